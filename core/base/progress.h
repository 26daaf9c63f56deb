#pragma once

#include <QString>

#include <atomic>
#include <functional>
#include <mutex>

namespace greffier {

/// What long work says of itself, and how it is asked to stop. Made by the one who waits, handed to
/// the one who works; both may be on different threads.
class Progress {
public:
    /// Called on the working thread: steps done, steps in all (0 when unknown), what it is at.
    using Listener = std::function<void(qint64 done, qint64 total, const QString& at)>;

    explicit Progress(Listener listener = {});

    void report(qint64 done, qint64 total, const QString& at = {}) const;

    void stop(); ///< asks the work to end after the present step; what is done stays
    bool isStopped() const;

    /// For a step that cannot look up itself: called by stop(), on its thread, or at once where
    /// that was asked already. Empty: nothing any more, also not on another thread just now.
    void onStop(std::function<void()> interrupt) const;

private:
    Listener m_listener;
    std::atomic<bool> m_stopped = false;
    mutable std::mutex m_lock;
    mutable std::function<void()> m_interrupt;
};

} // namespace greffier
