#pragma once

#include "core/rules/query.h"

#include <QList>
#include <QString>

#include <optional>

namespace greffier {

/// How a condition compares: `:` and `=` alike, and the four orders.
enum class QueryComparison { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

/// One sign of a query line with its place.
struct QueryToken {
    enum class Kind { Open, Close, Minus, Keyword, Word, Phrase, End };

    Kind kind = Kind::End;
    int position = 0;
    int length = 0;
    QString text = {}; ///< without quotation marks or the sign of comparison
    QueryComparison comparison = QueryComparison::Equal; ///< of a keyword
};

/// A query line as its signs, the last of which is the end.
struct QueryTokens {
    QList<QueryToken> tokens;
    std::optional<QueryError> error; ///< a quotation mark that is not closed
};

QueryTokens queryTokens(const QString& text);

} // namespace greffier
