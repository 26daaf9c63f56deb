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
    m_stopped = true;
}

bool Progress::isStopped() const
{
    return m_stopped;
}

} // namespace greffier
