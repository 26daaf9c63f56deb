#include "core/workflow/person_search.h"

#include "core/base/uid.h"
#include "core/text/name_key.h"

#include <algorithm>

namespace greffier {

namespace {

template <typename Row, typename Condition>
QList<const Row*> rowsWhere(const QList<const Row*>& rows, Condition condition)
{
    QList<const Row*> found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found),
                 [&](const Row* row) { return condition(*row); });
    return found;
}

/// Whether every word of the one stands among the words of the other.
bool containsWords(const QString& words, const QString& sought)
{
    const QStringList all = words.split(u' ');
    const QStringList wanted = sought.split(u' ');
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString& word) { return all.contains(word); });
}

const Person& personOf(const Person& applicant) { return applicant; }
const Person& personOf(const ApplicationRow& row) { return *row.applicant; }

/// By the whole name, else by some words of it.
template <typename Row>
QList<const Row*> named(const QList<const Row*>& rows, const QString& text,
                        const NameFolder& folder)
{
    const NameKey sought = folder.key(text);
    if (sought.sorted.isEmpty())
        return {};
    const auto wordsOf = [&](const Row& row) {
        const Person& person = personOf(row);
        return folder.key(person.familyName + u' ' + person.givenNames).sorted;
    };
    const auto whole
        = rowsWhere(rows, [&](const Row& row) { return wordsOf(row) == sought.sorted; });
    if (!whole.isEmpty())
        return whole;
    return rowsWhere(rows,
                     [&](const Row& row) { return containsWords(wordsOf(row), sought.sorted); });
}

} // namespace

QList<const ApplicationRow*> applicationsMatching(const QList<const ApplicationRow*>& rows,
                                                  const QString& text, const NameFolder& folder)
{
    if (const auto uid = Uid::fromText(text)) {
        return rowsWhere(rows, [&](const ApplicationRow& row) {
            return row.application.uid == *uid || row.applicant->uid == *uid;
        });
    }
    return named(rows, text, folder);
}

QList<const Person*> applicantsMatching(const Snapshot& snapshot, const QString& text,
                                           const NameFolder& folder)
{
    QList<const Person*> applicants;
    for (const auto& applicant : snapshot.applicants)
        applicants += applicant.get();
    if (const auto uid = Uid::fromText(text))
        return rowsWhere(applicants,
                         [&](const Person& applicant) { return applicant.uid == *uid; });
    return named(applicants, text, folder);
}

} // namespace greffier
