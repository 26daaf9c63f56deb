#include "core/workflow/draft_values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// Collects the values of one part, leaving out what the part does not state.
class Values {
public:
    explicit Values(Part part)
        : m_part(part)
    {
    }

    void add(const QString& field, const QString& value, const Evidence& evidence,
             Certainty certainty = Certainty::Read)
    {
        if (!value.isEmpty())
            m_values += ApplicationValue{field, m_part, value, evidence, certainty};
    }

    void add(const QString& field, const Extracted<QString>& value)
    {
        if (value)
            add(field, *value, value.evidence, value.certainty);
    }

    void add(const QString& field, const Extracted<int>& value)
    {
        if (value)
            add(field, QString::number(*value), value.evidence, value.certainty);
    }

    void add(const QString& field, const Extracted<QDate>& value)
    {
        if (value)
            add(field, value->toString(Qt::ISODate), value.evidence, value.certainty);
    }

    void add(const QString& field, const Extracted<NationalityDraft>& value)
    {
        if (value)
            add(field, valueOf(*value), value.evidence, value.certainty);
    }

    void add(const QString& field, const QList<Extracted<NationalityDraft>>& values)
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            add(u"%1.%2"_s.arg(field).arg(i + 1), values.at(i));
    }

    void add(const QString& field, const Extracted<TextDraft>& value)
    {
        if (!value)
            return;
        add(field + u".text"_s, value->text, value.evidence, value.certainty);
        add(field + u".words"_s, QString::number(value->words), value.evidence, value.certainty);
    }

    void add(const QString& field, const QList<PeriodDraft>& periods, const QString& what)
    {
        for (qsizetype i = 0; i < periods.size(); ++i) {
            const PeriodDraft& period = periods.at(i);
            const QString row = u"%1.%2."_s.arg(field).arg(i + 1);
            add(row + what, period.what, period.evidence);
            add(row + u"from"_s, period.from, period.evidence);
            add(row + u"to"_s, period.to, period.evidence);
            add(row + u"place"_s, period.place, period.evidence);
        }
    }

    QList<ApplicationValue> take() { return std::move(m_values); }

private:
    Part m_part;
    QList<ApplicationValue> m_values;
};

void addPersonalValues(Values& values, const FormDraft& draft)
{
    values.add(u"family_name"_s, draft.familyName);
    values.add(u"first_name"_s, draft.firstName);
    values.add(u"middle_name"_s, draft.middleName);
    values.add(u"given_names"_s, draft.givenNames);
    values.add(u"former_name"_s, draft.formerName);
    values.add(u"gender"_s, draft.gender);
    values.add(u"date_of_birth"_s, draft.dateOfBirth);
    values.add(u"place_of_birth"_s, draft.placeOfBirth);
    values.add(u"nationality"_s, draft.nationality);
    values.add(u"other_nationalities"_s, draft.otherNationalities);
    values.add(u"email"_s, draft.email);
}

void addLanguages(Values& values, const QList<LanguageDraft>& languages)
{
    for (qsizetype i = 0; i < languages.size(); ++i) {
        const LanguageDraft& language = languages.at(i);
        const QString row = u"languages.%1."_s.arg(i + 1);
        values.add(row + u"language"_s, language.language, language.evidence);
        if (language.motherTongue)
            values.add(row + u"mother_tongue"_s, u"true"_s, language.evidence);
        values.add(row + u"read"_s, language.read, language.evidence);
        values.add(row + u"write"_s, language.write, language.evidence);
        values.add(row + u"speak"_s, language.speak, language.evidence);
    }
}

void addEthics(Values& values, const QList<EthicsDraft>& answers)
{
    for (const EthicsDraft& answer : answers) {
        const QString row = u"ethics.%1."_s.arg(answer.question);
        values.add(row + u"answer"_s, answer.answer, answer.evidence);
        values.add(row + u"explanation"_s, answer.explanation, answer.evidence);
    }
}

void addSections(Values& values, const QHash<QString, QString>& sections)
{
    static const QStringList order{u"I"_s, u"II"_s, u"III"_s, u"IV"_s,
                                   u"V"_s, u"VI"_s, u"VII"_s, u"VIII"_s};
    for (const QString& section : order)
        values.add(u"sections."_s + section, sections.value(section), {});
}

} // namespace

QString valueOf(const NationalityDraft& nationality)
{
    return nationality.iso2.isEmpty() ? nationality.asWritten : nationality.iso2;
}

QList<ApplicationValue> valuesOf(const FormDraft& draft)
{
    Values values(Part::Form);
    values.add(u"language"_s, draft.language, {});
    values.add(u"mandate_title"_s, draft.mandateTitle);
    values.add(u"mandate_code"_s, draft.mandateCode, draft.mandateTitle.evidence,
               draft.mandateTitle.certainty);
    values.add(u"resolution"_s, draft.resolution);
    values.add(u"session"_s, draft.session);
    addPersonalValues(values, draft);
    values.add(u"competence.qualifications"_s, draft.qualifications);
    values.add(u"competence.expertise"_s, draft.expertise);
    values.add(u"competence.established_competence"_s, draft.establishedCompetence);
    values.add(u"competence.publications"_s, draft.publications);
    values.add(u"competence.availability"_s, draft.availability);
    values.add(u"motivation_letter"_s, draft.motivationLetter);
    addLanguages(values, draft.languages);
    values.add(u"education"_s, draft.education, u"degree_institution"_s);
    values.add(u"employment"_s, draft.employment, u"employer_function"_s);
    addEthics(values, draft.ethics);
    values.add(u"certified_name"_s, draft.certifiedName);
    values.add(u"certified_on"_s, draft.certifiedOn);
    addSections(values, draft.sections);
    return values.take();
}

QList<ApplicationValue> valuesOf(const SurveyRowDraft& row)
{
    Values values(Part::Survey);
    values.add(u"family_name"_s, row.familyName);
    values.add(u"given_names"_s, row.givenNames);
    values.add(u"gender"_s, row.gender);
    values.add(u"nationality"_s, row.nationality);
    values.add(u"other_nationalities"_s, row.otherNationalities);
    values.add(u"date_of_birth"_s, row.dateOfBirth);
    values.add(u"email"_s, row.email);
    values.add(u"telephone"_s, row.telephone);
    values.add(u"address"_s, row.address);
    values.add(u"nominating_entity"_s, row.nominatingEntity);
    values.add(u"emrip_region"_s, row.emripRegion);
    for (qsizetype i = 0; i < row.mandates.size(); ++i)
        values.add(u"mandates.%1"_s.arg(i + 1), row.mandates.at(i));
    QStringList headings = row.others.keys();
    std::sort(headings.begin(), headings.end());
    for (const QString& heading : headings)
        values.add(u"survey."_s + heading, row.others.value(heading));
    return values.take();
}

} // namespace greffier
