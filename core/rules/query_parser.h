#pragma once

#include "core/rules/query_node.h"
#include "core/rules/query_tokens.h"

#include <optional>

namespace greffier {

/// Takes one query line apart. For one text only.
class QueryParser {
public:
    QueryParser(const QString& text, const Query::Names& names);

    /// Nothing for an empty text, and after an error.
    std::optional<Query::Node> parse();

    const std::optional<QueryError>& error() const { return m_error; }
    const QList<QueryText>& texts() const { return m_texts; } ///< see Query::texts
    const QList<NameWords>& nameWords() const { return m_nameWords; } ///< see Query::nameWords
    bool asksForFirstTime() const { return m_asksForFirstTime; }

private:
    using Node = Query::Node;
    using Token = QueryToken;

    // From signs to conditions; nothing after an error
    std::optional<Node> anyOf(int depth);
    std::optional<Node> allOf(int depth);
    std::optional<Node> single(int depth);
    std::optional<Node> parenthesis(int depth);
    std::optional<Node> negated(int depth);
    std::optional<Node> condition();
    std::optional<Node> freeText();

    // One value of a condition; false after an error
    bool addValue(Node& node, const Token& keyword, const Token& value, const QString& text);
    bool addCode(Node& node, const Token& keyword, const Token& value, const QString& text);
    bool addState(Node& node, const Token& value, const QString& text);
    bool addRange(Node& node, const Token& keyword, const Token& value, const QString& text);
    bool addWords(Node& node, const Token& value, const QString& text);
    bool addText(Node& node, const Token& keyword, const Token& value, const QString& text);

    QList<QStringMatcher>
    searched(const QString& word) const; ///< as it stands in keys, and as typed
    QList<QueryWord> valuesOf(QueryField field) const; ///< with the groups of the register
    qsizetype textPlace(const QueryText& text);
    qsizetype nameWordsPlace(const Node& node);

    const Token& current() const { return m_tokens.at(m_at); }
    bool takeOperator(QueryOperator wanted);
    bool startsCondition() const;
    std::nullopt_t fail(const Token& token, const QString& message);
    bool refuse(const Token& token, const QString& message); ///< false

    const Query::Names& m_names;
    QList<Token> m_tokens;
    QList<QueryText> m_texts;
    QList<NameWords> m_nameWords;
    qsizetype m_at = 0;
    bool m_asksForFirstTime = false;
    std::optional<QueryError> m_error;
};

} // namespace greffier
