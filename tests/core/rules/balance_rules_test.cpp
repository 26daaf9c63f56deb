#include "core/rules/balance_rules.h"

#include "core/rules/rule_book.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace greffier;
using Verdict = Finding::Verdict;
using Weight = Finding::Weight;

namespace {

/// A list of candidates by gender: "FFM"; a dash: not stated.
ListFacts listOf(const QString& genders, Shortlist::Kind kind = Shortlist::Kind::Interview)
{
    ListFacts facts;
    facts.list = kind;
    for (const QChar gender : genders)
        facts.candidates += {gender == u'-' ? QString() : QString(gender), u"AFRICAN"_s, {}};
    return facts;
}

GroupMember memberOf(const QString& group)
{
    GroupMember member;
    member.name = u"Member of "_s + group;
    member.group = unGroup(group);
    return member;
}

Finding said(const QString& rule, const ListFacts& facts)
{
    RuleEdition edition;
    edition.genderGuideline = true;
    const Findings findings = RuleBook({}, edition).examineList(facts);
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&](const Finding& each) { return each.rule == rule; });
    REQUIRE(found != findings.end());
    return *found;
}

} // namespace

TEST_CASE("balance is counted and excludes nobody", "[rules][BAL]")
{
    CHECK(said(u"BAL-GENDER"_s, listOf(u"FFM"_s)).verdict == Verdict::Met);
    CHECK(said(u"BAL-GENDER"_s, listOf(u"FFF"_s)).verdict == Verdict::NotMet);
    CHECK(said(u"BAL-GENDER"_s, listOf(u"F"_s)).verdict == Verdict::Met);
    CHECK(said(u"BAL-GENDER"_s, listOf(u"--"_s)).verdict == Verdict::CannotTell);
    CHECK(said(u"BAL-GENDER"_s, listOf({})).verdict == Verdict::CannotTell);
    CHECK(said(u"BAL-GENDER"_s, listOf(u"FF-"_s)).text.contains(u"women (2)"_s));
    CHECK(said(u"BAL-GEO"_s, listOf(u"FM"_s)).verdict == Verdict::NotMet);
    CHECK(said(u"BAL-LEGAL"_s, listOf(u"FM"_s)).verdict == Verdict::CannotTell);
    for (const QString& rule : {u"BAL-GENDER"_s, u"BAL-GEO"_s, u"BAL-LEGAL"_s})
        CHECK(said(rule, listOf(u"FFF"_s)).weight == Weight::Information);
}

TEST_CASE("the guideline of 2015 takes three of five interviewed and two of three recommended",
          "[rules][BAL-2015]")
{
    using enum Shortlist::Kind;
    CHECK(said(u"BAL-2015"_s, listOf(u"FFFMM"_s)).verdict == Verdict::Met);
    CHECK(said(u"BAL-2015"_s, listOf(u"FFFFM"_s)).verdict == Verdict::NotMet);
    CHECK(said(u"BAL-2015"_s, listOf(u"FFFFM"_s)).weight == Weight::Warning);
    CHECK(said(u"BAL-2015"_s, listOf(u"FFM"_s, Recommended)).verdict == Verdict::Met);
    CHECK(said(u"BAL-2015"_s, listOf(u"FFF"_s, Recommended)).verdict == Verdict::NotMet);
    CHECK(said(u"BAL-2015"_s, listOf(u"FFMM-"_s)).verdict == Verdict::Met);
    CHECK(said(u"BAL-2015"_s, listOf(u"FFFM-"_s)).verdict == Verdict::CannotTell);
    CHECK(said(u"BAL-2015"_s, listOf(u"FFFFF"_s, Working)).verdict == Verdict::Met);
}

TEST_CASE("the guideline of 2015 is off unless an edition has it on", "[rules][BAL-2015]")
{
    const auto has = [](const RuleEdition& edition) {
        const RuleBook book({}, edition);
        return std::any_of(book.listRules().begin(), book.listRules().end(),
                           [](const auto& rule) { return rule->id() == u"BAL-2015"_s; });
    };
    RuleEdition edition;
    CHECK_FALSE(has(edition));
    edition.genderGuideline = true;
    CHECK(has(edition));
}

TEST_CASE("the Consultative Group has one member of each of five groups", "[rules][CG-2]")
{
    ListFacts facts;
    CHECK(said(u"CG-2"_s, facts).verdict == Verdict::CannotTell);
    for (const QString& group : {u"AFRICAN"_s, u"ASIA_PACIFIC"_s, u"EEG"_s, u"GRULAC"_s, u"WEOG"_s})
        facts.groupMembers += memberOf(group);
    CHECK(said(u"CG-2"_s, facts).verdict == Verdict::Met);
    facts.groupMembers.last().group = unGroup(u"EEG"_s);
    const Finding finding = said(u"CG-2"_s, facts);
    CHECK(finding.verdict == Verdict::NotMet);
    CHECK(finding.weight == Weight::Warning);
    CHECK(finding.text.contains(u"Western European and other States"_s));
    CHECK(finding.text.contains(u"Eastern European States"_s));
}
