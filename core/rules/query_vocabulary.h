#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace greffier {

/// What a condition of a query is about.
enum class QueryField {
    Group,
    Seat,
    Status,
    Proposal,
    Nationality, ///< the reference nationality
    National, ///< the reference nationality or another
    Gender,
    Name,
    Vacancy,
    Session,
    Has,
    Is,
    Finding, ///< a rule that is not met or cannot be told
    NotMet,
    Doubtful, ///< a rule that cannot be told
};

/// One thing a query can say, and the words for it.
struct QueryWord {
    QString code; ///< stable; what it stands for
    QString english; ///< as completion offers it
    QString french;
    QStringList others; ///< understood too

    bool isCalled(const QString& plainWord) const;
    QString in(const QString& language) const; ///< "fr": French; else English
};

/// A word as it is compared: lower case, no accents, hyphens for spaces and underlines.
QString plainQueryWord(const QString& word);

const QList<QueryWord>& queryKeywords();
std::optional<QueryField> queryFieldNamed(const QString& keyword);

/// The values a keyword takes; empty where any value may stand (a name, a number, a State, a rule).
const QList<QueryWord>& queryValues(QueryField field);

enum class QueryOperator { And, Or, Not };
std::optional<QueryOperator> queryOperatorNamed(const QString& word);

} // namespace greffier
