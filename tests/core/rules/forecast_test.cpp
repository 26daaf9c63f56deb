#include "core/reference/reference_tables.h"
#include "core/rules/forecast.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

const QDate kToday(2026, 5, 1);
const QDate kUntil(2032, 12, 31);

ForecastMaterial shippedTables()
{
    ForecastMaterial material;
    for (const MandateEntry& entry : referenceTables().mandates.all()) {
        material.mandates += entry.mandate;
        material.resolutions.insert(entry.mandate.code,
                                    referenceTables().mandates.resolutionsOf(entry.mandate.code));
    }
    material.holders = referenceTables().holders;
    material.sessions = referenceTables().sessions;
    return material;
}

Mandate mandate(int termYears = 3)
{
    Mandate made;
    made.code = u"SR_MADE_UP"_s;
    made.status = u"active"_s;
    made.termYears = termYears;
    return made;
}

HolderTerm holder(const QString& name, const QString& from, const QString& to = {},
                  const QString& status = u"current"_s)
{
    HolderTerm term;
    term.mandateCode = u"SR_MADE_UP"_s;
    term.name = name;
    term.term = {partialDateFromCode(from).value_or(PartialDate()),
                 partialDateFromCode(to).value_or(PartialDate())};
    term.status = status;
    return term;
}

ForecastMaterial material(const QList<HolderTerm>& holders, const QString& extended = {})
{
    ForecastMaterial made;
    made.mandates = {mandate()};
    made.holders = holders;
    made.sessions = {{{}, {}, 61, QDate(2026, 2, 23), QDate(2026, 3, 31), {}}};
    if (!extended.isEmpty()) {
        MandateResolution resolution;
        resolution.number = u"53/99"_s;
        resolution.action = u"extended"_s;
        resolution.date = *partialDateFromCode(extended);
        resolution.session = u"53"_s;
        made.resolutions.insert(u"SR_MADE_UP"_s, {resolution});
    }
    return made;
}

} // namespace

TEST_CASE("the expiry of a mandate and the limit of its holder are two different ends",
          "[rules][forecast]")
{
    QList<ForecastEntry> found = forecast(shippedTables(), kToday, kUntil);
    found.removeIf([](const ForecastEntry& entry) {
        return entry.mandateCode != u"IE_INTERNATIONAL_SOLIDARITY"_s;
    });
    REQUIRE(found.size() == 2);
    CHECK((found.at(0).reason == ForecastEntry::Reason::MandateExpires));
    CHECK(found.at(0).date.year == 2026);
    CHECK(found.at(0).session == 62);
    CHECK(found.at(0).basis == u"53/5"_s);
    CHECK(found.at(0).holder.isEmpty());
    CHECK((found.at(1).reason == ForecastEntry::Reason::SixYearLimit));
    CHECK(toCode(found.at(1).date) == u"2029-10"_s);
    CHECK(found.at(1).session == 72);
    CHECK(found.at(1).sessionEstimated);
    CHECK(found.at(1).conditional);
}

TEST_CASE("six years are counted as precisely as the first day is known", "[rules][forecast]")
{
    const auto dates = GENERATE(table<QString, QString>({{u"2023-05-01"_s, u"2029-04-30"_s},
                                                         {u"2023-11"_s, u"2029-11"_s},
                                                         {u"2023"_s, u"2029"_s}}));
    const auto found = forecast(material({holder(u"A"_s, std::get<0>(dates))}), kToday, kUntil);
    REQUIRE(found.size() == 1);
    CHECK(toCode(found.first().date) == std::get<1>(dates));
    CHECK_FALSE(found.first().conditional);
}

TEST_CASE("a resignation ends a term before six years", "[rules][forecast]")
{
    const auto found
        = forecast(material({holder(u"A"_s, u"2024-05-01"_s, u"2026-09-30"_s, u"resigned"_s)}),
                   kToday, kUntil);
    REQUIRE(found.size() == 1);
    CHECK((found.first().reason == ForecastEntry::Reason::TermEnds));
    CHECK(toCode(found.first().date) == u"2026-09-30"_s);
    CHECK(found.first().session == 62);
    CHECK(found.first().sessionEstimated);
}

TEST_CASE("two terms of one person count together", "[rules][forecast]")
{
    const auto found
        = forecast(material({holder(u"Ada Example"_s, u"2021-05-01"_s, u"2024-04-30"_s, u"ended"_s),
                             holder(u"Ada EXAMPLE"_s, u"2024-05-01"_s)}),
                   kToday, kUntil);
    REQUIRE(found.size() == 1);
    CHECK(toCode(found.first().date) == u"2027-04-30"_s);
}

TEST_CASE("what is over or not known is not forecast as what comes", "[rules][forecast]")
{
    CHECK(forecast(material({holder(u"A"_s, QString())}), kToday, kUntil).isEmpty());
    CHECK(forecast(material({holder(u"A"_s, u"2010"_s, u"2016"_s, u"ended"_s)}), kToday, kUntil)
              .isEmpty());
    CHECK(forecast(material({holder(u"A"_s, u"2023-05-01"_s)}), kToday, QDate(2029, 3, 31))
              .isEmpty());
    const auto expired = forecast(material({}, u"2021"_s), kToday, kUntil);
    REQUIRE(expired.size() == 1);
    CHECK(expired.first().past);
}
