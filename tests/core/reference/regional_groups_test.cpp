#include "core/reference/regional_groups.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"

using namespace greffier;
using namespace Qt::StringLiterals;

namespace {

const RegionalGroups& groups() { return test::referenceTables().regionalGroups; }

const QDate kDay(2023, 11, 1);

qsizetype countOf(const QString& code,
                  RegionalGroups::Counting counting = RegionalGroups::Counting::ForElections)
{
    return groups().statesOf(unGroup(code), kDay, counting).size();
}

} // namespace

TEST_CASE("the regional groups have the numbers of States the UN counts", "[reference][groups]")
{
    CHECK(countOf(u"AFRICAN"_s) == 54);
    CHECK(countOf(u"ASIA_PACIFIC"_s) == 54);
    CHECK(countOf(u"EEG"_s) == 23);
    CHECK(countOf(u"GRULAC"_s) == 33);
    CHECK(countOf(u"WEOG"_s) == 29);
}

TEST_CASE("other numbers in official lists come from three States", "[reference][groups]")
{
    // 55 as DGACM prints Asia-Pacific: with Türkiye. 53 in older lists: without Kiribati.
    const QStringList participating = groups().statesOf(unGroup(u"ASIA_PACIFIC"_s), kDay,
                                                        RegionalGroups::Counting::Participating);
    CHECK(participating.size() == 55);
    CHECK(participating.contains(u"TR"_s));
    QStringList older = groups().statesOf(unGroup(u"ASIA_PACIFIC"_s), kDay);
    CHECK(older.removeAll(u"KI"_s) == 1);
    CHECK(older.size() == 53);

    // 28 members of WEOG: without the United States, which observe.
    qsizetype members = 0;
    for (const QString& iso2 : groups().statesOf(unGroup(u"WEOG"_s), kDay)) {
        for (const GroupMembership& membership : groups().groupsOf(iso2, kDay))
            members += membership.group == unGroup(u"WEOG"_s)
                && membership.participation == GroupMembership::Participation::Member;
    }
    CHECK(members == 28);
}

TEST_CASE("every Member State is in one group for elections, observer States in none",
          "[reference][groups]")
{
    for (const State& state : test::referenceTables().states.all()) {
        INFO(state.iso2);
        const bool isMember = state.status == u"member"_s;
        CHECK(groups().electoralGroupOf(state.iso2, kDay).has_value() == isMember);
    }
    CHECK(groups().groupsOf(u"VA"_s, kDay).isEmpty());
    CHECK(groups().groupsOf(u"PS"_s, kDay).isEmpty());
}

TEST_CASE("Türkiye takes part in two groups and is counted in one", "[reference][groups]")
{
    CHECK(groups().electoralGroupOf(u"TR"_s, kDay) == unGroup(u"WEOG"_s));
    const auto memberships = groups().groupsOf(u"TR"_s, kDay);
    REQUIRE(memberships.size() == 2);
    for (const GroupMembership& membership : memberships)
        CHECK_FALSE(membership.note.isEmpty());
}

TEST_CASE("special memberships say why they are special", "[reference][groups]")
{
    for (const QString& iso2 : {u"US"_s, u"IL"_s, u"KI"_s, u"CY"_s}) {
        INFO(iso2);
        const auto memberships = groups().groupsOf(iso2, kDay);
        REQUIRE(memberships.size() == 1);
        CHECK_FALSE(memberships.first().note.isEmpty());
        CHECK_FALSE(memberships.first().source.isEmpty());
    }
    CHECK(groups().groupsOf(u"US"_s, kDay).first().participation
          == GroupMembership::Participation::Observer);
    CHECK(groups().electoralGroupOf(u"KI"_s, kDay) == unGroup(u"ASIA_PACIFIC"_s));
    CHECK(groups().electoralGroupOf(u"CY"_s, kDay) == unGroup(u"ASIA_PACIFIC"_s));
}

TEST_CASE("a membership holds from its first day only", "[reference][groups]")
{
    CHECK_FALSE(groups().electoralGroupOf(u"IL"_s, QDate(2000, 4, 30)).has_value());
    CHECK(groups().electoralGroupOf(u"IL"_s, QDate(2000, 6, 1)) == unGroup(u"WEOG"_s));
}

TEST_CASE("EMRIP regions come with hints for some States and are no regional groups",
          "[reference][groups]")
{
    const EmripRegions& emrip = test::referenceTables().emripRegions;
    CHECK(emrip.regions().first() == emripRegion(u"AFRICA"_s));
    CHECK(emrip.hintsFor(u"US"_s).size() == 3);
    CHECK(emrip.hintsFor(u"CH"_s).isEmpty());
    for (const Region& region : emrip.regions())
        CHECK(groups().statesOf(region, kDay).isEmpty());
}
