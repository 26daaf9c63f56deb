#pragma once

#include <QRegularExpression>
#include <QString>

namespace greffier {

/// A pattern for texts of any script that does not mind capitals. A blank in it stands for a blank
/// or a line end, since received texts break their lines anywhere.
inline QRegularExpression looseRegex(QString pattern)
{
    static const QRegularExpression blank(QStringLiteral(" (?![?*+{])"));
    pattern.replace(blank, QStringLiteral("\\s{1,3}"));
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
