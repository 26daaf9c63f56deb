// Lists of applications and candidates by command line: queries, views, rankings, interviews, the
// balance and the timetable.

#include "tests/cli/cli_run.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier::test;

namespace {

ProgramRun run(const Workbench& bench, const QStringList& words)
{
    QStringList all = words;
    const qsizetype verb = words.first() == u"shortlist"_s && words.size() > 1
            && (words.at(1) == u"add"_s || words.at(1) == u"note"_s)
        ? 2
        : 1;
    all.insert(verb, bench.registerFile());
    return cli(all);
}

QJsonArray rows(const Workbench& bench, const QStringList& words)
{
    const ProgramRun done = run(bench, words + QStringList{u"--json"_s});
    INFO(words.join(u' ').toStdString() << ": " << done.err.toStdString());
    REQUIRE(done.exitCode == 0);
    return done.array();
}

void must(const Workbench& bench, const QStringList& words)
{
    const ProgramRun done = run(bench, words);
    INFO(words.join(u' ').toStdString() << ": " << done.err.toStdString());
    REQUIRE(done.exitCode == 0);
}

QStringList seat(const QStringList& words)
{
    return words + QStringList{u"--session"_s, u"55"_s, u"--vacancy"_s, u"6"_s};
}

/// Uids of applicants for vacancy 6 whom no rule excludes.
QStringList candidates(const Workbench& bench)
{
    QStringList uids;
    for (const QJsonValue& row :
         rows(bench,
              {u"list"_s, u"applications"_s, u"--query"_s,
               u"session:55 vacancy:6 -has:exclusion -is:late is:complete"_s}))
        uids += row[u"applicant"_s].toString();
    return uids;
}

} // namespace

TEST_CASE("queries compare days and numbers and find words of letters", "[cli][lists]")
{
    Workbench bench;
    bench.takeIn();
    const auto count = [&](const QString& query) {
        return rows(bench, {u"list"_s, u"applications"_s, u"--query"_s, query}).size();
    };
    const auto all = count({});
    REQUIRE(all > 50);
    CHECK(count(u"words>600 or words<=600 or words:none"_s) == all);
    CHECK(count(u"received<=2023-10-25"_s) + count(u"not received<=2023-10-25"_s) == all);
    CHECK(count(u"letter:the or lettre:le"_s) > 0);
    CHECK(count(u"language:french langue:anglais"_s) > 0);
    const ProgramRun wrong = run(
        bench, {u"list"_s, u"applications"_s, u"--query"_s, u"group:african received<nonsense"_s});
    CHECK(wrong.exitCode == 2);
    CHECK(wrong.err.contains("Character 24"));
    CHECK(isOneSentence(wrong.err.split(':').last()));
}

TEST_CASE("a view is saved, counted, shown and removed", "[cli][lists]")
{
    Workbench bench;
    bench.takeIn();
    must(bench,
         {u"view"_s, u"save"_s, u"Late ones"_s, u"--query"_s, u"is:late"_s, u"--columns"_s,
          u"name,status"_s, u"--sort"_s, u"nationality"_s});
    const QJsonArray views = rows(bench, {u"list"_s, u"views"_s});
    REQUIRE(views.size() == 1);
    const QJsonArray late
        = rows(bench, {u"list"_s, u"applications"_s, u"--view"_s, u"late ones"_s});
    CHECK(views.first()[u"count"_s].toInt() == late.size());
    CHECK(late.size() > 0);
    const ProgramRun table
        = run(bench, {u"list"_s, u"applications"_s, u"--view"_s, u"Late ones"_s});
    CHECK(table.out.startsWith("uid\tfamily_name\tgiven_names\tstatus\n"));
    CHECK(run(bench, {u"view"_s, u"save"_s, u"Bad"_s, u"--query"_s, u"group:mars"_s}).exitCode
          == 2);
    must(bench, {u"view"_s, u"remove"_s, u"Late ones"_s});
    CHECK(run(bench, {u"list"_s, u"applications"_s, u"--view"_s, u"Late ones"_s}).exitCode == 1);
}

TEST_CASE("a view belongs to its place and only those of Sessions list applications",
          "[cli][lists]")
{
    Workbench bench;
    bench.takeIn();
    must(bench, {u"view"_s, u"save"_s, u"Urgent"_s, u"--query"_s, u"is:late"_s});
    must(bench,
         {u"view"_s, u"save"_s, u"urgent"_s, u"--place"_s, u"notes"_s, u"--query"_s,
          u"deadline:2023 -kind:reminder"_s, u"--columns"_s, u"reference,deadline"_s, u"--sort"_s,
          u"deadline"_s, u"--descending"_s});
    must(bench,
         {u"view"_s, u"save"_s, u"Doubles"_s, u"--place"_s, u"applicants"_s, u"--choice"_s,
          u"duplicates"_s});
    QMap<QString, QJsonValue> views;
    for (const QJsonValue& view : rows(bench, {u"list"_s, u"views"_s}))
        views.insert(view[u"place"_s].toString(), view);
    REQUIRE(views.keys() == QStringList{u"applicants"_s, u"notes"_s, u"sessions"_s});
    CHECK(views[u"sessions"_s][u"count"_s].toInt() > 0);
    CHECK(views[u"notes"_s][u"count"_s].isNull());
    CHECK(views[u"notes"_s][u"query"_s] == u"deadline:2023 -kind:reminder"_s);
    CHECK(views[u"notes"_s][u"descending"_s].toBool());
    CHECK(views[u"applicants"_s][u"choice"_s] == u"duplicates"_s);
    const ProgramRun table = run(bench, {u"list"_s, u"views"_s});
    CHECK(table.out.startsWith("place\tname\tcount\tquery\tchoice\tcolumns\tsort\n"));
    CHECK(table.out.contains("notes\turgent\t\tdeadline:2023 -kind:reminder\t"));

    const ProgramRun other = run(bench, {u"list"_s, u"applications"_s, u"--view"_s, u"Doubles"_s});
    CHECK(other.exitCode == 2);
    CHECK(other.err.trimmed()
          == "“Doubles” is a view of Applicants; the list of applications takes views of "
             "Sessions only.");
    const ProgramRun notes = run(bench, {u"list"_s, u"notes"_s, u"--view"_s, u"urgent"_s});
    CHECK(notes.exitCode == 2);
    CHECK(notes.out.isEmpty());
    CHECK(isOneSentence(notes.err));

    must(bench, {u"view"_s, u"remove"_s, u"Urgent"_s, u"--place"_s, u"notes"_s});
    CHECK(rows(bench, {u"list"_s, u"views"_s}).size() == 2);
    CHECK(rows(bench, {u"list"_s, u"applications"_s, u"--view"_s, u"Urgent"_s}).size() > 0);
}

TEST_CASE("a view that its place would not understand is not saved", "[cli][lists]")
{
    Workbench bench;
    bench.takeIn();
    const auto said = [&](const QStringList& words) {
        const ProgramRun done = run(bench, QStringList{u"view"_s, u"save"_s, u"Odd"_s} + words);
        CHECK(done.exitCode == 2);
        return done.err;
    };
    CHECK(said({u"--place"_s, u"attic"_s})
              .contains("There is no place “attic”; there are today, sessions, mandates,"));
    CHECK(said({u"--place"_s, u"notes"_s, u"--query"_s, u"holders:ada"_s})
              .contains("This list has no column “holders”."));
    CHECK(said({u"--place"_s, u"mandates"_s, u"--sort"_s, u"status_of_things"_s})
              .contains("there are mandate, holders, status, end."));
    CHECK(said({u"--place"_s, u"reference"_s, u"--choice"_s, u"weather"_s})
              .contains("In Reference there is no choice “weather”"));
    CHECK(rows(bench, {u"list"_s, u"views"_s}).isEmpty());
}

TEST_CASE("readers rank a list and the combined order is put on it", "[cli][lists]")
{
    Workbench bench;
    bench.takeIn();
    const QStringList people = candidates(bench).mid(0, 3);
    REQUIRE(people.size() == 3);
    must(bench, seat({u"shortlist"_s}) + people);
    must(bench,
         seat({u"shortlist"_s, u"note"_s, people.at(1), u"--internal-note"_s, u"call again"_s}));
    must(bench, seat({u"ranking"_s, u"open"_s, u"--readers"_s, u"Reader A,Reader B"_s}));
    must(bench,
         seat({u"ranking"_s, u"submit"_s, people.at(1), people.at(0), people.at(2), u"--reader"_s,
               u"Reader A"_s}));
    const ProgramRun open
        = run(bench, seat({u"ranking"_s, u"show"_s, u"--reader"_s, u"Reader B"_s, u"--json"_s}));
    CHECK(open.object()[u"rankings"_s].toArray().isEmpty());
    CHECK(open.object()[u"combined"_s].isNull());
    must(bench,
         seat({u"ranking"_s, u"submit"_s, people.at(1) + u'=' + people.at(2), people.at(0),
               u"--reader"_s, u"Reader B"_s}));
    CHECK(run(bench, seat({u"ranking"_s, u"apply"_s})).exitCode == 1);
    must(bench, seat({u"ranking"_s, u"close"_s}));
    const QJsonArray order = run(bench, seat({u"ranking"_s, u"show"_s, u"--json"_s}))
                                 .object()[u"combined"_s]
                                 .toArray();
    REQUIRE(order.size() == 3);
    CHECK(order.first()[u"applicant"_s].toString() == people.at(1));
    CHECK(order.first()[u"arithmetic"_s].toString() == u"2 + 1.5 = 3.5"_s);
    must(bench, seat({u"ranking"_s, u"apply"_s}));
    const QJsonArray list = rows(bench, {u"list"_s, u"shortlists"_s});
    REQUIRE(list.size() == 3);
    CHECK(list.first()[u"applicant"_s].toString() == people.at(1));
    CHECK(list.first()[u"internal_note"_s].toString() == u"call again"_s);
}

TEST_CASE("interviews keep their zones, and one at the same time is told", "[cli][lists]")
{
    Workbench bench;
    bench.takeIn();
    const QStringList people = candidates(bench).mid(0, 2);
    REQUIRE(people.size() == 2);
    must(bench,
         seat({u"interview"_s, people.at(0), u"--at"_s, u"2024-01-16T14:00"_s,
               u"--candidate-zone"_s, u"America/Lima"_s, u"--language"_s, u"es"_s}));
    const ProgramRun clash
        = run(bench, seat({u"interview"_s, people.at(1), u"--at"_s, u"2024-01-16T14:15"_s}));
    CHECK(clash.exitCode == 0);
    CHECK(clash.err.contains("At the same time"));
    const QJsonArray interviews = rows(bench, {u"list"_s, u"interviews"_s});
    REQUIRE(interviews.size() == 2);
    CHECK(interviews.first()[u"starts"_s].toString() == u"2024-01-16T13:00:00Z"_s);
    CHECK(interviews.first()[u"candidate_local"_s].toString()
          == u"2024-01-16 08:00 America/Lima"_s);
    CHECK(
        run(bench, seat({u"interview"_s, people.at(0), u"--at"_s, u"2024-03-31T02:30"_s})).exitCode
        == 2);
}

TEST_CASE("the balance and the timetable of a session", "[cli][lists]")
{
    Workbench bench;
    bench.takeIn();
    const ProgramRun balance = run(bench, {u"balance"_s, u"--session"_s, u"55"_s, u"--json"_s});
    REQUIRE(balance.exitCode == 0);
    const QJsonObject counted = balance.object();
    CHECK(counted[u"applications"_s].toInt() > counted[u"persons"_s].toInt());
    QStringList tables;
    for (const QJsonValue& table : counted[u"tables"_s].toArray())
        tables += table[u"what"_s].toString();
    CHECK(tables
          == QStringList{u"gender"_s, u"group"_s, u"legal_system"_s, u"nominator"_s,
                         u"first_time"_s});
    const ProgramRun holders = run(bench, {u"balance"_s, u"--holders"_s, u"--json"_s});
    CHECK(holders.object()[u"persons"_s].toInt() > 0);

    must(bench,
         {u"timetable"_s, u"--session"_s, u"55"_s, u"--done"_s, u"group_report"_s, u"--on"_s,
          u"2024-02-02"_s});
    const QJsonArray lines = rows(bench, {u"timetable"_s, u"--session"_s, u"55"_s});
    REQUIRE(lines.size() == 8);
    for (const QJsonValue& line : lines) {
        if (line[u"step"_s].toString() != u"group_report"_s)
            continue;
        CHECK(line[u"target"_s].toString() == u"2024-01-26"_s);
        CHECK(line[u"done"_s].toString() == u"2024-02-02"_s);
        CHECK(line[u"state"_s].toString() == u"done"_s);
    }
    CHECK(run(bench, {u"timetable"_s, u"--session"_s, u"99"_s}).exitCode == 1);
}
