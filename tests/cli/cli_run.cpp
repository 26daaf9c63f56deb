#include "tests/cli/cli_run.h"

#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace greffier::test {

QJsonObject ProgramRun::object() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonArray ProgramRun::array() const
{
    return QJsonDocument::fromJson(out).array();
}

ProgramRun runProgram(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    ProgramRun run;
    if (!process.waitForStarted())
        return run;
    process.closeWriteChannel();
    process.waitForFinished(-1);
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

ProgramRun cli(const QStringList& arguments)
{
    return runProgram(QStringLiteral(GREFFIER_CLI), arguments);
}

ProgramRun cliWithoutNetwork(const QStringList& arguments)
{
    return runProgram(QStringLiteral(GREFFIER_NO_NETWORK),
                      QStringList{QStringLiteral(GREFFIER_CLI)} + arguments);
}

Workbench::Workbench()
{
    REQUIRE(m_folder.isValid());
}

QString Workbench::path(const QString& name) const
{
    return m_folder.filePath(name);
}

void Workbench::begin()
{
    REQUIRE(cli({u"init"_s, registerFile(), u"--officer"_s, u"A. Tester"_s}).exitCode == 0);
    REQUIRE(cli({u"sample"_s, u"--files"_s, received()}).exitCode == 0);
    REQUIRE(cli({u"call"_s, registerFile(), received() + u"/call.docx"_s}).exitCode == 0);
    REQUIRE(cli({u"holders"_s, registerFile(), received() + u"/holders.csv"_s}).exitCode == 0);
}

QJsonObject Workbench::takeIn()
{
    begin();
    const ProgramRun run = takeInAgain();
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    return run.object();
}

ProgramRun Workbench::takeInAgain() const
{
    return cli({u"intake"_s, registerFile(), u"--session"_s, u"55"_s, received(), u"--survey"_s,
                received() + u"/survey.csv"_s, u"--receipts"_s, received() + u"/receipts.csv"_s,
                u"--json"_s});
}

} // namespace greffier::test
