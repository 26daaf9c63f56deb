#include "core/domain/reader_ranking.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;

namespace {

const ApplicationId kAnna{1};
const ApplicationId kBoris{2};
const ApplicationId kChen{3};
const ApplicationId kDiallo{4};
const QList<ApplicationId> kAll{kAnna, kBoris, kChen, kDiallo};

ReaderRanking by(const QString& reader, const QList<ReaderRank>& ranks)
{
    return {reader, {}, ranks};
}

QList<std::pair<ApplicationId, int>> ranksOf(const QList<CombinedRank>& order)
{
    QList<std::pair<ApplicationId, int>> ranks;
    for (const CombinedRank& rank : order)
        ranks += {rank.application, rank.rank};
    return ranks;
}

} // namespace

TEST_CASE("the Borda count gives the last of four no point and the first three", "[ranking]")
{
    const QList<ReaderRanking> rankings{
        by(u"A"_s, {{kAnna, 1}, {kBoris, 2}, {kChen, 3}, {kDiallo, 4}}),
        by(u"B"_s, {{kBoris, 1}, {kAnna, 2}, {kDiallo, 3}, {kChen, 4}})};
    const auto order = combined(kAll, rankings, RankingMethod::Borda);
    CHECK(
        ranksOf(order)
        == QList<std::pair<ApplicationId, int>>{{kAnna, 1}, {kBoris, 1}, {kChen, 3}, {kDiallo, 3}});
    CHECK(arithmeticOf(order.first(), RankingMethod::Borda) == u"3 + 2 = 5"_s);
    CHECK(arithmeticOf(order.last(), RankingMethod::Borda) == u"0 + 1 = 1"_s);
}

TEST_CASE("candidates in a tie share the places they take together", "[ranking]")
{
    const QList<ReaderRanking> rankings{
        by(u"A"_s, {{kAnna, 1}, {kBoris, 1}, {kChen, 3}, {kDiallo, 4}})};
    const auto borda = combined(kAll, rankings, RankingMethod::Borda);
    CHECK(arithmeticOf(borda.first(), RankingMethod::Borda) == u"2.5 = 2.5"_s);
    const auto mean = combined(kAll, rankings, RankingMethod::MeanRank);
    CHECK(arithmeticOf(mean.first(), RankingMethod::MeanRank) == u"(1.5) / 1 = 1.50"_s);
}

TEST_CASE("candidates that a reader leaves out share the places that are left", "[ranking]")
{
    const QList<ReaderRanking> rankings{by(u"A"_s, {{kChen, 1}}),
                                        by(u"B"_s, {{kAnna, 1}, {kChen, 2}})};
    const auto order = combined(kAll, rankings, RankingMethod::MeanRank);
    CHECK(order.first().application == kChen);
    CHECK(arithmeticOf(order.first(), RankingMethod::MeanRank) == u"(1 + 2) / 2 = 1.50"_s);
    CHECK(arithmeticOf(order.at(1), RankingMethod::MeanRank) == u"(3 + 1) / 2 = 2.00"_s);
    CHECK_FALSE(order.at(1).parts.first().ranked);
    CHECK(arithmeticOf(order.last(), RankingMethod::MeanRank) == u"(3 + 3.5) / 2 = 3.25"_s);
}

TEST_CASE("the combined order does not hang on the order the rankings came in", "[ranking]")
{
    QList<ReaderRanking> rankings{by(u"A"_s, {{kAnna, 1}, {kBoris, 2}, {kChen, 3}}),
                                  by(u"B"_s, {{kDiallo, 1}, {kBoris, 2}}),
                                  by(u"C"_s, {{kChen, 1}, {kDiallo, 1}, {kAnna, 3}, {kBoris, 4}})};
    for (const auto method : {RankingMethod::Borda, RankingMethod::MeanRank}) {
        const auto order = ranksOf(combined(kAll, rankings, method));
        std::rotate(rankings.begin(), rankings.begin() + 1, rankings.end());
        CHECK(ranksOf(combined(kAll, rankings, method)) == order);
    }
}

TEST_CASE("while a round is open a reader sees nothing but their own ranking", "[ranking]")
{
    RankingRound round;
    round.readers = {u"A"_s, u"B"_s, u"C"_s};
    round.rankings = {by(u"A"_s, {{kAnna, 1}}), by(u"B"_s, {{kBoris, 1}})};
    CHECK(round.visibleTo(u"A"_s) == QList<ReaderRanking>{round.rankings.first()});
    CHECK(round.visibleTo({}).isEmpty());
    CHECK(round.missing() == QStringList{u"C"_s});
    round.closed = QDateTime(QDate(2024, 1, 9), QTime(9, 0), Qt::UTC);
    CHECK(round.visibleTo(u"C"_s).size() == 2);
}
