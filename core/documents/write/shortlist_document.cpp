#include "core/documents/write/shortlist_document.h"

namespace greffier::internalview {

Count countOf(const QList<Candidate>& candidates)
{
    Count count;
    for (const Candidate& candidate : candidates) {
        ++count.persons;
        ++count.byGender[candidate.person.gender];
        ++count.byRegion[candidate.region.code];
    }
    return count;
}

} // namespace greffier::internalview
