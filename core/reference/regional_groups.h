#pragma once

#include "core/domain/region.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace greffier {

/// Which States are in which regional group, and when. The Holy See and the State of Palestine are
/// in none. EMRIP's regions are no business of this class: they are never computed from a
/// nationality.
class RegionalGroups {
public:
    enum class Counting {
        ForElections, ///< each State once: members, and the United States in WEOG
        Participating, ///< also who takes part in a second group: Türkiye in Asia-Pacific
    };

    RegionalGroups() = default;
    explicit RegionalGroups(QList<GroupMembership> memberships);

    const QList<GroupMembership>& memberships() const { return m_memberships; }

    /// Every membership of a State that holds on that day, special cases with their note.
    QList<GroupMembership> groupsOf(const QString& iso2, QDate day) const;

    /// The one group a State is counted in for elections; nothing if it is in none.
    std::optional<Region> electoralGroupOf(const QString& iso2, QDate day) const;

    /// ISO codes, sorted.
    QStringList statesOf(const Region& group, QDate day,
                         Counting counting = Counting::ForElections) const;

private:
    QList<GroupMembership> m_memberships;
};

} // namespace greffier
