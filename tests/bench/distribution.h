#pragma once

#include <QJsonObject>
#include <QList>

#include <functional>

namespace greffier::bench {

/// How long something took, many times over.
class Distribution {
public:
    /// Runs `work` and notes its time.
    void time(const std::function<void()>& work);

    void add(double milliseconds) { m_milliseconds += milliseconds; }

    /// "runs", and in milliseconds "p50", "p90", "p99" and "max" (nearest rank). `aim` is the p99
    /// that is hoped for; 0: none.
    QJsonObject toJson(double aim = 0) const;

private:
    QList<double> m_milliseconds;
};

} // namespace greffier::bench
