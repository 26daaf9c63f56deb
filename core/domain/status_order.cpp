#include "core/domain/status_order.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// Codes of the reasons that ship which are given for a status.
QStringList usualReasons(Status status)
{
    using enum Status;
    switch (status) {
    case Received:
    case UnderScreening: return {u"officer_judgement"_s};
    case Incomplete: return {u"missing_survey"_s, u"missing_form"_s, u"incomplete"_s};
    case Late: return {u"late_survey"_s, u"late_form"_s};
    case NotEligible:
        return {u"late_survey"_s,  u"late_form"_s,    u"missing_survey"_s,
                u"missing_form"_s, u"incomplete"_s,   u"wrong_region"_s,
                u"accumulation"_s, u"tenure"_s,       u"conflict_of_interest"_s,
                u"duplicate"_s,    u"outside_call"_s, u"officer_judgement"_s};
    case Withdrawn: return {u"withdrawn_by_applicant"_s, u"duplicate"_s};
    case NotRecommended:
    case NotAppointed:
        return {u"conflict_of_interest"_s, u"accumulation"_s, u"officer_judgement"_s};
    case Eligible:
    case Shortlisted:
    case Interviewed:
    case Recommended:
    case Proposed:
    case Appointed: return {u"meets_requirements"_s, u"officer_judgement"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

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

bool isUsualReason(const ReasonCode& reason, Status status)
{
    return reason.isCustom || usualReasons(status).contains(reason.code);
}

} // namespace greffier
