#include "core/rules/query.h"

#include "core/rules/query_node.h"
#include "core/rules/query_parser.h"

using namespace Qt::StringLiterals;

namespace greffier {

Query::Query(std::shared_ptr<const Node> root)
    : m_root(std::move(root))
{
}

std::variant<Query, QueryError> Query::parse(const QString& text, const Names& names)
{
    QueryParser parser(text, names);
    std::optional<Node> root = parser.parse();
    if (parser.error())
        return *parser.error();
    Query query(root ? std::make_shared<const Node>(std::move(*root)) : nullptr);
    query.m_texts = parser.texts();
    query.m_nameWords = parser.nameWords();
    query.m_asksForFirstTime = parser.asksForFirstTime();
    return query;
}

bool Query::matches(const QueryRow& row, const QueryBackground& background) const
{
    return !m_root || m_root->matches(row, background);
}

QStringList Query::keywords(const QString& language)
{
    QStringList words;
    for (const QueryWord& keyword : queryKeywords())
        words += keyword.in(language);
    return words;
}

QStringList Query::valuesOf(const QString& keyword, const QString& language)
{
    QStringList words;
    if (const auto field = queryFieldNamed(keyword)) {
        for (const QueryWord& value : queryValues(*field))
            words += value.in(language);
    }
    return words;
}

} // namespace greffier
