#pragma once

#include <QString>
#include <QUuid>

#include <optional>

namespace greffier {

class Clock;

/// A new identity that holds across copies of a register: a UUID version 7 (RFC 9562, 5.7),
/// lower case, with hyphens. The leading 48 bits are the time, the rest is random.
QString newUid(const Clock& clock);

/// Such an identity in sixteen bytes, for what is kept in memory a hundred thousand times.
class Uid {
public:
    Uid() = default; ///< of what is not stored yet

    /// Nothing: the text is no UUID as we write them, lower case with hyphens.
    static std::optional<Uid> fromText(const QString& text);

    bool isEmpty() const { return m_value.isNull(); }
    QString text() const; ///< empty if it is

    bool operator==(const Uid&) const = default;

private:
    QUuid m_value;
};

} // namespace greffier
