// A query put to all applications at once: conditions as sets of them, joined as sets are.

#include "core/rules/query_columns.h"
#include "core/rules/query_node.h"

namespace greffier {

namespace {

using Aspect = QueryColumns::Aspect;

/// Whether it asks about more than the application itself.
bool asksBeyond(quint32 traits)
{
    constexpr auto kBeyond = static_cast<quint32>(QueryTrait::FirstTime)
        | static_cast<quint32>(QueryTrait::AddedByGroup);
    return (traits & kBeyond) != 0;
}

/// What decides a condition; nothing: each application has to be asked.
std::optional<Aspect> aspectOf(const Query::Node& node)
{
    switch (node.field) {
    case QueryField::Seat:
    case QueryField::Vacancy:
    case QueryField::Session:
    case QueryField::Mandate:
    case QueryField::Deadline: return Aspect::Vacancy;
    case QueryField::Status:
    case QueryField::Proposal: return Aspect::Standing;
    case QueryField::Is:
        return asksBeyond(node.bits) ? std::nullopt : std::optional(Aspect::Standing);
    case QueryField::Nationality:
    case QueryField::National: return Aspect::States;
    case QueryField::Group: return Aspect::Groups;
    case QueryField::Gender: return Aspect::Gender;
    case QueryField::Language: return Aspect::Languages;
    case QueryField::Has:
    case QueryField::Finding:
    case QueryField::NotMet:
    case QueryField::Doubtful:
    case QueryField::Waived: return Aspect::Marks;
    case QueryField::Decided:
    case QueryField::Reason:
    case QueryField::Officer:
    case QueryField::Note: return Aspect::Decision;
    case QueryField::Born:
    case QueryField::Age: return Aspect::Born;
    case QueryField::Received: return Aspect::Received;
    case QueryField::Words: return Aspect::Words;
    case QueryField::Name:
    case QueryField::List:
    case QueryField::Rank:
    case QueryField::Uid:
    case QueryField::Text:
    case QueryField::Letter:
    case QueryField::Competence:
    case QueryField::Education:
    case QueryField::Employment:
    case QueryField::Ethics:
    case QueryField::Nomination:
    case QueryField::Personal:
    case QueryField::Survey:
    case QueryField::Value: return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// One query put to the applications of a register.
class Selection {
public:
    Selection(const QueryColumns& columns, const QueryBackground& background)
        : m_columns(columns)
        , m_background(background)
    {
    }

    /// Those of `within` that match.
    QBitArray of(const Query::Node& node, const QBitArray& within) const
    {
        switch (node.kind) {
        case Query::Node::Kind::Condition: return ofCondition(node, within);
        case Query::Node::Kind::FreeText:
            if (!isIndexed(node))
                return oneByOne(node, within);
            return within & (foundIn(node) | m_background.named.at(node.nameWords));
        case Query::Node::Kind::All: return ofAll(node, within);
        case Query::Node::Kind::Any: return ofAny(node, within);
        case Query::Node::Kind::Not: return without(within, of(node.children.front(), within));
        }
        Q_UNREACHABLE();
    }

private:
    QBitArray ofCondition(const Query::Node& node, const QBitArray& within) const
    {
        if (node.valueKind == QueryKind::Text)
            return within & foundIn(node);
        if (node.field == QueryField::Name && isIndexed(node))
            return within & m_background.named.at(node.nameWords);
        const auto aspect = aspectOf(node);
        if (!aspect)
            return oneByOne(node, within);
        return within & m_columns.where(*aspect, [&](const QueryRow& row) {
            return node.matches(row, m_background);
        });
    }

    /// Whether its names were looked up for all at once.
    bool isIndexed(const Query::Node& node) const
    {
        return node.nameWords < m_background.named.size();
    }

    QBitArray ofAll(const Query::Node& node, QBitArray within) const
    {
        for (const Query::Node& child : node.children)
            within = of(child, within);
        return within;
    }

    QBitArray ofAny(const Query::Node& node, const QBitArray& within) const
    {
        QBitArray any(within.size());
        for (const Query::Node& child : node.children)
            any |= of(child, within);
        return any;
    }

    QBitArray foundIn(const Query::Node& node) const
    {
        QBitArray found;
        for (const qsizetype text : node.texts) {
            if (text < m_background.found.size())
                found |= m_background.found.at(text);
        }
        return found;
    }

    static QBitArray without(const QBitArray& within, QBitArray others)
    {
        others.resize(within.size());
        return within & ~others;
    }

    QBitArray oneByOne(const Query::Node& node, QBitArray within) const
    {
        for (qsizetype id = 0; id < within.size(); ++id) {
            if (within.testBit(id) && !node.matches(m_columns.row(id), m_background))
                within.clearBit(id);
        }
        return within;
    }

    const QueryColumns& m_columns;
    const QueryBackground& m_background;
};

} // namespace

QBitArray selected(const Query& query, const QueryColumns& columns,
                   const QueryBackground& background)
{
    const QBitArray all = columns.applications();
    const Query::Node* root = Query::Node::rootOf(query);
    if (!root)
        return all;
    QBitArray found = Selection(columns, background).of(*root, all);
    found.resize(all.size()); // sets of words may reach beyond the last application
    return found;
}

} // namespace greffier
