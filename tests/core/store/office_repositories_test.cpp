#include "core/store/stores.h"

#include "tests/support/catch.h"
#include "tests/support/temp_database.h"

#include <SQLiteCpp/Statement.h>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::store;
using namespace greffier::test;

TEST_CASE("the office's tables are kept in order", "[store][repositories]")
{
    TempDatabase temp;
    Stores stores = temp.stores();
    const ReasonCode own{u"own_reason"_s, u"Our own"_s, {}, true};
    const RuleBookEdition edition{u"2023-1"_s, {{u"words"_s, 600}}, QDate(2023, 1, 1)};
    temp.perform([&](Change& change) {
        stores.settings.set(change, u"language"_s, u"en"_s);
        stores.settings.set(change, u"language"_s, u"fr"_s);
        stores.settings.addOfficer(change, u"Ada Test"_s);
        stores.settings.addOfficer(change, u"Bob Test"_s);
        stores.settings.addOfficer(change, u"Ada Test"_s);
        stores.settings.addReasonCode(change, own);
        stores.settings.addRuleBookEdition(change, edition);
    });
    CHECK(stores.settings.value(u"language"_s) == u"fr"_s);
    CHECK_FALSE(stores.settings.value(u"none"_s).has_value());
    CHECK(stores.settings.officers() == QStringList{u"Ada Test"_s, u"Bob Test"_s});
    CHECK(stores.settings.reasonCodes() == QList<ReasonCode>{own});
    CHECK(stores.settings.ruleBookEditions() == QList<RuleBookEdition>{edition});
}

TEST_CASE("a name of a view is used once in each place", "[store][repositories][views]")
{
    TempDatabase temp;
    Stores stores = temp.stores();
    SavedView urgent;
    urgent.name = u"Urgent"_s;
    urgent.query = u"is:late"_s;
    SavedView doubles = urgent;
    doubles.place = ViewPlace::Applicants;
    doubles.name = u"URGENT"_s;
    doubles.query = u"group:african"_s;
    doubles.choice = u"duplicates"_s;
    doubles.columns = {u"name"_s, u"doubt"_s};
    doubles.sort = u"born"_s;
    doubles.descending = true;
    temp.perform([&](Change& change) { stores.views.save(change, urgent); });
    temp.perform([&](Change& change) { stores.views.save(change, doubles); });
    QList<SavedView> all = stores.views.all();
    REQUIRE(all.size() == 2);
    CHECK(all.first().place == ViewPlace::Sessions);
    CHECK(all.first().query == u"is:late"_s);
    doubles.id = all.last().id;
    doubles.uid = all.last().uid;
    doubles.revision = all.last().revision;
    CHECK(all.last() == doubles);

    doubles.query = u"group:asian"_s;
    doubles.name = u"urgent"_s;
    temp.perform([&](Change& change) { stores.views.save(change, doubles); });
    all = stores.views.all();
    REQUIRE(all.size() == 2);
    CHECK(all.first().query == u"is:late"_s);
    CHECK(all.last().query == u"group:asian"_s);
    temp.perform([&](Change& change) {
        CHECK_FALSE(stores.views.remove(change, ViewPlace::Notes, u"Urgent"_s));
        CHECK(stores.views.remove(change, ViewPlace::Sessions, u"urgent"_s));
    });
    REQUIRE(stores.views.all().size() == 1);
    CHECK(stores.views.all().first().place == ViewPlace::Applicants);
}

TEST_CASE("the register holds every place of views and no other", "[store][repositories][views]")
{
    TempDatabase temp;
    Stores stores = temp.stores();
    for (const ViewPlace place : kViewPlaces) {
        SavedView view;
        view.place = place;
        view.name = u"All"_s;
        temp.perform([&](Change& change) { stores.views.save(change, view); });
    }
    CHECK(stores.views.all().size() == qsizetype(std::size(kViewPlaces)));
    CHECK_FALSE(temp.tryTo({u"test"_s, {}, {}}, [](Change& change) {
        SQLite::Statement& moved = change.statement("UPDATE saved_view SET place = 'elsewhere'");
        moved.exec();
    }));
}
