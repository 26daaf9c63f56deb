#include "core/workflow/survey_preview.h"

#include "core/text/name_key.h"
#include "core/workflow/intake_acts.h"
#include "core/workflow/survey_file.h"
#include "tests/support/catch.h"
#include "tests/support/qt_printing.h"
#include "tests/support/reference.h"
#include "tests/support/temp_register.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

const QString kMali = u"Independent Expert on the situation of human rights in Mali"_s;

SurveyFile surveyOf(const QList<QStringList>& rows)
{
    SurveyFile survey;
    survey.file.name = u"survey.csv"_s;
    survey.sheet.rows = rows;
    return survey;
}

SurveyPreview previewOf(const SurveyFile& survey, const SurveyLayout& layout = {})
{
    TempRegister temp;
    SurveyPreview preview;
    temp.look([&](store::Database& database) {
        const auto state = IntakeActs::stateOf(database, 55);
        REQUIRE(state);
        preview = previewSurvey(survey, layout, *state, referenceTables(), NameFolder());
    });
    return preview;
}

QStringList fieldsOf(const SurveyPreview& preview)
{
    QStringList fields;
    for (const SurveyPreviewColumn& column : preview.columns)
        fields += column.field;
    return fields;
}

} // namespace

TEST_CASE("the columns of a survey are proposed with their first answers", "[intake][survey]")
{
    const SurveyPreview preview = previewOf(surveyOf(
        {{u"Response ID"_s, u"Date submitted"_s, u"What is your family name?"_s, u"Given names"_s,
          u"Seed"_s, u"Mandate(s) applied for"_s, u"How did you hear of it?"_s},
         {u"1"_s, u"2023-10-01 10:00:00"_s, u"Zzyx"_s, u"Ada"_s, u"7"_s, kMali, u"A friend"_s},
         {u"2"_s, QString(), u"Qaf"_s, u"Bo"_s, u"8"_s, kMali, QString()}}));
    CHECK(fieldsOf(preview)
          == QStringList{u"response_id"_s, u"submitted"_s, u"family_name"_s, u"given_names"_s,
                         u"ignored"_s, u"mandates"_s, u"other"_s});
    CHECK(preview.columns.at(2).firstAnswers == QStringList{u"Zzyx"_s, u"Qaf"_s});
    CHECK(preview.rows == 2);
    CHECK(preview.comingIn == 1);
    CHECK(preview.unfinished == 1);
    CHECK(preview.problem.isEmpty());
    CHECK_FALSE(preview.isRemembered);
}

TEST_CASE("a heading that is a label is no mandate although a title has its word in it",
          "[intake][survey]")
{
    const SurveyFile survey
        = surveyOf({{u"Family name"_s, u"Given names"_s, u"Gender"_s, u"Date of birth"_s,
                     u"Reference nationality"_s, u"Mandates applied for [4. %1]"_s.arg(kMali)},
                    {u"Zzyx"_s, u"Ada"_s, u"Female"_s, u"1970-04-03"_s, u"Mali"_s, u"Y"_s}});
    CHECK(fieldsOf(previewOf(survey))
          == QStringList{u"family_name"_s, u"given_names"_s, u"gender"_s, u"date_of_birth"_s,
                         u"nationality"_s, u"mandates"_s});
    const auto draft = survey.draft({}, referenceTables());
    REQUIRE(draft);
    CHECK(draft->rows.first().gender.value == u"F"_s);
    CHECK(draft->rows.first().mandates.size() == 1);
}

TEST_CASE("headings that say nothing bring in no row until an officer says what they ask",
          "[intake][survey]")
{
    const SurveyFile survey
        = surveyOf({{u"id"_s, u"submitdate"_s, u"Q1"_s, u"Q2"_s, u"Q3[SQ004]"_s},
                    {u"1"_s, u"2023-10-01 10:00:00"_s, u"Zzyx"_s, u"Ada"_s, u"Y"_s}});
    const SurveyPreview before = previewOf(survey);
    CHECK(before.comingIn == 0);
    CHECK_FALSE(before.problem.isEmpty());

    SurveyLayout layout = before.layout;
    layout.columns.insert(u"Q1"_s, u"family_name"_s);
    layout.columns.insert(u"Q2"_s, u"given_names"_s);
    layout.columns.insert(u"Q3[SQ004]"_s, u"mandates"_s);
    const SurveyPreview after = previewOf(survey, layout);
    CHECK(after.comingIn == 1);
    CHECK(after.problem.isEmpty());
    CHECK(after.isRemembered);

    layout.columns.remove(u"Q2"_s);
    CHECK_FALSE(previewOf(survey, layout).isRemembered);
}

TEST_CASE("a column that an officer leaves out is not read, whatever its heading",
          "[intake][survey]")
{
    const SurveyFile survey = surveyOf(
        {{u"Family name"_s, u"Given names"_s, u"E-mail"_s, u"Mandates [%1]"_s.arg(kMali)},
         {u"Zzyx"_s, u"Ada"_s, u"a@example.org"_s, u"Y"_s}});
    SurveyLayout layout;
    layout.columns = {{u"E-mail"_s, u"other"_s}, {u"Mandates [%1]"_s.arg(kMali), u"ignored"_s}};
    const auto draft = survey.draft(layout, referenceTables());
    REQUIRE(draft);
    CHECK_FALSE(draft->rows.first().email);
    CHECK(draft->rows.first().others.contains(u"E-mail"_s));
    CHECK(draft->rows.first().mandates.isEmpty());
}

TEST_CASE("the times of a survey are those of the zone that an officer names", "[intake][survey]")
{
    const SurveyFile survey = surveyOf(
        {{u"Date submitted"_s, u"Family name"_s}, {u"2023-10-25 12:00:00"_s, u"Zzyx"_s}});
    const auto hourIn = [&](const QString& zone) {
        SurveyLayout layout;
        layout.zone = zone;
        const auto draft = survey.draft(layout, referenceTables());
        REQUIRE(draft);
        return draft->rows.first().submittedAt.time().hour();
    };
    CHECK(hourIn({}) == 10);
    CHECK(hourIn(u"UTC"_s) == 12);
    CHECK(hourIn(u"America/New_York"_s) == 16);
}

TEST_CASE("how a survey is read survives being written down", "[intake][survey]")
{
    SurveyLayout layout;
    layout.columns = {{u"Q1"_s, u"family_name"_s}, {u"Что? = ;"_s, u"other"_s}};
    layout.zone = u"UTC"_s;
    CHECK(surveyLayoutFromJson(toJson(layout)) == layout);
}
