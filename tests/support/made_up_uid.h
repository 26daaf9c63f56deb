#pragma once

#include "core/base/uid.h"

namespace greffier::test {

/// A different one for each number.
inline Uid madeUpUid(qint64 number)
{
    const QString form = QStringLiteral("01a00000-0000-7000-8000-%1");
    return *Uid::fromText(form.arg(number, 12, 16, QLatin1Char('0')));
}

} // namespace greffier::test
