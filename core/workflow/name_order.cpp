#include "core/workflow/name_order.h"

namespace greffier {

namespace {

template <typename List>
List ordered(List list)
{
    std::sort(list.begin(), list.end(),
              [](const auto& one, const auto& other) { return comesBefore(*one, *other); });
    return list;
}

} // namespace

bool comesBefore(const ListedPerson& one, const ListedPerson& other)
{
    const int order = one.sortKey.compare(other.sortKey);
    return order != 0 ? order < 0 : one.id < other.id;
}

bool comesBefore(const ApplicationRow& one, const ApplicationRow& other)
{
    const int order = one.applicant->sortKey.compare(other.applicant->sortKey);
    if (order != 0)
        return order < 0;
    return one.applicant->id != other.applicant->id ? one.applicant->id < other.applicant->id
                                                    : one.application.id < other.application.id;
}

void orderByName(Snapshot& snapshot)
{
    snapshot.applicantsByName = ordered(snapshot.applicants);
    snapshot.applicationsByName = ordered(snapshot.applications);
}

} // namespace greffier
