#include "core/workflow/snapshot_keeper.h"

#include "core/base/pool.h"
#include "core/reference/reference_tables.h"
#include "core/store/change.h"
#include "core/store/screening_cache.h"
#include "core/store/search_index.h"
#include "core/store/stores.h"
#include "core/text/name_key.h"
#include "core/workflow/application_rows.h"
#include "core/workflow/name_order.h"
#include "core/workflow/name_search.h"
#include "core/workflow/screener.h"

#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// Tables whose rows decide what the rules say of applications that the act did not touch itself.
bool concernsEverybody(const QStringList& tables)
{
    static const QStringList common{u"vacancy"_s,           u"call"_s,        u"session"_s,
                                    u"mandate"_s,           u"holder_term"_s, u"group_membership"_s,
                                    u"rule_book_edition"_s, u"seat_scheme"_s, u"group_member"_s,
                                    u"condition_ruling"_s};
    // The term that an appointment makes concerns the person and namesakes only.
    const bool appoints = tables.contains(u"decision"_s);
    return std::any_of(tables.begin(), tables.end(), [appoints](const QString& table) {
        return common.contains(table) && !(appoints && table == u"holder_term"_s);
    });
}

/// Tables that a kept Screener has read.
bool screenerReads(const QStringList& tables)
{
    static const QStringList read{u"conflict_ruling"_s, u"rule_confirmation"_s, u"holder_term"_s};
    return concernsEverybody(tables)
        || std::any_of(tables.begin(), tables.end(),
                       [](const QString& table) { return read.contains(table); });
}

/// Tables whose rows are outcomes: what the rules say of the application itself stays as it is.
bool changesFacts(const QStringList& tables)
{
    static const QStringList outcomes{
        u"decision"_s,       u"waiver"_s,      u"shortlist"_s,         u"shortlist_entry"_s,
        u"application"_s,    u"saved_view"_s,  u"ranking_round"_s,     u"ranking_candidate"_s,
        u"reader_ranking"_s, u"reader_rank"_s, u"interview"_s,         u"milestone"_s,
        u"legal_system"_s,   u"second_look"_s, u"rule_confirmation"_s, u"reason_code"_s,
        u"group_chair"_s};
    return std::any_of(tables.begin(), tables.end(),
                       [](const QString& table) { return !outcomes.contains(table); });
}

/// Those of a large register take long to let go of: whoever has them last, the window or the
/// register, is not kept waiting.
std::shared_ptr<Snapshot> sharedLists(const Snapshot& like = {})
{
    return {new Snapshot(like), [](const Snapshot* lists) {
                QThreadPool::globalInstance()->start([lists] { delete lists; });
            }};
}

ApplicantId idOf(const std::shared_ptr<const ListedPerson>& applicant) { return applicant->id; }

ApplicationId idOf(const std::shared_ptr<const ApplicationRow>& row) { return row->application.id; }

/// Where the item of an id is in a list ordered by ids, or belongs.
template <typename List, typename Id>
auto placeOf(List& list, Id id)
{
    struct Place {
        decltype(list.begin()) at;
        bool holds;
    };
    const auto at = std::lower_bound(list.begin(), list.end(), id, [](const auto& each, Id wanted) {
        return idOf(each) < wanted;
    });
    return Place{at, at != list.end() && idOf(*at) == id};
}

const std::shared_ptr<const ListedPerson>& personOf(const Snapshot& snapshot, ApplicantId id)
{
    return *placeOf(snapshot.applicants, id).at; // an application has its person
}

/// Puts an item in its place; none takes the one that is there out, which is given back.
template <typename Item, typename Id>
std::shared_ptr<Item> replace(QList<std::shared_ptr<Item>>& list, Id id,
                              const std::shared_ptr<Item>& item)
{
    const auto place = placeOf(list, id);
    const std::shared_ptr<Item> before = place.holds ? *place.at : nullptr;
    if (place.holds && item)
        *place.at = item;
    else if (place.holds)
        list.erase(place.at);
    else if (item)
        list.insert(place.at, item);
    return before;
}

/// What the rules say of each application, as far as the cache has it of the edition in force.
class KnownSummaries {
public:
    explicit KnownSummaries(store::Database& database)
        : m_edition(Screener::cacheEdition(editionInForce(database)))
        , m_entries(store::ScreeningCache(database).all())
    {
    }

    /// In the order of the ids.
    std::optional<ScreeningSummary> of(ApplicationId application)
    {
        const auto entry = m_entries.of(application);
        if (!entry || entry->edition != m_edition)
            return std::nullopt;
        auto summary = m_known.constFind(entry->summary);
        if (summary == m_known.constEnd())
            summary = m_known.insert(entry->summary, screeningSummaryFromCode(entry->summary));
        return *summary;
    }

private:
    QString m_edition;
    store::OrderedRows<store::ScreeningCache::Entry> m_entries;
    QHash<QString, std::optional<ScreeningSummary>> m_known; ///< few differ: they share their marks
};

} // namespace

SnapshotKeeper::SnapshotKeeper(const ReferenceTables& reference, const NameFolder& folder)
    : m_reference(reference)
    , m_folder(folder)
    , m_collation(UnLanguage::English)
    , m_namesakes(folder)
{
}

SnapshotKeeper::~SnapshotKeeper() = default;

Screener& SnapshotKeeper::screener(store::Database& database)
{
    if (!m_screener)
        m_screener = std::make_unique<Screener>(database, m_reference, m_folder, m_namesakes);
    return *m_screener;
}

std::shared_ptr<const Snapshot> SnapshotKeeper::load(store::Database& database)
{
    const auto snapshot = sharedLists();
    loadLists(*snapshot, database);
    loadApplicants(*snapshot, database);
    loadApplications(*snapshot, database);
    orderByName(*snapshot);
    snapshot->names = std::make_shared<const NameSearch>(snapshot->applicants, snapshot->applications);
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
    snapshot.views = stores.views.all();
    snapshot.rankings = stores.rankings.all();
    snapshot.interviews = stores.interviews.all();
    snapshot.milestones = stores.timetable.all();
    snapshot.legalSystems = stores.applicants.legalSystems();
    snapshot.ruleBookEditions = stores.settings.ruleBookEditions();
    snapshot.regions = stores.regions.regions();
    snapshot.seatSchemes = stores.regions.seatSchemes();
    loadRulings(snapshot, database);
}

void SnapshotKeeper::loadRulings(Snapshot& snapshot, store::Database& database) const
{
    const store::Stores stores(database);
    snapshot.ruleConfirmations = stores.rulings.confirmations();
    snapshot.groupMembers = stores.group.all();
    snapshot.groupChairs = stores.group.chairs();
    snapshot.decidedDespite = stores.decisions.decidedDespite();
    snapshot.conditions.clear();
    const QList<ConditionRuling> conditions = stores.rulings.conditions();
    for (const ConditionRuling& ruling : conditions)
        snapshot.conditions.insert(ruling.vacancy, ruling);
    snapshot.conflicts.clear();
    const QList<Conflict> conflicts = stores.rulings.conflicts();
    for (const Conflict& conflict : conflicts)
        snapshot.conflicts.insert(conflict.application, conflict);
}

void SnapshotKeeper::loadApplicants(Snapshot& snapshot, store::Database& database) const
{
    snapshot.applicants.clear();
    Pool<QString> codes;
    Pool<QStringList> states;
    store::Stores(database).applicants.forEachPerson([&](const Person& person) {
        auto applicant = std::make_shared<ListedPerson>(listed(person, m_folder, m_collation));
        applicant->gender = codes.same(applicant->gender);
        applicant->nationality = codes.same(applicant->nationality);
        applicant->otherNationalities = states.same(applicant->otherNationalities);
        snapshot.applicants += applicant;
    });
}

/// One application after the other, all of its rows side by side: nothing is held of all of them
/// but the lists themselves.
void SnapshotKeeper::loadApplications(Snapshot& snapshot, store::Database& database)
{
    const store::Stores stores(database);
    KnownSummaries summaries(database);
    const auto waivers = stores.decisions.allWaivers();
    auto decisions = stores.decisions.latest();
    auto facts = store::SearchIndex(database).all();
    ApplicationRows rows(snapshot, m_folder);
    const QList<Application> applications = stores.applications.all();
    snapshot.applications.reserve(applications.size());
    for (const Application& application : applications) {
        auto summary = summaries.of(application.id);
        if (!summary) {
            // Another edition, or a program whose rules say more: made anew, and kept with the
            // next act that touches it.
            summary = ScreeningSummary::of(screener(database).examine(application).findings);
        }
        snapshot.applications
            += rows.make(application, personOf(snapshot, application.applicant),
                         {*summary, waivers.value(application.id),
                          decisions.of(application.id).value_or(Decision()),
                          facts.of(application.id).value_or(store::SearchIndex::Entry())});
    }
}

void SnapshotKeeper::noteTouched(store::Database& database, ActId act)
{
    const store::Stores stores(database);
    const auto touched = stores.journal.touchedBy(act);
    m_touchedTables = touched.tables;
    m_touchedApplicants = touched.applicants;
    m_touched = QSet<ApplicationId>(touched.applications.begin(), touched.applications.end());
    if (concernsEverybody(touched.tables)) {
        for (const Application& application : stores.applications.all())
            m_touched += application.id;
        return;
    }
    for (const ApplicantId applicant : touched.applicants) {
        for (const Application& application : stores.applications.ofApplicant(applicant))
            m_touched += application.id;
    }
}

/// An index nobody has asked for yet is filled when somebody does.
void SnapshotKeeper::keepNamesakes(store::Database& database)
{
    if (m_namesakes.isEmpty())
        return;
    for (const ApplicantId id : std::as_const(m_touchedApplicants)) {
        if (const auto applicant = store::Stores(database).applicants.find(id))
            m_namesakes.put(*applicant);
    }
}

void SnapshotKeeper::adoptNamesakes(NamesakeIndex& index, const Snapshot& madeFrom)
{
    if (!m_namesakes.isEmpty())
        return;
    m_namesakes.takeFrom(index);
    QSet<const Person*> known;
    for (const auto& applicant : madeFrom.applicants)
        known += applicant.get();
    for (const auto& applicant : m_snapshot->applicants) {
        if (!known.contains(applicant.get()))
            m_namesakes.put(*applicant);
    }
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
    const store::Stores stores(database);
    const auto touch = [&](const QList<ApplicantId>& doubles) {
        for (const ApplicantId other : doubles) {
            for (const Application& application : stores.applications.ofApplicant(other))
                m_touched += application.id;
        }
    };
    for (const ApplicantId id : std::as_const(m_touchedApplicants)) {
        if (const auto before = placeOf(m_snapshot->applicants, id); before.holds)
            touch(screener.likeliestDoublesOf(**before.at));
        if (const auto after = stores.applicants.find(id))
            touch(screener.doublesOf(*after));
    }
}

void SnapshotKeeper::examineTouched(store::Change& change, store::Database& database)
{
    m_examined.clear();
    noteTouched(database, change.act());
    keepNamesakes(database);
    const bool personsChanged = m_touchedTables.contains(u"applicant"_s)
        || m_touchedTables.contains(u"holder_term"_s)
        || m_touchedTables.contains(u"distinct_persons"_s);
    if (!personsChanged && toBeExamined(database).isEmpty())
        return;
    // The one that is kept must not have seen what may yet be rolled back.
    std::optional<Screener> ofThisAct;
    if (screenerReads(m_touchedTables))
        ofThisAct.emplace(database, m_reference, m_folder, m_namesakes);
    Screener& examining = ofThisAct ? *ofThisAct : screener(database);
    if (personsChanged)
        touchDoubles(database, examining);
    const store::Stores stores(database);
    const QString edition = Screener::cacheEdition(examining.edition());
    store::ScreeningCache cache(database);
    // By ids: those of a person mostly lie beside each other.
    QList<ApplicationId> ids = toBeExamined(database).values();
    std::sort(ids.begin(), ids.end());
    Screener::PersonCases latest;
    for (const ApplicationId id : std::as_const(ids)) {
        const auto application = stores.applications.find(id);
        if (!application) {
            m_examined.insert(id, std::nullopt);
            cache.remove(change, id);
            continue;
        }
        const auto summary = ScreeningSummary::of(examining.examine(*application, latest).findings);
        m_examined.insert(id, summary);
        cache.put(change, {id, edition, toCode(summary)});
    }
}

/// What the rules say after the act: found anew, or as the row had it.
ScreeningSummary SnapshotKeeper::summaryOf(ApplicationId application) const
{
    const auto examined = m_examined.constFind(application);
    if (examined != m_examined.constEnd())
        return examined->value_or(ScreeningSummary());
    const ApplicationRow* row = m_snapshot->application(application);
    return row ? ScreeningSummary::of(*row) : ScreeningSummary();
}

std::shared_ptr<const Snapshot> SnapshotKeeper::update(store::Database& database)
{
    if (m_touchedTables.isEmpty())
        return m_snapshot;
    if (screenerReads(m_touchedTables))
        m_screener.reset();
    const auto snapshot = sharedLists(*m_snapshot);
    loadLists(*snapshot, database);
    replaceApplicants(*snapshot, database);
    replaceApplications(*snapshot, database);
    m_snapshot = snapshot;
    return m_snapshot;
}

void SnapshotKeeper::replaceApplicants(Snapshot& snapshot, store::Database& database) const
{
    const store::Stores stores(database);
    for (const ApplicantId id : m_touchedApplicants) {
        const auto applicant = stores.applicants.find(id);
        std::shared_ptr<const ListedPerson> now;
        if (applicant)
            now = std::make_shared<const ListedPerson>(listed(*applicant, m_folder, m_collation));
        const auto before = replace(snapshot.applicants, id, now);
        replaceByName(snapshot.applicantsByName, before, now);
    }
}

void SnapshotKeeper::replaceApplications(Snapshot& snapshot, store::Database& database) const
{
    if (m_touched.isEmpty())
        return;
    const store::Stores stores(database);
    ApplicationRows rows(snapshot, m_folder);
    auto columns = std::make_shared<QueryColumns>(snapshot.names->columns());
    bool moved = false;
    for (const ApplicationId id : m_touched) {
        const auto application = stores.applications.find(id);
        Row row;
        if (application) {
            row = rows.make(*application, personOf(snapshot, application->applicant),
                            {summaryOf(id), stores.decisions.waiversOf(id),
                             stores.decisions.latestOf(id).value_or(Decision()),
                             store::SearchIndex(database).of(id)});
        }
        const Row before = replace(snapshot.applications, id, row);
        replaceByName(snapshot.applicationsByName, before, row);
        moved = moved || static_cast<bool>(before) != static_cast<bool>(row);
        if (row)
            columns->put(queriedRow(row));
        else
            columns->remove(id);
    }
    if (moved || m_touchedTables.contains(u"applicant"_s) || concernsEverybody(m_touchedTables))
        snapshot.names = std::make_shared<const NameSearch>(snapshot.applicants, snapshot.applications);
    else
        snapshot.names = std::make_shared<const NameSearch>(*snapshot.names, columns);
}

} // namespace greffier
