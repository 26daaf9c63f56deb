#include "core/domain/region.h"

using namespace Qt::StringLiterals;

namespace greffier {

Region unGroup(const QString& code) { return {kUnGroups.toString(), code}; }

Region emripRegion(const QString& code) { return {kEmripRegions.toString(), code}; }

namespace {

bool isWithin(QDate day, QDate first, QDate last)
{
    return (!first.isValid() || first <= day) && (!last.isValid() || day <= last);
}

} // namespace

bool GroupMembership::holdsOn(QDate day) const { return isWithin(day, validFrom, validTo); }

bool SeatScheme::holdsOn(QDate day) const { return isWithin(day, validFrom, validTo); }

QString toCode(GroupMembership::Participation participation)
{
    switch (participation) {
    case GroupMembership::Participation::Member: return u"member"_s;
    case GroupMembership::Participation::Observer: return u"observer"_s;
    case GroupMembership::Participation::Additional: return u"additional"_s;
    }
    Q_UNREACHABLE();
}

std::optional<GroupMembership::Participation> participationFromCode(const QString& code)
{
    using enum GroupMembership::Participation;
    for (const auto participation : {Member, Observer, Additional}) {
        if (toCode(participation) == code)
            return participation;
    }
    return std::nullopt;
}

} // namespace greffier
