#pragma once

#include "core/domain/region.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace greffier {

/// A reason that decisions name. Some are shipped, officers add their own.
struct ReasonCode {
    QString code; ///< "wrong_region": stable, never translated
    QString labelEnglish;
    QString labelFrench; ///< empty: an officer's own, not translated
    bool isCustom = false;

    bool operator==(const ReasonCode&) const = default;
};

/// Numbers and wording of the rules as the office set them from a day on.
struct RuleBookEdition {
    QString edition; ///< "2023-1"; decisions name it
    QJsonObject parameters;
    QDate since;

    bool operator==(const RuleBookEdition&) const = default;
};

/// A region as a list offers it.
struct RegionEntry {
    Region region;
    int position = 0; ///< from 1
    QHash<QString, QString> names; ///< by language; empty: those of the program's tables

    bool operator==(const RegionEntry&) const = default;
};

} // namespace greffier
