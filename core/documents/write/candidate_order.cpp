#include "core/documents/write/candidate_order.h"

namespace greffier {

QString listedName(const publicview::Candidate& candidate)
{
    return (candidate.familyName.toUpper() + u' ' + candidate.givenNames).simplified();
}

QByteArray nameKey(const publicview::Candidate& candidate, const Collation& collation)
{
    // A blank of its own level between the parts: "Li Wei" comes before "Lian".
    return collation.sortKey(candidate.familyName) + '\0' + collation.sortKey(candidate.givenNames)
        + '\0' + candidate.uid.toUtf8();
}

} // namespace greffier
