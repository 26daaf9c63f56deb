#pragma once

#include "core/base/result.h"
#include "core/rules/eligibility_rule.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

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

/// The rules for one kind of mandate, in the order of the procedure. Holds parameters only; examine
/// may be called from any thread.
class RuleBook {
public:
    /// `mandateType` as in Mandate::type; of an unknown or empty type every rule is taken.
    explicit RuleBook(const QString& mandateType, const RuleEdition& edition = {});

    const RuleEdition& edition() const { return m_edition; }
    /// One finding for every rule that applies to such a case.
    Findings examine(const CaseFacts& facts) const;

    const std::vector<std::unique_ptr<EligibilityRule>>& rules() const { return m_rules; }
    const EligibilityRule* rule(const QString& id) const; ///< nullptr: not in this book

private:
    RuleEdition m_edition;
    std::vector<std::unique_ptr<EligibilityRule>> m_rules;
};

} // namespace greffier
