#include "core/base/progress.h"

namespace greffier {

Progress::Progress(Listener listener)
    : m_listener(std::move(listener))
{
}

void Progress::report(qint64 done, qint64 total, const QString& at) const
{
    if (m_listener)
        m_listener(done, total, at);
}

void Progress::stop()
{
    const std::lock_guard lock(m_lock);
    m_stopped = true;
    if (m_interrupt)
        m_interrupt();
}

bool Progress::isStopped() const
{
    return m_stopped;
}

void Progress::onStop(std::function<void()> interrupt) const
{
    const std::lock_guard lock(m_lock);
    m_interrupt = std::move(interrupt);
    if (m_stopped && m_interrupt)
        m_interrupt();
}

} // namespace greffier
