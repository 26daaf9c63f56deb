#pragma once

#include "core/base/clock.h"

namespace greffier::test {

/// A clock that stands still until it is moved.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime instant = QDateTime(QDate(2023, 11, 2), QTime(9, 0), Qt::UTC))
        : m_instant(std::move(instant))
    {
    }

    QDateTime now() const override { return m_instant; }
    void advance(qint64 seconds) { m_instant = m_instant.addSecs(seconds); }

private:
    QDateTime m_instant;
};

} // namespace greffier::test
