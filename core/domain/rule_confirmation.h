#pragma once

#include <QDateTime>
#include <QString>

namespace greffier {

/// An officer's word that a rule whose source was not read when the program was written says what
/// the rule book makes it say.
struct RuleConfirmation {
    QString rule; ///< "GOV-DECISION"
    QString ground; ///< what was read, and where; never empty
    QString officer;
    QDateTime at; ///< UTC

    bool operator==(const RuleConfirmation&) const = default;
};

} // namespace greffier
