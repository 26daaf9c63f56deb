#pragma once

#include "core/store/database.h"
#include "core/store/store_error.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace greffier::store {

/// The thread that a register's database lives on. Work is posted to it and done one after the
/// other, in the order of posting; answers come as futures. Whatever the work throws becomes an
/// Error. When the worker goes, everything posted before is still done and answered.
class Worker final {
public:
    using Opening = std::function<std::unique_ptr<Database>()>;

    /// Starts the thread and opens the database on it; waits for that.
    static Result<std::unique_ptr<Worker>> start(const Opening& opening);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Runs work(Database&) there. It gives a T, a Result<T> or nothing; the answer is always a
    /// QFuture<Result<T>>. From any thread; waiting for the answer inside other work would never
    /// end.
    template <typename Work>
    auto post(Work work)
    {
        using Answer = typename ResultOf<std::invoke_result_t<Work, Database&>>::Type;
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        enqueue([this, promise, work = std::move(work)]() mutable {
            promise->addResult(attempt([&] { return work(*m_database); }));
            promise->finish();
        });
        return promise->future();
    }

private:
    Worker();

    void enqueue(std::function<void()> work);

    QThread m_thread;
    std::unique_ptr<QObject> m_place; ///< lives on the thread; work is queued to it
    std::unique_ptr<Database> m_database; ///< touched on the thread only
};

} // namespace greffier::store
