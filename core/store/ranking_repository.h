#pragma once

#include "core/domain/reader_ranking.h"

#include <QList>

namespace SQLite {
class Database;
}

namespace greffier::store {

class Change;

/// Rounds in which several readers rank candidates independently, and what they handed in.
class RankingRepository final {
public:
    explicit RankingRepository(SQLite::Database& db)
        : m_db(db)
    {
    }

    RankingRoundId open(Change& change, const RankingRound& round);
    /// In the place of what the reader handed in before. The instant is that of the act.
    void submit(Change& change, RankingRoundId round, const ReaderRanking& ranking);
    void close(Change& change, const RankingRound& round); ///< Conflict if its revision passed
    QList<RankingRound> all() const; ///< in the order they were opened

private:
    QList<ApplicationId> candidatesOf(RankingRoundId round) const;
    QList<ReaderRanking> rankingsOf(RankingRoundId round) const;

    SQLite::Database& m_db;
};

} // namespace greffier::store
