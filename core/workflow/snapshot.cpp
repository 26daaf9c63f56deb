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
    const auto found = std::lower_bound(
        applications.begin(), applications.end(), id,
        [](const auto& row, ApplicationId wanted) { return row->application.id < wanted; });
    const bool isThere = found != applications.end() && (*found)->application.id == id;
    return isThere ? found->get() : nullptr;
}

const Shortlist* Snapshot::shortlist(VacancyId vacancy, Shortlist::Kind kind) const
{
    const auto found
        = std::find_if(shortlists.begin(), shortlists.end(), [&](const Shortlist& list) {
              return list.vacancy == vacancy && list.kind == kind;
          });
    return found == shortlists.end() ? nullptr : &*found;
}

const RankingRound* Snapshot::ranking(VacancyId vacancy) const
{
    const auto found
        = std::find_if(rankings.rbegin(), rankings.rend(),
                       [vacancy](const RankingRound& round) { return round.vacancy == vacancy; });
    return found == rankings.rend() ? nullptr : &*found;
}

const Interview* Snapshot::interview(ApplicationId application) const
{
    const auto found
        = std::find_if(interviews.begin(), interviews.end(), [application](const Interview& each) {
              return each.application == application;
          });
    return found == interviews.end() ? nullptr : &*found;
}

RuleEdition Snapshot::ruleEdition() const
{
    if (ruleBookEditions.isEmpty())
        return {};
    const auto edition = ruleEditionFromJson(ruleBookEditions.last().parameters);
    return edition ? *edition : RuleEdition();
}

const Mandate* Snapshot::mandate(const QString& code) const
{
    const auto found = std::find_if(mandates.begin(), mandates.end(),
                                    [&](const Mandate& each) { return each.code == code; });
    return found == mandates.end() ? nullptr : &*found;
}

} // namespace greffier
