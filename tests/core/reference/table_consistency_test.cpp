// What holds of the shipped tables as a whole, so that a correction by hand does not break them.

#include "core/reference/csv_table.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"

#include <QMap>
#include <QSet>

using namespace greffier;
using namespace Qt::StringLiterals;

namespace {

CsvTable table(const QString& name, const QStringList& columns)
{
    const auto bytes = referenceTable(name);
    REQUIRE(bytes);
    const auto parsed = CsvTable::parse(*bytes, name, columns);
    REQUIRE(parsed);
    return *parsed;
}

/// Values of some columns of each row, joined.
QStringList keysOf(const QString& name, const QStringList& columns)
{
    const CsvTable rows = table(name, columns);
    QStringList keys;
    for (qsizetype row = 0; row < rows.rowCount(); ++row) {
        QStringList cells;
        for (const QString& column : columns)
            cells += rows.cell(row, column);
        keys += cells.join(u'|');
    }
    return keys;
}

QSet<QString> unique(const QStringList& keys) { return {keys.begin(), keys.end()}; }

} // namespace

TEST_CASE("no key stands twice in a reference table", "[reference][tables]")
{
    const QList<std::pair<QString, QStringList>> keys{
        {u"addressees.csv"_s, {u"key"_s, u"lang"_s}},
        {u"demonyms.csv"_s, {u"iso2"_s, u"lang"_s, u"gender"_s, u"demonym"_s}},
        {u"emrip_region_states.csv"_s, {u"region_code"_s, u"iso2"_s}},
        {u"emrip_regions.csv"_s, {u"region_code"_s}},
        {u"formulae.csv"_s, {u"sender"_s, u"gender_form"_s, u"position"_s, u"lang"_s}},
        {u"mandate_holders.csv"_s, {u"mandate_code"_s, u"name"_s, u"from"_s}},
        {u"mandate_titles.csv"_s, {u"mandate_code"_s, u"lang"_s, u"gender_form"_s}},
        {u"mandates.csv"_s, {u"code"_s}},
        {u"nationality_words.csv"_s, {u"iso2"_s, u"lang"_s, u"word"_s}},
        {u"ordinals.csv"_s, {u"n"_s, u"lang"_s}},
        {u"region_wordings.csv"_s, {u"scheme"_s, u"code"_s, u"lang"_s, u"wording"_s}},
        {u"regional_group_memberships.csv"_s, {u"code"_s, u"iso2"_s, u"valid_from"_s}},
        {u"sessions.csv"_s, {u"number"_s}},
        {u"sources.csv"_s, {u"source_id"_s}},
        {u"state_aliases.csv"_s, {u"iso2"_s, u"lang"_s, u"alias"_s}},
        {u"states.csv"_s, {u"iso2"_s}},
        {u"terms.csv"_s, {u"key"_s, u"lang"_s, u"form"_s}},
    };
    for (const auto& [name, columns] : keys) {
        INFO(name);
        const QStringList all = keysOf(name, columns);
        CHECK_FALSE(all.isEmpty());
        CHECK(unique(all).size() == all.size());
    }
}

TEST_CASE("every text of the tables exists in all six languages", "[reference][tables]")
{
    const ReferenceTables& tables = test::referenceTables();
    for (const UnLanguage language : kUnLanguages) {
        INFO(toCode(language));
        for (const State& state : tables.states.all())
            CHECK_FALSE(state.names.value(language).isEmpty());
        for (const UnTerms::Term& term : tables.terms.terms()) {
            INFO(term.key);
            CHECK_FALSE(tables.terms.term(term.key, language).isEmpty());
        }
        for (int number = 1; number <= 99; ++number) {
            const auto ordinal = tables.terms.ordinal(number, language);
            REQUIRE(ordinal);
            CHECK_FALSE(ordinal->words.isEmpty());
            CHECK_FALSE(ordinal->figure.isEmpty());
        }
        for (const QString& key : unique(keysOf(u"addressees.csv"_s, {u"key"_s})))
            CHECK(tables.terms.addressees(key, language).has_value());
        for (const QString& sender : {u"secretariat"_s, u"ohchr"_s, u"high_commissioner"_s}) {
            for (const QString& position : {u"opening"_s, u"closing"_s}) {
                const auto formula
                    = tables.terms.formula(sender, u"feminine"_s, position, language);
                REQUIRE(formula);
                CHECK(formula->text.count(u"{addressees}"_s) <= 1);
            }
        }
    }
}

TEST_CASE("the tables speak of States, mandates and regions that exist", "[reference][tables]")
{
    const ReferenceTables& tables = test::referenceTables();
    const auto isState = [&](const QString& iso2) { return tables.states.find(iso2) != nullptr; };
    const auto isMandate
        = [&](const QString& code) { return tables.mandates.find(code) != nullptr; };

    for (const QString& name :
         {u"state_aliases.csv"_s, u"demonyms.csv"_s, u"nationality_words.csv"_s,
          u"regional_group_memberships.csv"_s, u"emrip_region_states.csv"_s}) {
        for (const QString& iso2 : unique(keysOf(name, {u"iso2"_s}))) {
            INFO(name + u' ' + iso2);
            CHECK(isState(iso2));
        }
    }
    for (const QString& name :
         {u"mandate_titles.csv"_s, u"mandate_resolutions.csv"_s, u"mandate_holders.csv"_s}) {
        for (const QString& code : unique(keysOf(name, {u"mandate_code"_s}))) {
            INFO(name + u' ' + code);
            CHECK(isMandate(code));
        }
    }
    for (const HolderTerm& holder : tables.holders) {
        INFO(holder.name);
        CHECK((holder.nationalityIso2.isEmpty() || isState(holder.nationalityIso2)));
        const QList<Region> seats = tables.mandates.find(holder.mandateCode)->seatRegions;
        CHECK((holder.seatRegion.isEmpty() || seats.contains(holder.seatRegion)));
    }
    for (const MandateEntry& entry : tables.mandates.all()) {
        INFO(entry.mandate.code);
        CHECK(isState(entry.countryIso2) == (entry.mandate.category == u"country"_s));
        CHECK((entry.seatRegions.isEmpty() || entry.seatRegions.size() == entry.seats));
    }
}

TEST_CASE("the sources named in the tables are listed", "[reference][tables]")
{
    QSet<QString> known{u"derived"_s, u"translation"_s, u"unconfirmed"_s};
    for (const ReferenceSource& source : test::referenceTables().sources) {
        known += source.id;
        CHECK_FALSE(source.address.contains(u".."_s));
    }
    for (const QString& name :
         {u"terms.csv"_s, u"mandate_titles.csv"_s, u"regional_group_memberships.csv"_s,
          u"sessions.csv"_s, u"mandate_resolutions.csv"_s, u"mandate_holders.csv"_s}) {
        for (const QString& cell : unique(keysOf(name, {u"source"_s}))) {
            for (const QString& source : cell.split(u'+', Qt::SkipEmptyParts)) {
                INFO(name + u' ' + source);
                CHECK(known.contains(source));
            }
        }
    }
}

TEST_CASE("sessions follow each other without overlap", "[reference][tables]")
{
    QDate before;
    for (const Session& session : test::referenceTables().sessions) {
        INFO(session.number);
        if (!session.firstDay.isValid())
            continue;
        CHECK(session.firstDay < session.lastDay);
        CHECK((!before.isValid() || before < session.firstDay));
        before = session.lastDay;
    }
    CHECK(before.isValid());
}
