#pragma once

#include "core/rules/eligibility_rule.h"
#include "core/rules/shipped_texts.h"

#include <QCoreApplication>

#include <memory>
#include <utility>
#include <vector>

namespace greffier {

using Rules = std::vector<std::unique_ptr<EligibilityRule>>;

/// What the rules of the procedure have in common: an id, a source, a weight, and findings that
/// carry them.
class ProcedureRule : public EligibilityRule {
public:
    /// Whether the text of the source was read, or an officer still has to confirm it.
    enum class Standing { Confirmed, ToBeConfirmed };

    ProcedureRule(QString id, QString source, Finding::Weight weight,
                  Standing standing = Standing::Confirmed)
        : m_id(std::move(id))
        , m_source(std::move(source))
        , m_weight(weight)
        , m_standing(standing)
    {
    }

    QString id() const override { return m_id; }
    QString source() const override { return sourceInWords(m_source); }
    RuleClass ruleClass() const override { return ruleClassOf(m_weight); }
    Finding::Weight weight() const override { return m_weight; }
    bool isConfirmed() const override { return m_standing == Standing::Confirmed; }

protected:
    Finding met(const QString& text, const QList<Evidence>& evidence = {}) const
    {
        return finding(Finding::Verdict::Met, m_weight, text, evidence);
    }
    Finding notMet(const QString& text, const QList<Evidence>& evidence = {}) const
    {
        return finding(Finding::Verdict::NotMet, m_weight, text, evidence);
    }
    Finding cannotTell(const QString& text, const QList<Evidence>& evidence = {}) const
    {
        return finding(Finding::Verdict::CannotTell, m_weight, text, evidence);
    }
    /// A finding of less weight than the rule can have.
    Finding finding(Finding::Verdict verdict, Finding::Weight weight, const QString& text,
                    const QList<Evidence>& evidence = {}) const;

private:
    QString m_id;
    QString m_source;
    Finding::Weight m_weight;
    Standing m_standing;
};

/// Somebody's own words between the quotation marks of the language spoken at the moment.
QString quoted(const QString& words);

/// The evidence of these fields in one part; those that nowhere stand are left out.
QList<Evidence> evidenceOf(const CaseFacts& facts, const QStringList& fields, Part part);

/// Puts the rules of one subject behind those of another.
void append(Rules& rules, Rules&& more);

/// A list of rules of these classes, each made from nothing.
template <typename... Each>
Rules rulesOf()
{
    Rules rules;
    (rules.push_back(std::make_unique<Each>()), ...);
    return rules;
}

} // namespace greffier
