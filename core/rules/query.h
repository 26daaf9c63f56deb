#pragma once

#include "core/domain/decision.h"
#include "core/domain/finding.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <variant>

namespace greffier {

/// What a query looks at in one application. Made once for a row, then asked often.
struct QueryRow {
    /// A finding that is not met or cannot be told.
    struct Mark {
        QString rule; ///< "SEAT-WG"
        Finding::Verdict verdict = Finding::Verdict::CannotTell;
        Finding::Weight weight = Finding::Weight::Information;
        bool waived = false;
    };

    Status status = Status::Received;
    Proposal proposal = Proposal::ToBeJudged;
    bool complete = false;
    bool late = false;
    int session = 0;
    int vacancy = 0; ///< its number in the call
    QString gender; ///< "F", "M", "X"; empty: not stated
    QString nationality; ///< ISO 3166 alpha-2 of the reference nationality
    QStringList otherNationalities;
    QStringList groups; ///< codes of the regional groups of the reference nationality
    QString seat; ///< code of the seat's region; empty: bound to none
    QList<Mark> marks; ///< findings that are met are not kept
    QString nameKey; ///< of all names, as NameFolder::searchText makes it
    QString textKey; ///< of what else free words may find (title of the mandate, e-mail), likewise
};

/// Where a query went wrong, in the text as typed.
struct QueryError {
    int position = 0; ///< of the first character concerned, from 0
    int length = 0;
    QString message; ///< one translated sentence; for a keyword it lists the possible ones
};

/// The query line: `group:african -status:late nationality:Mali has:finding "free text"`. Words
/// side by side must all hold; `or`, `and`, `not`, `-` and parentheses, several values with commas.
/// Keywords, values and the three little words are understood in English and French.
class Query {
public:
    /// What the query needs to know of names; used while parsing only.
    struct Names {
        /// The States a typed name or code stands for, as ISO codes; empty: none is called so.
        std::function<QStringList(const QString&)> statesNamed;
        /// A typed word as it stands in the keys of rows.
        std::function<QString(const QString&)> fold;
    };

    /// An empty text is a query that every row matches.
    static std::variant<Query, QueryError> parse(const QString& text, const Names& names);

    bool matches(const QueryRow& row) const;
    bool isEmpty() const { return m_root == nullptr; }

    /// For completion: the keywords in English or ("fr") French, and the values one of them takes.
    static QStringList keywords(const QString& language);
    static QStringList valuesOf(const QString& keyword, const QString& language);

    struct Node; ///< one condition, or several with what joins them

private:
    explicit Query(std::shared_ptr<const Node> root);

    std::shared_ptr<const Node> m_root; ///< immutable, therefore shared; null: matches all
};

} // namespace greffier
