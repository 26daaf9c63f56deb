#include "core/rules/query.h"

#include "core/rules/query_node.h"
#include "core/rules/query_parser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

quint32 bit(QueryTrait trait) { return static_cast<quint32>(trait); }

/// Whether it counts against the application until it is waived, as the proposal sees it.
bool speaksAgainst(const QueryRow::Mark& mark)
{
    if (mark.waived)
        return false;
    if (mark.verdict == Finding::Verdict::NotMet)
        return mark.weight != Finding::Weight::Information;
    return mark.weight == Finding::Weight::Exclusion;
}

quint32 traitsOfMark(const QueryRow::Mark& mark)
{
    quint32 traits = speaksAgainst(mark) ? bit(QueryTrait::Finding) : 0;
    if (mark.waived)
        return traits | bit(QueryTrait::Waiver);
    const bool notMet = mark.verdict == Finding::Verdict::NotMet;
    switch (mark.weight) {
    case Finding::Weight::Exclusion:
        traits |= bit(notMet ? QueryTrait::Exclusion : QueryTrait::Doubt);
        break;
    case Finding::Weight::Warning:
        traits |= bit(notMet ? QueryTrait::Warning : QueryTrait::Doubt);
        break;
    case Finding::Weight::Judgement:
    case Finding::Weight::Information: break;
    }
    return traits;
}

bool hasTrait(const QueryRow& row, quint32 wanted)
{
    return std::any_of(row.marks.begin(), row.marks.end(), [&](const QueryRow::Mark& mark) {
        return (traitsOfMark(mark) & wanted) != 0;
    });
}

bool isTrait(const QueryRow& row, quint32 wanted)
{
    quint32 traits = bit(row.complete ? QueryTrait::Complete : QueryTrait::Incomplete);
    if (row.late)
        traits |= bit(QueryTrait::Late);
    if (!row.otherNationalities.isEmpty())
        traits |= bit(QueryTrait::Dual);
    return (traits & wanted) != 0;
}

/// QStringList::contains compares by any case sensitivity, which costs more than it need.
bool isOneOf(const QString& code, const QStringList& wanted)
{
    return std::any_of(wanted.begin(), wanted.end(),
                       [&](const QString& one) { return one == code; });
}

bool hasRule(const QueryRow& row, const QStringList& rules, bool notMet, bool cannotTell)
{
    return std::any_of(row.marks.begin(), row.marks.end(), [&](const QueryRow::Mark& mark) {
        const bool wanted = mark.verdict == Finding::Verdict::NotMet ? notMet : cannotTell;
        return wanted && isOneOf(mark.rule, rules);
    });
}

/// One of the codes; an empty one stands for having none.
bool hasOneOf(const QStringList& codes, const QStringList& wanted)
{
    if (codes.isEmpty())
        return isOneOf({}, wanted);
    return std::any_of(codes.begin(), codes.end(),
                       [&](const QString& code) { return isOneOf(code, wanted); });
}

bool containsOneOf(const QString& key, const QList<QStringMatcher>& words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const QStringMatcher& word) { return word.indexIn(key) >= 0; });
}

bool conditionHolds(const Query::Node& node, const QueryRow& row)
{
    switch (node.field) {
    case QueryField::Group: return hasOneOf(row.groups, node.values);
    case QueryField::Seat: return isOneOf(row.seat, node.values);
    case QueryField::Status: return (node.bits >> static_cast<int>(row.status) & 1U) != 0;
    case QueryField::Proposal: return (node.bits >> static_cast<int>(row.proposal) & 1U) != 0;
    case QueryField::Nationality: return isOneOf(row.nationality, node.values);
    case QueryField::National:
        return isOneOf(row.nationality, node.values)
            || hasOneOf(row.otherNationalities, node.values);
    case QueryField::Gender: return isOneOf(row.gender, node.values);
    case QueryField::Name: return containsOneOf(row.nameKey, node.words);
    case QueryField::Vacancy: return node.numbers.contains(row.vacancy);
    case QueryField::Session: return node.numbers.contains(row.session);
    case QueryField::Has: return hasTrait(row, node.bits);
    case QueryField::Is: return isTrait(row, node.bits);
    case QueryField::Finding: return hasRule(row, node.values, true, true);
    case QueryField::NotMet: return hasRule(row, node.values, true, false);
    case QueryField::Doubtful: return hasRule(row, node.values, false, true);
    }
    Q_UNREACHABLE();
}

} // namespace

bool Query::Node::matches(const QueryRow& row) const
{
    const auto holds = [&](const Node& child) { return child.matches(row); };
    switch (kind) {
    case Kind::Condition: return conditionHolds(*this, row);
    case Kind::FreeText:
        return containsOneOf(row.nameKey, words) || containsOneOf(row.textKey, words);
    case Kind::All: return std::all_of(children.begin(), children.end(), holds);
    case Kind::Any: return std::any_of(children.begin(), children.end(), holds);
    case Kind::Not: return !children.front().matches(row);
    }
    Q_UNREACHABLE();
}

int Query::Node::cost() const
{
    constexpr int kText = 8;
    constexpr int kMarks = 4;
    int sum = 0;
    for (const Node& child : children)
        sum += child.cost();
    if (kind == Kind::FreeText)
        return 2 * kText;
    if (kind != Kind::Condition)
        return sum;
    if (field == QueryField::Name)
        return kText;
    return field == QueryField::Has || field >= QueryField::Finding ? kMarks : 1;
}

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
    return Query(root ? std::make_shared<const Node>(std::move(*root)) : nullptr);
}

bool Query::matches(const QueryRow& row) const { return !m_root || m_root->matches(row); }

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
