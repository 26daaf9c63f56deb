#include "core/workflow/draft_values.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;

namespace {

template <typename T>
Extracted<T> read(const T& value, int paragraph, Certainty certainty = Certainty::Read)
{
    return {value, {u"form.docx"_s, Locator::inParagraph(paragraph), u"as it stands"_s}, certainty};
}

const ApplicationValue* find(const QList<ApplicationValue>& values, const QString& field)
{
    for (const ApplicationValue& value : values) {
        if (value.field == field)
            return &value;
    }
    return nullptr;
}

QString textOf(const QList<ApplicationValue>& values, const QString& field)
{
    const ApplicationValue* value = find(values, field);
    return value ? value->value : u"(none)"_s;
}

FormDraft aForm()
{
    FormDraft form;
    form.language = u"fr"_s;
    form.mandateTitle = read(u"Expert indépendant"_s, 2);
    form.mandateCode = u"C_MALI"_s;
    form.session = read(55, 3);
    form.familyName = read(u"Exemple"_s, 4);
    form.dateOfBirth = read(QDate(1975, 3, 2), 5, Certainty::Ambiguous);
    form.nationality = read(NationalityDraft{u"malienne"_s, u"ML"_s}, 6);
    form.otherNationalities = {read(NationalityDraft{u"congolaise"_s, {}}, 7)};
    form.motivationLetter = read(TextDraft{u"Je souhaite"_s, 540}, 8);
    form.languages = {{u"fr"_s,
                       true,
                       u"easily"_s,
                       {},
                       u"not_easily"_s,
                       {u"form.docx"_s, Locator::inTable(1, 2, 1), {}}}};
    form.employment = {{u"Université"_s, u"2010"_s, {}, u"Bamako"_s, {}}};
    form.ethics = {{4, u"yes"_s, u"Je m'engage"_s, {}}};
    form.sections = {{u"II"_s, u"filled"_s}, {u"VIII"_s, u"empty"_s}};
    return form;
}

} // namespace

TEST_CASE("a form becomes values under the keys of the draft", "[workflow][draft_values]")
{
    const QList<ApplicationValue> values = valuesOf(aForm());
    for (const auto& [field, value] :
         QList<std::pair<QString, QString>>{{u"language"_s, u"fr"_s},
                                            {u"mandate_code"_s, u"C_MALI"_s},
                                            {u"session"_s, u"55"_s},
                                            {u"family_name"_s, u"Exemple"_s},
                                            {u"date_of_birth"_s, u"1975-03-02"_s},
                                            {u"nationality"_s, u"ML"_s},
                                            {u"other_nationalities.1"_s, u"congolaise"_s},
                                            {u"motivation_letter.text"_s, u"Je souhaite"_s},
                                            {u"motivation_letter.words"_s, u"540"_s},
                                            {u"languages.1.language"_s, u"fr"_s},
                                            {u"languages.1.mother_tongue"_s, u"true"_s},
                                            {u"languages.1.read"_s, u"easily"_s},
                                            {u"languages.1.speak"_s, u"not_easily"_s},
                                            {u"employment.1.employer_function"_s, u"Université"_s},
                                            {u"employment.1.from"_s, u"2010"_s},
                                            {u"employment.1.place"_s, u"Bamako"_s},
                                            {u"ethics.4.answer"_s, u"yes"_s},
                                            {u"ethics.4.explanation"_s, u"Je m'engage"_s},
                                            {u"sections.II"_s, u"filled"_s},
                                            {u"sections.VIII"_s, u"empty"_s}}) {
        INFO(field.toStdString());
        CHECK(textOf(values, field) == value);
    }
    for (const ApplicationValue& value : values)
        CHECK(value.part == Part::Form);
}

TEST_CASE("what a form leaves open is no value", "[workflow][draft_values]")
{
    const QList<ApplicationValue> values = valuesOf(aForm());
    for (const QString& field : {u"gender"_s, u"email"_s, u"languages.1.write"_s,
                                 u"employment.1.to"_s, u"ethics.1.answer"_s, u"certified_name"_s})
        CHECK(find(values, field) == nullptr);
    CHECK(valuesOf(FormDraft()).isEmpty());
    CHECK(valuesOf(SurveyRowDraft()).isEmpty());
}

TEST_CASE("each value keeps its place and how sure the reader was", "[workflow][draft_values]")
{
    const QList<ApplicationValue> values = valuesOf(aForm());
    const ApplicationValue* birth = find(values, u"date_of_birth"_s);
    REQUIRE(birth);
    CHECK(birth->evidence == Evidence{u"form.docx"_s, Locator::inParagraph(5), u"as it stands"_s});
    CHECK(birth->certainty == Certainty::Ambiguous);
    const ApplicationValue* language = find(values, u"languages.1.read"_s);
    REQUIRE(language);
    CHECK(language->evidence.locator == Locator::inTable(1, 2, 1));
}

TEST_CASE("a survey row becomes values of the survey", "[workflow][draft_values]")
{
    SurveyRowDraft row;
    row.familyName = read(u"Exemple"_s, 1);
    row.nominatingEntity = read(u"An organization"_s, 1);
    row.mandates = {read(u"First title"_s, 1), read(u"Second title"_s, 1)};
    row.others = {{u"Why?"_s, read(u"Because"_s, 1)}};
    const QList<ApplicationValue> values = valuesOf(row);
    CHECK(textOf(values, u"family_name"_s) == u"Exemple"_s);
    CHECK(textOf(values, u"nominating_entity"_s) == u"An organization"_s);
    CHECK(textOf(values, u"mandates.1"_s) == u"First title"_s);
    CHECK(textOf(values, u"mandates.2"_s) == u"Second title"_s);
    CHECK(textOf(values, u"survey.Why?"_s) == u"Because"_s);
    for (const ApplicationValue& value : values)
        CHECK(value.part == Part::Survey);
}
