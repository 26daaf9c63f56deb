#include "core/rules/query_parser.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// Deeper parentheses than anybody writes.
constexpr int kMaxDepth = 50;

} // namespace

QueryParser::QueryParser(const QString& text, const Query::Names& names)
    : m_names(names)
{
    QueryTokens read = queryTokens(text);
    m_tokens = std::move(read.tokens);
    m_error = std::move(read.error);
}

std::optional<Query::Node> QueryParser::parse()
{
    if (m_error || current().kind == Token::Kind::End)
        return std::nullopt;
    std::optional<Node> root = anyOf(0);
    if (root && current().kind != Token::Kind::End) {
        return fail(
            current(),
            QCoreApplication::translate("Query", "There is no opening parenthesis for this one."));
    }
    return root;
}

bool QueryParser::takeOperator(QueryOperator wanted)
{
    const bool found
        = current().kind == Token::Kind::Word && queryOperatorNamed(current().text) == wanted;
    if (found)
        ++m_at;
    return found;
}

bool QueryParser::startsCondition() const
{
    switch (current().kind) {
    case Token::Kind::End:
    case Token::Kind::Close: return false;
    case Token::Kind::Word: {
        const auto found = queryOperatorNamed(current().text);
        return !found || found == QueryOperator::Not;
    }
    case Token::Kind::Open:
    case Token::Kind::Minus:
    case Token::Kind::Keyword:
    case Token::Kind::Phrase: return true;
    }
    Q_UNREACHABLE();
}

std::optional<Query::Node> QueryParser::anyOf(int depth)
{
    Node any;
    any.kind = Node::Kind::Any;
    do {
        std::optional<Node> all = allOf(depth);
        if (!all)
            return std::nullopt;
        any.children.push_back(std::move(*all));
    } while (takeOperator(QueryOperator::Or));
    return any.children.size() == 1 ? std::move(any.children.front()) : std::move(any);
}

std::optional<Query::Node> QueryParser::allOf(int depth)
{
    Node all;
    do {
        std::optional<Node> one = single(depth);
        if (!one)
            return std::nullopt;
        all.children.push_back(std::move(*one));
    } while (takeOperator(QueryOperator::And) || startsCondition());
    std::stable_sort(all.children.begin(), all.children.end(),
                     [](const Node& a, const Node& b) { return a.cost() < b.cost(); });
    return all.children.size() == 1 ? std::move(all.children.front()) : std::move(all);
}

std::optional<Query::Node> QueryParser::single(int depth)
{
    if (depth > kMaxDepth) {
        return fail(current(),
                    QCoreApplication::translate("Query", "There are too many parentheses."));
    }
    if (current().kind == Token::Kind::Minus || takeOperator(QueryOperator::Not))
        return negated(depth);
    if (!startsCondition()) {
        return fail(current(),
                    QCoreApplication::translate("Query", "A condition is missing here."));
    }
    switch (current().kind) {
    case Token::Kind::Open: return parenthesis(depth);
    case Token::Kind::Keyword: return condition();
    case Token::Kind::Minus:
    case Token::Kind::Close:
    case Token::Kind::Word:
    case Token::Kind::Phrase:
    case Token::Kind::End: return freeText();
    }
    Q_UNREACHABLE();
}

std::optional<Query::Node> QueryParser::negated(int depth)
{
    if (current().kind == Token::Kind::Minus)
        ++m_at;
    std::optional<Node> inner = single(depth + 1);
    if (!inner)
        return std::nullopt;
    Node negation;
    negation.kind = Node::Kind::Not;
    negation.children.push_back(std::move(*inner));
    return negation;
}

std::optional<Query::Node> QueryParser::parenthesis(int depth)
{
    const Token open = current();
    ++m_at;
    std::optional<Node> inner = anyOf(depth + 1);
    if (!inner)
        return std::nullopt;
    if (current().kind != Token::Kind::Close) {
        return fail(open,
                    QCoreApplication::translate("Query", "The closing parenthesis is missing."));
    }
    ++m_at;
    return inner;
}

std::optional<Query::Node> QueryParser::freeText()
{
    Node node;
    node.kind = Node::Kind::FreeText;
    node.words = searched(current().text);
    const QString words = m_names.textKey ? m_names.textKey(current().text) : QString();
    if (node.words.isEmpty() && words.isEmpty()) {
        return fail(
            current(),
            QCoreApplication::translate("Query", "There is nothing in this to search for."));
    }
    if (!words.isEmpty())
        node.texts += textPlace({{}, {}, words});
    node.nameWords = nameWordsPlace(node);
    ++m_at;
    return node;
}

std::nullopt_t QueryParser::fail(const Token& token, const QString& message)
{
    if (!m_error)
        m_error = QueryError{token.position, token.length, message};
    return std::nullopt;
}

bool QueryParser::refuse(const Token& token, const QString& message)
{
    fail(token, message);
    return false;
}

} // namespace greffier
