// The half of the parser that reads one condition: a keyword and its values.

#include "core/rules/query_parser.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

quint32 bitOfTrait(const QString& code)
{
    static const QHash<QString, QueryTrait> traits{{u"finding"_s, QueryTrait::Finding},
                                                   {u"exclusion"_s, QueryTrait::Exclusion},
                                                   {u"warning"_s, QueryTrait::Warning},
                                                   {u"doubt"_s, QueryTrait::Doubt},
                                                   {u"waiver"_s, QueryTrait::Waiver},
                                                   {u"decision"_s, QueryTrait::Decision},
                                                   {u"complete"_s, QueryTrait::Complete},
                                                   {u"incomplete"_s, QueryTrait::Incomplete},
                                                   {u"late"_s, QueryTrait::Late},
                                                   {u"dual"_s, QueryTrait::Dual},
                                                   {u"conditional"_s, QueryTrait::Conditional},
                                                   {u"first_time"_s, QueryTrait::FirstTime},
                                                   {u"added_by_group"_s, QueryTrait::AddedByGroup}};
    return static_cast<quint32>(traits.value(code));
}

quint32 bitOfProposal(const QString& code)
{
    for (const auto proposal : {Proposal::Eligible, Proposal::NotEligible, Proposal::ToBeJudged}) {
        if (toCode(proposal) == code)
            return 1U << static_cast<int>(proposal);
    }
    return 0;
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

bool meansUnknown(const QString& text)
{
    static const QStringList words{u"none"_s, u"unknown"_s, u"aucun"_s, u"aucune"_s, u"inconnu"_s};
    return words.contains(plainQueryWord(text));
}

QString nothingToSearch()
{
    return QCoreApplication::translate("Query", "There is nothing in this to search for.");
}

/// Section of the index that a keyword means; empty: all of them.
QString sectionOf(QueryField field)
{
    static const QHash<QueryField, QString> sections{
        {QueryField::Letter, u"letter"_s},         {QueryField::Competence, u"competence"_s},
        {QueryField::Education, u"education"_s},   {QueryField::Employment, u"employment"_s},
        {QueryField::Ethics, u"ethics"_s},         {QueryField::Personal, u"personal"_s},
        {QueryField::Nomination, u"nomination"_s}, {QueryField::Survey, u"survey"_s}};
    return sections.value(field);
}

/// "field.place_of_birth" and "education.place": the keys of single values have a dot.
std::optional<QueryField> fieldFor(const QString& keyword)
{
    return keyword.contains(u'.') ? QueryField::Value : queryFieldNamed(keyword);
}

QString valueKeyOf(const QString& keyword)
{
    static const QRegularExpression prefix(u"^(?:field|champ)\\."_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return QString(keyword).remove(prefix).toLower();
}

} // namespace

std::optional<Query::Node> QueryParser::condition()
{
    const Token keyword = current();
    ++m_at;
    const auto field = fieldFor(keyword.text);
    if (!field) {
        return fail(keyword,
                    QCoreApplication::translate("Query", "“%1” is not a keyword. Possible are: %2.")
                        .arg(keyword.text, listed(queryKeywords())));
    }
    Node node;
    node.kind = Node::Kind::Condition;
    node.field = *field;
    node.valueKind = kindOf(*field);
    const bool ordered = node.valueKind == QueryKind::Number || node.valueKind == QueryKind::Day;
    if (keyword.comparison != QueryComparison::Equal && !ordered) {
        return fail(
            keyword,
            QCoreApplication::translate(
                "Query", "“%1” has no order; only days and numbers are compared with < and >.")
                .arg(keyword.text));
    }
    const Token value = current();
    const bool given = value.kind == Token::Kind::Word || value.kind == Token::Kind::Phrase;
    if (!given || value.text.isEmpty()) {
        return fail(keyword,
                    QCoreApplication::translate("Query", "A value is missing after “%1:”.")
                        .arg(keyword.text));
    }
    ++m_at;
    const QStringList texts = value.kind == Token::Kind::Phrase
        ? QStringList{value.text}
        : value.text.split(u',', Qt::SkipEmptyParts);
    for (const QString& text : texts) {
        if (!addValue(node, keyword, value, text))
            return std::nullopt;
    }
    if (node.field == QueryField::Name)
        node.nameWords = nameWordsPlace(node);
    return node;
}

bool QueryParser::addValue(Node& node, const Token& keyword, const Token& value,
                           const QString& text)
{
    switch (node.valueKind) {
    case QueryKind::Code: return addCode(node, keyword, value, text);
    case QueryKind::State: return addState(node, value, text);
    case QueryKind::Number:
    case QueryKind::Day: return addRange(node, keyword, value, text);
    case QueryKind::Name: return addWords(node, value, text);
    case QueryKind::Word:
        if (node.field == QueryField::Mandate) {
            node.values += text.toUpper();
            return addWords(node, value, text);
        }
        if (node.field == QueryField::Reason)
            node.values += QString(text).replace(u'-', u'_').toLower();
        else if (const auto uid = Uid::fromText(text.toLower()))
            node.uids += *uid;
        return true;
    case QueryKind::Rule: node.values += text.toUpper(); return true;
    case QueryKind::Text: return addText(node, keyword, value, text);
    }
    Q_UNREACHABLE();
}

bool QueryParser::addState(Node& node, const Token& value, const QString& text)
{
    const QStringList states = m_names.statesNamed(text);
    node.values += states;
    return !states.isEmpty()
        || refuse(value,
                  QCoreApplication::translate("Query", "No State is called “%1”.").arg(text));
}

bool QueryParser::addRange(Node& node, const Token& keyword, const Token& value,
                           const QString& text)
{
    if (meansUnknown(text) && node.field != QueryField::Session
        && node.field != QueryField::Vacancy) {
        node.orUnknown = true;
        return true;
    }
    const bool isDay = node.valueKind == QueryKind::Day;
    const auto range = isDay ? dayRange(text, keyword.comparison, m_names.today)
                             : numberRange(text, keyword.comparison);
    if (range) {
        node.ranges += *range;
        return true;
    }
    return refuse(value,
                  isDay ? QCoreApplication::translate("Query",
                                                      "“%1” is not a day. Write 2023-10-25, "
                                                      "2023-10, 2023, today or today-7.")
                              .arg(text)
                        : QCoreApplication::translate("Query", "“%1” is not a number.").arg(text));
}

bool QueryParser::addWords(Node& node, const Token& value, const QString& text)
{
    const QList<QStringMatcher> words = searched(text);
    node.words += words;
    return !words.isEmpty() || refuse(value, nothingToSearch());
}

bool QueryParser::addText(Node& node, const Token& keyword, const Token& value, const QString& text)
{
    const QString words = m_names.textKey ? m_names.textKey(text) : m_names.fold(text);
    if (words.isEmpty())
        return refuse(value, nothingToSearch());
    const QString field = node.field == QueryField::Value ? valueKeyOf(keyword.text) : QString();
    node.texts += textPlace({sectionOf(node.field), field, words});
    return true;
}

QList<QueryWord> QueryParser::valuesOf(QueryField field) const
{
    QList<QueryWord> known = queryValues(field);
    if (field != QueryField::Group)
        return known;
    for (const Query::Names::Group& group : m_names.groups) {
        const bool there = std::any_of(known.begin(), known.end(), [&](const QueryWord& word) {
            return word.code == group.code;
        });
        if (!there) {
            const QString code = plainQueryWord(group.code);
            known += QueryWord{group.code, code, code, group.words};
        }
    }
    return known;
}

bool QueryParser::addCode(Node& node, const Token& keyword, const Token& value, const QString& text)
{
    const QString plain = plainQueryWord(text);
    const QList<QueryWord> known = valuesOf(node.field);
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const QueryWord& word) { return word.isCalled(plain); });
    if (found == known.end()) {
        return refuse(
            value,
            QCoreApplication::translate("Query", "“%1” is not a value of “%2:”. Possible are: %3.")
                .arg(text, keyword.text, listed(known)));
    }
    if (node.field == QueryField::Status)
        node.bits |= 1U << static_cast<int>(*statusFromCode(found->code));
    else if (node.field == QueryField::Proposal)
        node.bits |= bitOfProposal(found->code);
    else if (node.field == QueryField::Has || node.field == QueryField::Is)
        node.bits |= bitOfTrait(found->code);
    else
        node.values += found->code;
    m_asksForFirstTime = m_asksForFirstTime || found->code == u"first_time"_s;
    return true;
}

QList<QStringMatcher> QueryParser::searched(const QString& word) const
{
    QList<QStringMatcher> words;
    const QString folded = m_names.fold(word);
    if (!folded.isEmpty())
        words += QStringMatcher(folded);
    for (const QString& spelling : m_names.spellings ? m_names.spellings(word) : QStringList()) {
        if (spelling != folded)
            words += QStringMatcher(spelling);
    }
    if (isHan(word))
        words += QStringMatcher(word);
    return words;
}

qsizetype QueryParser::textPlace(const QueryText& text)
{
    const qsizetype known = m_texts.indexOf(text);
    if (known >= 0)
        return known;
    m_texts += text;
    return m_texts.size() - 1;
}

qsizetype QueryParser::nameWordsPlace(const Node& node)
{
    NameWords asked;
    asked.namesOnly = node.kind == Node::Kind::Condition;
    for (const QStringMatcher& word : node.words)
        asked.words += word.pattern();
    m_nameWords += asked;
    return m_nameWords.size() - 1;
}

} // namespace greffier
