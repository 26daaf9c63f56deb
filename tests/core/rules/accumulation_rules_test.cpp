#include "tests/core/rules/case_builder.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using Verdict = Finding::Verdict;
using Weight = Finding::Weight;

TEST_CASE("a current post in Government is flagged and a former one is not",
          "[rules][GOV-DECISION]")
{
    struct Post {
        QString post;
        QString to;
        Verdict verdict;
    };
    for (const Post& post : {
             Post{u"Ministry of Samples, Minister of Justice"_s, u"present"_s, Verdict::NotMet},
             Post{u"Ministère des échantillons, Ministre"_s, {}, Verdict::NotMet},
             Post{u"Ambassadrice auprès de l'Utopie"_s, u"2024"_s, Verdict::NotMet},
             Post{u"Ministry of Samples, Minister of Justice"_s, u"2019"_s, Verdict::CannotTell},
             Post{u"Former Minister, now lecturer"_s, u"present"_s, Verdict::Met},
             Post{u"Administrator of a school"_s, u"present"_s, Verdict::Met},
         }) {
        CaseFacts facts = aSoundCase();
        state(facts, u"employment.1.employer_function"_s, Part::Form, post.post);
        state(facts, u"employment.1.to"_s, Part::Form, post.to);
        INFO(post.post.toStdString());
        CHECK(findingOf(u"GOV-DECISION"_s, facts).verdict == post.verdict);
    }
}

TEST_CASE("who does not declare compliance is to be judged", "[rules][GOV-DECISION]")
{
    CaseFacts facts = aSoundCase();
    state(facts, u"ethics.4.answer"_s, Part::Form, u"no"_s);
    CHECK(findingOf(u"GOV-DECISION"_s, facts).verdict == Verdict::NotMet);
    state(facts, u"ethics.4.answer"_s, Part::Form, {});
    CHECK(findingOf(u"GOV-DECISION"_s, facts).verdict == Verdict::CannotTell);
    CHECK(findingOf(u"GOV-DECISION"_s, facts).weight == Weight::Judgement);
    CHECK_FALSE(findingOf(u"GOV-DECISION"_s, facts).confirmed);
}

TEST_CASE("a current mandate is flagged unless it ends before the new term", "[rules][CUMUL]")
{
    CaseFacts facts = aSoundCase();
    CHECK(findingOf(u"CUMUL"_s, facts).verdict == Verdict::Met);
    facts.currentFunctions = {u"SR_SAMPLE"_s};
    facts.mandateTitles.insert(u"SR_SAMPLE"_s, u"Special Rapporteur on samples"_s);
    CHECK(findingOf(u"CUMUL"_s, facts).verdict == Verdict::NotMet);
    CHECK(findingOf(u"CUMUL"_s, facts).weight == Weight::Warning);
    CHECK(findingOf(u"CUMUL"_s, facts).text.contains(u"Special Rapporteur on samples"_s));

    facts.served = {{u"SR_SAMPLE"_s, {{2021, 5, 1}, {2024, 4, 30}}, 0, u"by hand"_s}};
    CHECK(findingOf(u"CUMUL"_s, facts).weight == Weight::Information);
    facts.served.first().term.lastDay = {2024, 5, 1};
    CHECK(findingOf(u"CUMUL"_s, facts).weight == Weight::Warning);
}

TEST_CASE("each unexpected answer on ethics is flagged", "[rules][ETHICS]")
{
    struct Answer {
        int question;
        QString answer;
        Verdict verdict;
    };
    for (const Answer& answer : {
             Answer{1, u"yes"_s, Verdict::NotMet},
             Answer{3, u"both"_s, Verdict::NotMet},
             Answer{4, u"no"_s, Verdict::NotMet},
             Answer{5, u"no"_s, Verdict::Met},
             Answer{5, u"both"_s, Verdict::NotMet},
             Answer{2, {}, Verdict::CannotTell},
             Answer{2, u"no"_s, Verdict::Met},
         }) {
        CaseFacts facts = aSoundCase();
        state(facts, u"ethics.%1.answer"_s.arg(answer.question), Part::Form, answer.answer);
        const Finding finding = findingOf(u"ETHICS"_s, facts);
        INFO(answer.question << answer.answer.toStdString());
        CHECK(finding.verdict == answer.verdict);
        CHECK(finding.weight == Weight::Warning);
        CHECK(finding.evidence.size() == (answer.verdict == Verdict::NotMet ? 1 : 0));
    }
}
