// Bad input: one clear sentence, the right exit code, the register as it was.

#include "tests/cli/cli_run.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace greffier::test;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a received file that cannot be read is refused with exit code 3", "[cli]")
{
    Workbench bench;
    write(bench.path(u"empty.docx"_s), {});
    write(bench.path(u"ole.docx"_s),
          QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(4096, 'x'));
    write(bench.path(u"text.docx"_s), QByteArray("PK\x03\x04") + QByteArray(100, 'x'));
    write(bench.path(u"picture.pdf"_s),
          QByteArray::fromHex("89504e470d0a1a0a") + QByteArray(64, 'x'));
    for (const QString& name :
         {u"empty.docx"_s, u"ole.docx"_s, u"text.docx"_s, u"picture.pdf"_s, u"missing.docx"_s}) {
        for (const QString& kind : {u"text"_s, u"call"_s, u"form"_s}) {
            const ProgramRun run = cli({u"read"_s, kind, bench.path(name), u"--json"_s});
            INFO(name.toStdString() << " " << kind.toStdString() << ": " << run.err.toStdString());
            CHECK(run.exitCode == 3);
            CHECK(isOneSentence(run.err));
            CHECK(run.out.isEmpty());
        }
    }
}

TEST_CASE("a file that is no register, or a newer one, is refused and left as it was", "[cli]")
{
    Workbench bench;
    REQUIRE(cli({u"init"_s, bench.registerFile()}).exitCode == 0);
    QByteArray newer = contentOf(bench.registerFile());
    newer.replace(60, 4,
                  QByteArray::fromHex("0000ffff")); // user_version, SQLite file format 1.3.12
    write(bench.path(u"newer.greffier"_s), newer);
    write(bench.path(u"letter.greffier"_s), "Dear Sir or Madam,\n");
    write(bench.path(u"empty.greffier"_s), {});
    write(bench.path(u"half.greffier"_s), contentOf(bench.registerFile()).left(10000));
    for (const QString& name :
         {u"newer.greffier"_s, u"letter.greffier"_s, u"empty.greffier"_s, u"half.greffier"_s}) {
        const QByteArray before = contentOf(bench.path(name));
        const ProgramRun run = cli({u"list"_s, bench.path(name), u"sessions"_s});
        INFO(name.toStdString() << ": " << run.err.toStdString());
        CHECK(run.exitCode == 3);
        CHECK(isOneSentence(run.err));
        CHECK(contentOf(bench.path(name)) == before);
    }
    CHECK(cli({u"list"_s, bench.path(u"missing.greffier"_s), u"sessions"_s}).exitCode == 3);
}

TEST_CASE("a wrong command line is answered with exit code 2", "[cli]")
{
    Workbench bench;
    REQUIRE(cli({u"init"_s, bench.registerFile()}).exitCode == 0);
    const QString reg = bench.registerFile();
    const QList<QStringList> commands{
        {},
        {u"unknown"_s},
        {u"read"_s},
        {u"read"_s, u"call"_s},
        {u"list"_s, reg, u"unknown"_s},
        {u"list"_s, reg, u"applications"_s, u"--query"_s, u"(("_s},
        {u"screen"_s, reg},
        {u"intake"_s, reg, u"--session"_s, u"x"_s, u"."_s},
        {u"decide"_s, reg, u"--session"_s, u"55"_s, u"--vacancy"_s, u"1"_s, u"A"_s, u"unknown"_s,
         u"--reason"_s, u"late_form"_s},
        {u"export"_s, reg, u"shortlist"_s, u"--session"_s, u"55"_s, u"--vacancy"_s, u"1"_s},
        {u"init"_s, reg, u"--unknown"_s},
    };
    for (const QStringList& command : commands) {
        INFO(command.join(u' ').toStdString());
        const ProgramRun run = cli(command);
        CHECK(run.exitCode == 2);
        CHECK_FALSE(run.err.isEmpty());
    }
}

TEST_CASE("an existing file is never made into a new register", "[cli]")
{
    Workbench bench;
    write(bench.registerFile(), "minutes of a meeting");
    CHECK(cli({u"init"_s, bench.registerFile()}).exitCode == 1);
    CHECK(contentOf(bench.registerFile()) == "minutes of a meeting");
}

TEST_CASE("a command that fails leaves the register as it was", "[cli]")
{
    Workbench bench;
    bench.begin();
    const auto acts = [&] {
        return cli({u"history"_s, bench.registerFile(), u"--json"_s}).array().size();
    };
    const qsizetype before = acts();
    const QString reg = bench.registerFile();
    write(bench.path(u"menu.txt"_s), "Lunch: soup\n");
    CHECK(cli({u"call"_s, reg, bench.path(u"menu.txt"_s)}).exitCode != 0);
    CHECK(cli({u"call"_s, reg, bench.path(u"missing.docx"_s)}).exitCode == 3);
    CHECK(cli({u"holders"_s, reg, bench.path(u"menu.txt"_s)}).exitCode != 0);
    CHECK(cli({u"intake"_s, reg, u"--session"_s, u"54"_s, bench.received()}).exitCode == 1);
    CHECK(cli({u"intake"_s, reg, u"--session"_s, u"55"_s, bench.path(u"missing"_s)}).exitCode != 0);
    CHECK(cli({u"undo"_s, reg, u"9999"_s}).exitCode == 1);
    CHECK(cli({u"decide"_s, reg, u"--session"_s, u"55"_s, u"--vacancy"_s, u"7"_s, u"Nobody"_s,
               u"eligible"_s, u"--reason"_s, u"meets_requirements"_s})
              .exitCode
          == 1);
    CHECK(acts() == before);
}
