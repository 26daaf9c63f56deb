#include "core/documents/extract/receipts_reader.h"
#include "core/documents/extract/survey_reader.h"
#include "core/documents/extract/wall_time.h"
#include "core/reference/reference_tables.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;

namespace {

const ReferenceTables& tables()
{
    static const auto loaded = loadReferenceTables();
    REQUIRE(loaded);
    return **loaded;
}

Sheet sheetOf(const QList<QStringList>& rows)
{
    Sheet sheet;
    sheet.rows = rows;
    return sheet;
}

SurveyReading reading()
{
    SurveyReading reading;
    reading.fileName = u"survey.csv"_s;
    return reading;
}

QStringList titlesOf(const SurveyRowDraft& row)
{
    QStringList titles;
    for (const auto& mandate : row.mandates)
        titles += *mandate;
    return titles;
}

QDateTime utc(const QString& text) { return QDateTime::fromString(text, Qt::ISODate); }

const QString kMercenaries
    = u"Working Group on the use of mercenaries as a means of violating human rights and impeding "
      "the exercise of the right of peoples to self-determination"_s;

} // namespace

TEST_CASE("the sociocultural region stated in a survey is read as its code", "[extract]")
{
    const auto regionIn = [](const QString& heading, const QString& answer) {
        const auto draft = readSurvey(sheetOf({{u"Family name"_s, heading}, {u"Zzyx"_s, answer}}),
                                      reading(), tables());
        REQUIRE(draft);
        return draft->rows.first().emripRegion;
    };
    const auto arctic = regionIn(
        u"Indigenous sociocultural region represented (Expert Mechanism only)"_s, u"the Arctic"_s);
    REQUIRE(arctic);
    CHECK(*arctic == u"ARCTIC"_s);
    CHECK(arctic.evidence.passage == u"the Arctic"_s);
    CHECK(*regionIn(u"Région socioculturelle autochtone représentée"_s, u"Amérique du Nord"_s)
          == u"NORTH_AMERICA"_s);
    CHECK_FALSE(regionIn(u"Sociocultural region"_s, u"the Moon"_s));
}

TEST_CASE("a survey with headings as texts gives every value with its cell", "[extract]")
{
    const Sheet sheet = sheetOf(
        {{u"Response ID"_s, u"Date submitted"_s, u"Family name"_s, u"Given names"_s, u"Gender"_s,
          u"Nationality"_s, u"Additional nationalities"_s, u"Date of birth"_s, u"E-mail"_s,
          u"Mandate(s) applied for [%1]"_s.arg(kMercenaries),
          u"Mandate(s) applied for [Independent Expert on the situation of human rights in Mali]"_s,
          u"How did you hear of the vacancy?"_s},
         {u"12"_s, u"2023-10-24 16:12:33"_s, u"Zzyx-Oumarou"_s, u"Fatimata"_s, u"Female"_s,
          u"malienne"_s, u"France; Burma"_s, u"1975-04-12 00:00:00"_s, u"f.zzyx@example.org"_s,
          u"Yes"_s, u"No"_s, u"A friend"_s}});
    const auto draft = readSurvey(sheet, reading(), tables());
    REQUIRE(draft);
    REQUIRE(draft->rows.size() == 1);
    const SurveyRowDraft& row = draft->rows.first();
    CHECK(row.responseId == u"12"_s);
    CHECK(row.submittedAt == utc(u"2023-10-24T14:12:33Z"_s)); // summer time in Geneva
    CHECK(*row.familyName == u"Zzyx-Oumarou"_s);
    CHECK(toCode(row.familyName.evidence.locator) == u"row 2 col C"_s);
    CHECK(row.familyName.evidence.file == u"survey.csv"_s);
    CHECK(*row.gender == u"F"_s);
    CHECK(row.gender.evidence.passage == u"Female"_s);
    CHECK(row.nationality->iso2 == u"ML"_s);
    CHECK(row.nationality->asWritten == u"malienne"_s);
    REQUIRE(row.otherNationalities.size() == 2);
    CHECK(row.otherNationalities.at(0)->iso2 == u"FR"_s);
    CHECK(row.otherNationalities.at(1)->iso2 == u"MM"_s);
    CHECK(*row.dateOfBirth == QDate(1975, 4, 12));
    CHECK(titlesOf(row) == QStringList{kMercenaries});
    const auto heard = row.others.value(u"How did you hear of the vacancy?"_s);
    REQUIRE(heard);
    CHECK(*heard == u"A friend"_s);
}

TEST_CASE("a survey exported with codes is read with its codebook", "[extract]")
{
    const Sheet codebook = sheetOf({{u"question"_s, u"answer"_s, u"text"_s},
                                    {u"Q1"_s, u""_s, u"Nom de famille"_s},
                                    {u"Q2"_s, u""_s, u"Prénom(s)"_s},
                                    {u"Q3"_s, u""_s, u"Sexe"_s},
                                    {u"Q3"_s, u"A2"_s, u"Féminin"_s},
                                    {u"Q4"_s, u""_s, u"Mandat(s) pour lequel vous postulez"_s},
                                    {u"Q4[SQ007]"_s, u""_s, kMercenaries}});
    const Sheet sheet = sheetOf(
        {{u"id"_s, u"submitdate"_s, u"Q1"_s, u"Q2"_s, u"Q3"_s, u"Q4[SQ001]"_s, u"Q4[SQ007]"_s},
         {u"3"_s, u"2023-10-20 08:00:00"_s, u"Qwertz"_s, u"Ana"_s, u"A2"_s, u""_s, u"Y"_s}});
    SurveyReading with = reading();
    with.codebook = &codebook;
    const auto draft = readSurvey(sheet, with, tables());
    REQUIRE(draft);
    const SurveyRowDraft& row = draft->rows.first();
    CHECK(*row.familyName == u"Qwertz"_s);
    CHECK(*row.givenNames == u"Ana"_s);
    CHECK(*row.gender == u"F"_s);
    CHECK(titlesOf(row) == QStringList{kMercenaries});
}

TEST_CASE("a row without a date of submission is kept, but was never received", "[extract]")
{
    const Sheet sheet = sheetOf({{u"id"_s, u"submitdate"_s, u"familyname"_s, u"givenname"_s},
                                 {u"1"_s, u""_s, u"Qwertz"_s, u"Ana"_s}});
    const auto draft = readSurvey(sheet, reading(), tables());
    REQUIRE(draft);
    CHECK_FALSE(draft->rows.first().submittedAt.isValid());
}

TEST_CASE("an ambiguous nationality names no State", "[extract]")
{
    const Sheet sheet = sheetOf({{u"id"_s, u"submitdate"_s, u"Surname"_s, u"Nationality"_s},
                                 {u"1"_s, u"2023-10-20 08:00:00"_s, u"Qwertz"_s, u"Congolese"_s}});
    const auto draft = readSurvey(sheet, reading(), tables());
    REQUIRE(draft);
    const auto& nationality = draft->rows.first().nationality;
    CHECK(nationality->iso2.isEmpty());
    CHECK(nationality->asWritten == u"Congolese"_s);
    CHECK(nationality.certainty == Certainty::Ambiguous);
}

TEST_CASE("a State whose name holds an and is one nationality", "[extract]")
{
    const Sheet sheet
        = sheetOf({{u"id"_s, u"submitdate"_s, u"Surname"_s, u"Other nationalities"_s},
                   {u"1"_s, u"2023-10-20 08:00:00"_s, u"Qwertz"_s, u"Bosnia and Herzegovina"_s},
                   {u"2"_s, u"2023-10-20 08:00:00"_s, u"Asdf"_s, u"Kenya and Chad"_s},
                   {u"3"_s, u"2023-10-20 08:00:00"_s, u"Yxcv"_s, u"None"_s}});
    const auto draft = readSurvey(sheet, reading(), tables());
    REQUIRE(draft);
    REQUIRE(draft->rows.at(0).otherNationalities.size() == 1);
    CHECK(draft->rows.at(0).otherNationalities.at(0)->iso2 == u"BA"_s);
    REQUIRE(draft->rows.at(1).otherNationalities.size() == 2);
    CHECK(draft->rows.at(1).otherNationalities.at(1)->iso2 == u"TD"_s);
    CHECK(draft->rows.at(2).otherNationalities.isEmpty());
}

TEST_CASE("a table that is no survey, or has no rows, is an error", "[extract]")
{
    const auto menu
        = readSurvey(sheetOf({{u"Soup"_s, u"Price"_s}, {u"Leek"_s, u"4"_s}}), reading(), tables());
    REQUIRE_FALSE(menu);
    CHECK(menu.error().code == Error::Code::Unreadable);
    const auto empty
        = readSurvey(sheetOf({{u"id"_s, u"submitdate"_s, u"Surname"_s}}), reading(), tables());
    REQUIRE_FALSE(empty);
    CHECK_FALSE(readSurvey(Sheet{}, reading(), tables()));
}

TEST_CASE("receipts: an instant keeps its zone and says how exactly it is known", "[extract]")
{
    const Sheet sheet = sheetOf(
        {{u"file"_s, u"received_at"_s, u"zone"_s, u"channel"_s, u"from"_s, u"message_id"_s},
         {u"forms\\a.docx"_s, u"2023-10-25 12:00:00"_s, u"Europe/Zurich"_s, u"mail"_s,
          u"a@example.org"_s, u"<1@example.org>"_s},
         {u"b.docx"_s, u"2023-10-25T12:00"_s, u""_s, u""_s, u""_s, u""_s},
         {u"c.docx"_s, u"2023-10-25T10:00:01Z"_s, u""_s, u""_s, u""_s, u""_s},
         {u"d.docx"_s, u"2023-10-25 10:00:00"_s, u"GMT"_s, u""_s, u""_s, u""_s},
         {u"e.docx"_s, u"some day"_s, u""_s, u""_s, u""_s, u""_s},
         {u"f.docx"_s, u"2023-10-25 10:00"_s, u"Middle-earth"_s, u""_s, u""_s, u""_s}});
    const auto draft = readReceipts(sheet, u"receipts.csv"_s, u"Europe/Zurich"_s);
    REQUIRE(draft);
    REQUIRE(draft->lines.size() == 4);
    CHECK(draft->lines.at(0).file == u"forms/a.docx"_s);
    CHECK(draft->lines.at(0).at == utc(u"2023-10-25T10:00:00Z"_s));
    CHECK(draft->lines.at(0).precision == u"second"_s);
    CHECK(draft->lines.at(0).from == u"a@example.org"_s);
    CHECK(draft->lines.at(1).precision == u"minute"_s);
    CHECK(draft->lines.at(2).at == utc(u"2023-10-25T10:00:01Z"_s));
    CHECK(draft->lines.at(3).at == utc(u"2023-10-25T10:00:00Z"_s));
    CHECK(draft->remarks.size() == 2);
    CHECK(toCode(draft->lines.at(0).evidence.locator) == u"row 2 col B"_s);
}

TEST_CASE("receipts: a list without the two columns is an error", "[extract]")
{
    CHECK_FALSE(readReceipts(sheetOf({{u"file"_s}, {u"a"_s}}), u"r.csv"_s, u"UTC"_s));
    CHECK_FALSE(readReceipts(sheetOf({{u"file"_s, u"received_at"_s}}), u"r.csv"_s, u"UTC"_s));
}

TEST_CASE("a time written in figures is read only if it can mean one day", "[extract]")
{
    CHECK(readWallTime(u"25.10.2023 11:59"_s, u"UTC"_s)->at == utc(u"2023-10-25T11:59:00Z"_s));
    CHECK(readWallTime(u"25/10/2023 11:59"_s, u"UTC"_s)->at == utc(u"2023-10-25T11:59:00Z"_s));
    CHECK(readWallTime(u"10/25/2023 11:59"_s, u"UTC"_s)->at == utc(u"2023-10-25T11:59:00Z"_s));
    CHECK_FALSE(readWallTime(u"03/04/2023 11:59"_s, u"UTC"_s));
    CHECK_FALSE(readWallTime(u"2023-02-30"_s, u"UTC"_s));
    CHECK_FALSE(readWallTime(u"2023-10-25 25:00"_s, u"UTC"_s));
    CHECK(readWallTime(u"2023-10-25T11:59:30+02:00"_s, {})->at == utc(u"2023-10-25T09:59:30Z"_s));
    CHECK(readWallTime(u"2023-10-25"_s, u"UTC"_s)->precision == u"day"_s);
}
