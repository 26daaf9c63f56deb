#include "core/domain/group_member.h"

using namespace Qt::StringLiterals;

namespace greffier {

QString toCode(GroupChair::Role role)
{
    switch (role) {
    case GroupChair::Role::Chair: return u"chair"_s;
    case GroupChair::Role::ViceChair: return u"vice_chair"_s;
    }
    Q_UNREACHABLE();
}

std::optional<GroupChair::Role> groupChairRoleFromCode(const QString& code)
{
    using enum GroupChair::Role;
    for (const auto role : {Chair, ViceChair}) {
        if (toCode(role) == code)
            return role;
    }
    return std::nullopt;
}

} // namespace greffier
