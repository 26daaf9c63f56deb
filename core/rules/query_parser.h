#pragma once

#include "core/rules/query_node.h"

#include <optional>

namespace greffier {

/// Takes one query line apart. For one text only.
class QueryParser {
public:
    QueryParser(const QString& text, const Query::Names& names);

    /// Nothing for an empty text, and after an error.
    std::optional<Query::Node> parse();

    const std::optional<QueryError>& error() const { return m_error; }

private:
    using Node = Query::Node;

    struct Token {
        enum class Kind { Open, Close, Minus, Keyword, Word, Phrase, End };

        Kind kind = Kind::End;
        int position = 0;
        int length = 0;
        QString text; ///< without quotation marks or colon
    };

    // From characters to tokens
    void readTokens();
    void readQuoted();
    void readWord();

    // From tokens to conditions; nothing after an error
    std::optional<Node> anyOf(int depth);
    std::optional<Node> allOf(int depth);
    std::optional<Node> single(int depth);
    std::optional<Node> parenthesis(int depth);
    std::optional<Node> negated(int depth);
    std::optional<Node> condition();
    std::optional<Node> freeText();

    // One value of a condition; false after an error
    bool addValue(Node& node, const Token& keyword, const Token& value, const QString& text);
    bool addKnownValue(Node& node, const Token& keyword, const Token& value, const QString& text);
    QList<QStringMatcher>
    searched(const QString& word) const; ///< as it stands in keys, and as typed

    const Token& current() const { return m_tokens.at(m_at); }
    bool takeOperator(QueryOperator wanted);
    bool startsCondition() const;
    std::nullopt_t fail(const Token& token, const QString& message);

    QString m_text;
    const Query::Names& m_names;
    QList<Token> m_tokens;
    qsizetype m_at = 0;
    int m_read = 0; ///< place of the next character
    std::optional<QueryError> m_error;
};

} // namespace greffier
