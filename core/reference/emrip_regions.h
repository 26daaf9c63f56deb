#pragma once

#include "core/domain/region.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace greffier {

/// The seven sociocultural regions of the Expert Mechanism on the Rights of Indigenous Peoples.
/// Source: list of the Permanent Forum on Indigenous Issues; resolution 33/25, para. 4.
class EmripRegions {
public:
    /// A working hypothesis for looking things up, made by rule or by hand.
    struct Hint {
        QString regionCode;
        QString iso2;
        QString basis; ///< rule, geography
        QString confidence; ///< high, medium, low
        QString note;
    };

    EmripRegions() = default;
    EmripRegions(QList<Region> regions, QList<Hint> hints);

    /// In the order of the list.
    const QList<Region>& regions() const { return m_regions; }

    /// Regions that have indigenous peoples of this State, as far as the hints go. NEVER a ground
    /// for giving an applicant a region or refusing one: the region is that of the people.
    QList<Hint> hintsFor(const QString& iso2) const;

private:
    QList<Region> m_regions;
    QList<Hint> m_hints;
};

} // namespace greffier
