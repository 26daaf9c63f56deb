#include "ui/applications/application_filter.h"

#include "core/workflow/name_search.h"
#include "tests/support/catch.h"
#include "tests/ui/made_up.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

namespace {

Query::Names names()
{
    return {[](const QString& text) { return QStringList{text}; },
            [](const QString& word) { return word.toLower(); }};
}

/// The applications the list shows, by id.
QList<qint64> shown(const ApplicationFilter& filter)
{
    const auto snapshot = test::madeUpSnapshot();
    ApplicationsModel model;
    model.setRows(snapshot->applicationsByName);
    model.setSieve(filter.sieve(snapshot->names->columns()));
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.rowAt(row)->application.id.value;
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

TEST_CASE("the filter beside the query line chooses a regional group and a status", "[ui]")
{
    CHECK(shown({{}, u"AFRICAN"_s, std::nullopt, names()}) == QList<qint64>{1, 3});
    CHECK(shown({{}, u"ASIA_PACIFIC"_s, std::nullopt, names()}) == QList<qint64>{4});
    CHECK(shown({{}, {}, Status::Received, names()}).size() == 4);
    CHECK(shown({{}, {}, Status::Eligible, names()}).isEmpty());
}

TEST_CASE("the query line works together with the filters beside it", "[ui]")
{
    CHECK(shown({u"group:african"_s, {}, std::nullopt, names()}) == QList<qint64>{1, 3});
    CHECK(shown({u"okafor"_s, {}, std::nullopt, names()}) == QList<qint64>{1});
    CHECK(shown({u"okafor"_s, u"WEOG"_s, std::nullopt, names()}).isEmpty());
}

TEST_CASE("a group nobody belongs to and words nobody has leave the list empty", "[ui]")
{
    CHECK(shown({{}, u"NOWHERE"_s, std::nullopt, names()}).isEmpty());
    CHECK(shown({u"nobody"_s, {}, std::nullopt, names()}).isEmpty());
    CHECK(shown({u"-nobody"_s, {}, std::nullopt, names()}).size() == 4);
}

TEST_CASE("a query that cannot be understood is told with its place", "[ui]")
{
    const ApplicationFilter filter(u"okafor group:nowhere"_s, {}, std::nullopt, names());
    REQUIRE(filter.error());
    CHECK(filter.error()->position >= 7);
    CHECK_FALSE(filter.error()->message.isEmpty());
}

TEST_CASE("only findings that stand against an application can be waived", "[ui]")
{
    Dossier dossier = test::madeUpDossier(0);
    REQUIRE(waivableFindings(dossier).size() == 1);
    CHECK(waivableFindings(dossier).first().rule == u"FORM-LATE"_s);
    Waiver waiver;
    waiver.rule = u"FORM-LATE"_s;
    dossier.waivers = {waiver};
    CHECK(waivableFindings(dossier).isEmpty());
}

TEST_CASE("the summary of the rules says how many are proposed as what", "[ui]")
{
    QList<ScreeningEntry> entries(3);
    entries[0].proposed = Proposal::Eligible;
    entries[1].proposed = Proposal::NotEligible;
    const QString text = screeningSummary(55, entries);
    CHECK(text.contains(u"3 application"_s));
    CHECK(text.contains(u"session 55"_s));
    CHECK(text.contains(u"as eligible: 1; as not eligible: 1; to be judged: 1"_s));
    CHECK(text.contains(u"The rules only propose"_s)); // true whatever was decided before
}
