#include "core/base/clock.h"

namespace greffier {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace greffier
