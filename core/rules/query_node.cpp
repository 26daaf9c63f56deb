#include "core/rules/query_node.h"

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
    if ((wanted & bit(QueryTrait::Decision)) != 0 && row.outcome->decided.isValid())
        return true;
    return std::any_of(row.marks.begin(), row.marks.end(), [&](const QueryRow::Mark& mark) {
        return (traitsOfMark(mark) & wanted) != 0;
    });
}

using Places = QList<QueryBackground::Place>;

/// Where the application stands on lists.
const Places& placesOf(const QueryRow& row, const QueryBackground& background)
{
    static const Places none;
    const auto found = background.lists.constFind(row.application.id);
    return found == background.lists.constEnd() ? none : *found;
}

bool isTrait(const QueryRow& row, quint32 wanted, const QueryBackground& background)
{
    quint32 traits = bit(row.complete ? QueryTrait::Complete : QueryTrait::Incomplete);
    if (row.late)
        traits |= bit(QueryTrait::Late);
    if (!row.applicant->otherNationalities.isEmpty())
        traits |= bit(QueryTrait::Dual);
    if (row.post->conditional)
        traits |= bit(QueryTrait::Conditional);
    if (row.application.origin == Origin::Group)
        traits |= bit(QueryTrait::AddedByGroup);
    if ((traits & wanted) != 0)
        return true;
    if ((wanted & bit(QueryTrait::FirstTime)) != 0
        && row.session <= background.firstSessions.value(row.application.applicant, row.session))
        return true;
    const Places& places = placesOf(row, background);
    return (wanted & bit(QueryTrait::AddedByGroup)) != 0
        && std::any_of(places.begin(), places.end(),
                       [](const QueryBackground::Place& place) { return place.addedByGroup; });
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

bool hasWaived(const QueryRow& row, const QStringList& rules)
{
    return std::any_of(row.marks.begin(), row.marks.end(), [&](const QueryRow::Mark& mark) {
        return mark.waived && isOneOf(mark.rule, rules);
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

bool standsOn(const Places& places, const QStringList& lists)
{
    if (places.isEmpty())
        return isOneOf({}, lists);
    return std::any_of(places.begin(), places.end(), [&](const QueryBackground::Place& place) {
        return isOneOf(toCode(place.list), lists);
    });
}

bool wasFound(const Query::Node& node, const QueryRow& row, const QueryBackground& background)
{
    return std::any_of(node.texts.begin(), node.texts.end(), [&](qsizetype text) {
        const qint64 id = row.application.id.value;
        return text < background.found.size() && id < background.found.at(text).size()
            && background.found.at(text).testBit(id);
    });
}

bool wasNamed(const Query::Node& node, const QueryRow& row, const QueryBackground& background)
{
    const qint64 id = row.application.id.value; // 0: somebody who never applied
    if (id > 0 && node.nameWords < background.named.size()) {
        const QBitArray& named = background.named.at(node.nameWords);
        return id < named.size() && named.testBit(id);
    }
    const bool namesOnly = node.kind == Query::Node::Kind::Condition;
    return containsOneOf(row.applicant->key.names(), node.words)
        || (!namesOnly
            && (containsOneOf(row.applicant->key.email(), node.words)
                || containsOneOf(row.post->titleKey, node.words)));
}

bool isWithin(const Query::Node& node, std::optional<qint64> value)
{
    if (!value)
        return node.orUnknown;
    return std::any_of(node.ranges.begin(), node.ranges.end(),
                       [&](const QueryRange& range) { return range.contains(*value); });
}

bool isWithin(const Query::Node& node, QDate day)
{
    return isWithin(node, day.isValid() ? std::optional(day.toJulianDay()) : std::nullopt);
}

std::optional<qint64> ageOf(const QueryRow& row, QDate today)
{
    const QDate born = row.applicant->dateOfBirth;
    if (!born.isValid() || !today.isValid())
        return std::nullopt;
    const int years = today.year() - born.year();
    return born.addYears(years) > today ? years - 1 : years;
}

bool hasRank(const Query::Node& node, const Places& places)
{
    const bool ranked = std::any_of(places.begin(), places.end(),
                                    [](const auto& place) { return place.rank > 0; });
    if (!ranked)
        return node.orUnknown;
    return std::any_of(places.begin(), places.end(), [&](const auto& place) {
        return place.rank > 0 && isWithin(node, std::optional<qint64>(place.rank));
    });
}

bool numberHolds(const Query::Node& node, const QueryRow& row, const QueryBackground& background)
{
    if (node.field == QueryField::Vacancy)
        return isWithin(node, std::optional<qint64>(row.vacancyNumber));
    if (node.field == QueryField::Session)
        return isWithin(node, std::optional<qint64>(row.session));
    if (node.field == QueryField::Rank)
        return hasRank(node, placesOf(row, background));
    if (node.field == QueryField::Age)
        return isWithin(node, ageOf(row, background.today));
    if (node.field == QueryField::Born)
        return isWithin(node, row.applicant->dateOfBirth);
    if (node.field == QueryField::Received)
        return isWithin(node, row.received);
    if (node.field == QueryField::Deadline)
        return isWithin(node, row.post->deadline);
    if (node.field == QueryField::Decided)
        return isWithin(node, row.outcome->decided);
    return isWithin(node,
                    row.letterWords < 0 ? std::nullopt : std::optional<qint64>(row.letterWords));
}

bool wordsHold(const Query::Node& node, const QueryRow& row, const QueryBackground& background)
{
    if (node.field == QueryField::Officer)
        return containsOneOf(row.outcome->officerKey, node.words);
    if (node.field == QueryField::Note)
        return containsOneOf(row.outcome->noteKey, node.words);
    if (node.field == QueryField::Mandate)
        return isOneOf(row.post->mandate, node.values) || containsOneOf(row.post->titleKey, node.words);
    if (node.field == QueryField::Reason)
        return isOneOf(row.outcome->reason, node.values);
    if (node.field == QueryField::Uid)
        return node.uids.contains(row.application.uid) || node.uids.contains(row.applicant->uid);
    return wasNamed(node, row, background);
}

bool codeHolds(const Query::Node& node, const QueryRow& row, const QueryBackground& background)
{
    if (node.field == QueryField::Group)
        return hasOneOf(row.allGroups, node.values);
    if (node.field == QueryField::Seat)
        return isOneOf(row.post->seat, node.values);
    if (node.field == QueryField::Status)
        return (node.bits >> static_cast<int>(row.application.status) & 1U) != 0;
    if (node.field == QueryField::Proposal)
        return (node.bits >> static_cast<int>(row.proposal) & 1U) != 0;
    if (node.field == QueryField::Gender)
        return isOneOf(row.applicant->gender, node.values);
    if (node.field == QueryField::Language)
        return hasOneOf(row.languages, node.values);
    if (node.field == QueryField::List)
        return standsOn(placesOf(row, background), node.values);
    if (node.field == QueryField::Has)
        return hasTrait(row, node.bits);
    return isTrait(row, node.bits, background);
}

bool ruleHolds(const Query::Node& node, const QueryRow& row)
{
    if (node.field == QueryField::NotMet)
        return hasRule(row, node.values, true, false);
    if (node.field == QueryField::Doubtful)
        return hasRule(row, node.values, false, true);
    if (node.field == QueryField::Waived)
        return hasWaived(row, node.values);
    return hasRule(row, node.values, true, true);
}

bool conditionHolds(const Query::Node& node, const QueryRow& row, const QueryBackground& background)
{
    switch (node.valueKind) {
    case QueryKind::Code: return codeHolds(node, row, background);
    case QueryKind::State:
        return isOneOf(row.applicant->nationality, node.values)
            || (node.field == QueryField::National
                && hasOneOf(row.applicant->otherNationalities, node.values));
    case QueryKind::Number:
    case QueryKind::Day: return numberHolds(node, row, background);
    case QueryKind::Rule: return ruleHolds(node, row);
    case QueryKind::Name:
    case QueryKind::Word: return wordsHold(node, row, background);
    case QueryKind::Text: return wasFound(node, row, background);
    }
    Q_UNREACHABLE();
}

} // namespace

bool Query::Node::matches(const QueryRow& row, const QueryBackground& background) const
{
    const auto holds = [&](const Node& child) { return child.matches(row, background); };
    switch (kind) {
    case Kind::Condition: return conditionHolds(*this, row, background);
    case Kind::FreeText:
        return wasFound(*this, row, background) || wasNamed(*this, row, background);
    case Kind::All: return std::all_of(children.begin(), children.end(), holds);
    case Kind::Any: return std::any_of(children.begin(), children.end(), holds);
    case Kind::Not: return !children.front().matches(row, background);
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
        return 3 * kText;
    if (kind != Kind::Condition)
        return sum;
    switch (valueKind) {
    case QueryKind::Name:
    case QueryKind::Word: return kText;
    case QueryKind::Rule: return kMarks;
    case QueryKind::Code: return field == QueryField::Has ? kMarks : 1;
    case QueryKind::State:
    case QueryKind::Number:
    case QueryKind::Day:
    case QueryKind::Text: return 1;
    }
    Q_UNREACHABLE();
}

} // namespace greffier
