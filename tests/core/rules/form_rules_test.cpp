#include "tests/core/rules/case_builder.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using Verdict = Finding::Verdict;
using Weight = Finding::Weight;

TEST_CASE("a motivation letter of 600 words is allowed and one of 601 warned of",
          "[rules][FORM-LETTER]")
{
    CaseFacts facts = aSoundCase();
    const auto verdictOf = [&](const QString& words) {
        state(facts, u"motivation_letter.words"_s, Part::Form, words);
        return findingOf(u"FORM-LETTER"_s, facts).verdict;
    };
    CHECK(verdictOf(u"600"_s) == Verdict::Met);
    CHECK(verdictOf(u"601"_s) == Verdict::NotMet);
    CHECK(verdictOf({}) == Verdict::CannotTell);
    CHECK(findingOf(u"FORM-LETTER"_s, facts).weight == Weight::Warning);
}

TEST_CASE("applications are in English or French", "[rules][FORM-LANG]")
{
    CaseFacts facts = aSoundCase();
    for (const auto& [language, verdict] :
         {std::pair{u"en"_s, Verdict::Met}, std::pair{u"fr"_s, Verdict::Met},
          std::pair{u"es"_s, Verdict::NotMet}, std::pair{QString(), Verdict::CannotTell}}) {
        state(facts, u"language"_s, Part::Form, language);
        CHECK(findingOf(u"FORM-LANG"_s, facts).verdict == verdict);
    }
    state(facts, u"language"_s, Part::Form, u"es"_s);
    CHECK(findingOf(u"FORM-LANG"_s, facts).text
          == u"The form is in a language that is not accepted: Spanish; accepted: English, French."_s);
}

TEST_CASE("only the first three reference letters count", "[rules][FORM-REFS]")
{
    CaseFacts facts = aSoundCase();
    for (int letter = 1; letter <= 4; ++letter) {
        facts.parts
            += PartFacts{Part::Reference, true, {}, {u"letter%1.pdf"_s.arg(letter), {}, {}}};
        const Finding finding = findingOf(u"FORM-REFS"_s, facts);
        CHECK(finding.verdict == (letter <= 3 ? Verdict::Met : Verdict::NotMet));
        CHECK(finding.evidence.size() == letter);
    }
}

TEST_CASE("an abbreviation in the survey is said and has no effect", "[rules][FORM-ABBR]")
{
    CaseFacts facts = aSoundCase();
    CHECK(findingOf(u"FORM-ABBR"_s, facts).verdict == Verdict::Met);
    state(facts, u"nominating_entity"_s, Part::Survey, u"Sample League of Lawyers"_s);
    CHECK(findingOf(u"FORM-ABBR"_s, facts).verdict == Verdict::Met);
    state(facts, u"nominating_entity"_s, Part::Survey, u"SLL of Sampleland"_s);
    CHECK(findingOf(u"FORM-ABBR"_s, facts).verdict == Verdict::NotMet);
    CHECK(findingOf(u"FORM-ABBR"_s, facts).weight == Weight::Information);
    CHECK(findingOf(u"FORM-ABBR"_s, facts).text.contains(u"SLL"_s));
}

TEST_CASE("any number of mandates may be applied for", "[rules][FORM-NUMBER]")
{
    CaseFacts facts = aSoundCase();
    facts.otherVacancies = {u"A"_s, u"B"_s, u"C"_s};
    CHECK(findingOf(u"FORM-NUMBER"_s, facts).verdict == Verdict::Met);
    CHECK(findingOf(u"FORM-NUMBER"_s, facts).text.contains(u"4"_s));
}

TEST_CASE("a person recommended for another vacancy is flagged", "[rules][FORM-MULTI]")
{
    CaseFacts facts = aSoundCase();
    facts.otherVacancies = {u"Independent Expert on samples"_s};
    CHECK(findingOf(u"FORM-MULTI"_s, facts).verdict == Verdict::Met);
    facts.doubtfulPerson = true;
    CHECK(findingOf(u"FORM-MULTI"_s, facts).verdict == Verdict::CannotTell);
    facts.recommendedFor = facts.otherVacancies;
    CHECK(findingOf(u"FORM-MULTI"_s, facts).verdict == Verdict::NotMet);
    CHECK(findingOf(u"FORM-MULTI"_s, facts).weight == Weight::Warning);
}
