// A full disk, a read-only one, a register somebody else has open: one sentence, nothing lost.

#include "tests/cli/cli_run.h"
#include "tests/support/catch.h"
#include "tests/support/copy_register.h"
#include "tests/support/small_disk.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <algorithm>
#include <csignal>
#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace greffier::test;

namespace {

/// A file system of its own in memory; only root may make one.
class SmallDisk {
public:
    explicit SmallDisk(const QString& folder)
        : m_folder(QFile::encodeName(folder))
    {
        REQUIRE(QDir().mkpath(folder));
        m_mounted = ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, "size=64m,mode=700") == 0;
        if (!m_mounted)
            WARN("SKIPPED: this user may not mount a file system.");
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool isMounted() const { return m_mounted; }
    QString path(const QString& name) const { return QFile::decodeName(m_folder) + u'/' + name; }

    /// Leaves just so many bytes free.
    void fill(qint64 left) const
    {
        QFile filler(path(u"filler"_s));
        REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(4096, 'x');
        while (filler.write(block) == block.size()) { }
        REQUIRE(filler.resize(std::max<qint64>(0, filler.size() - left)));
    }
    void empty() const { REQUIRE(QFile::remove(path(u"filler"_s))); }

    bool becomeReadOnly() const
    {
        return ::mount("tmpfs", m_folder.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=64m")
            == 0;
    }

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

qsizetype actsIn(const QString& registerFile)
{
    return cli({u"history"_s, registerFile, u"--json"_s}).array().size();
}

QString anApplicant(const QString& registerFile)
{
    const QJsonArray rows = cli({u"list"_s, registerFile, u"applications"_s, u"--query"_s,
                                 u"session:55 vacancy:7"_s, u"--json"_s})
                                .array();
    REQUIRE_FALSE(rows.isEmpty());
    return rows.first()[u"uid"_s].toString();
}

QStringList decision(const QString& registerFile, const QString& applicant)
{
    return {u"decide"_s, registerFile, u"--session"_s,    u"55"_s,       u"--vacancy"_s,
            u"7"_s,      applicant,    u"not_eligible"_s, u"--reason"_s, u"late_form"_s};
}

QStringList publicList(const QString& registerFile, const QString& out)
{
    return {u"export"_s,    registerFile, u"public-list"_s,
            u"--session"_s, u"55"_s,      u"--language"_s,
            u"en"_s,        u"--out"_s,   out};
}

void checkRefused(const ProgramRun& run)
{
    INFO(run.err.toStdString());
    CHECK(run.exitCode == 1);
    CHECK(isOneSentence(run.err));
    CHECK(run.out.isEmpty());
}

} // namespace

TEST_CASE("on a full disk each command says so in one sentence and leaves the register as it was",
          "[cli]")
{
    Workbench bench;
    const SmallDisk disk(bench.path(u"disk"_s));
    if (!disk.isMounted())
        return;
    bench.takeIn();
    const QString reg = disk.path(u"hrc55.greffier"_s);
    copyRegister(bench.registerFile(), reg);
    const QString applicant = anApplicant(reg);
    const qsizetype before = actsIn(reg);
    disk.fill(0);

    checkRefused(cli(decision(reg, applicant)));
    checkRefused(cli({u"init"_s, disk.path(u"new.greffier"_s)}));
    CHECK_FALSE(QFile::exists(disk.path(u"new.greffier"_s)));
    checkRefused(cli(publicList(bench.registerFile(), disk.path(u"list.docx"_s))));
    CHECK_FALSE(QFile::exists(disk.path(u"list.docx"_s)));
    checkRefused(cli({u"backup"_s, bench.registerFile(), disk.path({})}));

    disk.empty();
    CHECK(cli({u"verify"_s, reg}).exitCode == 0);
    CHECK(actsIn(reg) == before);
    CHECK(cli(decision(reg, applicant)).exitCode == 0);
}

TEST_CASE("an intake that fills the disk keeps what it acknowledged and goes on later", "[cli]")
{
    Workbench bench;
    const SmallDisk disk(bench.path(u"disk"_s));
    if (!disk.isMounted())
        return;
    bench.begin();
    const QString reg = disk.path(u"hrc55.greffier"_s);
    copyRegister(bench.registerFile(), reg);
    disk.fill(qint64(4) * 1024 * 1024);

    const ProgramRun run = cli(intakeArguments(reg, bench.received()));
    const qsizetype filed = run.err.count("filed ");
    INFO(run.err.toStdString());
    CHECK(run.exitCode == 1);
    CHECK(isOneSentence(run.err.trimmed().split('\n').last()));

    disk.empty();
    CHECK(cli({u"verify"_s, reg}).exitCode == 0);
    CHECK(actsIn(reg) >= filed);
    CHECK(cli(intakeArguments(reg, bench.received())).exitCode == 0);
    const auto rows = [](const QString& file) {
        return cli({u"list"_s, file, u"applications"_s, u"--json"_s}).array().size();
    };
    Workbench whole;
    whole.takeIn();
    CHECK(rows(reg) == rows(whole.registerFile()));
}

TEST_CASE("where files may not grow each command fails with one sentence", "[cli]")
{
    Workbench bench;
    bench.takeIn();
    const QString applicant = anApplicant(bench.registerFile());
    const qsizetype before = actsIn(bench.registerFile());
    {
        const FileSizeLimit limit(4096);
        checkRefused(cli(decision(bench.registerFile(), applicant)));
        checkRefused(cli({u"init"_s, bench.path(u"new.greffier"_s)}));
        checkRefused(cli(publicList(bench.registerFile(), bench.path(u"list.docx"_s))));
        checkRefused(cli({u"backup"_s, bench.registerFile(), bench.path(u"copies"_s)}));
    }
    CHECK_FALSE(QFile::exists(bench.path(u"new.greffier"_s)));
    CHECK_FALSE(QFile::exists(bench.path(u"list.docx"_s)));
    CHECK(cli({u"verify"_s, bench.registerFile()}).exitCode == 0);
    CHECK(actsIn(bench.registerFile()) == before);
}

TEST_CASE("a register on a read-only disk is read and exported; a decision is refused", "[cli]")
{
    Workbench bench;
    const SmallDisk disk(bench.path(u"disk"_s));
    if (!disk.isMounted())
        return;
    bench.takeIn();
    const QString reg = disk.path(u"hrc55.greffier"_s);
    copyRegister(bench.registerFile(), reg);
    if (!disk.becomeReadOnly()) {
        WARN("SKIPPED: this user may not make a file system read-only.");
        return;
    }
    const QString applicant = anApplicant(reg);
    for (const QStringList& command :
         {QStringList{u"list"_s, reg, u"applications"_s},
          QStringList{u"screen"_s, reg, u"--session"_s, u"55"_s}, QStringList{u"verify"_s, reg},
          publicList(reg, bench.path(u"list.docx"_s))}) {
        const ProgramRun run = cli(command);
        INFO(command.join(u' ').toStdString() << ": " << run.err.toStdString());
        CHECK(run.exitCode == 0);
    }
    checkRefused(cli(decision(reg, applicant)));
}

TEST_CASE("a register that an intake holds is refused to others with the name of its holder",
          "[cli]")
{
    Workbench bench;
    bench.begin();
    QProcess intake;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"USER"_s, u"a.tester"_s);
    intake.setProcessEnvironment(environment);
    intake.setReadChannel(QProcess::StandardError); // the one that is waited for
    intake.start(QStringLiteral(GREFFIER_CLI),
                 intakeArguments(bench.registerFile(), bench.received()));
    REQUIRE(intake.waitForStarted());
    QByteArray err;
    while (!err.contains("filed ") && intake.waitForReadyRead(-1))
        err += intake.readAllStandardError();
    REQUIRE(err.contains("filed "));
    REQUIRE(intake.processId() > 0);
    ::kill(static_cast<pid_t>(intake.processId()), SIGSTOP);
    REQUIRE_FALSE(intake.waitForFinished(0)); // it still holds the register

    const ProgramRun refused
        = cli({u"call"_s, bench.registerFile(), bench.received() + u"/call.docx"_s});
    checkRefused(refused);
    CHECK(refused.err.contains("a.tester"));
    intake.kill();
    intake.waitForFinished(-1);
    CHECK(cli({u"verify"_s, bench.registerFile()}).exitCode == 0);
}
