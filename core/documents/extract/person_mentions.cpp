#include "core/documents/extract/person_mentions.h"

#include "core/documents/extract/page_holders.h"
#include "core/documents/extract/patterns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

const QString kCourtesy
    = u"(?:(?:H\\.\\s?E\\.|S\\.\\s?E\\.|Ambassador|Ambassad(?:eur|rice))\\s+)?(?:(?:Mr|Ms|Mrs|Miss|Mme|M|Dr|Prof|Sr|Sra)\\.?\\s+)?"_s;
const QString kName
    = u"\\p{Lu}[\\p{L}.'-]*(?:\\s+(?:(?:de|da|di|do|del|della|van|von|der|den|bin|bint|ben|al|el|ibn|la|le|du|y|e)\\s+)*(?:[aed]l-)?\\p{Lu}[\\p{L}.'-]*){1,5}"_s;

QRegularExpression exact(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

QList<PersonMention> personMentions(const QString& text, const States& states)
{
    static const QList<QRegularExpression> forms{
        exact(
            u"(?<!\\p{L})%1(?<name>%2)\\s*\\((?<state>[^()\\n]{2,60})\\)"_s.arg(kCourtesy, kName)),
        exact(
            u"(?<!\\p{L})%1(?<name>%2),?\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:Representative|Counsellor|[Rr]eprésentante?\\s+permanente?|[Rr]epresentante\\s+[Pp]ermanente)\\s+(?:of|de la|de l'|du|des|de|d')\\s*(?:the\\s+)?(?<state>\\p{Lu}[\\p{L}' -]{2,50}?)(?=[,;.()\\n]|\\s+(?:and|et|to|auprès|y|ante)\\s)"_s
                .arg(kCourtesy, kName)),
    };
    QList<PersonMention> found;
    for (const QRegularExpression& form : forms) {
        eachMatch(form, text, [&](const QRegularExpressionMatch& match) {
            const QString state = match.captured(u"state"_s).simplified();
            const auto overlaps = [&match](const PersonMention& other) {
                return match.capturedStart() < other.end && other.start < match.capturedEnd();
            };
            if (states.recognise(state).candidates.isEmpty()
                || std::any_of(found.cbegin(), found.cend(), overlaps))
                return;
            found.append({match.capturedStart(), match.capturedEnd(),
                          withoutCourtesy(match.captured(u"name"_s).simplified()), state});
        });
    }
    std::sort(found.begin(), found.end(),
              [](const PersonMention& a, const PersonMention& b) { return a.start < b.start; });
    return found;
}

} // namespace greffier
