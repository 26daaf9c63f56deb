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
    Waived, ///< a rule that a waiver went against
    Mandate,
    Language, ///< one that the applicant states to know
    List, ///< a list of candidates it stands on
    Rank, ///< on any of them
    Born,
    Age,
    Received, ///< the later of its compulsory parts
    Deadline,
    Decided, ///< the latest decision
    Reason, ///< of the latest decision, as its two neighbours
    Officer,
    Note,
    Words, ///< of the motivation letter
    Uid, ///< of the application or the applicant
    Text, ///< anywhere in form, survey and letters; from here on asked of the index of texts
    Letter,
    Competence,
    Education,
    Employment,
    Ethics,
    Nomination,
    Personal,
    Survey,
    Value, ///< one field of the form or survey by its key
};

/// What may stand after a keyword.
enum class QueryKind {
    Code, ///< one of queryValues()
    State,
    Name, ///< words looked for in keys of the rows
    Word, ///< a code of the register: a mandate, a reason, a uid
    Number,
    Day,
    Rule,
    Text, ///< words looked for in the index of texts
};
QueryKind kindOf(QueryField field);

/// One thing a query can say, and the words for it.
struct QueryWord {
    QString code; ///< stable; what it stands for
    QString english; ///< as completion offers it
    QString french;
    QStringList others = {}; ///< understood too
    const char* about = ""; ///< of a keyword: what it finds, for translation in context "Query"

    bool isCalled(const QString& plainWord) const;
    QString in(const QString& language) const; ///< "fr": French; else English
};

/// A word as it is compared: lower case, no accents, hyphens for spaces and underlines.
QString plainQueryWord(const QString& word);

const QList<QueryWord>& queryKeywords();
std::optional<QueryField> queryFieldNamed(const QString& keyword);

/// In the order they are documented.
const QList<QueryField>& queryFields();
const QueryWord& wordOf(QueryField field);

/// What a keyword finds, translated; empty: it is none.
QString aboutKeyword(const QString& keyword);

/// The values a keyword takes; empty where any value may stand (a name, a number, a State, a rule).
const QList<QueryWord>& queryValues(QueryField field);

enum class QueryOperator { And, Or, Not };
std::optional<QueryOperator> queryOperatorNamed(const QString& word);

} // namespace greffier
