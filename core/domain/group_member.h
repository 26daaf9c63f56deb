#pragma once

#include "core/base/id.h"
#include "core/domain/region.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace greffier {

/// A member of the Consultative Group: named by a regional group, serving in a personal capacity
/// for a cycle or a part of one (procedure.md, 1.4).
struct GroupMember {
    QString uid;
    QString name;
    QString stateIso2;
    Region group; ///< the regional group that named the member
    QString function; ///< "Permanent Representative"; empty: not known
    QDate firstDay;
    QDate lastDay; ///< invalid: still serves

    bool servesOn(QDate day) const
    {
        return firstDay <= day && (!lastDay.isValid() || day <= lastDay);
    }
    /// Whether the member serves on some day from the first to the last; an invalid last day is
    /// the first one.
    bool servesBetween(QDate first, QDate last) const
    {
        return firstDay <= (last.isValid() ? last : first)
            && (!lastDay.isValid() || first <= lastDay);
    }

    bool operator==(const GroupMember&) const = default;
};

/// Who chairs the Group: for a session, or for one vacancy of it, since the chair is shared by
/// mandates in some years.
struct GroupChair {
    enum class Role { Chair, ViceChair };

    QString memberUid;
    SessionId session;
    VacancyId vacancy; ///< not valid: all vacancies of the session
    Role role = Role::Chair;

    bool operator==(const GroupChair&) const = default;
};

QString toCode(GroupChair::Role role); ///< "chair", "vice_chair"
std::optional<GroupChair::Role> groupChairRoleFromCode(const QString& code);

} // namespace greffier
