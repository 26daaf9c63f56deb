#include "core/domain/decision.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier {

QString toCode(Status status)
{
    switch (status) {
    case Status::Received: return u"received"_s;
    case Status::Incomplete: return u"incomplete"_s;
    case Status::Late: return u"late"_s;
    case Status::UnderScreening: return u"under_screening"_s;
    case Status::Eligible: return u"eligible"_s;
    case Status::NotEligible: return u"not_eligible"_s;
    case Status::Withdrawn: return u"withdrawn"_s;
    case Status::Shortlisted: return u"shortlisted"_s;
    case Status::Interviewed: return u"interviewed"_s;
    case Status::Recommended: return u"recommended"_s;
    case Status::NotRecommended: return u"not_recommended"_s;
    case Status::Proposed: return u"proposed"_s;
    case Status::Appointed: return u"appointed"_s;
    case Status::NotAppointed: return u"not_appointed"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Status> statusFromCode(const QString& code)
{
    for (const Status status : kAllStatuses) {
        if (toCode(status) == code)
            return status;
    }
    return std::nullopt;
}

QString displayName(Status status)
{
    switch (status) {
    case Status::Received: return QCoreApplication::translate("Status", "Received");
    case Status::Incomplete: return QCoreApplication::translate("Status", "Incomplete");
    case Status::Late: return QCoreApplication::translate("Status", "Late");
    case Status::UnderScreening: return QCoreApplication::translate("Status", "Under screening");
    case Status::Eligible: return QCoreApplication::translate("Status", "Eligible");
    case Status::NotEligible: return QCoreApplication::translate("Status", "Not eligible");
    case Status::Withdrawn: return QCoreApplication::translate("Status", "Withdrawn");
    case Status::Shortlisted: return QCoreApplication::translate("Status", "Shortlisted");
    case Status::Interviewed: return QCoreApplication::translate("Status", "Interviewed");
    case Status::Recommended: return QCoreApplication::translate("Status", "Recommended");
    case Status::NotRecommended: return QCoreApplication::translate("Status", "Not recommended");
    case Status::Proposed: return QCoreApplication::translate("Status", "Proposed");
    case Status::Appointed: return QCoreApplication::translate("Status", "Appointed");
    case Status::NotAppointed: return QCoreApplication::translate("Status", "Not appointed");
    }
    Q_UNREACHABLE();
}

bool isOnPublicList(Status status)
{
    switch (status) {
    case Status::Received:
    case Status::Incomplete:
    case Status::Late:
    case Status::UnderScreening:
    case Status::NotEligible:
    case Status::Withdrawn: return false;
    case Status::Eligible:
    case Status::Shortlisted:
    case Status::Interviewed:
    case Status::Recommended:
    case Status::NotRecommended:
    case Status::Proposed:
    case Status::Appointed:
    case Status::NotAppointed: return true;
    }
    Q_UNREACHABLE();
}

} // namespace greffier
