#include "core/rules/procedure_rule.h"

namespace greffier {

Finding ProcedureRule::finding(Finding::Verdict verdict, Finding::Weight weight,
                               const QString& text, const QList<Evidence>& evidence) const
{
    return {m_id, verdict, weight, text, source(), isConfirmed(), evidence};
}

QString quoted(const QString& words)
{
    //: somebody's own words
    return QCoreApplication::translate("Rules", "“%1”").arg(words);
}

QList<Evidence> evidenceOf(const CaseFacts& facts, const QStringList& fields, Part part)
{
    QList<Evidence> found;
    for (const QString& field : fields) {
        const Evidence evidence = facts.evidenceOf(field, part);
        if (!evidence.isEmpty())
            found += evidence;
    }
    return found;
}

void append(Rules& rules, Rules&& more)
{
    for (auto& rule : more)
        rules.push_back(std::move(rule));
}

} // namespace greffier
