#include "core/documents/extract/form_json.h"

#include "core/documents/extract/call_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue json(const QString& text) { return orNull(text); }

QJsonValue json(int number) { return number; }

QJsonValue json(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue json(const TextDraft& text)
{
    return QJsonObject{{u"text"_s, text.text}, {u"words"_s, text.words}};
}

QJsonValue json(const NationalityDraft& nationality)
{
    return QJsonObject{{u"as_written"_s, orNull(nationality.asWritten)},
                       {u"iso2"_s, orNull(nationality.iso2)}};
}

/// Collects values under their keys, and where each was read.
class FormObject {
public:
    template <typename T>
    QJsonValue take(const QString& field, const Extracted<T>& value)
    {
        note(field, value.evidence);
        return value ? json(*value) : QJsonValue();
    }

    template <typename T>
    void put(const QString& field, const Extracted<T>& value)
    {
        object.insert(field, take(field, value));
    }

    void note(const QString& field, const Evidence& place)
    {
        if (!place.isEmpty())
            evidence.insert(field, placeJson(place));
    }

    QJsonObject object;
    QJsonObject evidence;
};

void putPerson(FormObject& form, const FormDraft& draft)
{
    form.put(u"family_name"_s, draft.familyName);
    form.put(u"first_name"_s, draft.firstName);
    form.put(u"middle_name"_s, draft.middleName);
    form.put(u"given_names"_s, draft.givenNames);
    form.put(u"former_name"_s, draft.formerName);
    form.put(u"gender"_s, draft.gender);
    form.put(u"date_of_birth"_s, draft.dateOfBirth);
    form.put(u"place_of_birth"_s, draft.placeOfBirth);
    form.put(u"nationality"_s, draft.nationality);
    QJsonArray others;
    for (qsizetype i = 0; i < draft.otherNationalities.size(); ++i)
        others.append(
            form.take(u"other_nationalities[%1]"_s.arg(i), draft.otherNationalities.at(i)));
    form.object.insert(u"other_nationalities"_s, others);
    form.put(u"email"_s, draft.email);
}

void putCompetence(FormObject& form, const FormDraft& draft)
{
    const QString prefix = u"competence."_s;
    form.object.insert(
        u"competence"_s,
        QJsonObject{
            {u"qualifications"_s, form.take(prefix + u"qualifications"_s, draft.qualifications)},
            {u"expertise"_s, form.take(prefix + u"expertise"_s, draft.expertise)},
            {u"established_competence"_s,
             form.take(prefix + u"established_competence"_s, draft.establishedCompetence)},
            {u"publications"_s, form.take(prefix + u"publications"_s, draft.publications)},
            {u"availability"_s, form.take(prefix + u"availability"_s, draft.availability)},
        });
    form.put(u"motivation_letter"_s, draft.motivationLetter);
}

void putLanguages(FormObject& form, const FormDraft& draft)
{
    QJsonArray languages;
    for (const LanguageDraft& language : draft.languages) {
        form.note(u"languages[%1]"_s.arg(languages.size()), language.evidence);
        languages.append(QJsonObject{{u"language"_s, orNull(language.language)},
                                     {u"mother_tongue"_s, language.motherTongue},
                                     {u"read"_s, orNull(language.read)},
                                     {u"write"_s, orNull(language.write)},
                                     {u"speak"_s, orNull(language.speak)}});
    }
    form.object.insert(u"languages"_s, languages);
}

void putPeriods(FormObject& form, const QString& field, const QString& what,
                const QList<PeriodDraft>& periods)
{
    QJsonArray rows;
    for (const PeriodDraft& period : periods) {
        form.note(u"%1[%2]"_s.arg(field).arg(rows.size()), period.evidence);
        rows.append(QJsonObject{{what, orNull(period.what)},
                                {u"from"_s, orNull(period.from)},
                                {u"to"_s, orNull(period.to)},
                                {u"place"_s, orNull(period.place)}});
    }
    form.object.insert(field, rows);
}

void putEthics(FormObject& form, const FormDraft& draft)
{
    QJsonArray answers;
    for (const EthicsDraft& answer : draft.ethics) {
        form.note(u"ethics[%1]"_s.arg(answers.size()), answer.evidence);
        answers.append(QJsonObject{{u"question"_s, answer.question},
                                   {u"answer"_s, orNull(answer.answer)},
                                   {u"explanation"_s, orNull(answer.explanation)}});
    }
    form.object.insert(u"ethics"_s, answers);
}

} // namespace

QJsonObject formJson(const FormDraft& draft)
{
    FormObject form;
    form.object.insert(u"kind"_s, u"application_form"_s);
    form.object.insert(u"language"_s, orNull(draft.language));
    form.put(u"mandate_title"_s, draft.mandateTitle);
    form.object.insert(u"mandate_code"_s, orNull(draft.mandateCode));
    form.put(u"resolution"_s, draft.resolution);
    form.put(u"session"_s, draft.session);
    putPerson(form, draft);
    putCompetence(form, draft);
    putLanguages(form, draft);
    putPeriods(form, u"education"_s, u"degree_institution"_s, draft.education);
    putPeriods(form, u"employment"_s, u"employer_function"_s, draft.employment);
    putEthics(form, draft);
    form.put(u"certified_name"_s, draft.certifiedName);
    form.put(u"certified_on"_s, draft.certifiedOn);
    QJsonObject sections;
    for (auto it = draft.sections.cbegin(); it != draft.sections.cend(); ++it)
        sections.insert(it.key(), it.value());
    form.object.insert(u"sections"_s, sections);
    form.object.insert(u"tracked_changes"_s, draft.trackedChanges);
    form.object.insert(u"remarks"_s, QJsonArray::fromStringList(draft.remarks));
    form.object.insert(u"evidence"_s, form.evidence);
    return form.object;
}

} // namespace greffier
