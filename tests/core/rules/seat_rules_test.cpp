#include "tests/core/rules/case_builder.h"

#include "core/rules/rule_book.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using Verdict = Finding::Verdict;
using Weight = Finding::Weight;

TEST_CASE("a seat of a regional group is for nationals of its States", "[rules][SEAT-WG]")
{
    struct Row {
        QString state;
        QString group;
        Verdict verdict;
        Weight weight;
    };
    for (const Row& row : {
             Row{u"ML"_s, u"AFRICAN"_s, Verdict::Met, Weight::Exclusion},
             Row{u"FR"_s, u"AFRICAN"_s, Verdict::NotMet, Weight::Exclusion},
             Row{u"TR"_s, u"WEOG"_s, Verdict::Met, Weight::Exclusion},
             Row{u"TR"_s, u"ASIA_PACIFIC"_s, Verdict::NotMet, Weight::Warning},
             Row{u"TR"_s, u"AFRICAN"_s, Verdict::NotMet, Weight::Exclusion},
             Row{u"US"_s, u"WEOG"_s, Verdict::Met, Weight::Exclusion},
             Row{u"KI"_s, u"ASIA_PACIFIC"_s, Verdict::Met, Weight::Exclusion},
             Row{u"VA"_s, u"WEOG"_s, Verdict::CannotTell, Weight::Exclusion},
             Row{u"PS"_s, u"ASIA_PACIFIC"_s, Verdict::CannotTell, Weight::Exclusion},
             Row{{}, u"AFRICAN"_s, Verdict::CannotTell, Weight::Exclusion},
             Row{u"XX"_s, u"AFRICAN"_s, Verdict::CannotTell, Weight::Exclusion},
         }) {
        INFO(row.state.toStdString() << " " << row.group.toStdString());
        CaseFacts facts = aSoundCase();
        makeNational(facts, row.state);
        facts.vacancy.region = unGroup(row.group);
        const Finding workingGroup = findingOf(u"SEAT-WG"_s, facts);
        CHECK(workingGroup.verdict == row.verdict);
        CHECK(workingGroup.weight == row.weight);
        facts.mandateType = u"expert_mechanism"_s;
        const Finding mechanism = findingOf(u"SEAT-EMRTD"_s, facts);
        CHECK(mechanism.verdict == row.verdict);
        CHECK(mechanism.weight == row.weight);
    }
}

TEST_CASE("an additional nationality that alone fits is a warning", "[rules][SEAT-WG]")
{
    CaseFacts facts = aSoundCase();
    makeNational(facts, u"FR"_s);
    facts.otherNationalities = {u"NG"_s};
    CHECK(findingOf(u"SEAT-WG"_s, facts).verdict == Verdict::NotMet);
    CHECK(findingOf(u"SEAT-WG"_s, facts).weight == Weight::Warning);
}

TEST_CASE("membership counts on the reference day", "[rules][SEAT-WG]")
{
    CaseFacts facts = aSoundCase();
    facts.memberships.first().validTo = facts.referenceDay;
    CHECK(findingOf(u"SEAT-WG"_s, facts).verdict == Verdict::Met);
    facts.memberships.first().validTo = facts.referenceDay.addDays(-1);
    CHECK(findingOf(u"SEAT-WG"_s, facts).verdict == Verdict::CannotTell);
}

TEST_CASE("two nationalities of which one fits leave the seat open", "[rules][SEAT-WG]")
{
    CaseFacts facts = aSoundCase();
    state(facts, u"nationality"_s, Part::Form, u"FR"_s);
    CHECK(findingOf(u"SEAT-WG"_s, facts).verdict == Verdict::CannotTell);
    state(facts, u"nationality"_s, Part::Form, u"NG"_s);
    CHECK(findingOf(u"SEAT-WG"_s, facts).verdict == Verdict::Met);
}

TEST_CASE("a seat of an indigenous region is never decided by nationality", "[rules][SEAT-EMRIP]")
{
    CaseFacts facts = aSoundCase();
    facts.vacancy.region = emripRegion(u"NORTH_AMERICA"_s);
    facts.mandateType = u"expert_mechanism"_s;
    Finding first = findingOf(u"SEAT-EMRIP"_s, facts);
    for (const QString& state : {u"US"_s, u"FR"_s, u"ML"_s}) {
        makeNational(facts, state);
        CHECK(findingOf(u"SEAT-EMRIP"_s, facts) == first);
    }
    CHECK(first.verdict == Verdict::CannotTell);
    CHECK(first.weight == Weight::Judgement);

    state(facts, u"emrip_region"_s, Part::Form, u"NORTH_AMERICA"_s);
    CHECK(findingOf(u"SEAT-EMRIP"_s, facts).verdict == Verdict::CannotTell);
    CHECK(findingOf(u"SEAT-EMRIP"_s, facts).evidence.size() == 1);
    state(facts, u"emrip_region"_s, Part::Form, u"ARCTIC"_s);
    CHECK(findingOf(u"SEAT-EMRIP"_s, facts).verdict == Verdict::NotMet);
    CHECK(findingOf(u"SEAT-EMRIP"_s, facts).weight == Weight::Warning);
}

TEST_CASE("before resolution 33/25 the seats of the mechanism were those of the UN groups",
          "[rules][SEAT-EMRIP]")
{
    CaseFacts facts = aSoundCase();
    facts.mandateType = u"expert_mechanism"_s;
    facts.vacancy.mandateCode = u"EMRIP"_s;
    facts.vacancy.region = unGroup(u"AFRICAN"_s);
    facts.referenceDay = QDate(2014, 1, 31);
    facts.seatScheme = kUnGroups.toString();
    CHECK(findingOf(u"SEAT-EMRIP"_s, facts).verdict == Verdict::Met);
    makeNational(facts, u"FR"_s);
    CHECK(findingOf(u"SEAT-EMRIP"_s, facts).verdict == Verdict::NotMet);
    CHECK(findingOf(u"SEAT-EMRIP"_s, facts).weight == Weight::Judgement);

    // Since then a seat of a UN group is one to be corrected, not to be computed.
    facts.referenceDay = QDate(2016, 9, 30);
    facts.seatScheme = kEmripRegions.toString();
    CHECK(findingOf(u"SEAT-EMRIP"_s, facts).verdict == Verdict::CannotTell);
    facts.vacancy.region = emripRegion(u"AFRICA"_s);
    state(facts, u"emrip_region"_s, Part::Form, u"AFRICA"_s);
    CHECK(findingOf(u"SEAT-EMRIP"_s, facts).verdict == Verdict::CannotTell);
    CHECK(findingOf(u"SEAT-EMRIP"_s, facts).text.contains(u"represents"_s));
}

TEST_CASE("a State may be in several groups and a seat in a scheme of the office",
          "[rules][SEAT-WG]")
{
    CaseFacts facts = aSoundCase();
    facts.vacancy.region = {u"sample_scheme"_s, u"ISLANDS"_s};
    CHECK(findingOf(u"SEAT-WG"_s, facts).verdict == Verdict::CannotTell);
    GroupMembership islands;
    islands.group = facts.vacancy.region;
    islands.stateIso2 = u"ML"_s;
    facts.memberships += islands;
    CHECK(findingOf(u"SEAT-WG"_s, facts).verdict == Verdict::Met);
    facts.memberships.last().group.code = u"COASTS"_s;
    CHECK(findingOf(u"SEAT-WG"_s, facts).verdict == Verdict::NotMet);
    facts.memberships += islands; // in both
    CHECK(findingOf(u"SEAT-WG"_s, facts).verdict == Verdict::Met);
}

TEST_CASE("indigenous origin is a free declaration", "[rules][EMRIP-ORIGIN]")
{
    CaseFacts facts = aSoundCase();
    facts.vacancy.region = emripRegion(u"AFRICA"_s);
    CHECK(findingOf(u"EMRIP-ORIGIN"_s, facts).verdict == Verdict::CannotTell);
    state(facts, u"indigenous_origin"_s, Part::Form, u"yes"_s);
    CHECK(findingOf(u"EMRIP-ORIGIN"_s, facts).verdict == Verdict::Met);
    CHECK(findingOf(u"EMRIP-ORIGIN"_s, facts).weight == Weight::Information);
}

TEST_CASE("a seat bound to no region has no rule of seats", "[rules]")
{
    CaseFacts facts = aSoundCase();
    facts.vacancy.region = {};
    for (const Finding& finding : RuleBook({}).examine(facts)) {
        INFO(finding.rule.toStdString());
        CHECK_FALSE(finding.rule.startsWith(u"SEAT-"_s));
    }
}

TEST_CASE("special States are flagged for regional seats only", "[rules][REGION-SPECIAL]")
{
    for (const QString& special : {u"TR"_s, u"US"_s, u"KI"_s, u"IL"_s}) {
        CaseFacts facts = aSoundCase();
        CHECK(findingOf(u"REGION-SPECIAL"_s, facts).verdict == Verdict::Met);
        makeNational(facts, special);
        CHECK(findingOf(u"REGION-SPECIAL"_s, facts).verdict == Verdict::NotMet);
        CHECK(findingOf(u"REGION-SPECIAL"_s, facts).weight == Weight::Warning);
        facts.vacancy.region = {};
        CHECK(findingOf(u"REGION-SPECIAL"_s, facts).verdict == Verdict::Met);
        CHECK(findingOf(u"REGION-SPECIAL"_s, facts).weight == Weight::Information);
    }
}

TEST_CASE("what the register notes of a special State is told", "[rules][REGION-SPECIAL]")
{
    CaseFacts facts = aSoundCase();
    makeNational(facts, u"TR"_s);
    facts.memberships[4].note = u"Not for elections."_s;
    CHECK(findingOf(u"REGION-SPECIAL"_s, facts).text.contains(u"Not for elections."_s));
}

TEST_CASE("no rule was found for those of no regional group", "[rules][REGION-NONSTATE]")
{
    CaseFacts facts = aSoundCase();
    const auto verdictOf = [&](const QString& state) {
        makeNational(facts, state);
        return findingOf(u"REGION-NONSTATE"_s, facts).verdict;
    };
    CHECK(verdictOf(u"ML"_s) == Verdict::Met);
    CHECK(verdictOf(u"VA"_s) == Verdict::NotMet);
    CHECK(verdictOf(u"PS"_s) == Verdict::NotMet);
    CHECK(verdictOf({}) == Verdict::CannotTell);
    CHECK(verdictOf(u"XX"_s) == Verdict::CannotTell);
    CHECK(findingOf(u"REGION-NONSTATE"_s, facts).weight == Weight::Warning);
}

TEST_CASE("nationalities beside the reference nationality are told", "[rules][NAT-DUAL]")
{
    CaseFacts facts = aSoundCase();
    facts.otherNationalities = {u"FR"_s};
    CHECK(findingOf(u"NAT-DUAL"_s, facts).verdict == Verdict::Met);
    CHECK(findingOf(u"NAT-DUAL"_s, facts).text.contains(u"FR"_s));
    CHECK(findingOf(u"NAT-SAME"_s, facts).verdict == Verdict::CannotTell);
    facts.holdersOfNationality = 2;
    CHECK(findingOf(u"NAT-SAME"_s, facts).verdict == Verdict::Met);
    CHECK(findingOf(u"NAT-SAME"_s, facts).weight == Weight::Information);
}

TEST_CASE("a national of the country of the mandate is flagged and not excluded",
          "[rules][NAT-COUNTRY]")
{
    CaseFacts facts = aSoundCase();
    facts.mandateCountry = u"ML"_s;
    CHECK(findingOf(u"NAT-COUNTRY"_s, facts).verdict == Verdict::NotMet);
    CHECK(findingOf(u"NAT-COUNTRY"_s, facts).weight == Weight::Warning);
    makeNational(facts, u"FR"_s);
    CHECK(findingOf(u"NAT-COUNTRY"_s, facts).verdict == Verdict::Met);
    facts.otherNationalities = {u"ML"_s};
    CHECK(findingOf(u"NAT-COUNTRY"_s, facts).verdict == Verdict::NotMet);
    facts.otherNationalities.clear();
    facts.nationality.clear();
    CHECK(findingOf(u"NAT-COUNTRY"_s, facts).verdict == Verdict::CannotTell);
}
