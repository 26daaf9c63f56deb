#include "core/rules/query_tokens.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

bool isQuote(QChar sign)
{
    return sign == u'"' || sign == u'“' || sign == u'”' || sign == u'«' || sign == u'»';
}

bool isComparison(QChar sign)
{
    return sign == u':' || sign == u'=' || sign == u'<' || sign == u'>';
}

/// From characters to signs; for one text only.
class Reader {
public:
    explicit Reader(const QString& text)
        : m_text(text)
    {
    }

    QueryTokens read()
    {
        while (m_at < m_text.size() && !m_read.error) {
            const QChar sign = m_text.at(m_at);
            const bool last = m_at + 1 == m_text.size();
            if (sign.isSpace()) {
                ++m_at;
            } else if (sign == u'(' || sign == u')') {
                add(sign == u'(' ? QueryToken::Kind::Open : QueryToken::Kind::Close);
            } else if (sign == u'-' && !last && !m_text.at(m_at + 1).isSpace()) {
                add(QueryToken::Kind::Minus);
            } else if (isQuote(sign)) {
                readQuoted();
            } else {
                readWord();
            }
        }
        m_read.tokens += QueryToken{QueryToken::Kind::End, static_cast<int>(m_text.size()), 0};
        return m_read;
    }

private:
    void add(QueryToken::Kind kind) { m_read.tokens += QueryToken{kind, m_at++, 1}; }

    void readQuoted()
    {
        const int start = m_at++;
        while (m_at < m_text.size() && !isQuote(m_text.at(m_at)))
            ++m_at;
        const int length = std::min(m_at + 1, static_cast<int>(m_text.size())) - start;
        if (m_at == m_text.size()) {
            m_read.error = QueryError{
                start, length,
                QCoreApplication::translate("Query", "The closing quotation mark is missing.")};
            return;
        }
        m_read.tokens += QueryToken{QueryToken::Kind::Phrase, start, length,
                                    m_text.mid(start + 1, m_at - start - 1).trimmed()};
        ++m_at;
    }

    void readWord()
    {
        const int start = m_at;
        const auto& before = m_read.tokens;
        const bool mayBeKeyword = m_text.at(start).isLetter()
            && (before.isEmpty() || before.last().kind != QueryToken::Kind::Keyword);
        while (m_at < m_text.size()) {
            const QChar sign = m_text.at(m_at);
            if (sign.isSpace() || sign == u'(' || sign == u')' || isQuote(sign))
                break;
            if (isComparison(sign) && mayBeKeyword) {
                QueryToken keyword{QueryToken::Kind::Keyword, start, m_at - start,
                                   m_text.mid(start, m_at - start)};
                keyword.comparison = readComparison();
                m_read.tokens += keyword;
                return;
            }
            ++m_at;
        }
        m_read.tokens += QueryToken{QueryToken::Kind::Word, start, m_at - start,
                                    m_text.mid(start, m_at - start)};
    }

    QueryComparison readComparison()
    {
        const QChar sign = m_text.at(m_at++);
        const bool orEqual
            = (sign == u'<' || sign == u'>') && m_at < m_text.size() && m_text.at(m_at) == u'=';
        if (orEqual)
            ++m_at;
        if (sign == u'<')
            return orEqual ? QueryComparison::LessOrEqual : QueryComparison::Less;
        if (sign == u'>')
            return orEqual ? QueryComparison::GreaterOrEqual : QueryComparison::Greater;
        return QueryComparison::Equal;
    }

    QString m_text;
    int m_at = 0;
    QueryTokens m_read;
};

} // namespace

QueryTokens queryTokens(const QString& text) { return Reader(text).read(); }

} // namespace greffier
