#include "core/rules/advisory_committee_rules.h"

#include "tests/core/rules/case_builder.h"

#include "core/rules/rule_book.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using Verdict = Finding::Verdict;
using Weight = Finding::Weight;

namespace {

CaseFacts aCommitteeCase()
{
    CaseFacts facts = aSoundCase();
    facts.mandateType = kAdvisoryCommittee.toString();
    facts.vacancy.mandateCode = u"ADVISORY_COMMITTEE"_s;
    state(facts, u"nominating_state"_s, Part::Letter, u"NG"_s);
    state(facts, u"employment.1.from"_s, Part::Form, u"2010"_s);
    return facts;
}

Finding said(const QString& rule, const CaseFacts& facts)
{
    const Findings findings = RuleBook(facts.mandateType).examine(facts);
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&](const Finding& each) { return each.rule == rule; });
    REQUIRE(found != findings.end());
    return *found;
}

} // namespace

TEST_CASE("the Advisory Committee has 18 seats by group", "[rules][AC]")
{
    const QHash<QString, int> seats = advisoryCommitteeSeats();
    CHECK(seats.value(u"AFRICAN"_s) == 5);
    CHECK(seats.value(u"ASIA_PACIFIC"_s) == 5);
    CHECK(seats.value(u"EEG"_s) == 2);
    CHECK(seats.value(u"GRULAC"_s) == 3);
    CHECK(seats.value(u"WEOG"_s) == 3);
    CHECK(std::accumulate(seats.begin(), seats.end(), 0) == 18);
}

TEST_CASE("the book of the Advisory Committee knows no call to individuals and no Group",
          "[rules][AC]")
{
    const RuleBook book(kAdvisoryCommittee.toString());
    for (const QString& id : {u"FORM-LATE"_s, u"FORM-BOTH"_s, u"CG-1"_s, u"SEAT-WG"_s,
                              u"TENURE-6Y"_s, u"LIST-EXCLUDE"_s, u"COND-RENEW"_s})
        CHECK(book.rule(id) == nullptr);
    for (const QString& id : {u"AC-NOMINATION"_s, u"AC-SEAT"_s, u"AC-TERM"_s, u"AC-EXPERIENCE"_s,
                              u"AC-STANDING"_s, u"GOV-DECISION"_s, u"CUMUL"_s})
        CHECK(book.rule(id) != nullptr);
    CHECK(book.listRules().empty());
    CHECK(RuleBook({}).rule(u"AC-SEAT"_s) == nullptr);
}

TEST_CASE("a candidate for the Committee is proposed by a State of the region of the seat",
          "[rules][AC-NOMINATION]")
{
    CaseFacts facts = aCommitteeCase();
    CHECK(said(u"AC-NOMINATION"_s, facts).verdict == Verdict::Met);
    CHECK(said(u"AC-NOMINATION"_s, facts).evidence.size() == 1);
    struct Row {
        QString nominating;
        Verdict verdict;
        Weight weight;
    };
    for (const Row& row : {Row{{}, Verdict::NotMet, Weight::Exclusion},
                           Row{u"FR"_s, Verdict::NotMet, Weight::Exclusion},
                           Row{u"VA"_s, Verdict::CannotTell, Weight::Exclusion}}) {
        state(facts, u"nominating_state"_s, Part::Letter, row.nominating);
        CHECK(said(u"AC-NOMINATION"_s, facts).verdict == row.verdict);
        CHECK(said(u"AC-NOMINATION"_s, facts).weight == row.weight);
    }
    facts.vacancy.region = unGroup(u"ASIA_PACIFIC"_s);
    state(facts, u"nominating_state"_s, Part::Letter, u"TR"_s);
    CHECK(said(u"AC-NOMINATION"_s, facts).verdict == Verdict::NotMet);
    CHECK(said(u"AC-NOMINATION"_s, facts).weight == Weight::Warning);
}

TEST_CASE("a seat of the Committee is for nationals of its group", "[rules][AC-SEAT]")
{
    CaseFacts facts = aCommitteeCase();
    CHECK(said(u"AC-SEAT"_s, facts).verdict == Verdict::Met);
    makeNational(facts, u"FR"_s);
    CHECK(said(u"AC-SEAT"_s, facts).verdict == Verdict::NotMet);
    CHECK(said(u"AC-SEAT"_s, facts).weight == Weight::Exclusion);
}

TEST_CASE("members of the Committee serve two terms of three years at most", "[rules][AC-TERM]")
{
    CaseFacts facts = aCommitteeCase();
    CHECK(said(u"AC-TERM"_s, facts).verdict == Verdict::Met);
    facts.served = {{u"ADVISORY_COMMITTEE"_s, {{2017, 10, 1}, {2020, 9, 30}}, 0, u"by hand"_s}};
    CHECK(said(u"AC-TERM"_s, facts).verdict == Verdict::Met);
    facts.served += {u"ADVISORY_COMMITTEE"_s, {{2020, 10, 1}, {2023, 9, 30}}, 0, u"by hand"_s};
    CHECK(said(u"AC-TERM"_s, facts).verdict == Verdict::NotMet);
    CHECK(said(u"AC-TERM"_s, facts).weight == Weight::Exclusion);
}

TEST_CASE("fewer than five years of experience are warned of", "[rules][AC-EXPERIENCE]")
{
    CaseFacts facts = aCommitteeCase(); // judged on 25 October 2023
    CHECK(said(u"AC-EXPERIENCE"_s, facts).verdict == Verdict::CannotTell);
    state(facts, u"employment.1.from"_s, Part::Form, u"2018"_s);
    CHECK(said(u"AC-EXPERIENCE"_s, facts).verdict == Verdict::CannotTell);
    state(facts, u"employment.1.from"_s, Part::Form, u"03/2019"_s);
    CHECK(said(u"AC-EXPERIENCE"_s, facts).verdict == Verdict::NotMet);
    CHECK(said(u"AC-EXPERIENCE"_s, facts).weight == Weight::Warning);
    state(facts, u"employment.1.from"_s, Part::Form, {});
    CHECK(said(u"AC-EXPERIENCE"_s, facts).verdict == Verdict::CannotTell);
    CHECK(said(u"AC-STANDING"_s, facts).verdict == Verdict::CannotTell);
    CHECK(said(u"AC-STANDING"_s, facts).weight == Weight::Judgement);
}
