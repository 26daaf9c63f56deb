#pragma once

#include <QString>

namespace greffier {

class Clock;

/// A new identity that holds across copies of a register: a UUID version 7 (RFC 9562, 5.7),
/// lower case, with hyphens. The leading 48 bits are the time, the rest is random.
QString newUid(const Clock& clock);

/// Whether the text has the form of such an identity.
bool isUid(const QString& text);

} // namespace greffier
