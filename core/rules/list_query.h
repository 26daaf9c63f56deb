#pragma once

#include "core/rules/query.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace greffier {

/// What a keyword of a list means.
struct ListKeyword {
    QString word; ///< "Deadline"; understood without capitals, accents and spaces, and shortened
    int column = 0;

    QString asTyped() const; ///< "deadline:"
};

/// The text with each keyword as `words` has that of its column, so that whoever has the list in
/// another language understands it; what is no keyword of the list stays.
QString inOtherKeywords(const QString& text, const QList<ListKeyword>& keywords,
                        const QStringList& words);

/// A query over the rows of a list that has no language of its own: words that stand anywhere in a
/// row, `"several together"`, `deadline:2024` for one of its columns (`kind:call,request` for one
/// of several), and, with a minus before it, what must not stand there. All must hold.
class ListQuery {
public:
    /// An empty text is a query that every row matches.
    static std::variant<ListQuery, QueryError> parse(const QString& text,
                                                     const QList<ListKeyword>& keywords);

    /// `cells`: folded texts of the columns in order; `hidden`: what is folded and searched
    /// besides.
    bool matches(const QStringList& cells, const QString& hidden) const;

private:
    struct Condition {
        int column = -1; ///< -1: anywhere
        QList<QStringList> choices; ///< folded; of one of them all have to stand there
        bool wanted = true;
    };

    QList<Condition> m_conditions;
};

} // namespace greffier
