#include "tests/bench/large_register.h"

#include "app/sample/sample_call.h"
#include "app/sample/sample_people.h"
#include "core/documents/extract/call_reader.h"
#include "core/documents/tables/plain_text.h"
#include "core/store/change.h"
#include "core/store/screening_cache.h"
#include "core/store/store_error.h"
#include "core/store/stores.h"
#include "core/workflow/screener.h"
#include "tests/bench/form_values.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace greffier::bench {

namespace {

using sample::Candidacy;
using sample::ExpectedApplication;
using sample::Person;

Applicant applicantFrom(const Person& person)
{
    Applicant applicant;
    applicant.familyName = person.identity.familyName;
    applicant.givenNames = person.identity.givenNames();
    applicant.formerName = person.identity.formerName;
    // Half of those who have one write their name in their own script.
    const QString own = person.identity.ownScriptName;
    if (!own.isEmpty() && person.index % 2 == 0) {
        const bool spaced = own.contains(u' ');
        applicant.familyName = spaced ? own.section(u' ', -1) : own.left(1);
        applicant.givenNames = spaced ? own.section(u' ', 0, -2) : own.mid(1);
    }
    applicant.gender = person.identity.gender;
    applicant.nationality = person.iso2;
    applicant.otherNationalities = person.otherIso2;
    applicant.dateOfBirth = person.identity.dateOfBirth;
    applicant.email = person.identity.email;
    applicant.telephone = person.telephone;
    applicant.address = person.address;
    return applicant;
}

/// What the rules are expected to say, as the cache keeps it.
QString summaryOf(const ExpectedApplication& expected)
{
    ScreeningSummary summary;
    summary.complete = true;
    for (const sample::ExpectedFinding& finding : expected.findings) {
        const auto verdict = verdictFromCode(finding.verdict);
        const auto weight = weightFromCode(finding.weight);
        if (!verdict || !weight)
            continue;
        summary.marks += QueryRow::Mark{finding.rule, *verdict, *weight, false};
        summary.complete = summary.complete && finding.rule != u"FORM-BOTH"_s;
        summary.late = summary.late || finding.rule == u"FORM-LATE"_s;
    }
    return toCode(summary);
}

class Writing {
public:
    Writing(store::Change& change, store::Database& database, const sample::SampleTables& tables)
        : m_change(change)
        , m_tables(tables)
        , m_stores(database)
        , m_cache(database)
        , m_edition(Screener::cacheEdition(editionInForce(database)))
    {
        for (const Vacancy& vacancy : m_stores.calls.allVacancies())
            m_vacancies.insert(vacancy.number, vacancy);
    }

    /// How many applications were written.
    int add(const Candidacy& candidacy)
    {
        const Person& person = candidacy.person;
        const ApplicantId applicant = m_stores.applicants.add(m_change, applicantFrom(person));
        SurveyResponse survey;
        survey.session = m_vacancies.begin()->session;
        survey.responseId = QString::number(person.index + 1);
        survey.submittedAt = sample::SamplePeople::deadline().addDays(-1);
        survey.applicant = applicant;
        survey.outcome = u"filed"_s;
        m_stores.surveys.add(m_change, survey);
        for (const ExpectedApplication& expected : candidacy.applications)
            add(candidacy, applicant, expected);
        return static_cast<int>(candidacy.applications.size());
    }

private:
    void add(const Candidacy& candidacy, ApplicantId applicant, const ExpectedApplication& expected)
    {
        Application application;
        application.applicant = applicant;
        application.vacancy = m_vacancies.value(expected.vacancy).id;
        const ApplicationId id = m_stores.applications.add(m_change, application);
        m_stores.applications.addValues(m_change, id, {},
                                        formValues(m_tables, candidacy, expected.vacancy));
        Receipt receipt;
        receipt.part = Part::Survey;
        receipt.at = sample::SamplePeople::deadline().addDays(-1);
        receipt.zone = u"UTC"_s;
        m_stores.applications.addReceipt(m_change, id, receipt);
        m_cache.put(m_change, {id, m_edition, summaryOf(expected)});
    }

    store::Change& m_change;
    const sample::SampleTables& m_tables;
    store::Stores m_stores;
    store::ScreeningCache m_cache;
    QString m_edition;
    QHash<int, Vacancy> m_vacancies; ///< by number
};

Result<void> admitSampleCall(const QString& file, const Workplace& workplace,
                             const sample::SampleTables& tables)
{
    const auto reg = Register::create(file, workplace);
    if (!reg)
        return reg.error();
    const QTemporaryDir folder;
    QFile call(folder.filePath(u"call.txt"_s));
    const QByteArray text = sample::callAsText(tables).toUtf8();
    if (!call.open(QIODevice::WriteOnly) || call.write(text) != text.size())
        return Error{Error::Code::DiskFull, call.errorString(), {}};
    call.close();
    const auto document = readPlainText(text);
    if (!document)
        return document.error();
    const CallDraft draft = readCall(*document, u"call.txt"_s, (*reg)->reference());
    const auto admitted = await((*reg)->admitCall(draft, call.fileName()));
    return admitted ? Result<void>() : admitted.error();
}

} // namespace

Result<void> makeLargeRegister(const QString& file, const Workplace& workplace, int applications)
{
    const sample::SamplePeople people({applications, 1});
    if (const auto admitted = admitSampleCall(file, workplace, people.tables()); !admitted)
        return admitted;
    return store::attempt([&] {
        const auto database = store::Database::open(file, {workplace.officer, workplace.clock},
                                                    store::Database::Mode::ReadWrite);
        store::Change change(*database, {u"bench"_s, {}, {}});
        Writing writing(change, *database, people.tables());
        for (int person = 0, written = 0; written < applications; ++person)
            written += writing.add(people.candidacy(person));
        change.commit();
    });
}

} // namespace greffier::bench
