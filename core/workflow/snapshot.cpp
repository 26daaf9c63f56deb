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

const Session* Snapshot::session(SessionId id) const { return findById(sessions, id); }

const Vacancy* Snapshot::vacancy(VacancyId id) const { return findById(vacancies, id); }

const ApplicationRow* Snapshot::application(ApplicationId id) const
{
    const auto found = applicationIndex.constFind(id);
    return found == applicationIndex.constEnd() ? nullptr : applications.at(*found).get();
}

const Mandate* Snapshot::mandate(const QString& code) const
{
    const auto found = std::find_if(mandates.begin(), mandates.end(),
                                    [&](const Mandate& each) { return each.code == code; });
    return found == mandates.end() ? nullptr : &*found;
}

} // namespace greffier
