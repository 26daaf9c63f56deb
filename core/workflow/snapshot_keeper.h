#pragma once

#include "core/text/collation.h"
#include "core/workflow/namesake_index.h"
#include "core/workflow/screening_summary.h"
#include "core/workflow/snapshot.h"

#include <QSet>

#include <memory>
#include <optional>

namespace greffier {

class ApplicationRows;
class NameFolder;
class Screener;
struct ReferenceTables;
namespace store {
class Change;
class Database;
} // namespace store

/// Makes the lists of a register and keeps them as acts change it. Belongs to the thread of the
/// register; what it gives out is immutable, and let go of beside whoever had it last. Throws
/// StoreError.
class SnapshotKeeper {
public:
    SnapshotKeeper(const ReferenceTables& reference, const NameFolder& folder);
    ~SnapshotKeeper();

    /// All lists anew, as at opening.
    std::shared_ptr<const Snapshot> load(store::Database& database);

    /// Inside an act, before its commit: examines the applications it touched and keeps what the
    /// rules say of them in the cache.
    void examineTouched(store::Change& change, store::Database& database);

    /// After the commit: the lists with what the act changed.
    std::shared_ptr<const Snapshot> update(store::Database& database);

    /// Examines the register as it is after the latest act. Kept, since making one anew costs more
    /// than a dossier may take.
    Screener& screener(store::Database& database);

    /// Takes over the index of everybody in `madeFrom`, an earlier state of the lists, unless one
    /// had to be made meanwhile.
    void adoptNamesakes(NamesakeIndex& index, const Snapshot& madeFrom);

private:
    using Row = std::shared_ptr<const ApplicationRow>;

    void loadLists(Snapshot& snapshot, store::Database& database) const;
    void loadRulings(Snapshot& snapshot, store::Database& database) const;
    void loadApplicants(Snapshot& snapshot, store::Database& database) const;
    void loadApplications(Snapshot& snapshot, store::Database& database);
    void replaceApplicants(Snapshot& snapshot, store::Database& database) const;
    void replaceApplications(Snapshot& snapshot, store::Database& database) const;
    void noteTouched(store::Database& database, ActId act);
    void keepNamesakes(store::Database& database);
    QSet<ApplicationId> toBeExamined(store::Database& database) const;
    void touchDoubles(store::Database& database, Screener& screener);
    ScreeningSummary summaryOf(ApplicationId application) const;

    const ReferenceTables& m_reference;
    const NameFolder& m_folder;
    Collation m_collation;
    std::shared_ptr<const Snapshot> m_snapshot;
    NamesakeIndex m_namesakes;
    std::unique_ptr<Screener> m_screener; ///< none: made when first needed

    // Of the act that is being done; an act that is rolled back leaves no trace.
    QSet<ApplicationId> m_touched;
    QList<ApplicantId> m_touchedApplicants;
    QHash<ApplicationId, std::optional<ScreeningSummary>> m_examined; ///< nothing: it is gone
    QStringList m_touchedTables;
};

} // namespace greffier
