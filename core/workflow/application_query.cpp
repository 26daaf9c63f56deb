#include "core/workflow/application_query.h"

#include "core/reference/reference_tables.h"
#include "core/text/name_key.h"

#include <QCoreApplication>

namespace greffier {

Query::Names queryNames(const Register& reg)
{
    return {
        [&reg](const QString& name) { return reg.reference().states.recognise(name).candidates; },
        [&reg](const QString& word) { return reg.names().searchText(word); }};
}

Result<QList<const ApplicationRow*>>
matchingApplications(const Register& reg, const Snapshot& snapshot, const QString& query)
{
    const auto parsed = Query::parse(query, queryNames(reg));
    if (const auto* error = std::get_if<QueryError>(&parsed))
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("Query", "Character %1 of the query: %2")
                         .arg(error->position + 1)
                         .arg(error->message),
                     {}};
    const Query& wanted = std::get<Query>(parsed);
    QList<const ApplicationRow*> rows;
    for (const auto& row : snapshot.applications) {
        if (wanted.matches(row->query))
            rows += row.get();
    }
    return rows;
}

} // namespace greffier
