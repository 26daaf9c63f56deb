#pragma once

#include <QRegularExpression>
#include <QString>

namespace greffier {

/// A pattern for texts of any script that does not mind capitals.
inline QRegularExpression looseRegex(const QString& pattern)
{
    return QRegularExpression(pattern,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

/// Calls take(match) for each match in order.
template <typename Take>
void eachMatch(const QRegularExpression& pattern, const QString& text, Take take)
{
    QRegularExpressionMatchIterator found = pattern.globalMatch(text);
    while (found.hasNext())
        take(found.next());
}

} // namespace greffier
