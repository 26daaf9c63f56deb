#pragma once

#include "core/rules/query.h"
#include "core/rules/query_range.h"
#include "core/rules/query_vocabulary.h"

#include <QStringMatcher>

#include <vector>

namespace greffier {

/// One condition, with its values made ready for comparing, or several with what joins them.
struct Query::Node {
    enum class Kind { Condition, FreeText, All, Any, Not };

    Kind kind = Kind::All;
    QueryField field = QueryField::Name; ///< of a condition
    QueryKind valueKind = QueryKind::Name; ///< kindOf(field)
    QStringList values; ///< codes, ISO codes or rule ids; one of them has to hold
    QList<Uid> uids; ///< likewise
    QList<QStringMatcher> words; ///< folded words to look for in keys; one of them has to be there
    QList<QueryRange> ranges; ///< of days or numbers; one of them has to hold
    QList<qsizetype> texts; ///< places in Query::texts(); one of them has to be found
    qsizetype nameWords = -1; ///< place in Query::nameWords(); -1: it does not ask for names
    bool orUnknown = false; ///< of days or numbers: one that is not known holds too
    quint32 bits = 0; ///< of the statuses, proposals, or things it has or is
    std::vector<Node> children;

    /// nullptr: the query is empty.
    static const Node* rootOf(const Query& query) { return query.m_root.get(); }

    bool matches(const QueryRow& row, const QueryBackground& background) const;
    int cost() const; ///< for asking what is answered fastest first; a rough order, no unit
};

/// What `has:` and `is:` may ask, as bits.
enum class QueryTrait : quint32 {
    Finding = 1,
    Exclusion = 2,
    Warning = 4,
    Doubt = 8,
    Waiver = 16,
    Decision = 32,
    Complete = 64,
    Incomplete = 128,
    Late = 256,
    Dual = 512,
    Conditional = 1024,
    FirstTime = 2048,
    AddedByGroup = 4096,
};

} // namespace greffier
