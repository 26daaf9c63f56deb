#include "core/workflow/intake_survey.h"

#include "core/base/content_hash.h"
#include "core/workflow/draft_values.h"
#include "core/workflow/stored_reasons.h"
#include "core/workflow/vacancy_match.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

QJsonObject rawRow(const QStringList& headings, const QStringList& cells)
{
    QJsonObject raw;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        if (!cells.value(column).isEmpty())
            raw.insert(headings.at(column), cells.at(column));
    }
    return raw;
}

/// Nothing for a layout that was never chosen.
QString signatureOf(const SurveyLayout& layout)
{
    return layout == SurveyLayout()
        ? QString()
        : QString::fromUtf8(QJsonDocument(toJson(layout)).toJson(QJsonDocument::Compact));
}

/// Rows without an id of their own are known by their content.
QString responseIdOf(const SurveyRowDraft& row, const QString& hash)
{
    return row.responseId.isEmpty() ? hash.left(12) : row.responseId;
}

} // namespace

Applicant personOf(const SurveyRowDraft& row)
{
    Applicant person;
    person.familyName = row.familyName.value.value_or(QString()).simplified();
    person.givenNames = row.givenNames.value.value_or(QString()).simplified();
    person.gender = row.gender.value.value_or(QString());
    if (row.nationality)
        person.nationality = row.nationality->iso2;
    for (const auto& nationality : row.otherNationalities) {
        if (nationality && !nationality->iso2.isEmpty())
            person.otherNationalities += nationality->iso2;
    }
    person.dateOfBirth = row.dateOfBirth.value.value_or(QDate());
    person.email = row.email.value.value_or(QString());
    person.telephone = row.telephone.value.value_or(QString());
    person.address = row.address.value.value_or(QString());
    return person;
}

SurveyMatching::SurveyMatching(const IntakeState& state, const PersonIndex& persons,
                               const ReferenceTables& reference, const NameFolder& folder,
                               const SurveyLayout& layout)
    : m_state(state)
    , m_persons(persons)
    , m_reference(reference)
    , m_layout(signatureOf(layout))
    , m_newPersons({}, folder)
{
    for (const SurveyResponse& response : state.surveyRows)
        m_known.insert(response.responseId, response);
    for (const Applicant& applicant : state.applicants)
        m_uids.insert(applicant.id, applicant.uid.text());
}

QString SurveyMatching::hashOf(const QStringList& cells) const
{
    return contentHash((cells.join(QChar(0x1f)) + m_layout).toUtf8());
}

SurveyFiling SurveyMatching::filingOf(const SurveyDraft& draft, const Sheet& sheet,
                                      const DocumentFile& file)
{
    SurveyFiling filing;
    filing.file = file;
    for (const SurveyRowDraft& row : draft.rows) {
        const QStringList cells = sheet.rows.value(row.row - 1);
        const QString hash = hashOf(cells);
        const QString responseId = responseIdOf(row, hash);
        const auto known = m_known.constFind(responseId);
        if (known != m_known.constEnd() && known->rowHash == hash) {
            m_outcomes += {responseId, known->outcome, m_uids.value(known->applicant),
                           reasonInWords(known->reason)};
            continue;
        }
        SurveyRowFiling one = filingOf(row, cells, sheet, filing);
        findWithdrawn(one);
        m_outcomeOfFiling += m_outcomes.size();
        m_outcomes += {responseId, one.response.outcome, {}, one.response.reason};
        filing.rows += one;
        if (one.person && !one.person->id.isValid() && one.personOfRow < 0) {
            Applicant placed = *one.person;
            placed.id.value = filing.rows.size();
            m_newPersons.put(placed);
        }
    }
    return filing;
}

SurveyRowFiling SurveyMatching::filingOf(const SurveyRowDraft& row, const QStringList& cells,
                                         const Sheet& sheet, const SurveyFiling& before) const
{
    SurveyRowFiling filing;
    filing.draft = row;
    filing.response.rowHash = hashOf(cells);
    filing.response.responseId = responseIdOf(row, filing.response.rowHash);
    filing.response.submittedAt = row.submittedAt;
    filing.response.raw = rawRow(sheet.rows.value(0), cells);
    filing.response.evidence = {before.file.name, Locator::inSheet(row.row, 1), {}};
    filing.response.outcome = u"filed"_s;
    if (!row.submittedAt.isValid()) {
        filing.response.outcome = u"unfinished"_s;
        filing.response.reason = QCoreApplication::translate(
            "Intake", "The survey was begun but never submitted; it does not count as received.");
        findPerson(filing, before);
        // Somebody who only began a survey is no applicant.
        if (filing.personOfRow < 0 && filing.person && !filing.person->id.isValid())
            filing.person.reset();
        return filing;
    }
    filing.vacancies = vacanciesOf(row);
    if (filing.vacancies.isEmpty() || !row.familyName) {
        filing.response.outcome = u"unmatched"_s;
        filing.response.reason = row.familyName
            ? QCoreApplication::translate(
                "Intake", "The row names no mandate that is vacant at this session.")
            : QCoreApplication::translate("Intake", "The row gives no family name.");
        return filing;
    }
    filing.values = valuesOf(row);
    findPerson(filing, before);
    return filing;
}

void SurveyMatching::findPerson(SurveyRowFiling& filing, const SurveyFiling& before) const
{
    Applicant person = personOf(filing.draft);
    if (person.familyName.isEmpty())
        return;
    // A response that was changed is still of the person who gave it.
    const SurveyResponse known = m_known.value(filing.response.responseId);
    if (known.applicant.isValid()) {
        person.id = known.applicant;
        filing.person = person;
        return;
    }
    const PersonIndex::Match match = m_persons.find(person);
    if (match.score.likeness == DuplicateScore::Likeness::Same && match.rivals.isEmpty())
        person.id = match.applicant;
    if (!person.id.isValid()) {
        const PersonIndex::Match earlier = m_newPersons.find(person);
        if (earlier.score.likeness == DuplicateScore::Likeness::Same) {
            filing.personOfRow = earlier.applicant.value - 1;
            filing.response.reason
                = QCoreApplication::translate("Intake", "The same person as in response %1.")
                      .arg(before.rows.at(filing.personOfRow).response.responseId);
        }
    }
    filing.person = person;
}

/// What the response applied for before and names no longer is said; the application stays, because
/// a form for it may be there and only an officer decides.
void SurveyMatching::findWithdrawn(SurveyRowFiling& filing) const
{
    QStringList numbers;
    for (const ApplicationId application : m_state.appliedByRow.value(filing.response.responseId)) {
        const VacancyId vacancy = m_state.vacancyOf.value(application);
        if (filing.vacancies.contains(vacancy))
            continue;
        filing.withdrawnFrom += application;
        for (const Vacancy& each : m_state.vacancies) {
            if (each.id == vacancy)
                numbers += QString::number(each.number);
        }
    }
    if (numbers.isEmpty())
        return;
    //: numbers of vacancies, with commas between
    const QString said = QCoreApplication::translate(
        "Intake",
        "The response applied for vacancy %1 before and no longer does; the application "
        "stays until an officer decides on it.");
    filing.response.reason
        = (filing.response.reason + u' ' + said.arg(numbers.join(u", "_s))).trimmed();
}

QList<VacancyId> SurveyMatching::vacanciesOf(const SurveyRowDraft& row) const
{
    QList<VacancyId> vacancies;
    for (const auto& mandate : row.mandates) {
        VacancyClues clues;
        clues.title = *mandate;
        const VacancyMatch match
            = matchVacancy(clues, m_state.session.number, m_state.vacancies, {}, m_reference);
        for (const Vacancy& vacancy : m_state.vacancies) {
            if (match.isSure() && vacancy.number == match.number()
                && !vacancies.contains(vacancy.id))
                vacancies += vacancy.id;
        }
    }
    return vacancies;
}

} // namespace greffier
