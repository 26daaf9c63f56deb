#include "core/domain/reader_ranking.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// The places each candidate takes in one ranking, doubled: those of a tie share the places they
/// take together, and those left out share the places after the ranked ones.
QHash<ApplicationId, int> doubledPlaces(const QList<ApplicationId>& candidates,
                                        const ReaderRanking& ranking)
{
    QList<ReaderRank> ranks = ranking.ranks;
    ranks.removeIf([&](const ReaderRank& rank) { return !candidates.contains(rank.application); });
    std::stable_sort(ranks.begin(), ranks.end(),
                     [](const auto& one, const auto& other) { return one.rank < other.rank; });
    QHash<ApplicationId, int> places;
    for (qsizetype first = 0; first < ranks.size();) {
        qsizetype last = first;
        while (last + 1 < ranks.size() && ranks.at(last + 1).rank == ranks.at(first).rank)
            ++last;
        for (qsizetype at = first; at <= last; ++at)
            places.insert(ranks.at(at).application, static_cast<int>(first + last + 2));
        first = last + 1;
    }
    const int shared = static_cast<int>(ranks.size() + 1 + candidates.size());
    for (const ApplicationId candidate : candidates) {
        if (!places.contains(candidate))
            places.insert(candidate, shared);
    }
    return places;
}

bool isRanked(const ReaderRanking& ranking, ApplicationId candidate)
{
    return std::any_of(ranking.ranks.begin(), ranking.ranks.end(),
                       [&](const ReaderRank& rank) { return rank.application == candidate; });
}

QString halved(int doubled)
{
    return doubled % 2 == 0 ? QString::number(doubled / 2) : u"%1.5"_s.arg(doubled / 2);
}

} // namespace

QStringList RankingRound::missing() const
{
    QStringList names = readers;
    for (const ReaderRanking& ranking : rankings)
        names.removeAll(ranking.reader);
    return names;
}

QList<ReaderRanking> RankingRound::visibleTo(const QString& reader) const
{
    QList<ReaderRanking> visible = rankings;
    if (isOpen())
        visible.removeIf([&](const ReaderRanking& each) { return each.reader != reader; });
    return visible;
}

QString toCode(RankingMethod method)
{
    switch (method) {
    case RankingMethod::Borda: return u"borda"_s;
    case RankingMethod::MeanRank: return u"mean_rank"_s;
    }
    Q_UNREACHABLE();
}

std::optional<RankingMethod> rankingMethodFromCode(const QString& code)
{
    for (const auto method : {RankingMethod::Borda, RankingMethod::MeanRank}) {
        if (toCode(method) == code)
            return method;
    }
    return std::nullopt;
}

QString displayName(RankingMethod method)
{
    switch (method) {
    case RankingMethod::Borda: return QCoreApplication::translate("Ranking", "Borda count");
    case RankingMethod::MeanRank: return QCoreApplication::translate("Ranking", "Mean rank");
    }
    Q_UNREACHABLE();
}

QList<CombinedRank> combined(const QList<ApplicationId>& candidates,
                             const QList<ReaderRanking>& rankings, RankingMethod method)
{
    QList<CombinedRank> order;
    for (const ApplicationId candidate : candidates)
        order += CombinedRank{candidate, 0, {}, 0};
    const int count = static_cast<int>(candidates.size());
    for (const ReaderRanking& ranking : rankings) {
        const auto places = doubledPlaces(candidates, ranking);
        for (CombinedRank& each : order) {
            const int place = places.value(each.application);
            const int doubled = method == RankingMethod::Borda ? 2 * count - place : place;
            each.parts += {ranking.reader, isRanked(ranking, each.application), doubled};
            each.doubledTotal += doubled;
        }
    }
    std::stable_sort(order.begin(), order.end(), [&](const auto& one, const auto& other) {
        return method == RankingMethod::Borda ? one.doubledTotal > other.doubledTotal
                                              : one.doubledTotal < other.doubledTotal;
    });
    for (qsizetype at = 0; at < order.size(); ++at) {
        const bool tied = at > 0 && order.at(at - 1).doubledTotal == order.at(at).doubledTotal;
        order[at].rank = tied ? order.at(at - 1).rank : static_cast<int>(at + 1);
    }
    return order;
}

QString arithmeticOf(const CombinedRank& rank, RankingMethod method)
{
    QStringList parts;
    for (const CombinedRank::Part& part : rank.parts)
        parts += halved(part.doubled);
    const QString sum = parts.join(u" + "_s);
    if (method == RankingMethod::Borda || rank.parts.isEmpty())
        return u"%1 = %2"_s.arg(sum, halved(rank.doubledTotal));
    const double mean = rank.doubledTotal / (2.0 * static_cast<double>(rank.parts.size()));
    return u"(%1) / %2 = %3"_s.arg(sum).arg(rank.parts.size()).arg(QString::number(mean, 'f', 2));
}

} // namespace greffier
