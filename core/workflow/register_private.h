#pragma once

#include "core/reference/reference_tables.h"
#include "core/store/change.h"
#include "core/store/file_store.h"
#include "core/store/stores.h"
#include "core/store/worker.h"
#include "core/text/name_key.h"
#include "core/workflow/register.h"
#include "core/workflow/search_entries.h"
#include "core/workflow/snapshot_keeper.h"

#include <QThreadPool>

#include <atomic>
#include <mutex>

namespace greffier {

/// What a forecast is made from, as the register has it now.
ForecastMaterial forecastMaterial(const store::Stores& stores);

/// What the Register's functions share; see register.h.
struct Register::Private {
    Register* reg = nullptr;
    QString file;
    bool readOnly = false;
    Workplace workplace;
    std::shared_ptr<const ReferenceTables> reference;
    NameFolder names;
    std::unique_ptr<store::FileStore> files;
    std::unique_ptr<SnapshotKeeper> keeper; ///< touched on the register's thread only
    std::unique_ptr<SearchEntries> searches; ///< likewise
    mutable std::mutex snapshotLock;
    std::shared_ptr<const Snapshot> snapshot;
    std::unique_ptr<store::Worker> worker;
    std::atomic<bool> closing = false;
    std::atomic<bool> announced = false; ///< an announcement that nobody has heard yet
    QThreadPool readers; ///< long work on values: intakes, reading of documents

    void publish(std::shared_ptr<const Snapshot> next);

    /// One act on the register's thread: begin, work, examine, seal, commit, then tell everybody.
    /// `work` takes the Change and the Database; what it throws rolls all of it back.
    template <typename Work>
    auto perform(const store::Act& act, Work work)
    {
        return worker->post([this, act, work = std::move(work)](store::Database& database) mutable {
            return performNow(database, act, work);
        });
    }

    template <typename Work>
    auto performNow(store::Database& database, const store::Act& act, Work& work)
    {
        using Answer = std::invoke_result_t<Work&, store::Change&, store::Database&>;
        store::Change change(database, act);
        if constexpr (std::is_void_v<Answer>) {
            work(change, database);
            finish(change, database);
        } else {
            Answer answer = work(change, database);
            finish(change, database);
            return answer;
        }
    }

    /// Runs work that blocks (reading documents) outside the register's thread.
    template <typename Work>
    auto elsewhere(Work work) const
    {
        using Answer = std::invoke_result_t<Work>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        const auto future = promise->future();
        const_cast<QThreadPool&>(readers).start([promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        });
        return future;
    }

    void finish(store::Change& change, store::Database& database);
    void announce();

    /// A document as Word, mail or list, with the template it names or the one kept for it.
    Result<ExportedDocument> write(const ExportRequest& request);
};

} // namespace greffier
