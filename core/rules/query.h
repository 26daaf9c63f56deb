#pragma once

#include "core/domain/decision.h"
#include "core/domain/finding.h"
#include "core/domain/shortlist.h"

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

/// What a query looks at in one application. Made once for a row, then asked often.
struct QueryRow {
    /// A finding that is not met or cannot be told.
    struct Mark {
        QString rule; ///< "SEAT-WG"
        Finding::Verdict verdict = Finding::Verdict::CannotTell;
        Finding::Weight weight = Finding::Weight::Information;
        bool waived = false;
    };

    ApplicationId application;
    ApplicantId applicant;
    QString uid;
    QString applicantUid;
    Status status = Status::Received;
    Proposal proposal = Proposal::ToBeJudged;
    bool complete = false;
    bool late = false;
    bool conditional = false; ///< the vacancy depends on the extension of the mandate
    bool byGroup = false; ///< never applied: named by the Consultative Group
    int session = 0;
    int vacancy = 0; ///< its number in the call
    QString mandate; ///< code; empty: the title is not matched
    QString gender; ///< "F", "M", "X"; empty: not stated
    QString nationality; ///< ISO 3166 alpha-2 of the reference nationality
    QStringList otherNationalities;
    QStringList groups; ///< codes of the groups of the reference nationality, of every scheme
    QString seat; ///< code of the seat's region; empty: bound to none
    QDate born; ///< invalid: not known, as the days below
    QDate received; ///< day in Geneva of the later compulsory part
    QDate deadline;
    QDate decided; ///< of the latest decision, as the three below; invalid: none was taken
    QString reason; ///< its code
    QString officerKey; ///< folded
    QString noteKey; ///< folded
    int letterWords = -1; ///< -1: not known
    QStringList languages; ///< codes of those the applicant states to know
    QList<Mark> marks; ///< findings that are met are not kept
    QString nameKey; ///< of all names, as NameFolder::searchText makes it
    QString titleKey; ///< of the mandate, likewise
    QString emailKey;
};

/// What a query asks of the index of long texts.
struct QueryText {
    QString section; ///< code of a section of the index, empty: any; see TextSection
    QString field; ///< key of one value: "education.place", "ethics.3.answer"; empty: any
    QString words; ///< as textKey() makes them; the last one may be a beginning

    bool operator==(const QueryText&) const = default;
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
    /// For each of Query::freeWords(), likewise; empty: each row is looked at.
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
    /// For each free text the folded words of which one has to stand in a name, an e-mail address
    /// or a title.
    const QList<QStringList>& freeWords() const { return m_freeWords; }
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
    QList<QStringList> m_freeWords;
    bool m_asksForFirstTime = false;
};

} // namespace greffier
