#include "ui/applications/application_filter.h"

#include "core/rules/query_columns.h"
#include "core/rules/rule_book.h"
#include "ui/applications/application_digest.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

int proposedAs(const QList<ScreeningEntry>& entries, Proposal proposal)
{
    return static_cast<int>(
        std::count_if(entries.begin(), entries.end(), [proposal](const ScreeningEntry& entry) {
            return entry.proposed == proposal;
        }));
}

} // namespace

ApplicationFilter::ApplicationFilter(const QString& query, const QString& group,
                                     std::optional<Status> status, const Query::Names& names)
    : m_group(group)
    , m_status(status)
{
    auto parsed = Query::parse(query, names);
    if (const auto* error = std::get_if<QueryError>(&parsed))
        m_error = *error;
    else
        m_query = std::get<Query>(std::move(parsed));
}

ApplicationsModel::Sieve ApplicationFilter::sieve(const QueryColumns& columns) const
{
    ApplicationsModel::Sieve sieve;
    if (m_query && !m_query->isEmpty())
        sieve.applications = selected(*m_query, columns, m_background);
    sieve.group = m_group;
    sieve.status = m_status;
    return sieve;
}

Findings waivableFindings(const Dossier& dossier)
{
    Findings findings = dossier.findings;
    findings.removeIf([&dossier](const Finding& finding) {
        return finding.verdict == Finding::Verdict::Met || isWaived(dossier, finding.rule);
    });
    return findings;
}

std::function<QString(const QString&)> curesOf(const QString& mandateType,
                                               const RuleEdition& edition)
{
    const auto book = std::make_shared<const RuleBook>(mandateType, edition);
    return [book](const QString& id) {
        const EligibilityRule* rule = book->rule(id);
        return rule ? rule->cure() : QString();
    };
}

QString screeningSummary(int session, const QList<ScreeningEntry>& entries)
{
    const auto count = static_cast<int>(entries.size());
    const QString applied = QCoreApplication::translate(
        "Screening", "The rules were applied to %Ln application(s) of session %1.", nullptr, count);
    const QString proposed = QCoreApplication::translate(
        "Screening",
        "Proposed as eligible: %1; as not eligible: %2; to be judged: %3. The rules only propose: "
        "no decision was taken or changed.");
    const auto written = [&entries](Proposal proposal) {
        return QLocale().toString(proposedAs(entries, proposal));
    };
    return applied.arg(session) + u' '
        + proposed.arg(written(Proposal::Eligible), written(Proposal::NotEligible),
                       written(Proposal::ToBeJudged));
}

} // namespace greffier::ui
