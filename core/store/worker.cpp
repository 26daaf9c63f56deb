#include "core/store/worker.h"

#include <QMetaObject>

using namespace Qt::StringLiterals;

namespace greffier::store {

Worker::Worker()
    : m_place(std::make_unique<QObject>())
{
    m_thread.setObjectName(u"register"_s);
    m_place->moveToThread(&m_thread);
    m_thread.start();
}

Worker::~Worker()
{
    // Queued behind all that was posted, so that nothing asked for goes unanswered.
    enqueue([this] {
        m_database.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

Result<std::unique_ptr<Worker>> Worker::start(const Opening& opening)
{
    std::unique_ptr<Worker> worker(new Worker);
    const auto opened = std::make_shared<QPromise<Result<void>>>();
    opened->start();
    worker->enqueue([&database = worker->m_database, opened, opening] {
        opened->addResult(attempt([&] { database = opening(); }));
        opened->finish();
    });
    if (const Result<void> result = opened->future().result(); !result)
        return result.error();
    return worker;
}

void Worker::enqueue(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_place.get(), std::move(work), Qt::QueuedConnection);
}

} // namespace greffier::store
