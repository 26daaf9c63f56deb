#include "core/rules/query_parser.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// Deeper parentheses than anybody writes.
constexpr int kMaxDepth = 50;

bool isQuote(QChar sign)
{
    return sign == u'"' || sign == u'“' || sign == u'”' || sign == u'«' || sign == u'»';
}

quint32 bitOfTrait(const QString& code)
{
    static const QHash<QString, QueryTrait> traits{{u"finding"_s, QueryTrait::Finding},
                                                   {u"exclusion"_s, QueryTrait::Exclusion},
                                                   {u"warning"_s, QueryTrait::Warning},
                                                   {u"doubt"_s, QueryTrait::Doubt},
                                                   {u"waiver"_s, QueryTrait::Waiver},
                                                   {u"complete"_s, QueryTrait::Complete},
                                                   {u"incomplete"_s, QueryTrait::Incomplete},
                                                   {u"late"_s, QueryTrait::Late},
                                                   {u"dual"_s, QueryTrait::Dual}};
    return static_cast<quint32>(traits.value(code));
}

bool isHan(const QString& text)
{
    const auto characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](char32_t character) {
        return QChar::script(character) == QChar::Script_Han;
    });
}

QString listed(const QList<QueryWord>& words)
{
    const QString language = QCoreApplication::translate(
        "Query", "en", "Language of the words of a query that are offered: en or fr");
    QStringList all;
    for (const QueryWord& word : words)
        all += word.in(language);
    return all.join(u", "_s);
}

} // namespace

QueryParser::QueryParser(const QString& text, const Query::Names& names)
    : m_text(text)
    , m_names(names)
{
}

std::optional<Query::Node> QueryParser::parse()
{
    readTokens();
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

void QueryParser::readTokens()
{
    while (m_read < m_text.size() && !m_error) {
        const QChar sign = m_text.at(m_read);
        const bool last = m_read + 1 == m_text.size();
        if (sign.isSpace()) {
            ++m_read;
        } else if (sign == u'(' || sign == u')') {
            const auto kind = sign == u'(' ? Token::Kind::Open : Token::Kind::Close;
            m_tokens += {kind, m_read++, 1, {}};
        } else if (sign == u'-' && !last && !m_text.at(m_read + 1).isSpace()) {
            m_tokens += {Token::Kind::Minus, m_read++, 1, {}};
        } else if (isQuote(sign)) {
            readQuoted();
        } else {
            readWord();
        }
    }
    m_tokens += {Token::Kind::End, static_cast<int>(m_text.size()), 0, {}};
}

void QueryParser::readQuoted()
{
    const int start = m_read++;
    while (m_read < m_text.size() && !isQuote(m_text.at(m_read)))
        ++m_read;
    const Token token{Token::Kind::Phrase, start, std::min(m_read + 1, int(m_text.size())) - start,
                      m_text.mid(start + 1, m_read - start - 1).trimmed()};
    if (m_read == m_text.size()) {
        fail(token, QCoreApplication::translate("Query", "The closing quotation mark is missing."));
        return;
    }
    ++m_read;
    m_tokens += token;
}

void QueryParser::readWord()
{
    const int start = m_read;
    const bool mayBeKeyword = m_text.at(start).isLetter()
        && (m_tokens.isEmpty() || m_tokens.last().kind != Token::Kind::Keyword);
    while (m_read < m_text.size()) {
        const QChar sign = m_text.at(m_read);
        if (sign.isSpace() || sign == u'(' || sign == u')' || isQuote(sign))
            break;
        if (sign == u':' && mayBeKeyword) {
            m_tokens
                += {Token::Kind::Keyword, start, m_read - start, m_text.mid(start, m_read - start)};
            ++m_read;
            return;
        }
        ++m_read;
    }
    m_tokens += {Token::Kind::Word, start, m_read - start, m_text.mid(start, m_read - start)};
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
    if (node.words.isEmpty()) {
        return fail(
            current(),
            QCoreApplication::translate("Query", "There is nothing in this to search for."));
    }
    ++m_at;
    return node;
}

std::optional<Query::Node> QueryParser::condition()
{
    const Token keyword = current();
    ++m_at;
    const auto field = queryFieldNamed(keyword.text);
    if (!field) {
        return fail(keyword,
                    QCoreApplication::translate("Query", "“%1” is not a keyword. Possible are: %2.")
                        .arg(keyword.text, listed(queryKeywords())));
    }
    const Token value = current();
    const bool given = value.kind == Token::Kind::Word || value.kind == Token::Kind::Phrase;
    if (!given || value.text.isEmpty()) {
        return fail(keyword,
                    QCoreApplication::translate("Query", "A value is missing after “%1:”.")
                        .arg(keyword.text));
    }
    ++m_at;
    Node node;
    node.kind = Node::Kind::Condition;
    node.field = *field;
    const QStringList texts = value.kind == Token::Kind::Phrase
        ? QStringList{value.text}
        : value.text.split(u',', Qt::SkipEmptyParts);
    for (const QString& text : texts) {
        if (!addValue(node, keyword, value, text))
            return std::nullopt;
    }
    return node;
}

bool QueryParser::addValue(Node& node, const Token& keyword, const Token& value,
                           const QString& text)
{
    switch (node.field) {
    case QueryField::Group:
    case QueryField::Seat:
    case QueryField::Status:
    case QueryField::Proposal:
    case QueryField::Gender:
    case QueryField::Has:
    case QueryField::Is: return addKnownValue(node, keyword, value, text);
    case QueryField::Nationality:
    case QueryField::National: {
        const QStringList states = m_names.statesNamed(text);
        node.values += states;
        if (states.isEmpty()) {
            fail(value, QCoreApplication::translate("Query", "No State is called “%1”.").arg(text));
        }
        return !states.isEmpty();
    }
    case QueryField::Name: {
        const QList<QStringMatcher> words = searched(text);
        node.words += words;
        if (words.isEmpty()) {
            fail(value,
                 QCoreApplication::translate("Query", "There is nothing in this to search for."));
        }
        return !words.isEmpty();
    }
    case QueryField::Vacancy:
    case QueryField::Session: {
        bool isNumber = false;
        node.numbers += text.toInt(&isNumber);
        if (!isNumber)
            fail(value, QCoreApplication::translate("Query", "“%1” is not a number.").arg(text));
        return isNumber;
    }
    case QueryField::Finding:
    case QueryField::NotMet:
    case QueryField::Doubtful: node.values += text.toUpper(); return true;
    }
    Q_UNREACHABLE();
}

bool QueryParser::addKnownValue(Node& node, const Token& keyword, const Token& value,
                                const QString& text)
{
    const QString plain = plainQueryWord(text);
    const QList<QueryWord>& known = queryValues(node.field);
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const QueryWord& word) { return word.isCalled(plain); });
    if (found == known.end()) {
        fail(value,
             QCoreApplication::translate("Query", "“%1” is not a value of “%2:”. Possible are: %3.")
                 .arg(text, keyword.text, listed(known)));
        return false;
    }
    if (node.field == QueryField::Status) {
        node.bits |= 1U << static_cast<int>(*statusFromCode(found->code));
    } else if (node.field == QueryField::Proposal) {
        for (const auto proposal :
             {Proposal::Eligible, Proposal::NotEligible, Proposal::ToBeJudged}) {
            if (toCode(proposal) == found->code)
                node.bits |= 1U << static_cast<int>(proposal);
        }
    } else if (node.field == QueryField::Has || node.field == QueryField::Is) {
        node.bits |= bitOfTrait(found->code);
    } else {
        node.values += found->code;
    }
    return true;
}

QList<QStringMatcher> QueryParser::searched(const QString& word) const
{
    QList<QStringMatcher> words;
    const QString folded = m_names.fold(word);
    if (!folded.isEmpty())
        words += QStringMatcher(folded);
    if (isHan(word))
        words += QStringMatcher(word);
    return words;
}

std::nullopt_t QueryParser::fail(const Token& token, const QString& message)
{
    if (!m_error)
        m_error = QueryError{token.position, token.length, message};
    return std::nullopt;
}

} // namespace greffier
