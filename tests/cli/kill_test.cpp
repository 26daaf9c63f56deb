// Stopped with SIGKILL at random moments of an intake: nothing acknowledged is lost.

#include "tests/cli/cli_run.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace greffier::test;

namespace {

QStringList intakeArguments(const Workbench& bench, const QString& registerFile)
{
    return {u"intake"_s,   registerFile,     u"--session"_s,
            u"55"_s,       bench.received(), u"--survey"_s,
            bench.received() + u"/survey.csv"_s, u"--receipts"_s,
            bench.received() + u"/receipts.csv"_s};
}

/// Starts an intake and kills it some time after its first word; gives the files it acknowledged.
QStringList killedIntake(const Workbench& bench, const QString& registerFile, int milliseconds)
{
    QProcess process;
    process.start(QStringLiteral(GREFFIER_CLI), intakeArguments(bench, registerFile));
    REQUIRE(process.waitForStarted());
    QThread::msleep(static_cast<unsigned long>(milliseconds));
    process.kill();
    process.waitForFinished(-1);
    QStringList acknowledged;
    for (const QByteArray& line : process.readAllStandardError().split('\n')) {
        if (line.startsWith("filed "))
            acknowledged += QString::fromUtf8(line.mid(6));
    }
    return acknowledged;
}

QSet<QString> filesIn(const QString& registerFile)
{
    QSet<QString> files;
    const QJsonArray applications
        = cli({u"list"_s, registerFile, u"applications"_s, u"--json"_s}).array();
    for (const QJsonValue& application : applications) {
        for (const QJsonValue& document : application[u"documents"_s].toArray())
            files += document[u"file"_s].toString();
        for (const QJsonValue& value : application[u"values"_s].toArray())
            files += value[u"evidence"_s][u"file"_s].toString();
    }
    return files;
}

QStringList applicationsIn(const QString& registerFile)
{
    QStringList rows;
    const QJsonArray applications
        = cli({u"list"_s, registerFile, u"applications"_s, u"--json"_s}).array();
    for (const QJsonValue& row : applications)
        rows += u"%1 %2 %3 %4"_s.arg(row[u"family_name"_s].toString(), row[u"given_names"_s].toString())
                    .arg(row[u"vacancy"_s].toInt())
                    .arg(row[u"documents"_s].toArray().size());
    rows.sort();
    return rows;
}

} // namespace

TEST_CASE("killed fifty times during an intake: what was acknowledged is there, without doubles",
          "[plain]")
{
    Workbench bench;
    bench.begin();
    const QString whole = bench.path(u"whole.greffier"_s);
    QDir().mkpath(bench.path(u"base"_s));
    REQUIRE(cli({u"backup"_s, bench.registerFile(), bench.path(u"base"_s)}).exitCode == 0);
    QRandomGenerator random(55);
    QSet<QString> acknowledged;
    for (int round = 0; round < 50; ++round) {
        for (const QString& file :
             killedIntake(bench, bench.registerFile(), static_cast<int>(random.bounded(20, 600))))
            acknowledged += file;
        const ProgramRun verified = cli({u"verify"_s, bench.registerFile()});
        INFO("round " << round << ": " << verified.err.toStdString());
        REQUIRE(verified.exitCode == 0);
        const QSet<QString> lost = acknowledged - filesIn(bench.registerFile());
        CHECK(QStringList(lost.begin(), lost.end()) == QStringList());
    }
    REQUIRE(cli(intakeArguments(bench, bench.registerFile())).exitCode == 0);

    REQUIRE(cli({u"init"_s, whole}).exitCode == 0);
    REQUIRE(cli({u"call"_s, whole, bench.received() + u"/call.docx"_s}).exitCode == 0);
    REQUIRE(cli(intakeArguments(bench, whole)).exitCode == 0);
    CHECK(applicationsIn(bench.registerFile()) == applicationsIn(whole));
    CHECK(acknowledged.size() > 10);
}

TEST_CASE("the whole main job runs where an Internet socket kills", "[plain]")
{
    Workbench bench;
    CHECK(cliWithoutNetwork({u"init"_s, bench.registerFile()}).exitCode == 0);
    CHECK(cliWithoutNetwork({u"sample"_s, u"--files"_s, bench.received()}).exitCode == 0);
    CHECK(cliWithoutNetwork({u"call"_s, bench.registerFile(), bench.received() + u"/call.docx"_s})
              .exitCode
          == 0);
    CHECK(cliWithoutNetwork(intakeArguments(bench, bench.registerFile())).exitCode == 0);
    CHECK(cliWithoutNetwork({u"screen"_s, bench.registerFile(), u"--session"_s, u"55"_s}).exitCode
          == 0);
    CHECK(cliWithoutNetwork({u"export"_s, bench.registerFile(), u"public-list"_s, u"--session"_s,
                             u"55"_s, u"--language"_s, u"en"_s, u"--out"_s,
                             bench.path(u"list.docx"_s)})
              .exitCode
          == 0);
}

TEST_CASE("the launcher itself kills what opens an Internet socket", "[plain]")
{
    const ProgramRun run = runProgram(QStringLiteral(GREFFIER_NO_NETWORK),
                                      {u"bash"_s, u"-c"_s, u"exec 3<>/dev/tcp/127.0.0.1/9"_s});
    CHECK(run.exitCode == -1);
}
