#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace greffier {

using RankingRoundId = Id<struct RankingRoundTag>;

/// Where one reader puts one candidate; equal ranks are a tie.
struct ReaderRank {
    ApplicationId application;
    int rank = 0; ///< from 1

    bool operator==(const ReaderRank&) const = default;
};

/// What one reader handed in.
struct ReaderRanking {
    QString reader;
    QDateTime submitted; ///< UTC
    QList<ReaderRank> ranks; ///< candidates that are not named are left unranked

    bool operator==(const ReaderRanking&) const = default;
};

/// Several readers rank the same candidates for one vacancy, each without seeing the others.
struct RankingRound {
    RankingRoundId id;
    QString uid;
    qint64 revision = 0;
    VacancyId vacancy;
    QStringList readers; ///< who is asked
    QList<ApplicationId> candidates;
    QDateTime opened; ///< UTC
    QDateTime closed; ///< UTC; not valid: readers still hand in
    QList<ReaderRanking> rankings; ///< in the order they came

    bool isOpen() const { return !closed.isValid(); }
    QStringList missing() const; ///< readers who have handed nothing in
    /// What a reader may see: while the round is open nothing but their own; "" is no reader.
    QList<ReaderRanking> visibleTo(const QString& reader) const;

    bool operator==(const RankingRound&) const = default;
};

/// How several rankings become one.
enum class RankingMethod {
    Borda, ///< last of n gets 0 points, first n - 1; ties share; most points first
    MeanRank, ///< mean of the ranks; ties share; lowest first
};

QString toCode(RankingMethod method); ///< "borda", "mean_rank"
std::optional<RankingMethod> rankingMethodFromCode(const QString& code);
QString displayName(RankingMethod method);

/// One candidate in the combined order, with the arithmetic that led there.
struct CombinedRank {
    struct Part {
        QString reader;
        bool ranked = false; ///< false: the reader left the candidate out
        /// Points or rank, doubled, because ties share and halves occur. Candidates left out share
        /// what the ranked ones leave over.
        int doubled = 0;

        bool operator==(const Part&) const = default;
    };

    ApplicationId application;
    int rank = 0; ///< from 1; equal ranks are a tie, and the one after two at 1 is 3
    QList<Part> parts; ///< one a reader
    int doubledTotal = 0;

    bool operator==(const CombinedRank&) const = default;
};

/// Best first. Pure: the same rankings give the same order, whatever the order they came in.
QList<CombinedRank> combined(const QList<ApplicationId>& candidates,
                             const QList<ReaderRanking>& rankings, RankingMethod method);

/// "3 + 2.5 + 0 = 5.5" or "(1 + 1.5 + 4) / 3 = 2.17": to be retraced by hand.
QString arithmeticOf(const CombinedRank& rank, RankingMethod method);

} // namespace greffier
