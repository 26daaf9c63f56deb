#include "core/workflow/intake_acts.h"

#include "core/store/change.h"
#include "core/store/stores.h"
#include "core/workflow/versions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// What is known already stays; what was unknown is filled in.
template <typename Value>
void fill(Value& known, const Value& stated)
{
    if (known == Value())
        known = stated;
}

Applicant completed(Applicant known, const Applicant& stated)
{
    fill(known.familyName, stated.familyName);
    fill(known.givenNames, stated.givenNames);
    fill(known.formerName, stated.formerName);
    fill(known.gender, stated.gender);
    fill(known.nationality, stated.nationality);
    fill(known.otherNationalities, stated.otherNationalities);
    fill(known.dateOfBirth, stated.dateOfBirth);
    fill(known.email, stated.email);
    fill(known.telephone, stated.telephone);
    fill(known.address, stated.address);
    return known;
}

store::ReceiptMessage messageFrom(const ReceiptLine& line)
{
    return {line.from, line.subject, line.messageId};
}

} // namespace

Applicant IntakeActs::stored(const Applicant& person)
{
    store::Stores stores(m_database);
    if (!person.id.isValid()) {
        const ApplicantId id = stores.applicants.add(m_change, person);
        return *stores.applicants.find(id);
    }
    const Applicant known = *stores.applicants.find(person.id);
    const Applicant better = completed(known, person);
    if (better == known)
        return known;
    stores.applicants.update(m_change, better);
    return *stores.applicants.find(person.id);
}

ApplicationId IntakeActs::applicationFor(ApplicantId applicant, VacancyId vacancy)
{
    store::Stores stores(m_database);
    if (const auto known = stores.applications.find(applicant, vacancy))
        return known->id;
    Application application;
    application.applicant = applicant;
    application.vacancy = vacancy;
    return stores.applications.add(m_change, application);
}

void IntakeActs::fileValues(const DocumentFiling& filing, ApplicationId application,
                            DocumentId document)
{
    if (filing.values.isEmpty())
        return;
    store::Stores stores(m_database);
    const auto vacancy = stores.calls.findVacancy(filing.vacancies.value(0));
    if (!newVersionCounts(filing, application, *vacancy, stores))
        return;
    stores.applications.retireValues(m_change, application, filing.document.part);
    stores.applications.addValues(m_change, application, document, filing.values);
}

DocumentFiled IntakeActs::file(const DocumentFiling& filing)
{
    store::Stores stores(m_database);
    DocumentFiled filed;
    if (filing.person)
        filed.applicant = stored(*filing.person);
    QList<ApplicationId> applications;
    for (const VacancyId vacancy : filing.vacancies)
        applications += applicationFor(filed.applicant.id, vacancy);

    Document document = filing.document;
    document.applicant = filed.applicant.id;
    if (applications.size() == 1)
        document.application = applications.first();
    if (document.id.isValid()) {
        stores.documents.update(m_change, document);
        filed.document = document.id;
    } else {
        filed.document = stores.documents.add(m_change, document);
    }
    for (const ApplicationId application : applications)
        fileValues(filing, application, filed.document);
    if (filing.receipt && stores.applications.receiptsOfDocument(filed.document).isEmpty())
        stores.applications.addReceipt(m_change, document.application,
                                       receiptFrom(*filing.receipt, document.part, filed.document),
                                       messageFrom(*filing.receipt));
    return filed;
}

void IntakeActs::fileSurveyValues(const SurveyRowFiling& row, ApplicationId application,
                                  DocumentId document)
{
    store::Stores stores(m_database);
    Receipt receipt;
    receipt.part = Part::Survey;
    receipt.at = row.draft.submittedAt;
    receipt.zone = u"UTC"_s;
    receipt.channel = u"survey"_s;
    receipt.evidence = row.response.evidence;
    stores.applications.addReceipt(m_change, application, receipt);
    if (row.values.isEmpty())
        return;
    stores.applications.retireValues(m_change, application, Part::Survey);
    stores.applications.addValues(m_change, application, document, row.values);
}

QList<Applicant> IntakeActs::file(const SurveyFiling& filing, SessionId session)
{
    store::Stores stores(m_database);
    Document document;
    document.name = filing.file.name;
    document.hash = filing.file.hash;
    document.size = filing.file.bytes.size();
    document.part = Part::Survey;
    document.outcome = u"filed"_s;
    document.session = session;
    document.format = u"sheet"_s;
    const DocumentId id = stores.documents.add(m_change, document);

    QList<Applicant> applicants;
    for (const SurveyRowFiling& row : filing.rows) {
        Applicant applicant;
        if (row.personOfRow >= 0)
            applicant = applicants.at(row.personOfRow);
        else if (row.person)
            applicant = stored(*row.person);
        applicants += applicant;
        SurveyResponse response = row.response;
        response.session = session;
        response.applicant = applicant.id;
        response.document = id;
        if (stores.surveys.find(session, response.responseId))
            stores.surveys.update(m_change, response);
        else
            stores.surveys.add(m_change, response);
        for (const VacancyId vacancy : row.vacancies)
            fileSurveyValues(row, applicationFor(applicant.id, vacancy), id);
    }
    return applicants;
}

void IntakeActs::file(const QList<ReceiptFiling>& receipts)
{
    store::Stores stores(m_database);
    for (const ReceiptFiling& each : receipts) {
        const auto document = stores.documents.find(each.document);
        if (document)
            stores.applications.addReceipt(m_change, document->application,
                                           receiptFrom(each.line, document->part, document->id),
                                           messageFrom(each.line));
    }
}

IntakeState IntakeActs::state(store::Database& database, const Session& session)
{
    store::Stores stores(database);
    IntakeState state;
    state.session = session;
    state.vacancies = stores.calls.vacanciesOfSession(session.id);
    state.applicants = stores.applicants.all();
    state.documents = stores.documents.ofSession(session.id);
    for (const Document& document : std::as_const(state.documents)) {
        if (!stores.applications.receiptsOfDocument(document.id).isEmpty())
            state.withReceipt += document.id;
    }
    state.surveyRows = stores.surveys.ofSession(session.id);
    for (const Vacancy& vacancy : state.vacancies) {
        for (const Application& application : stores.applications.ofVacancy(vacancy.id))
            state.appliedFor[application.applicant] += vacancy.number;
    }
    return state;
}

} // namespace greffier
