#include "core/rules/list_query.h"

#include "core/rules/query_tokens.h"
#include "core/text/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// The column a keyword means, also shortened as long as no other begins alike; -1: none.
int columnOf(const QString& typed, const QList<ListKeyword>& keywords)
{
    const QString key = foldedCompact(typed);
    QSet<int> columns;
    for (const ListKeyword& keyword : keywords) {
        const QString known = foldedCompact(keyword.word);
        if (known == key)
            return keyword.column;
        if (known.startsWith(key))
            columns += keyword.column;
    }
    return columns.size() == 1 ? *columns.begin() : -1;
}

QueryError noSuchColumn(const QueryToken& token, const QList<ListKeyword>& keywords)
{
    QStringList known;
    for (const ListKeyword& keyword : keywords)
        known += keyword.asTyped();
    known.removeDuplicates();
    return {token.position, token.length,
            QCoreApplication::translate("Query", "This list has no column “%1”. There are: %2.")
                .arg(token.text, known.join(u", "_s))};
}

QueryError misplaced(const QueryToken& token)
{
    if (token.kind == QueryToken::Kind::End)
        return {token.position, token.length,
                QCoreApplication::translate("Query", "A condition is missing here.")};
    return {token.position, token.length,
            QCoreApplication::translate("Query", "This list understands no parentheses.")};
}

QList<QStringList> choicesOf(const QueryToken& token, bool ofColumn)
{
    if (token.kind == QueryToken::Kind::Phrase)
        return {{folded(token.text)}};
    QList<QStringList> choices;
    for (const QString& choice : ofColumn ? token.text.split(u',') : QStringList{token.text}) {
        if (const QStringList words = foldedWords(choice); !words.isEmpty())
            choices += words;
    }
    return choices;
}

} // namespace

QString ListKeyword::asTyped() const { return word.toLower().remove(u' ') + u':'; }

QString inOtherKeywords(const QString& text, const QList<ListKeyword>& keywords,
                        const QStringList& words)
{
    QString other = text;
    const QueryTokens read = queryTokens(text);
    for (auto token = read.tokens.crbegin(); token != read.tokens.crend(); ++token) {
        if (token->kind != QueryToken::Kind::Keyword)
            continue;
        const QString word = words.value(columnOf(token->text, keywords));
        if (!word.isEmpty())
            other.replace(token->position, token->length, word);
    }
    return other;
}

std::variant<ListQuery, QueryError> ListQuery::parse(const QString& text,
                                                     const QList<ListKeyword>& keywords)
{
    const QueryTokens read = queryTokens(text);
    if (read.error)
        return *read.error;
    ListQuery query;
    for (auto token = read.tokens.begin(); token->kind != QueryToken::Kind::End; ++token) {
        Condition condition;
        if (token->kind == QueryToken::Kind::Minus) {
            condition.wanted = false;
            ++token;
        }
        const bool ofColumn = token->kind == QueryToken::Kind::Keyword;
        if (ofColumn) {
            condition.column = columnOf(token->text, keywords);
            if (condition.column < 0)
                return noSuchColumn(*token, keywords);
            ++token;
        }
        if (token->kind != QueryToken::Kind::Word && token->kind != QueryToken::Kind::Phrase)
            return misplaced(*token);
        condition.choices = choicesOf(*token, ofColumn);
        if (!condition.choices.isEmpty())
            query.m_conditions += condition;
    }
    return query;
}

bool ListQuery::matches(const QStringList& cells, const QString& hidden) const
{
    const auto holds = [&](const Condition& condition) {
        const auto stands = [&](const QString& word) {
            if (condition.column >= 0)
                return cells.value(condition.column).contains(word);
            return hidden.contains(word)
                || std::any_of(cells.begin(), cells.end(),
                               [&word](const QString& cell) { return cell.contains(word); });
        };
        const bool found = std::any_of(condition.choices.begin(), condition.choices.end(),
                                       [&](const QStringList& words) {
                                           return std::all_of(words.begin(), words.end(), stands);
                                       });
        return found == condition.wanted;
    };
    return std::all_of(m_conditions.begin(), m_conditions.end(), holds);
}

} // namespace greffier
