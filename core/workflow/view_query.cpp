#include "core/workflow/view_query.h"

#include "core/rules/list_query.h"
#include "core/workflow/application_query.h"

#include <QCoreApplication>

namespace greffier {

namespace {

template <typename Parsed>
Result<void> outcomeOf(const Parsed& parsed)
{
    const auto* error = std::get_if<QueryError>(&parsed);
    if (!error)
        return {};
    return Error{Error::Code::Invalid,
                 QCoreApplication::translate("Query", "Character %1 of the query: %2")
                     .arg(error->position + 1)
                     .arg(error->message),
                 {}};
}

QList<ListKeyword> keywordsOf(ViewPlace place)
{
    QList<ListKeyword> keywords;
    for (const QString& word : viewColumns(place))
        keywords += ListKeyword{word, static_cast<int>(keywords.size())};
    return keywords;
}

} // namespace

Result<void> understoodQuery(const Register& reg, const Snapshot& snapshot, const SavedView& view)
{
    switch (view.place) {
    case ViewPlace::Sessions:
    case ViewPlace::Applicants:
        return outcomeOf(Query::parse(view.query, queryNames(reg, snapshot)));
    case ViewPlace::Today:
    case ViewPlace::Mandates:
    case ViewPlace::Notes: return outcomeOf(ListQuery::parse(view.query, keywordsOf(view.place)));
    case ViewPlace::History:
    case ViewPlace::Reference: return {};
    }
    Q_UNREACHABLE();
}

} // namespace greffier
