#include "core/workflow/snapshot.h"

#include <algorithm>

namespace greffier {

namespace {

template <typename List, typename Id>
auto findById(const List& list, Id id)
{
    const auto found
        = std::find_if(list.begin(), list.end(), [id](const auto& item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Session* Snapshot::session(SessionId id) const
{
    return findById(sessions, id);
}

const Vacancy* Snapshot::vacancy(VacancyId id) const
{
    return findById(vacancies, id);
}

const ApplicationRow* Snapshot::application(ApplicationId id) const
{
    const auto found
        = std::find_if(applications.begin(), applications.end(),
                       [id](const auto& row) { return row->application.id == id; });
    return found == applications.end() ? nullptr : found->get();
}

} // namespace greffier
