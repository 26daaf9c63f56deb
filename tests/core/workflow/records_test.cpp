#include "core/workflow/records.h"
#include "tests/support/catch.h"
#include "tests/support/temp_register.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

using Kind = RecordCorrection::Kind;

const QString kCode = u"IE_INTERNATIONAL_SOLIDARITY"_s;

QList<RecordEntry> record(TempRegister& office, const QString& part)
{
    auto entries = await(office.reg().mandateRecord(kCode));
    REQUIRE(entries);
    entries->removeIf([&part](const RecordEntry& entry) { return entry.part != part; });
    return *entries;
}

Result<QString> correct(TempRegister& office, Kind kind, const QString& part, const QString& uid,
                        const QList<RecordField>& fields, const QString& source = u"Invented"_s)
{
    return await(office.reg().correctRecord({kind, part, kCode, uid, fields, source}));
}

} // namespace

TEST_CASE("every field of a mandate is there and unknown ones are empty", "[workflow][records]")
{
    TempRegister office;
    const QList<RecordEntry> itself = record(office, u"mandate"_s);
    REQUIRE(itself.size() == 1);
    CHECK(itself.first().fields.size() == recordPart(u"mandate"_s)->fields.size());
    CHECK(itself.first().value(u"status"_s) == u"active"_s);
    CHECK(itself.first().value(u"appointing_authority"_s).isEmpty());
    const QList<RecordEntry> titles = record(office, u"title"_s);
    CHECK(std::any_of(titles.begin(), titles.end(), [](const RecordEntry& title) {
        return title.value(u"language"_s) == u"fr"_s && !title.value(u"feminine"_s).isEmpty();
    }));
}

TEST_CASE("a field is corrected with its source and the correction is undone",
          "[workflow][records]")
{
    TempRegister office;
    const RecordEntry before = record(office, u"mandate"_s).first();
    REQUIRE(correct(office, Kind::Set, u"mandate"_s, before.uid,
                    {{u"appointing_authority"_s, u"council"_s, {}}}, u"Rule 1, invented"_s));
    const RecordEntry after = record(office, u"mandate"_s).first();
    CHECK(after.value(u"appointing_authority"_s) == u"council"_s);
    const auto field
        = std::find_if(after.fields.begin(), after.fields.end(), [](const RecordField& each) {
              return each.code == u"appointing_authority"_s;
          });
    CHECK(field->source == u"Rule 1, invented"_s);
    REQUIRE(await(office.reg().undo(office.latestAct())));
    CHECK(record(office, u"mandate"_s).first() == before);
}

TEST_CASE("a correction without a source, of no field or to what cannot be changes nothing",
          "[workflow][records]")
{
    TempRegister office;
    const QString uid = record(office, u"mandate"_s).first().uid;
    const auto set
        = [&](const QString& field, const QString& value, const QString& source = u"Invented"_s) {
              return correct(office, Kind::Set, u"mandate"_s, uid, {{field, value, {}}}, source);
          };
    CHECK_FALSE(set(u"status"_s, u"ended"_s, u"  "_s));
    CHECK_FALSE(set(u"status"_s, u"gone"_s));
    CHECK_FALSE(set(u"status"_s, {}));
    CHECK_FALSE(set(u"colour"_s, u"blue"_s));
    CHECK_FALSE(set(u"term_years"_s, u"three"_s));
    CHECK_FALSE(set(u"merged_into"_s, u"SR_NOTHING"_s));
    CHECK_FALSE(correct(office, Kind::Set, u"mandate"_s, u"no-such-uid"_s,
                        {{u"status"_s, u"ended"_s, {}}}));
    CHECK_FALSE(correct(office, Kind::Remove, u"mandate"_s, uid, {}));
    CHECK(record(office, u"mandate"_s).first().value(u"status"_s) == u"active"_s);
}

TEST_CASE("a holder is added, resigns, and the forecast follows", "[workflow][records]")
{
    TempRegister office;
    const auto uid = correct(office, Kind::Add, u"holder"_s, {},
                             {{u"name"_s, u"Ada Example"_s, {}},
                              {u"nationality"_s, u"Mali"_s, {}},
                              {u"first_day"_s, u"2030-05"_s, {}},
                              {u"status"_s, u"current"_s, {}}});
    REQUIRE(uid);
    CHECK_FALSE(correct(office, Kind::Set, u"holder"_s, *uid, {{u"last_day"_s, u"2029"_s, {}}}));
    REQUIRE(correct(office, Kind::Set, u"holder"_s, *uid,
                    {{u"last_day"_s, u"2031-06-30"_s, {}}, {u"end_reason"_s, u"resigned"_s, {}}}));
    const auto lists = office.lists();
    const auto holder
        = std::find_if(lists->holders.begin(), lists->holders.end(),
                       [](const HolderTerm& each) { return each.name == u"Ada Example"_s; });
    REQUIRE(holder != lists->holders.end());
    CHECK(holder->nationalityIso2 == u"ML"_s);
    CHECK(holder->endReason == u"resigned"_s);
    const auto forecast = await(office.reg().forecast(QDate(2040, 1, 1)));
    REQUIRE(forecast);
    CHECK(std::any_of(forecast->begin(), forecast->end(), [](const ForecastEntry& entry) {
        return entry.holder == u"Ada Example"_s && entry.reason == ForecastEntry::Reason::TermEnds;
    }));
    REQUIRE(correct(office, Kind::Remove, u"holder"_s, *uid, {}));
    for (const RecordEntry& entry : record(office, u"holder"_s))
        CHECK(entry.uid != *uid);
}

TEST_CASE("a title of a language that is there is corrected and not added", "[workflow][records]")
{
    TempRegister office;
    CHECK_FALSE(correct(office, Kind::Add, u"title"_s, {},
                        {{u"language"_s, u"en"_s, {}}, {u"title"_s, u"Another title"_s, {}}}));
    CHECK_FALSE(correct(office, Kind::Add, u"title"_s, {}, {{u"language"_s, u"en"_s, {}}}));
}

TEST_CASE("the dates of a session are corrected and a session not known yet is added",
          "[workflow][records]")
{
    TempRegister office;
    const RecordCorrection added{
        Kind::Add,    u"session"_s, u"90"_s, {}, {{u"first_day"_s, u"2035-09-10"_s, {}}},
        u"Invented"_s};
    const auto uid = await(office.reg().correctRecord(added));
    REQUIRE(uid);
    CHECK_FALSE(await(office.reg().correctRecord(added)));
    RecordCorrection set{
        Kind::Set,    u"session"_s, u"90"_s, *uid, {{u"last_day"_s, u"2035-09-01"_s, {}}},
        u"Invented"_s};
    CHECK_FALSE(await(office.reg().correctRecord(set)));
    set.fields = {{u"last_day"_s, u"2035-10-05"_s, {}}};
    REQUIRE(await(office.reg().correctRecord(set)));
    const auto lists = office.lists();
    const auto session = std::find_if(lists->sessions.begin(), lists->sessions.end(),
                                      [](const Session& each) { return each.number == 90; });
    REQUIRE(session != lists->sessions.end());
    CHECK(session->lastDay == QDate(2035, 10, 5));
}

TEST_CASE("a new entry without what it needs is refused in words", "[workflow][records]")
{
    TempRegister office;
    const auto refused
        = correct(office, Kind::Add, u"holder"_s, {}, {{u"first_day"_s, u"2031-05-01"_s, {}}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message
          == u"Please fill in “Name” in the new entry. Nothing was changed."_s);
}
