#include "tests/core/rules/case_builder.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using Verdict = Finding::Verdict;
using Weight = Finding::Weight;

TEST_CASE("a form received at the very instant is on time with by and late with before",
          "[rules][FORM-LATE]")
{
    struct Edge {
        QString at;
        Receipt::Precision precision;
        Deadline::Strictness strictness;
        Verdict verdict;
    };
    using enum Deadline::Strictness;
    using enum Receipt::Precision;
    for (const Edge& edge : {
             Edge{u"2023-10-25T09:59:59Z"_s, Second, By, Verdict::Met},
             Edge{u"2023-10-25T10:00:00Z"_s, Second, By, Verdict::Met},
             Edge{u"2023-10-25T10:00:01Z"_s, Second, By, Verdict::NotMet},
             Edge{u"2023-10-25T09:59:59Z"_s, Second, Before, Verdict::Met},
             Edge{u"2023-10-25T10:00:00Z"_s, Second, Before, Verdict::NotMet},
             Edge{u"2023-10-25T09:59:00Z"_s, Minute, By, Verdict::Met},
             Edge{u"2023-10-25T10:00:00Z"_s, Minute, By, Verdict::CannotTell},
             Edge{u"2023-10-25T10:00:00Z"_s, Minute, Before, Verdict::CannotTell},
             Edge{u"2023-10-25T10:01:00Z"_s, Minute, By, Verdict::NotMet},
             Edge{u"2023-10-23T22:00:00Z"_s, Day, By, Verdict::Met},
             Edge{u"2023-10-24T22:00:00Z"_s, Day, By, Verdict::CannotTell},
             Edge{u"2023-10-25T22:00:00Z"_s, Day, By, Verdict::NotMet},
         }) {
        CaseFacts facts = aSoundCase();
        facts.vacancy.deadline.strictness = edge.strictness;
        receiveAt(facts, Part::Form, {received(Part::Form, edge.at, edge.precision)});
        const Finding finding = findingOf(u"FORM-LATE"_s, facts);
        INFO(edge.at.toStdString() << " " << finding.text.toStdString());
        CHECK(finding.verdict == edge.verdict);
        CHECK(finding.weight == Weight::Exclusion);
    }
}

TEST_CASE("the survey has to be on time as well as the form", "[rules][FORM-LATE]")
{
    CaseFacts facts = aSoundCase();
    receiveAt(facts, Part::Survey, {received(Part::Survey, u"2023-10-26T08:00:00Z"_s)});
    CHECK(findingOf(u"FORM-LATE"_s, facts).verdict == Verdict::NotMet);
}

TEST_CASE("a corrected copy that came late does not make the first one late", "[rules][FORM-LATE]")
{
    CaseFacts facts = aSoundCase();
    const Receipt first = received(Part::Form, u"2023-10-25T09:00:00Z"_s);
    const Receipt late = received(Part::Form, u"2023-10-27T09:00:00Z"_s);
    receiveAt(facts, Part::Form, {first, late});
    CHECK(findingOf(u"FORM-LATE"_s, facts).verdict == Verdict::Met);
    CHECK(findingOf(u"FORM-LATE"_s, facts).text.contains(u"later copy"_s));

    receiveAt(facts, Part::Form, {first});
    PartFacts second{Part::Form, true, {late}, {}};
    facts.parts.prepend(second);
    CHECK(findingOf(u"FORM-LATE"_s, facts).verdict == Verdict::Met);
}

TEST_CASE("without a receipt or a deadline nobody is late and nobody on time", "[rules][FORM-LATE]")
{
    CaseFacts facts = aSoundCase();
    receiveAt(facts, Part::Form, {});
    CHECK(findingOf(u"FORM-LATE"_s, facts).verdict == Verdict::CannotTell);
    CHECK(findingOf(u"FORM-LATE"_s, facts).weight == Weight::Exclusion);

    receiveAt(facts, Part::Survey, {received(Part::Survey, u"2023-10-26T08:00:00Z"_s)});
    CHECK(findingOf(u"FORM-LATE"_s, facts).verdict == Verdict::NotMet);

    facts = aSoundCase();
    facts.vacancy.deadline = {};
    CHECK(findingOf(u"FORM-LATE"_s, facts).verdict == Verdict::CannotTell);

    take(facts, Part::Form);
    take(facts, Part::Survey);
    CHECK(findingOf(u"FORM-LATE"_s, facts).weight == Weight::Information);
}

TEST_CASE("a deadline at the end of the day takes the whole day", "[rules][FORM-LATE]")
{
    CaseFacts facts = aSoundCase();
    facts.vacancy.deadline.endOfDay = true;
    facts.vacancy.deadline.zone = u"UTC"_s;
    receiveAt(facts, Part::Form, {received(Part::Form, u"2023-10-25T23:59:59Z"_s)});
    CHECK(findingOf(u"FORM-LATE"_s, facts).verdict == Verdict::Met);
    receiveAt(facts, Part::Form, {received(Part::Form, u"2023-10-26T00:00:01Z"_s)});
    CHECK(findingOf(u"FORM-LATE"_s, facts).verdict == Verdict::NotMet);
}

TEST_CASE("survey and form are both compulsory", "[rules][FORM-BOTH]")
{
    CaseFacts facts = aSoundCase();
    CHECK(findingOf(u"FORM-BOTH"_s, facts).verdict == Verdict::Met);
    for (const Part part : {Part::Survey, Part::Form}) {
        facts = aSoundCase();
        take(facts, part);
        CHECK(findingOf(u"FORM-BOTH"_s, facts).verdict == Verdict::NotMet);
        CHECK(findingOf(u"FORM-BOTH"_s, facts).weight == Weight::Exclusion);
    }
    facts = aSoundCase();
    take(facts, Part::Survey);
    facts.unfinishedSurvey = true;
    CHECK(findingOf(u"FORM-BOTH"_s, facts).text.contains(u"never submitted"_s));
}

TEST_CASE("a form that cannot be read is to be opened and never counts as missing",
          "[rules][FORM-BOTH][FORM-COMPLETE]")
{
    CaseFacts facts = aSoundCase();
    facts.parts.last().readable = false;
    facts.values.removeIf([](const ApplicationValue& value) { return value.part == Part::Form; });
    const Finding both = findingOf(u"FORM-BOTH"_s, facts);
    CHECK(both.verdict == Verdict::CannotTell);
    CHECK(both.weight == Weight::Warning);
    CHECK(both.evidence.size() == 1);
    CHECK(findingOf(u"FORM-COMPLETE"_s, facts).verdict == Verdict::CannotTell);
    CHECK(findingOf(u"FORM-COMPLETE"_s, facts).weight == Weight::Exclusion);

    facts.formsForThisVacancy = 0;
    facts.formsOfThisPerson = 0;
    CHECK(findingOf(u"FORM-PERMANDATE"_s, facts).verdict == Verdict::CannotTell);
}

TEST_CASE("each mandate needs a form of its own", "[rules][FORM-PERMANDATE]")
{
    CaseFacts facts = aSoundCase();
    CHECK(findingOf(u"FORM-PERMANDATE"_s, facts).verdict == Verdict::Met);
    facts.formsForThisVacancy = 2;
    CHECK(findingOf(u"FORM-PERMANDATE"_s, facts).verdict == Verdict::Met);
    take(facts, Part::Form);
    facts.formsOfThisPerson = 1;
    CHECK(findingOf(u"FORM-PERMANDATE"_s, facts).verdict == Verdict::NotMet);
}

TEST_CASE("an empty section excludes and a partial one warns", "[rules][FORM-COMPLETE]")
{
    CaseFacts facts = aSoundCase();
    CHECK(findingOf(u"FORM-COMPLETE"_s, facts).verdict == Verdict::Met);

    state(facts, u"sections.V"_s, Part::Form, u"partial"_s);
    CHECK(findingOf(u"FORM-COMPLETE"_s, facts).verdict == Verdict::NotMet);
    CHECK(findingOf(u"FORM-COMPLETE"_s, facts).weight == Weight::Warning);

    state(facts, u"sections.III"_s, Part::Form, u"empty"_s);
    const Finding finding = findingOf(u"FORM-COMPLETE"_s, facts);
    CHECK(finding.weight == Weight::Exclusion);
    CHECK(finding.text.contains(u"III"_s));
    CHECK(finding.evidence.size() == 1);

    take(facts, Part::Form);
    CHECK(findingOf(u"FORM-COMPLETE"_s, facts).weight == Weight::Information);
}
