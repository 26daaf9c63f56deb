#include "core/workflow/intake_acts.h"

#include "core/store/change.h"
#include "core/store/stores.h"
#include "core/workflow/register.h"
#include "core/workflow/versions.h"

#include <QJsonDocument>

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

/// A table that belongs to a session as a whole.
Document tableFrom(const DocumentFile& file, Part part, SessionId session)
{
    Document document;
    document.name = file.name;
    document.hash = file.hash;
    document.size = file.bytes.size();
    document.part = part;
    document.outcome = u"filed"_s;
    document.session = session;
    document.format = u"sheet"_s;
    return document;
}

/// How the survey of a session is read lies among the settings.
QString layoutSetting(SessionId session) { return u"survey_layout.%1"_s.arg(session.value); }

SurveyLayout rememberedLayout(const store::Stores& stores, SessionId session)
{
    const QString json = stores.settings.value(layoutSetting(session)).value_or(QString());
    return surveyLayoutFromJson(QJsonDocument::fromJson(json.toUtf8()).object());
}

/// The application that a receipt of this document speaks for: of a copy, that of the original.
ApplicationId provenBy(const store::Stores& stores, const Document& document)
{
    if (document.application.isValid() || document.outcome != u"duplicate"_s)
        return document.application;
    for (const Document& original : stores.documents.withHash(document.hash)) {
        if (original.session == document.session && original.application.isValid())
            return original.application;
    }
    return {};
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

/// Every version of a form is kept; which one counts is decided once its receipt is there. Of
/// letters there may be several, and all count.
void IntakeActs::fileValues(const DocumentFiling& filing, ApplicationId application,
                            DocumentId document)
{
    const bool isForm = filing.document.part == Part::Form;
    store::Stores stores(m_database);
    stores.applications.addValues(m_change, application, document, filing.values, !isForm);
    if (isForm)
        countVersions(m_change, stores, application);
}

/// What came when may change which version of the form counts.
void IntakeActs::addReceipt(const ReceiptLine& line, const Document& document, DocumentId id)
{
    store::Stores stores(m_database);
    const ApplicationId application = provenBy(stores, document);
    stores.applications.addReceipt(m_change, application, receiptFrom(line, document.part, id),
                                   messageFrom(line));
    if (document.part == Part::Form && application.isValid())
        countVersions(m_change, stores, application);
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
    if (filing.receipt && stores.applications.receiptsOfDocument(filed.document).isEmpty())
        addReceipt(*filing.receipt, document, filed.document);
    for (const ApplicationId application : applications)
        fileValues(filing, application, filed.document);
    return filed;
}

/// A response that was changed takes the place of what it said before. A receipt of the same
/// instant stands anew, proven by the row as it is now; an earlier one stays.
void IntakeActs::fileSurveyValues(const SurveyRowFiling& row, ApplicationId application,
                                  DocumentId document)
{
    store::Stores stores(m_database);
    stores.applications.removeSurveyReceipts(m_change, application, row.response.responseId,
                                             row.draft.submittedAt);
    Receipt receipt;
    receipt.part = Part::Survey;
    receipt.at = row.draft.submittedAt;
    receipt.zone = u"UTC"_s;
    receipt.channel = u"survey"_s;
    receipt.evidence = row.response.evidence;
    stores.applications.addReceipt(m_change, application, receipt,
                                   {{}, {}, row.response.responseId});
    if (row.values.isEmpty())
        return;
    stores.applications.retireValues(m_change, application, Part::Survey);
    stores.applications.addValues(m_change, application, document, row.values);
}

QList<Applicant> IntakeActs::file(const SurveyFiling& filing, SessionId session)
{
    store::Stores stores(m_database);
    if (filing.layout && *filing.layout != rememberedLayout(stores, session))
        stores.settings.set(
            m_change, layoutSetting(session),
            QString::fromUtf8(
                QJsonDocument(toJson(*filing.layout)).toJson(QJsonDocument::Compact)));
    const Document document = tableFrom(filing.file, Part::Survey, session);
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
        for (const ApplicationId application : row.withdrawnFrom) {
            stores.applications.removeSurveyReceipts(m_change, application, response.responseId);
            stores.applications.retireValues(m_change, application, Part::Survey);
        }
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
            addReceipt(each.line, *document, document->id);
    }
}

void IntakeActs::keepReceiptsList(const DocumentFile& file, SessionId session)
{
    store::Stores(m_database).documents.add(m_change, tableFrom(file, Part::Other, session));
}

Result<IntakeState> IntakeActs::stateOf(store::Database& database, int session)
{
    store::Stores stores(database);
    const auto known = stores.sessions.findNumber(session);
    if (!known || stores.calls.vacanciesOfSession(known->id).isEmpty())
        return Error{Error::Code::NotFound,
                     Register::tr("There is no call for session %1 in the register. "
                                  "Take the call in first.")
                         .arg(session),
                     {}};
    return state(database, *known);
}

IntakeState IntakeActs::state(store::Database& database, const Session& session)
{
    store::Stores stores(database);
    IntakeState state;
    state.session = session;
    state.vacancies = stores.calls.vacanciesOfSession(session.id);
    state.applicants = stores.applicants.all();
    state.formLabels = stores.settings.formLabels();
    state.surveyLayout = rememberedLayout(stores, session.id);
    state.documents = stores.documents.ofSession(session.id);
    for (const Document& document : std::as_const(state.documents)) {
        if (!stores.applications.receiptsOfDocument(document.id).isEmpty())
            state.withReceipt += document.id;
    }
    state.surveyRows = stores.surveys.ofSession(session.id);
    state.appliedByRow = stores.applications.applicationsBySurveyRow(session.id);
    for (const Vacancy& vacancy : state.vacancies) {
        for (const Application& application : stores.applications.ofVacancy(vacancy.id)) {
            state.appliedFor[application.applicant] += vacancy.number;
            state.vacancyOf.insert(application.id, vacancy.id);
        }
    }
    return state;
}

} // namespace greffier
