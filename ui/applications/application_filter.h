#pragma once

#include "core/rules/query.h"
#include "core/rules/rule_edition.h"
#include "core/workflow/register.h"
#include "ui/applications/applications_model.h"

#include <functional>
#include <optional>

namespace greffier {
class QueryColumns;
}

namespace greffier::ui {

/// What the query line and the filters beside it ask for, as one question put to each application.
class ApplicationFilter {
public:
    /// `names` as queryNames() gives them.
    ApplicationFilter(const QString& query, const QString& group, std::optional<Status> status,
                      const Query::Names& names);

    /// Where the query cannot be understood; then the filter passes everything.
    const std::optional<QueryError>& error() const { return m_error; }

    /// The query, once understood; its texts have to be looked up before rows are asked.
    const std::optional<Query>& query() const { return m_query; }
    void setBackground(const QueryBackground& background) { m_background = background; }

    /// What the list shows. `columns`: see NameSearch.
    ApplicationsModel::Sieve sieve(const QueryColumns& columns) const;

private:
    std::optional<Query> m_query;
    QueryBackground m_background;
    std::optional<QueryError> m_error;
    QString m_group;
    std::optional<Status> m_status;
};

/// The findings an officer may waive: not met or not told, and not waived yet.
Findings waivableFindings(const Dossier& dossier);

/// What would cure a finding of a rule, by the rules for that type of mandate (Mandate::type).
std::function<QString(const QString& rule)> curesOf(const QString& mandateType,
                                                    const RuleEdition& edition);

/// "Session 55: 90 applications examined. The rules propose 40 as eligible, ..."
QString screeningSummary(int session, const QList<ScreeningEntry>& entries);

} // namespace greffier::ui
