#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace greffier {

/// The rules as they stand at a time: a name, a date, and the numbers that an officer may change.
/// Decisions keep the name, so that old findings stay explainable.
struct RuleEdition {
    QString name = QStringLiteral("2026-1");
    QDate date = QDate(2026, 1, 1);
    int letterWords = 600; ///< FORM-LETTER: most words of a motivation letter
    int referenceLetters = 3; ///< FORM-REFS: most letters that count
    bool emptySectionExcludes = true; ///< FORM-COMPLETE: an empty section excludes; else it warns
    QStringList languages{QStringLiteral("en"), QStringLiteral("fr")}; ///< FORM-LANG
    QString zone = QStringLiteral("Europe/Zurich"); ///< in which instants are written in findings
    bool genderGuideline = false; ///< BAL-2015: whether its limits are shown
    /// REGION-SPECIAL: States whose group an officer should look at.
    QStringList specialStates{QStringLiteral("IL"), QStringLiteral("KI"), QStringLiteral("TR"),
                              QStringLiteral("US")};

    bool operator==(const RuleEdition&) const = default;
};

QJsonObject toJson(const RuleEdition& edition);
/// What the object leaves out keeps its default; Invalid for a name that is missing, an unknown
/// parameter, or a value of another kind or out of range.
Result<RuleEdition> ruleEditionFromJson(const QJsonObject& object);

} // namespace greffier
