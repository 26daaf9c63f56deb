#pragma once

#include "core/base/shared.h"
#include "core/domain/application.h"
#include "core/domain/decision.h"
#include "core/domain/finding.h"
#include "core/domain/shortlist.h"
#include "core/rules/listed_person.h"

#include <QBitArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <variant>

namespace greffier {

/// What a query looks at in one application. Made once for a row, then asked often; a register has
/// a hundred thousand of them, hence what many of them have in common is kept once.
struct QueryRow {
    /// A finding that is not met or cannot be told.
    struct Mark {
        QString rule; ///< "SEAT-WG"
        Finding::Verdict verdict = Finding::Verdict::CannotTell;
        Finding::Weight weight = Finding::Weight::Information;
        bool waived = false;
    };

    /// What all applications for one vacancy have in common.
    struct Post {
        QString mandate; ///< code; empty: the title is not matched
        QString titleKey; ///< of the mandate, folded
        QString seat; ///< code of the seat's region; empty: bound to none
        QDate deadline; ///< invalid: not known
        bool conditional = false; ///< the vacancy depends on the extension of the mandate
    };

    /// The latest decision.
    struct Outcome {
        QDate decided; ///< in Geneva; invalid: none was taken
        QString reason; ///< its code
        QString officerKey; ///< folded
        QString noteKey; ///< folded
    };

    Application application;
    Shared<ListedPerson> applicant;
    Shared<Post> post;
    Shared<Outcome> outcome;
    int session = 0;
    int vacancyNumber = 0; ///< in the call
    Proposal proposal = Proposal::ToBeJudged; ///< what the rules say at present
    bool complete = false; ///< survey and form are both there
    bool late = false; ///< a compulsory part came after the deadline
    int letterWords = -1; ///< -1: not known
    QDate received; ///< day in Geneva of the later compulsory part; invalid: not known
    QStringList languages; ///< codes of those the applicant states to know
    QStringList allGroups; ///< codes of the groups of the reference nationality, of every scheme
    QList<Mark> marks; ///< findings that are met are not kept
};

/// What a query asks of the index of long texts.
struct QueryText {
    QString section; ///< code of a section of the index, empty: any; see TextSection
    QString field; ///< key of one value: "education.place", "ethics.3.answer"; empty: any
    QString words; ///< as textKey() makes them; the last one may be a beginning

    bool operator==(const QueryText&) const = default;
};

/// What a query asks of names.
struct NameWords {
    QStringList words; ///< folded; one of them has to be there
    bool namesOnly = false; ///< false: in the e-mail address or the title of the mandate as well

    bool operator==(const NameWords&) const = default;
};

/// What a query needs to know besides the rows. A query of free text without it looks at names
/// only.
struct QueryBackground {
    struct Place {
        Shortlist::Kind list = Shortlist::Kind::Working;
        int rank = 0; ///< 0: without a rank
        bool addedByGroup = false;
    };

    QHash<ApplicationId, QList<Place>> lists;
    QHash<ApplicantId, int> firstSessions; ///< number of the first one each applied for
    QList<QBitArray> found; ///< for each of Query::texts(), by id of the application
    /// For each of Query::nameWords(), likewise; empty: each row is looked at.
    QList<QBitArray> named;
    QDate today;
};

/// Where a query went wrong, in the text as typed.
struct QueryError {
    int position = 0; ///< of the first character concerned, from 0
    int length = 0;
    QString message; ///< one translated sentence; for a keyword it lists the possible ones
};

/// The query line: `group:african -status:late nationality:Mali received<2023-10 "free text"`.
/// Words side by side must all hold; `or`, `and`, `not`, `-` and parentheses, several values with
/// commas,
/// `<`, `<=`, `>`, `>=` and `a..b` for days and numbers. Keywords, values and the three little
/// words are understood in English and French. The table of all of them is
/// resources/design/query.md.
///
/// No query hides anything by itself: the late, the incomplete and the withdrawn are found like all
/// others, and whatever a query leaves out is found by its `not`.
class Query {
public:
    /// What the query needs to know of names; used while parsing only.
    struct Names {
        /// A group that officers added, with the words for it.
        struct Group {
            QString code;
            QStringList words;
        };

        /// The States a typed name or code stands for, as ISO codes; empty: none is called so.
        std::function<QStringList(const QString&)> statesNamed;
        /// A typed word as it stands in the keys of rows.
        std::function<QString(const QString&)> fold;
        /// Other forms in which a typed name may stand in them; see NameFolder::searchWords.
        std::function<QStringList(const QString&)> spellings = {};
        /// A typed word or phrase as it stands in the index of texts.
        std::function<QString(const QString&)> textKey = {};
        QList<Group> groups = {};
        QDate today = {};
    };

    /// An empty text is a query that every row matches.
    static std::variant<Query, QueryError> parse(const QString& text, const Names& names);

    bool matches(const QueryRow& row, const QueryBackground& background = {}) const;
    bool isEmpty() const { return m_root == nullptr; }

    /// What has to be looked up in the index of texts before rows are asked.
    const QList<QueryText>& texts() const { return m_texts; }
    /// What has to be looked up in the names.
    const QList<NameWords>& nameWords() const { return m_nameWords; }
    /// Whether it needs QueryBackground::firstSessions.
    bool asksForFirstTime() const { return m_asksForFirstTime; }

    /// For completion: the keywords in English or ("fr") French, and the values one of them takes.
    static QStringList keywords(const QString& language);
    static QStringList valuesOf(const QString& keyword, const QString& language);

    struct Node; ///< one condition, or several with what joins them

private:
    explicit Query(std::shared_ptr<const Node> root);

    std::shared_ptr<const Node> m_root; ///< immutable, therefore shared; null: matches all
    QList<QueryText> m_texts;
    QList<NameWords> m_nameWords;
    bool m_asksForFirstTime = false;
};

} // namespace greffier
