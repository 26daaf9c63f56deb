#pragma once

#include "core/domain/public_view.h"
#include "core/text/collation.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace greffier {

/// How lists of the Council name a person: surname in capitals, then the given names.
QString listedName(const publicview::Candidate& candidate);

/// Bytes that compare as the names sort in the language of the document. Persons of one name keep
/// an order of their own by uid, so that the same register always gives the same document.
QByteArray nameKey(const publicview::Candidate& candidate, const Collation& collation);

/// The values in the alphabetical order of their candidates. `person` gives the candidate of a
/// value.
template <typename Value, typename Person>
QList<Value> inAlphabeticalOrder(const QList<Value>& values, const Collation& collation,
                                 Person person)
{
    QList<std::pair<QByteArray, qsizetype>> keys;
    for (qsizetype i = 0; i < values.size(); ++i)
        keys += {nameKey(person(values.at(i)), collation), i};
    std::sort(keys.begin(), keys.end());
    QList<Value> ordered;
    for (const auto& [key, index] : keys)
        ordered += values.at(index);
    return ordered;
}

} // namespace greffier
