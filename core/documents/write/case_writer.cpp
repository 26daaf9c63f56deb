#include "core/documents/write/case_writer.h"

#include "core/documents/write/candidate_order.h"
#include "core/documents/write/case_fields.h"
#include "core/documents/write/document_frame.h"
#include "core/documents/write/vacancy_fields.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

using internalview::CaseFile;
using internalview::CaseRecord;
using internalview::VacancyCases;
using templates::Field;
using templates::RecordOf;

using Fields = RecordOf<CaseRecord>;

Field plain(const QString& name, const QString& meaning, QString CaseRecord::*member)
{
    return Fields::text(name, meaning, [member](const CaseRecord& one, const DocumentTexts& texts) {
        return texts.spaced(one.*member);
    });
}

QStringList languagesOf(const CaseRecord& one, const DocumentTexts& texts)
{
    QStringList names;
    for (const QString& code : one.languages)
        names += texts.languageName(code);
    return names;
}

QStringList otherStatesOf(const CaseRecord& one, const DocumentTexts& texts)
{
    QStringList names;
    for (const QString& code : one.otherNationalities)
        names += texts.state(code);
    return names;
}

/// What is confidential even among officers: not in the templates that come with the program.
QList<Field> personalFields()
{
    return {
        plain(u"former_name"_s, u"former name"_s, &CaseRecord::formerName),
        Fields::list(u"other_nationalities"_s, u"nationalities besides the reference one"_s,
                     otherStatesOf),
        Fields::date(u"date_of_birth"_s, u"date of birth"_s, &CaseRecord::dateOfBirth),
        plain(u"email"_s, u"e-mail address"_s, &CaseRecord::email),
        plain(u"telephone"_s, u"telephone number"_s, &CaseRecord::telephone),
        plain(u"address"_s, u"postal address"_s, &CaseRecord::address),
        plain(u"nominated_by"_s, u"who nominates the candidate"_s, &CaseRecord::nominatingEntity),
    };
}

QList<Field> caseTexts()
{
    return {
        Fields::text(u"region"_s, u"regional group, or sociocultural region"_s,
                     [](const CaseRecord& one, const DocumentTexts& texts) {
                         return one.region.isEmpty() ? u"–"_s : texts.region(one.region);
                     }),
        Fields::text(u"gender_sign"_s, u"sign for the gender; a dash when it is not stated"_s,
                     [](const CaseRecord& one, const DocumentTexts& texts) {
                         return texts.genderSign(one.person.gender);
                     }),
        Fields::text(u"status"_s, u"where the application stands"_s,
                     [](const CaseRecord& one, const DocumentTexts& texts) {
                         return texts.phrase(u"status."_s + toCode(one.status));
                     }),
        Fields::list(u"languages"_s, u"the languages of the candidate"_s, languagesOf),
        plain(u"expertise"_s, u"relevant expertise, in the words of the form"_s,
              &CaseRecord::expertise),
        Fields::number(u"letter_words"_s, u"words of the motivation letter"_s,
                       [](const CaseRecord& one) { return one.letterWords; }),
        Fields::rows(educationFields(), u"education"_s, &CaseRecord::education),
        Fields::rows(employmentFields(), u"employment, latest first"_s, &CaseRecord::employment),
        Fields::rows(ethicsFields(), u"answers on ethics and integrity"_s, &CaseRecord::ethics),
        Fields::rows(findingFields(), u"what the rules say"_s, &CaseRecord::findings),
        Fields::rows(decisionFields(), u"the decisions, oldest first"_s, &CaseRecord::decisions),
    };
}

const RecordOf<CaseRecord>& recordFields()
{
    static const Fields fields(
        u"candidate"_s,
        candidateFields<CaseRecord>(
            [](const CaseRecord& one) -> const publicview::Candidate& { return one.person; })
            + caseTexts() + personalFields());
    return fields;
}

const RecordOf<VacancyCases>& vacancyCaseFields()
{
    using OfVacancy = RecordOf<VacancyCases>;
    static const OfVacancy fields(
        u"vacancy"_s,
        vacancyFields(&VacancyCases::vacancy)
            + QList<Field>{OfVacancy::rows(recordFields(), u"the candidates, in alphabetical order"_s,
                                           &VacancyCases::cases)});
    return fields;
}

} // namespace

const RecordOf<CaseFile>& caseFields()
{
    using OfFile = RecordOf<CaseFile>;
    static const OfFile fields(
        {},
        sessionFields<CaseFile>()
            + QList<Field>{OfFile::rows(vacancyCaseFields(),
                                        u"the vacancies, in the order of the call"_s,
                                        &CaseFile::lists)});
    return fields;
}

Result<WrittenDocument> writeCases(const QString& document, const CaseFile& file,
                                   const DocumentTexts& texts, const QDateTime& created,
                                   const TemplateChoice& choice)
{
    const Collation collation(texts.language());
    CaseFile ordered = file;
    for (VacancyCases& one : ordered.lists)
        one.cases = inAlphabeticalOrder(one.cases, collation,
                                        [](const CaseRecord& each) { return each.person; });
    return fillDocument(
        document, &ordered, texts,
        listProperties(texts, texts.phrase(document + u".title"_s),
                       texts.session(file.session, file.firstDay, file.lastDay), created),
        choice);
}

} // namespace greffier
