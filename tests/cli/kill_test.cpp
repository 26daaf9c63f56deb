// Stopped with SIGKILL at random moments of an intake: nothing acknowledged is lost.

#include "tests/cli/cli_run.h"
#include "tests/support/catch.h"
#include "tests/support/copy_register.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace greffier::test;

namespace {

QStringList acknowledgedIn(const QByteArray& err)
{
    QStringList acknowledged;
    const QByteArray whole = err.left(err.lastIndexOf('\n') + 1);
    for (const QByteArray& line : whole.split('\n')) {
        if (line.startsWith("filed "))
            acknowledged += QString::fromUtf8(line.mid(6));
    }
    return acknowledged;
}

/// Starts an intake and kills it some time after it acknowledged so many files, or at once for
/// none; gives the files it acknowledged.
QStringList killedIntake(const QStringList& intake, int files, int milliseconds)
{
    QProcess process;
    process.setReadChannel(QProcess::StandardError); // the one that is waited for
    process.start(QStringLiteral(GREFFIER_CLI), intake);
    REQUIRE(process.waitForStarted());
    QByteArray err;
    while (acknowledgedIn(err).size() < files && process.waitForReadyRead(-1))
        err += process.readAllStandardError();
    QThread::msleep(static_cast<unsigned long>(milliseconds));
    process.kill();
    process.waitForFinished(-1);
    return acknowledgedIn(err + process.readAllStandardError());
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
        rows += u"%1 %2 %3 %4"_s
                    .arg(row[u"family_name"_s].toString(), row[u"given_names"_s].toString())
                    .arg(row[u"vacancy"_s].toInt())
                    .arg(row[u"documents"_s].toArray().size());
    rows.sort();
    return rows;
}

/// A session of few persons, as each kill is followed by a look at everybody.
class SmallSession {
public:
    SmallSession()
    {
        REQUIRE(cli({u"sample"_s, u"--files"_s, received(), u"--persons"_s, u"25"_s}).exitCode
                == 0);
        REQUIRE(cli({u"init"_s, first()}).exitCode == 0);
        REQUIRE(cli({u"call"_s, first(), received() + u"/call.docx"_s}).exitCode == 0);
    }

    QString newRegister(const QString& name) const
    {
        const QString file = m_folder.filePath(name + u".greffier"_s);
        copyRegister(first(), file);
        return file;
    }

    QStringList intake(const QString& registerFile) const
    {
        return intakeArguments(registerFile, received());
    }
    ProgramRun takeIn(const QString& registerFile) const { return cli(intake(registerFile)); }

private:
    QString first() const { return m_folder.filePath(u"first.greffier"_s); }
    QString received() const { return m_folder.filePath(u"received"_s); }

    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("killed fifty times during an intake: what was acknowledged is there, without doubles",
          "[killed]")
{
    const SmallSession session;
    const QString whole = session.newRegister(u"whole"_s);
    REQUIRE(session.takeIn(whole).exitCode == 0);
    const QStringList expected = applicationsIn(whole);
    REQUIRE(expected.size() > 20);

    // Several registers, so that in each there is much left to take in at the last kill.
    QRandomGenerator random(55);
    qsizetype acknowledgedInAll = 0;
    int unfinished = 0;
    for (int number = 0; number < 10; ++number) {
        const QString registerFile = session.newRegister(QString::number(number));
        QSet<QString> acknowledged;
        for (int round = 0; round < 5; ++round) {
            const int files = random.bounded(3);
            for (const QString& file : killedIntake(session.intake(registerFile), files,
                                                    random.bounded(files == 0 ? 400 : 40)))
                acknowledged += file;
            const ProgramRun verified = cli({u"verify"_s, registerFile});
            INFO("register " << number << ", round " << round << ": "
                             << verified.err.toStdString());
            REQUIRE(verified.exitCode == 0);
            const QSet<QString> lost = acknowledged - filesIn(registerFile);
            CHECK(QStringList(lost.begin(), lost.end()) == QStringList());
        }
        acknowledgedInAll += acknowledged.size();
        unfinished += applicationsIn(registerFile) != expected ? 1 : 0;
        REQUIRE(session.takeIn(registerFile).exitCode == 0);
        CHECK(applicationsIn(registerFile) == expected);
    }
    CHECK(acknowledgedInAll > 10);
    CHECK(unfinished > 0); // else no kill came while files were taken in
}

TEST_CASE("the whole main job runs where an Internet socket kills", "[killed]")
{
    Workbench bench;
    CHECK(cliWithoutNetwork({u"init"_s, bench.registerFile()}).exitCode == 0);
    CHECK(cliWithoutNetwork({u"sample"_s, u"--files"_s, bench.path(u"sample"_s)}).exitCode == 0);
    CHECK(cliWithoutNetwork({u"call"_s, bench.registerFile(), bench.received() + u"/call.docx"_s})
              .exitCode
          == 0);
    CHECK(cliWithoutNetwork(intakeArguments(bench.registerFile(), bench.received())).exitCode == 0);
    CHECK(cliWithoutNetwork({u"screen"_s, bench.registerFile(), u"--session"_s, u"55"_s}).exitCode
          == 0);
    CHECK(cliWithoutNetwork({u"export"_s, bench.registerFile(), u"public-list"_s, u"--session"_s,
                             u"55"_s, u"--language"_s, u"en"_s, u"--out"_s,
                             bench.path(u"list.docx"_s)})
              .exitCode
          == 0);
}

TEST_CASE("the launcher itself kills what opens an Internet socket", "[killed]")
{
    const ProgramRun run = runProgram(QStringLiteral(GREFFIER_NO_NETWORK),
                                      {u"bash"_s, u"-c"_s, u"exec 3<>/dev/tcp/127.0.0.1/9"_s});
    CHECK(run.exitCode == -1);
}
