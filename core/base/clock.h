#pragma once

#include <QDateTime>

namespace greffier {

/// The only source of "now", so that a test can say what time it is.
class Clock {
public:
    virtual ~Clock() = default;

    /// The present instant, in UTC, to the millisecond.
    virtual QDateTime now() const = 0;
};

/// The clock of the machine.
class SystemClock final : public Clock {
public:
    QDateTime now() const override;
};

} // namespace greffier
