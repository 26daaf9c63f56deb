#include "tests/cli/cli_run.h"

#include "tests/support/catch.h"
#include "tests/support/copy_register.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace greffier::test {

QJsonObject ProgramRun::object() const { return QJsonDocument::fromJson(out).object(); }

QJsonArray ProgramRun::array() const { return QJsonDocument::fromJson(out).array(); }

bool isOneSentence(const QByteArray& err)
{
    const QString text = QString::fromUtf8(err).trimmed();
    return !text.isEmpty() && !text.contains(u'\n') && text.size() > 20
        && (text.endsWith(u'.') || text.endsWith(u')'));
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

namespace {

/// Made once for all tests of a run, as making it takes long.
class PreparedFolder {
public:
    static const PreparedFolder& withCall()
    {
        static const PreparedFolder folder(nullptr);
        return folder;
    }

    static const PreparedFolder& takenIn()
    {
        static const PreparedFolder folder(&withCall());
        return folder;
    }

    QString registerFile() const { return m_folder.filePath(u"hrc55.greffier"_s); }
    QString received() const { return m_folder.filePath(u"received"_s); }
    const QJsonObject& intake() const { return m_intake; }

private:
    explicit PreparedFolder(const PreparedFolder* before)
    {
        REQUIRE(m_folder.isValid());
        if (before) {
            copyRegister(before->registerFile(), registerFile());
            const ProgramRun run = cli(intakeArguments(registerFile(), before->received())
                                       + QStringList{u"--json"_s});
            INFO(run.err.toStdString());
            REQUIRE(run.exitCode == 0);
            m_intake = run.object();
            return;
        }
        REQUIRE(cli({u"init"_s, registerFile(), u"--officer"_s, u"A. Tester"_s}).exitCode == 0);
        REQUIRE(cli({u"sample"_s, u"--files"_s, received()}).exitCode == 0);
        REQUIRE(cli({u"call"_s, registerFile(), received() + u"/call.docx"_s}).exitCode == 0);
        REQUIRE(cli({u"holders"_s, registerFile(), received() + u"/holders.csv"_s}).exitCode == 0);
    }

    QTemporaryDir m_folder;
    QJsonObject m_intake;
};

} // namespace

QStringList intakeArguments(const QString& registerFile, const QString& received)
{
    return {u"intake"_s,
            registerFile,
            u"--session"_s,
            u"55"_s,
            received,
            u"--survey"_s,
            received + u"/survey.csv"_s,
            u"--receipts"_s,
            received + u"/receipts.csv"_s};
}

Workbench::Workbench() { REQUIRE(m_folder.isValid()); }

QString Workbench::path(const QString& name) const { return m_folder.filePath(name); }

QString Workbench::received() const { return PreparedFolder::withCall().received(); }

void Workbench::begin() { copyRegister(PreparedFolder::withCall().registerFile(), registerFile()); }

QJsonObject Workbench::takeIn()
{
    copyRegister(PreparedFolder::takenIn().registerFile(), registerFile());
    return PreparedFolder::takenIn().intake();
}

ProgramRun Workbench::takeInAgain() const
{
    return cli(intakeArguments(registerFile(), received()) + QStringList{u"--json"_s});
}

} // namespace greffier::test
