#include "core/rules/conflict_suggestions.h"

#include "tests/core/rules/case_builder.h"

#include "core/rules/rule_book.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using Verdict = Finding::Verdict;
using Weight = Finding::Weight;

namespace {

GroupMember aMember(const QString& state)
{
    GroupMember member;
    member.uid = u"member-"_s + state;
    member.name = u"Sample Delegate"_s;
    member.stateIso2 = state;
    return member;
}

QStringList kindsOf(const QList<Conflict>& conflicts)
{
    QStringList kinds;
    for (const Conflict& conflict : conflicts)
        kinds += toCode(conflict.kind);
    return kinds;
}

} // namespace

TEST_CASE("a member of the Group of the candidate's State is flagged until an officer rules",
          "[rules][CG-1]")
{
    CaseFacts facts = aSoundCase(); // a national of Mali
    CHECK(findingOf(u"CG-1"_s, facts).verdict == Verdict::CannotTell);
    CHECK(findingOf(u"CG-1"_s, facts).weight == Weight::Information);
    facts.groupMembers = {aMember(u"FR"_s)};
    CHECK(findingOf(u"CG-1"_s, facts).verdict == Verdict::Met);
    facts.groupMembers += aMember(u"ML"_s);
    CHECK(findingOf(u"CG-1"_s, facts).verdict == Verdict::NotMet);
    CHECK(findingOf(u"CG-1"_s, facts).weight == Weight::Warning);
    CHECK_FALSE(findingOf(u"CG-1"_s, facts).confirmed);
    facts.settledMembers = {u"member-ML"_s};
    CHECK(findingOf(u"CG-1"_s, facts).verdict == Verdict::NotMet);
    CHECK(findingOf(u"CG-1"_s, facts).weight == Weight::Information);
}

TEST_CASE("a member of the Group of the country of the mandate is flagged", "[rules][CG-1]")
{
    CaseFacts facts = aSoundCase();
    facts.groupMembers = {aMember(u"TR"_s)};
    facts.mandateCountry = u"TR"_s;
    CHECK(findingOf(u"CG-1"_s, facts).verdict == Verdict::NotMet);
    CHECK(findingOf(u"CG-1"_s, facts).weight == Weight::Warning);
}

TEST_CASE("conflicts are suggested by type and in one order", "[rules][conflicts]")
{
    CaseFacts facts = aSoundCase();
    CHECK(suggestedConflicts(facts).isEmpty());
    facts.groupMembers = {aMember(u"TR"_s), aMember(u"FR"_s), aMember(u"ML"_s)};
    facts.otherNationalities = {u"FR"_s};
    facts.mandateCountry = u"TR"_s;
    state(facts, u"ethics.1.answer"_s, Part::Form, u"yes"_s);
    const QList<Conflict> suggested = suggestedConflicts(facts);
    CHECK(kindsOf(suggested)
          == QStringList{u"member_nationality"_s, u"member_nationality"_s, u"country_mandate"_s,
                         u"declared_relation"_s});
    CHECK(suggested.first().memberUid == u"member-FR"_s);
    std::swap(facts.groupMembers.first(), facts.groupMembers.last());
    CHECK(suggestedConflicts(facts) == suggested);
}
