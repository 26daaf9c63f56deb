#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace greffier {

/// What an officer entered of the condition of a vacancy: whether the Council extended the mandate.
/// The latest one counts.
struct ConditionRuling {
    enum class Outcome {
        Met, ///< the mandate was extended; somebody can be appointed
        Failed, ///< it was not extended
    };

    VacancyId vacancy;
    Outcome outcome = Outcome::Met;
    QString resolution; ///< that extends the mandate: "53/5"; empty for Failed
    QDate day; ///< of adoption; invalid: not known
    QString note;
    QString officer;
    QDateTime at; ///< UTC

    bool operator==(const ConditionRuling&) const = default;
};

QString toCode(ConditionRuling::Outcome outcome); ///< "met", "failed"
std::optional<ConditionRuling::Outcome> conditionOutcomeFromCode(const QString& code);

} // namespace greffier
