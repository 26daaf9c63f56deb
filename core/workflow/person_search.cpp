#include "core/workflow/person_search.h"

#include "core/base/uid.h"
#include "core/text/name_key.h"

#include <algorithm>

namespace greffier {

namespace {

using Rows = QList<const ApplicationRow*>;

template <typename Condition>
Rows rowsWhere(const Rows& rows, Condition condition)
{
    Rows found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found),
                 [&](const ApplicationRow* row) { return condition(*row); });
    return found;
}

QString fullName(const ApplicationRow& row)
{
    return row.applicant->familyName + u' ' + row.applicant->givenNames;
}

/// Whether every word of the one stands among the words of the other.
bool containsWords(const QString& words, const QString& sought)
{
    const QStringList all = words.split(u' ');
    const QStringList wanted = sought.split(u' ');
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString& word) { return all.contains(word); });
}

} // namespace

QList<const ApplicationRow*> applicationsMatching(const QList<const ApplicationRow*>& rows,
                                                  const QString& text, const NameFolder& folder)
{
    if (isUid(text)) {
        return rowsWhere(rows, [&](const ApplicationRow& row) {
            return row.application.uid == text || row.applicant->uid == text;
        });
    }
    const NameKey sought = folder.key(text);
    if (sought.sorted.isEmpty())
        return {};
    const Rows wholeName = rowsWhere(rows, [&](const ApplicationRow& row) {
        return folder.key(fullName(row)).sorted == sought.sorted;
    });
    if (!wholeName.isEmpty())
        return wholeName;
    return rowsWhere(rows, [&](const ApplicationRow& row) {
        return containsWords(folder.key(fullName(row)).sorted, sought.sorted);
    });
}

} // namespace greffier
