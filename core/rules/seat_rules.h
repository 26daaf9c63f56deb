#pragma once

#include "core/rules/procedure_rule.h"

namespace greffier {

/// How a State stands to the group of a seat on the reference day.
enum class Fit { Fits, AdditionalOnly, OtherGroup, Unknown };

Fit fitOf(const QString& state, const CaseFacts& facts);

/// A regional group of the United Nations as findings name it; another code as it is.
QString groupName(const QString& code);

/// A seat of a body with one seat for each group of States: whether the reference nationality is
/// of that group.
class RegionalSeat : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    using ProcedureRule::ProcedureRule;

    QString cure() const override;
    Finding examine(const CaseFacts& facts) const override;

private:
    Finding judged(Fit fit, const CaseFacts& facts, const QList<Evidence>& evidence) const;
    Finding otherGroup(const CaseFacts& facts, const QList<Evidence>& evidence) const;
    Finding unknown(const CaseFacts& facts, const QList<Evidence>& evidence) const;
};

/// SEAT-WG, SEAT-EMRTD, SEAT-EMRIP, EMRIP-ORIGIN: whether the person fits the region of the seat.
Rules seatRules();

} // namespace greffier
