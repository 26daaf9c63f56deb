#include "tests/bench/form_values.h"

#include "app/sample/form_texts.h"

using namespace Qt::StringLiterals;

namespace greffier::bench {

namespace {

class Values {
public:
    void add(const QString& field, const QString& text)
    {
        if (!text.isEmpty())
            m_values += ApplicationValue{field,
                                         Part::Form,
                                         text,
                                         {u"form.docx"_s, Locator::inTable(1, 1, 2), {}},
                                         Certainty::Read};
    }

    void add(const QString& field, const QString& what, const QList<sample::PeriodRow>& rows)
    {
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const QString start = u"%1.%2."_s.arg(field).arg(row + 1);
            add(start + what, rows.at(row).what);
            add(start + u"from"_s, rows.at(row).from);
            add(start + u"to"_s, rows.at(row).to);
            add(start + u"place"_s, rows.at(row).place);
        }
    }

    QList<ApplicationValue> take() { return std::move(m_values); }

private:
    QList<ApplicationValue> m_values;
};

sample::Form formFor(const sample::Candidacy& candidacy, int vacancy)
{
    for (const sample::Form& form : candidacy.forms) {
        if (form.vacancy == vacancy)
            return form;
    }
    sample::Form form;
    form.vacancy = vacancy;
    form.identity = candidacy.person.identity;
    form.textSeed
        = static_cast<quint64>(candidacy.person.index) * 10 + static_cast<quint64>(vacancy);
    return form;
}

void addLanguages(Values& values, const QList<sample::LanguageRow>& languages)
{
    for (qsizetype row = 0; row < languages.size(); ++row) {
        const QString start = u"languages.%1."_s.arg(row + 1);
        values.add(start + u"language"_s, languages.at(row).language);
        if (languages.at(row).motherTongue)
            values.add(start + u"mother_tongue"_s, u"true"_s);
        values.add(start + u"read"_s, languages.at(row).read ? u"easily"_s : u"not_easily"_s);
    }
}

} // namespace

QList<ApplicationValue> formValues(const sample::SampleTables& tables,
                                   const sample::Candidacy& candidacy, int vacancy)
{
    const sample::Form form = formFor(candidacy, vacancy);
    const sample::Person& person = candidacy.person;
    sample::FormTexts texts(tables, person, form);
    Values values;
    values.add(u"family_name"_s, person.identity.familyName);
    values.add(u"given_names"_s, person.identity.givenNames());
    values.add(u"gender"_s, person.identity.gender);
    values.add(u"date_of_birth"_s, person.identity.dateOfBirth.toString(Qt::ISODate));
    values.add(u"place_of_birth"_s, person.identity.placeOfBirth);
    values.add(u"nationality"_s, person.iso2);
    for (const QString& kind : {u"qualifications"_s, u"expertise"_s, u"competence"_s,
                                u"publications"_s, u"availability"_s}) {
        const QString field = kind == u"competence"_s ? u"established_competence"_s : kind;
        values.add(u"competence.%1.text"_s.arg(field), texts.answer(kind));
    }
    values.add(u"motivation_letter.text"_s, texts.motivationLetter().join(u'\n'));
    values.add(u"motivation_letter.words"_s, QString::number(form.letterWords));
    addLanguages(values, texts.languages());
    values.add(u"education"_s, u"degree_institution"_s, texts.education());
    values.add(u"employment"_s, u"employer_function"_s, texts.employment());
    for (int question = 1; question <= 5; ++question)
        values.add(u"ethics.%1.answer"_s.arg(question), question == 4 ? u"yes"_s : u"no"_s);
    return values.take();
}

} // namespace greffier::bench
