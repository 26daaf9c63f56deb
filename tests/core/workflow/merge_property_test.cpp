// Two persons with every kind of work done on them are merged, and parted again.

#include "core/domain/conflict.h"
#include "core/domain/interview.h"
#include "core/domain/reader_ranking.h"
#include "core/store/journal_triggers.h"
#include "core/store/stores.h"
#include "core/workflow/persons.h"
#include "core/workflow/rulings.h"
#include "tests/support/catch.h"
#include "tests/support/temp_register.h"

#include <SQLiteCpp/Database.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

/// Every row of every table under the journal, revisions apart.
QStringList contentOf(TempRegister& temp)
{
    QStringList rows;
    temp.look([&](store::Database& database) {
        SQLite::Database& db = database.connection();
        for (const QString& table : store::journaledTables(db)) {
            QStringList columns = store::columnsOf(db, table);
            columns.removeAll(u"revision"_s);
            SQLite::Statement select(
                db,
                (u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + table + u" ORDER BY id"_s)
                    .toStdString());
            while (select.executeStep()) {
                QString row = table;
                for (int column = 0; column < select.getColumnCount(); ++column)
                    row += u'|' + QString::fromUtf8(select.getColumn(column).getText("NULL"));
                rows += row;
            }
        }
    });
    return rows;
}

/// How many rows still refer to a row that is gone.
int danglingReferences(TempRegister& temp)
{
    int dangling = 0;
    temp.look([&](store::Database& database) {
        SQLite::Statement check(database.connection(), "PRAGMA foreign_key_check");
        while (check.executeStep())
            ++dangling;
    });
    return dangling;
}

/// Two spellings of one person and a stranger; all apply for vacancy 7, and for one more each.
class BusySession {
public:
    explicit BusySession(unsigned seed)
        : m_random(seed)
    {
        m_applications = temp.admit({{aCandidate(u"Okafor-Sample"_s, u"Ada"_s, u"FR"_s), 7},
                                     {aCandidate(u"Okafor Sample"_s, u"Ada Ngozi"_s, u"FR"_s), 7},
                                     {aCandidate(u"Okafor Sample"_s, u"Ada Ngozi"_s, u"FR"_s), 4},
                                     {aCandidate(u"Modèle"_s, u"Claire"_s, u"FR"_s), 7}});
    }

    ApplicantId applicant(int application) const
    {
        return temp.lists()->application(m_applications.at(application))->applicant->id;
    }

    /// Work on both spellings, some of it on either only, as chance has it.
    void work()
    {
        const QList<ApplicationId> forSeven{m_applications.at(0), m_applications.at(1),
                                            m_applications.at(3)};
        for (const ApplicationId application : m_applications) {
            perhaps(temp.reg().decide({application}, Status::UnderScreening, u"officer_judgement"_s,
                                      u"note"_s));
            perhaps(temp.reg().waive(application, u"SEAT-WG"_s, u"a ground"_s));
            Interview interview;
            interview.application = application;
            interview.starts = QDateTime(QDate(2023, 12, 4), QTime(9, 0), Qt::UTC);
            interview.zone = u"Europe/Zurich"_s;
            interview.channel = u"video"_s;
            perhaps(temp.reg().setInterview(interview));
            Conflict conflict;
            conflict.application = application;
            conflict.reason = u"a relative"_s;
            conflict.state = Conflict::State::Dismissed;
            perhaps(temp.reg().ruleOnConflict(conflict));
        }
        rankAndList(forSeven);
        perhaps(temp.reg().setLegalSystem(applicant(0), u"common_law"_s));
        perhaps(temp.reg().setLegalSystem(applicant(1), u"civil_law"_s));
        perhaps(temp.reg().keepApart(applicant(0), applicant(3), u"seen together"_s));
        perhaps(temp.reg().keepApart(applicant(1), applicant(3), u"seen together"_s));
    }

    TempRegister temp;

private:
    template <typename Answer>
    void perhaps(Answer answer)
    {
        await(std::move(answer)).ok();
    }

    void rankAndList(const QList<ApplicationId>& candidates)
    {
        const VacancyId seven = temp.vacancy(7);
        perhaps(temp.reg().openRanking(seven, {u"First Reader"_s, u"Second Reader"_s}, candidates));
        QList<ReaderRank> ranks;
        for (const ApplicationId candidate : candidates)
            ranks += ReaderRank{candidate, static_cast<int>(m_random() % 3) + 1};
        perhaps(temp.reg().submitRanking(seven, u"First Reader"_s, ranks));
        QList<ShortlistEntry> entries;
        for (const ApplicationId candidate : candidates) {
            if (m_random() % 2 == 0)
                entries += ShortlistEntry{candidate, 1, {}, u"note"_s};
        }
        perhaps(temp.reg().arrange(seven, Shortlist::Kind::Working, entries));
    }

    QList<ApplicationId> m_applications;
    std::mt19937 m_random;
};

} // namespace

TEST_CASE("whatever was done on two persons, their merge is undone to the last value",
          "[workflow][persons][undo]")
{
    for (const unsigned seed : {1U, 2U}) {
        INFO("seed " << seed);
        BusySession session(seed);
        session.work();
        const ApplicantId kept = session.applicant(0);
        const ApplicantId merged = session.applicant(1);
        const QStringList before = contentOf(session.temp);
        for (const QString& table :
             {u"decision"_s, u"waiver"_s, u"interview"_s, u"conflict_ruling"_s,
              u"ranking_candidate"_s, u"reader_rank"_s, u"legal_system"_s, u"distinct_persons"_s}) {
            INFO(table.toStdString());
            CHECK_FALSE(before.filter(table + u'|').isEmpty());
        }

        const auto done = await(session.temp.reg().mergePersons({kept, merged, {}}));
        REQUIRE(done);
        const ActId merge = session.temp.latestAct();
        CHECK(danglingReferences(session.temp) == 0);
        const QStringList after = contentOf(session.temp);
        CHECK(after != before);
        // Of the person who is gone nothing is left but under the other's name.
        const QString uid = u"|%1|"_s.arg(merged.value);
        for (const QString& row : after) {
            if (row.startsWith(u"applicant|"_s))
                CHECK_FALSE(row.startsWith(u"applicant"_s + uid));
        }
        CHECK(await(session.temp.reg().verify())->problems.isEmpty());

        REQUIRE(await(session.temp.reg().undo(merge)));
        CHECK(contentOf(session.temp) == before);
        CHECK(await(session.temp.reg().verify())->problems.isEmpty());
    }
}

TEST_CASE("whoever is not a third person is not so either after a merge", "[workflow][persons]")
{
    BusySession session(3);
    REQUIRE(await(session.temp.reg().keepApart(session.applicant(1), session.applicant(3),
                                               u"seen together"_s)));
    const ApplicantId kept = session.applicant(0);
    REQUIRE(await(session.temp.reg().mergePersons({kept, session.applicant(1), {}})));
    const auto record = await(session.temp.reg().person(kept));
    REQUIRE(record);
    REQUIRE(record->apart.size() == 1);
    CHECK(record->apart.first().are(kept, session.applicant(3)));
}
