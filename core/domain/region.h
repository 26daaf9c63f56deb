#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace greffier {

/// A region a seat can be bound to: a scheme and a code in it. Schemes are data of the register:
/// the UN regional groups and EMRIP's sociocultural regions are two among others.
struct Region {
    QString scheme; ///< kUnGroups, kEmripRegions, or a scheme an officer added
    QString code; ///< "AFRICAN", "NORTH_AMERICA": stable, never translated

    /// A seat that is bound to no region has an empty one.
    bool isEmpty() const { return code.isEmpty(); }

    bool operator==(const Region&) const = default;
};

/// Codes of the shipped schemes; printed as region_kind in JSON.
/// UN groups: AFRICAN ASIA_PACIFIC EEG GRULAC WEOG.
inline constexpr QStringView kUnGroups = u"un_group";
/// EMRIP regions: AFRICA ARCTIC ASIA CSAC EERCAT NORTH_AMERICA PACIFIC.
/// They are a matter of the people, never computed from a nationality (resolution 33/25, para. 4).
inline constexpr QStringView kEmripRegions = u"emrip_region";

Region unGroup(const QString& code);
Region emripRegion(const QString& code);

/// A State in a regional group, for a time.
struct GroupMembership {
    enum class Participation {
        Member,
        Observer, ///< takes part without being a member, counted for elections (United States)
        Additional, ///< takes part in a second group, not for elections (Türkiye in Asia-Pacific)
    };

    Region group;
    QString stateIso2;
    Participation participation = Participation::Member;
    QDate validFrom; ///< invalid: as far back as known
    QDate validTo; ///< last day; invalid: still holds
    QString source;
    QString note; ///< what an officer should know of a special case; empty if none

    /// Whether it holds on that day.
    bool holdsOn(QDate day) const;

    bool operator==(const GroupMembership&) const = default;
};

/// To which scheme the seats of a mandate are bound, for a time. The Expert Mechanism on the Rights
/// of Indigenous Peoples had five members of the UN groups until resolution 33/25, and has seven of
/// sociocultural regions since.
struct SeatScheme {
    QString mandateCode;
    QString scheme;
    QDate validFrom; ///< invalid: as far back as known
    QDate validTo; ///< last day; invalid: still holds
    QString source;

    bool holdsOn(QDate day) const;

    bool operator==(const SeatScheme&) const = default;
};

QString
toCode(GroupMembership::Participation participation); ///< "member", "observer", "additional"
std::optional<GroupMembership::Participation> participationFromCode(const QString& code);

} // namespace greffier
