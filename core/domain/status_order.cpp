#include "core/domain/status_order.h"

namespace greffier {

QList<Status> usualNext(Status status)
{
    using enum Status;
    switch (status) {
    case Received: return {Late, Incomplete, UnderScreening, Eligible, NotEligible, Withdrawn};
    case Incomplete: return {Received, UnderScreening, NotEligible, Withdrawn};
    case Late: return {UnderScreening, NotEligible, Withdrawn};
    case UnderScreening: return {Late, Incomplete, Eligible, NotEligible, Withdrawn};
    case Eligible: return {Shortlisted, NotRecommended, NotEligible, Withdrawn};
    case NotEligible: return {UnderScreening, Withdrawn};
    case Withdrawn: return {};
    case Shortlisted: return {Interviewed, NotRecommended, Withdrawn};
    case Interviewed: return {Recommended, NotRecommended, Withdrawn};
    case Recommended: return {Proposed, Appointed, NotAppointed, Withdrawn};
    case NotRecommended: return {Withdrawn};
    case Proposed: return {Appointed, NotAppointed, Withdrawn};
    case Appointed: return {};
    case NotAppointed: return {};
    }
    Q_UNREACHABLE();
}

bool isUsual(Status from, Status to) { return from == to || usualNext(from).contains(to); }

} // namespace greffier
