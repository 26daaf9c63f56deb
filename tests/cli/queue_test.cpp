// Files that wait, persons and differences from the command line, on the sample.

#include "tests/cli/cli_run.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace greffier::test;

namespace {

/// A form that names nobody of the register and a mandate that is not vacant, as one file.
QString strangeFile(const Workbench& bench)
{
    QDir().mkpath(bench.path(u"strange"_s));
    const QString path = bench.path(u"strange/scan.pdf"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4 broken");
    return path;
}

QJsonArray listOf(const Workbench& bench, const QString& name)
{
    const ProgramRun run = cli({u"list"_s, bench.registerFile(), name, u"--json"_s});
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    return run.array();
}

int act(const QStringList& arguments) { return cli(arguments).exitCode; }

QString latestAct(const Workbench& bench)
{
    const QJsonArray acts = cli({u"history"_s, bench.registerFile(), u"--json"_s}).array();
    return QString::number(acts.last()[u"act"_s].toInt());
}

} // namespace

TEST_CASE("a file that cannot be read waits and is filed by an officer", "[cli][queue]")
{
    Workbench bench;
    bench.takeIn();
    const auto waiting = listOf(bench, u"queue"_s).size();
    strangeFile(bench);
    REQUIRE(
        act({u"intake"_s, bench.registerFile(), u"--session"_s, u"55"_s, bench.path(u"strange"_s)})
        == 0);
    const QJsonArray queue = listOf(bench, u"queue"_s);
    REQUIRE(queue.size() == waiting + 1);
    CHECK(queue.last()[u"file"_s].toString() == u"scan.pdf"_s);
    CHECK(queue.last()[u"outcome"_s].toString() == u"unreadable"_s);

    const QString applicant = listOf(bench, u"applicants"_s).first()[u"uid"_s].toString();
    const QString reg = bench.registerFile();
    CHECK(act({u"file"_s, reg, u"scan.pdf"_s, u"--new"_s, u"--family-name"_s, u"Muster"_s})
          == 1); // for which vacancy?
    CHECK(act({u"file"_s, reg, u"other.pdf"_s, applicant, u"--vacancy"_s, u"6"_s}) == 1);
    REQUIRE(act({u"file"_s, reg, u"scan.pdf"_s, applicant, u"--vacancy"_s, u"6"_s}) == 0);
    CHECK(listOf(bench, u"queue"_s).size() == waiting);
    REQUIRE(act({u"undo"_s, reg, latestAct(bench)}) == 0);
    CHECK(listOf(bench, u"queue"_s).size() == waiting + 1);
    CHECK(act({u"skip"_s, reg, u"scan.pdf"_s}) == 1);
    REQUIRE(act({u"skip"_s, reg, u"scan.pdf"_s, u"--reason"_s, u"a test"_s}) == 0);
    CHECK(listOf(bench, u"queue"_s).size() == waiting);

    // What was skipped stays so when the folder is taken in again.
    const QString before = latestAct(bench);
    REQUIRE(act({u"intake"_s, reg, u"--session"_s, u"55"_s, bench.path(u"strange"_s)}) == 0);
    CHECK(latestAct(bench) == before);
}

TEST_CASE("a new applicant is made from a file", "[cli][queue]")
{
    Workbench bench;
    bench.begin();
    strangeFile(bench);
    REQUIRE(
        act({u"intake"_s, bench.registerFile(), u"--session"_s, u"55"_s, bench.path(u"strange"_s)})
        == 0);
    REQUIRE(act({u"file"_s, bench.registerFile(), u"scan.pdf"_s, u"--new"_s, u"--vacancy"_s, u"7"_s,
                 u"--family-name"_s, u"Muster"_s, u"--given-names"_s, u"Bea"_s})
            == 0);
    const QJsonArray applicants = listOf(bench, u"applicants"_s);
    REQUIRE(applicants.size() == 1);
    CHECK(applicants.first()[u"family_name"_s].toString() == u"Muster"_s);
}

TEST_CASE("two applicants are merged and parted again from the command line", "[cli][persons]")
{
    Workbench bench;
    bench.takeIn();
    const QString reg = bench.registerFile();
    const QJsonArray applicants = listOf(bench, u"applicants"_s);
    const QString one = applicants.at(0)[u"uid"_s].toString();
    const QString other = applicants.at(1)[u"uid"_s].toString();
    CHECK(act({u"merge-persons"_s, reg, one, other, u"--take"_s, u"shoe_size"_s}) == 2);
    CHECK(act({u"merge-persons"_s, reg, one, one}) == 1);
    REQUIRE(act({u"merge-persons"_s, reg, one, other, u"--take"_s, u"email"_s}) == 0);
    const QJsonArray merged = listOf(bench, u"applicants"_s);
    CHECK(merged.size() == applicants.size() - 1);
    CHECK(merged.first()[u"email"_s] == applicants.at(1)[u"email"_s]);
    CHECK(act({u"verify"_s, reg}) == 0);
    REQUIRE(act({u"undo"_s, reg, latestAct(bench)}) == 0);
    CHECK(listOf(bench, u"applicants"_s).size() == applicants.size());
    REQUIRE(act({u"keep-apart"_s, reg, one, other, u"--reason"_s, u"two people"_s}) == 0);
    CHECK(act({u"merge-persons"_s, reg, one, other}) == 1);
}

TEST_CASE("a difference between survey and form is listed with its characters and settled",
          "[cli][concordance]")
{
    Workbench bench;
    bench.takeIn();
    const QString reg = bench.registerFile();
    QJsonObject name;
    const QJsonArray differences = listOf(bench, u"differences"_s);
    for (const QJsonValue& difference : differences) {
        if (difference[u"agreement"_s].toString() == u"different"_s
            && difference[u"field"_s].toString() == u"family_name"_s)
            name = difference.toObject();
    }
    REQUIRE_FALSE(name.isEmpty());
    const QJsonArray statements = name[u"statements"_s].toArray();
    REQUIRE(statements.size() == 2);
    CHECK_FALSE(statements.at(1)[u"differing"_s].toArray().isEmpty());
    CHECK(name[u"ruling"_s].isNull());
    const QStringList ruling{u"settle"_s,
                             reg,
                             u"--session"_s,
                             u"55"_s,
                             u"--vacancy"_s,
                             QString::number(name[u"vacancy"_s].toInt()),
                             name[u"applicant"_s].toString(),
                             u"family_name"_s,
                             u"survey"_s};
    CHECK(act(ruling) == 1); // a reason is missing
    REQUIRE(act(ruling + QStringList{u"--reason"_s, u"as in the passport"_s}) == 0);
    const QJsonArray after = listOf(bench, u"differences"_s);
    int settled = 0;
    for (const QJsonValue& difference : after)
        settled += difference[u"ruling"_s].isNull() ? 0 : 1;
    CHECK(settled == 1);
}
