#pragma once

#include "core/base/id.h"
#include "core/domain/region.h"
#include "core/domain/term.h"

#include <QHash>
#include <QList>
#include <QString>

namespace greffier {

/// A task set and renewed by resolutions of the Council.
struct Mandate {
    MandateId id;
    QString uid;
    QString code; ///< "WG_MERCENARIES": stable, never shown alone
    QString type; ///< special_rapporteur, independent_expert, working_group, expert_mechanism
    QString category; ///< thematic, country, expert_mechanism
    QString status; ///< active, merged, ended
    QHash<QString, QString> titles; ///< by language code; neutral or masculine form
    QHash<QString, QString> feminineTitles; ///< likewise; where the language has such a form
    int termYears = 0; ///< usual length of an extension; 0: not known

    bool operator==(const Mandate&) const = default;
};

/// One position in a mandate.
struct Seat {
    SeatId id;
    QString uid;
    MandateId mandate;
    Region region; ///< empty: bound to none

    bool operator==(const Seat&) const = default;
};

/// One holder in one mandate for one period, a public office.
struct HolderTerm {
    QString mandateCode;
    QString name; ///< as the source writes it
    QString nationalityIso2; ///< empty: no source states it
    Region seatRegion; ///< empty: none, or not known
    Term term;
    int extendedByMonths = 0; ///< by a decision to spread appointments (decision 30/115)
    QString status; ///< current, ended, ...: as the source says
    QString endReason; ///< resigned, died, ...; empty: not known
    QString source;
    QString note;

    bool operator==(const HolderTerm&) const = default;
};

} // namespace greffier
