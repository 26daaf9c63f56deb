#include "core/domain/note_verbale.h"

namespace greffier {

bool isLate(const Deadline& deadline, QDate received)
{
    if (!deadline.day.isValid() || !received.isValid())
        return false;
    return deadline.strictness == Deadline::Strictness::Before ? received >= deadline.day
                                                               : received > deadline.day;
}

} // namespace greffier
