#include "core/workflow/snapshot_keeper.h"

#include "core/reference/reference_tables.h"
#include "core/store/change.h"
#include "core/store/screening_cache.h"
#include "core/store/stores.h"
#include "core/text/name_key.h"
#include "core/workflow/screener.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// Tables whose rows decide what the rules say of applications that the act did not touch itself.
bool concernsEverybody(const QStringList& tables)
{
    static const QStringList common{u"vacancy"_s,          u"call"_s,        u"session"_s,
                                    u"mandate"_s,          u"holder_term"_s, u"group_membership"_s,
                                    u"rule_book_edition"_s};
    return std::any_of(tables.begin(), tables.end(),
                       [](const QString& table) { return common.contains(table); });
}

/// Tables whose rows are outcomes: what the rules say of the application itself stays as it is.
bool changesFacts(const QStringList& tables)
{
    static const QStringList outcomes{u"decision"_s, u"waiver"_s, u"shortlist"_s,
                                      u"shortlist_entry"_s, u"application"_s};
    return std::any_of(tables.begin(), tables.end(),
                       [](const QString& table) { return !outcomes.contains(table); });
}

void countMarks(ApplicationRow& row)
{
    for (const QueryRow::Mark& mark : std::as_const(row.query.marks)) {
        const bool notMet = mark.verdict == Finding::Verdict::NotMet;
        const bool weighs
            = mark.weight == Finding::Weight::Exclusion || mark.weight == Finding::Weight::Warning;
        if (mark.waived)
            ++row.waived;
        else if (notMet && mark.weight == Finding::Weight::Exclusion)
            ++row.exclusions;
        else if (notMet && mark.weight == Finding::Weight::Warning)
            ++row.warnings;
        else if (weighs)
            ++row.unknowns;
    }
}

void index(Snapshot& snapshot)
{
    snapshot.applicationIndex.clear();
    snapshot.applicationIndex.reserve(snapshot.applications.size());
    for (qsizetype i = 0; i < snapshot.applications.size(); ++i)
        snapshot.applicationIndex.insert(snapshot.applications.at(i)->application.id, i);
}

} // namespace

SnapshotKeeper::SnapshotKeeper(const ReferenceTables& reference, const NameFolder& folder)
    : m_reference(reference)
    , m_folder(folder)
    , m_collation(UnLanguage::English)
{
}

std::shared_ptr<const Snapshot> SnapshotKeeper::load(store::Database& database)
{
    auto snapshot = std::make_shared<Snapshot>();
    loadLists(*snapshot, database);
    loadApplicants(*snapshot, database);
    loadApplications(*snapshot, database);
    m_snapshot = snapshot;
    return m_snapshot;
}

void SnapshotKeeper::loadLists(Snapshot& snapshot, store::Database& database) const
{
    const store::Stores stores(database);
    snapshot.sessions = stores.sessions.all();
    snapshot.calls = stores.calls.all();
    snapshot.vacancies = stores.calls.allVacancies();
    snapshot.mandates = stores.mandates.all();
    snapshot.seats = stores.mandates.seats();
    snapshot.holders = stores.mandates.holders();
    snapshot.memberships = stores.regions.memberships();
    snapshot.reasonCodes = stores.settings.reasonCodes();
    snapshot.shortlists = stores.shortlists.all();
}

void SnapshotKeeper::loadApplicants(Snapshot& snapshot, store::Database& database) const
{
    const QList<Applicant> applicants = store::Stores(database).applicants.all();
    snapshot.applicants.clear();
    snapshot.applicants.reserve(applicants.size());
    for (const Applicant& applicant : applicants)
        snapshot.applicants += std::make_shared<const Applicant>(applicant);
}

void SnapshotKeeper::loadApplications(Snapshot& snapshot, store::Database& database)
{
    const store::Stores stores(database);
    const QString edition = Screener::cacheEdition(editionInForce(database));
    m_summaries.clear();
    for (const auto& entry : store::ScreeningCache(database).all()) {
        const auto summary = screeningSummaryFromCode(entry.summary);
        if (summary && entry.edition == edition)
            m_summaries.insert(entry.application, *summary);
    }
    const auto waivers = stores.decisions.allWaivers();
    QHash<ApplicantId, std::shared_ptr<const Applicant>> applicants;
    for (const auto& applicant : std::as_const(snapshot.applicants))
        applicants.insert(applicant->id, applicant);
    std::optional<Screener> screener;
    const QList<Application> applications = stores.applications.all();
    snapshot.applications.reserve(applications.size());
    for (const Application& application : applications) {
        if (!m_summaries.contains(application.id)) {
            // Another edition, or a program whose rules say more: made anew, and kept with the
            // next act that touches it.
            if (!screener)
                screener.emplace(database, m_reference, m_folder);
            m_summaries.insert(application.id,
                               ScreeningSummary::of(screener->examine(application).findings));
        }
        snapshot.applications
            += rowOf(snapshot, application, applicants.value(application.applicant),
                     waivers.value(application.id));
    }
    index(snapshot);
}

QStringList SnapshotKeeper::groupsOf(const Snapshot& snapshot, const QString& state,
                                     QDate day) const
{
    QStringList groups;
    for (const GroupMembership& membership : snapshot.memberships) {
        if (membership.stateIso2 == state && membership.group.scheme == kUnGroups
            && (!day.isValid() || membership.holdsOn(day)))
            groups += membership.group.code;
    }
    return groups;
}

SnapshotKeeper::Row SnapshotKeeper::rowOf(const Snapshot& snapshot, const Application& application,
                                          const std::shared_ptr<const Applicant>& applicant,
                                          const QList<Waiver>& waivers) const
{
    auto row = std::make_shared<ApplicationRow>();
    row->application = application;
    row->applicant = applicant;
    const Vacancy* vacancy = snapshot.vacancy(application.vacancy);
    const Session* session = vacancy ? snapshot.session(vacancy->session) : nullptr;
    row->session = session ? session->number : 0;
    row->vacancyNumber = vacancy ? vacancy->number : 0;
    row->groups
        = groupsOf(snapshot, applicant->nationality, vacancy ? vacancy->deadline.day : QDate());
    const ScreeningSummary summary = m_summaries.value(application.id);
    row->complete = summary.complete;
    row->late = summary.late;

    QueryRow& query = row->query;
    query.marks = summary.marks;
    for (QueryRow::Mark& mark : query.marks) {
        mark.waived = std::any_of(waivers.begin(), waivers.end(),
                                  [&](const Waiver& waiver) { return waiver.rule == mark.rule; });
    }
    row->proposal = proposalFrom(query.marks);
    countMarks(*row);
    query.status = application.status;
    query.proposal = row->proposal;
    query.complete = row->complete;
    query.late = row->late;
    query.session = row->session;
    query.vacancy = row->vacancyNumber;
    query.gender = applicant->gender;
    query.nationality = applicant->nationality;
    query.otherNationalities = applicant->otherNationalities;
    query.groups = row->groups;
    query.seat = vacancy ? vacancy->region.code : QString();
    const QString name
        = applicant->familyName + u' ' + applicant->givenNames + u' ' + applicant->formerName;
    query.nameKey = m_folder.searchText(name);
    query.textKey = m_folder.fold((vacancy ? vacancy->title : QString()) + u' ' + applicant->email);
    row->sortKey = m_collation.sortKey(applicant->familyName + u'\n' + applicant->givenNames);
    return row;
}

QSet<ApplicationId> SnapshotKeeper::touchedApplications(store::Database& database, ActId act)
{
    const store::Stores stores(database);
    const auto touched = stores.journal.touchedBy(act);
    m_touchedTables = touched.tables;
    m_touchedApplicants = touched.applicants;
    if (concernsEverybody(touched.tables)) {
        QSet<ApplicationId> all;
        for (const Application& application : stores.applications.all())
            all += application.id;
        return all;
    }
    QSet<ApplicationId> applications(touched.applications.begin(), touched.applications.end());
    for (const ApplicantId applicant : touched.applicants) {
        for (const Application& application : stores.applications.ofApplicant(applicant))
            applications += application.id;
    }
    return applications;
}

QSet<ApplicationId> SnapshotKeeper::toBeExamined(store::Database& database) const
{
    if (changesFacts(m_touchedTables))
        return m_touched;
    QSet<ApplicationId> examined;
    if (!m_touchedTables.contains(u"decision"_s))
        return examined;
    // What somebody is recommended for weighs on the other applications of the same person.
    const store::Stores stores(database);
    for (const ApplicantId applicant : m_touchedApplicants) {
        const QList<Application> applications = stores.applications.ofApplicant(applicant);
        for (const Application& application : applications) {
            if (applications.size() > 1)
                examined += application.id;
        }
    }
    return examined;
}

/// Those who are or were taken for doubles of persons that the act added, changed or removed.
void SnapshotKeeper::touchDoubles(store::Database& database, Screener& screener)
{
    for (auto summary = m_summaries.cbegin(); summary != m_summaries.cend(); ++summary) {
        for (const QueryRow::Mark& mark : summary->marks) {
            if (mark.rule == u"FORM-MULTI"_s && mark.verdict == Finding::Verdict::CannotTell)
                m_touched += summary.key();
        }
    }
    const store::Stores stores(database);
    for (const ApplicantId id : std::as_const(m_touchedApplicants)) {
        const auto applicant = stores.applicants.find(id);
        if (!applicant)
            continue;
        for (const ApplicantId other : screener.doublesOf(*applicant)) {
            for (const Application& application : stores.applications.ofApplicant(other))
                m_touched += application.id;
        }
    }
}

void SnapshotKeeper::examineTouched(store::Change& change, store::Database& database)
{
    m_examined.clear();
    m_touched = touchedApplications(database, change.act());
    const bool personsChanged = m_touchedTables.contains(u"applicant"_s);
    if (!personsChanged && toBeExamined(database).isEmpty())
        return;
    Screener screener(database, m_reference, m_folder);
    if (personsChanged)
        touchDoubles(database, screener);
    const store::Stores stores(database);
    const QString edition = Screener::cacheEdition(screener.edition());
    store::ScreeningCache cache(database);
    for (const ApplicationId id : toBeExamined(database)) {
        const auto application = stores.applications.find(id);
        if (!application) {
            m_examined.insert(id, std::nullopt);
            cache.remove(change, id);
            continue;
        }
        const auto summary = ScreeningSummary::of(screener.examine(*application).findings);
        m_examined.insert(id, summary);
        cache.put(change, {id, edition, toCode(summary)});
    }
}

void SnapshotKeeper::takeOver()
{
    for (auto examined = m_examined.cbegin(); examined != m_examined.cend(); ++examined) {
        if (examined.value())
            m_summaries.insert(examined.key(), *examined.value());
        else
            m_summaries.remove(examined.key());
    }
    m_examined.clear();
}

std::shared_ptr<const Snapshot> SnapshotKeeper::update(store::Database& database)
{
    takeOver();
    if (m_touchedTables.isEmpty())
        return m_snapshot;
    auto snapshot = std::make_shared<Snapshot>(*m_snapshot);
    loadLists(*snapshot, database);
    if (m_touchedTables.contains(u"applicant"_s))
        loadApplicants(*snapshot, database);
    replaceApplications(*snapshot, database, m_touched);
    m_snapshot = snapshot;
    return m_snapshot;
}

void SnapshotKeeper::replaceApplications(Snapshot& snapshot, store::Database& database,
                                         const QSet<ApplicationId>& touched) const
{
    if (touched.isEmpty())
        return;
    const store::Stores stores(database);
    QHash<ApplicantId, std::shared_ptr<const Applicant>> changed;
    QList<Row> rows;
    for (const Row& row : std::as_const(snapshot.applications)) {
        if (!touched.contains(row->application.id))
            rows += row;
    }
    for (const ApplicationId id : touched) {
        const auto application = stores.applications.find(id);
        if (!application)
            continue;
        auto& applicant = changed[application->applicant];
        if (!applicant)
            applicant = std::make_shared<const Applicant>(
                *stores.applicants.find(application->applicant));
        rows += rowOf(snapshot, *application, applicant, stores.decisions.waiversOf(id));
    }
    std::sort(rows.begin(), rows.end(), [](const Row& one, const Row& other) {
        return one->application.id < other->application.id;
    });
    snapshot.applications = rows;
    index(snapshot);
}

} // namespace greffier
