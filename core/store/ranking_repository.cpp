#include "core/store/ranking_repository.h"

#include "core/store/change.h"
#include "core/store/repository.h"

#include <SQLiteCpp/Database.h>

namespace greffier::store {

namespace {

RankingRound read(const SQLite::Statement& row)
{
    RowReader in(row);
    RankingRound round;
    round.id = in.id<RankingRoundId>();
    round.uid = in.text();
    round.revision = in.integer();
    round.vacancy = in.id<VacancyId>();
    round.readers = in.list();
    round.opened = in.instant();
    round.closed = in.instant();
    return round;
}

void withdraw(Change& change, RankingRoundId round, const QString& reader)
{
    for (const char* sql :
         {"DELETE FROM reader_rank WHERE reader_ranking_id IN (SELECT id FROM reader_ranking"
          " WHERE ranking_round_id = :round AND reader = :reader)",
          "DELETE FROM reader_ranking WHERE ranking_round_id = :round AND reader = :reader"}) {
        SQLite::Statement& remove = change.statement(sql);
        bind(remove, ":round", round);
        bind(remove, ":reader", reader);
        remove.exec();
    }
}

} // namespace

RankingRoundId RankingRepository::open(Change& change, const RankingRound& round)
{
    SQLite::Statement& insert
        = change.statement("INSERT INTO ranking_round (uid, revision, vacancy_id, readers, opened)"
                           " VALUES (:uid, 1, :vacancy, :readers, :opened)");
    bind(insert, ":uid", uidOr(round.uid, change.newUid()));
    bind(insert, ":vacancy", round.vacancy);
    bind(insert, ":readers", round.readers);
    bind(insert, ":opened", instantCode(change.at()));
    insert.exec();
    const RankingRoundId id{m_db.getLastInsertRowid()};
    for (const ApplicationId candidate : round.candidates) {
        SQLite::Statement& add = change.statement(
            "INSERT INTO ranking_candidate (uid, ranking_round_id, application_id)"
            " VALUES (:uid, :round, :application)");
        bind(add, ":uid", change.newUid());
        bind(add, ":round", id);
        bind(add, ":application", candidate);
        add.exec();
    }
    return id;
}

void RankingRepository::submit(Change& change, RankingRoundId round, const ReaderRanking& ranking)
{
    withdraw(change, round, ranking.reader);
    SQLite::Statement& insert
        = change.statement("INSERT INTO reader_ranking (uid, ranking_round_id, reader, submitted)"
                           " VALUES (:uid, :round, :reader, :submitted)");
    bind(insert, ":uid", change.newUid());
    bind(insert, ":round", round);
    bind(insert, ":reader", ranking.reader);
    bind(insert, ":submitted", instantCode(change.at()));
    insert.exec();
    const qint64 id = m_db.getLastInsertRowid();
    for (const ReaderRank& rank : ranking.ranks) {
        SQLite::Statement& add = change.statement(
            "INSERT INTO reader_rank (uid, reader_ranking_id, application_id, rank)"
            " VALUES (:uid, :ranking, :application, :rank)");
        bind(add, ":uid", change.newUid());
        bind(add, ":ranking", id);
        bind(add, ":application", rank.application);
        bind(add, ":rank", rank.rank);
        add.exec();
    }
}

void RankingRepository::close(Change& change, const RankingRound& round)
{
    SQLite::Statement& update
        = change.statement("UPDATE ranking_round SET revision = revision + 1, closed = :closed"
                           " WHERE id = :id AND revision = :revision");
    bind(update, ":id", round.id);
    bind(update, ":revision", round.revision);
    bind(update, ":closed", instantCode(change.at()));
    requireChanged(update.exec());
}

QList<RankingRound> RankingRepository::all() const
{
    SQLite::Statement select(m_db,
                             "SELECT id, uid, revision, vacancy_id, readers, opened, closed"
                             " FROM ranking_round ORDER BY id");
    QList<RankingRound> rounds = readAll(select, read);
    for (RankingRound& round : rounds) {
        round.candidates = candidatesOf(round.id);
        round.rankings = rankingsOf(round.id);
    }
    return rounds;
}

QList<ApplicationId> RankingRepository::candidatesOf(RankingRoundId round) const
{
    SQLite::Statement select(m_db,
                             "SELECT application_id FROM ranking_candidate"
                             " WHERE ranking_round_id = :round ORDER BY id");
    bind(select, ":round", round);
    return readAll(select, [](auto& row) { return RowReader(row).template id<ApplicationId>(); });
}

QList<ReaderRanking> RankingRepository::rankingsOf(RankingRoundId round) const
{
    SQLite::Statement select(
        m_db,
        "SELECT reader, submitted, application_id, rank FROM reader_ranking"
        " LEFT JOIN reader_rank ON reader_ranking_id = reader_ranking.id"
        " WHERE ranking_round_id = :round ORDER BY reader_ranking.id, rank, reader_rank.id");
    bind(select, ":round", round);
    QList<ReaderRanking> rankings;
    while (select.executeStep()) {
        RowReader in(select);
        const QString reader = in.text();
        const QDateTime submitted = in.instant();
        if (rankings.isEmpty() || rankings.last().reader != reader)
            rankings += ReaderRanking{reader, submitted, {}};
        const auto application = in.id<ApplicationId>();
        if (application.isValid())
            rankings.last().ranks += ReaderRank{application, in.number()};
    }
    return rankings;
}

} // namespace greffier::store
