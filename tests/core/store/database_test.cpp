#include "core/store/database.h"

#include "core/store/backup.h"
#include "core/store/connection.h"
#include "core/store/lease.h"
#include "core/store/migrator.h"
#include "tests/support/catch.h"
#include "tests/support/temp_database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Database.h>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::store;
using namespace greffier::test;

namespace {

QByteArray bytesOf(const QString& name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeFile(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// What opening a file says, which must leave the file as it was.
Error::Code refusal(const QString& file, const Desk& desk)
{
    const QByteArray before = bytesOf(file);
    const QStringList beside = QDir(QFileInfo(file).path()).entryList(QDir::Files | QDir::Hidden);
    for (const auto mode : {Database::Mode::ReadOnly, Database::Mode::ReadWrite}) {
        const auto opened = attempt([&] { return Database::open(file, desk, mode); });
        REQUIRE_FALSE(opened.ok());
        CHECK_FALSE(opened.error().message.isEmpty());
        CHECK(bytesOf(file) == before);
        CHECK(QDir(QFileInfo(file).path()).entryList(QDir::Files | QDir::Hidden) == beside);
        if (mode == Database::Mode::ReadWrite)
            return opened.error().code;
    }
    return Error::Code::Internal;
}

void execRaw(const QString& file, const char* sql)
{
    SQLite::Database raw(file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    raw.exec(sql);
}

/// A copy of the register as a program leaves it that dies while it writes.
QString brokenOff(const TempDatabase& temp)
{
    const QString copy = temp.folder() + u"/broken.greffier"_s;
    SQLite::Database raw(temp.file().toStdString(), SQLite::OPEN_READWRITE);
    raw.exec("PRAGMA cache_size = 5; BEGIN;"
             "CREATE TABLE junk (bytes); INSERT INTO junk VALUES (randomblob(400000))");
    REQUIRE(QFile::copy(temp.file(), copy));
    REQUIRE(QFile::copy(temp.file() + u"-journal"_s, copy + u"-journal"_s));
    raw.exec("ROLLBACK");
    return copy;
}

} // namespace

TEST_CASE("a new register has the expected schema and is its owner's alone", "[store][database]")
{
    TempDatabase temp;
    const Migrator migrator = Migrator::shipped();
    CHECK(temp.db().schemaVersion() == migrator.latestVersion());
    CHECK(Migrator::schemaOf(temp.db().connection())
          == migrator.schemaAt(migrator.latestVersion()));
    CHECK(temp.db().integrityProblems().isEmpty());
    CHECK(askNumber(temp.db().connection(), "PRAGMA foreign_keys") == 1);
    CHECK(askNumber(temp.db().connection(), "PRAGMA recursive_triggers") == 1);
    CHECK(askNumber(temp.db().connection(), "PRAGMA synchronous") == 2);
    CHECK((QFileInfo(temp.file()).permissions() & 0x0077) == 0);
    temp.close();
    CHECK(QDir(temp.folder()).entryList(QDir::Files | QDir::Hidden)
          == QStringList{u"test.greffier"_s});
}

TEST_CASE("a register opens again with what was in it", "[store][database]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    const QString content = temp.content();
    for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
        temp.open(mode);
        CHECK(temp.content() == content);
    }
    CHECK(temp.tryTo({u"anything"_s, {}, {}}, [](Change&) {}).error().code
          == Error::Code::ReadOnly);
}

TEST_CASE("no register is made over a file that is there", "[store][database]")
{
    TempDatabase temp;
    const QByteArray before = bytesOf(temp.file());
    temp.close();
    CHECK(attempt([&] { return Database::create(temp.file(), temp.desk()); }).error().code
          == Error::Code::Invalid);
    CHECK(bytesOf(temp.file()) == before);
}

TEST_CASE("a register whose making fails is not there", "[store][database]")
{
    TempDatabase temp;
    const QString file = temp.folder() + u"/other.greffier"_s;
    const auto made = attempt([&] {
        return Database::create(file, temp.desk(), [](Database&) {
            throw StoreError({Error::Code::Unreadable, u"No tables."_s, {}});
        });
    });
    CHECK(made.error().code == Error::Code::Unreadable);
    temp.close();
    CHECK(QDir(temp.folder()).entryList(QDir::Files | QDir::Hidden)
          == QStringList{u"test.greffier"_s});
}

TEST_CASE("a missing register is said to be missing", "[store][database]")
{
    TempDatabase temp;
    CHECK(attempt([&] {
              return Database::open(temp.folder() + u"/none.greffier"_s, temp.desk(),
                                    Database::Mode::ReadWrite);
          })
              .error()
              .code
          == Error::Code::NotFound);
    CHECK_FALSE(QFileInfo::exists(temp.folder() + u"/none.greffier.lock"_s));
}

TEST_CASE("what is no register is refused and left as it is", "[store][database]")
{
    TempDatabase temp;
    const QString file = temp.folder() + u"/other.greffier"_s;
    SECTION("an empty file") { writeFile(file, {}); }
    SECTION("a text")
    {
        writeFile(file, "Dear Sir or Madam, please find attached my application.");
    }
    SECTION("random bytes") { writeFile(file, QByteArray(8192, '\x5a')); }
    SECTION("the beginning of a register") { writeFile(file, bytesOf(temp.file()).left(60)); }
    SECTION("another program's database")
    {
        execRaw(file, "CREATE TABLE bookmark (id INTEGER PRIMARY KEY, address TEXT)");
    }
    SECTION("another program's database that bears our mark")
    {
        execRaw(file,
                "PRAGMA application_id = 1198679666; PRAGMA user_version = 1;"
                "CREATE TABLE bookmark (id INTEGER PRIMARY KEY, address TEXT)");
    }
    CHECK(refusal(file, temp.desk()) == Error::Code::NotARegister);
}

TEST_CASE("a register with something more in its schema is refused", "[store][database]")
{
    TempDatabase temp;
    temp.close();
    SECTION("a trigger")
    {
        execRaw(temp.file(),
                "CREATE TRIGGER evil AFTER INSERT ON act BEGIN"
                " DELETE FROM screening_cache; END");
    }
    SECTION("a view")
    {
        execRaw(temp.file(), "CREATE VIEW evil AS SELECT load_extension('x') FROM act");
    }
    SECTION("a journal trigger less") { execRaw(temp.file(), "DROP TRIGGER journal_call_changed"); }
    SECTION("a trigger that keeps the journal less")
    {
        execRaw(temp.file(), "DROP TRIGGER act_keeps");
    }
    CHECK(refusal(temp.file(), temp.desk()) == Error::Code::NotARegister);
}

TEST_CASE("a register in another journal mode is refused", "[store][database]")
{
    TempDatabase temp;
    temp.close();
    execRaw(temp.file(), "PRAGMA journal_mode = WAL");
    CHECK(refusal(temp.file(), temp.desk()) == Error::Code::NotARegister);
}

TEST_CASE("a register of a later version is refused and left as it is", "[store][database]")
{
    TempDatabase temp;
    temp.close();
    execRaw(temp.file(), "PRAGMA user_version = 999");
    CHECK(refusal(temp.file(), temp.desk()) == Error::Code::NewerFile);
}

TEST_CASE("a truncated or damaged register is said to be damaged", "[store][database]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    temp.close();
    QByteArray bytes = bytesOf(temp.file());
    SECTION("truncated") { bytes.truncate(bytes.size() / 2); }
    SECTION("overwritten in the middle")
    {
        bytes.replace(bytes.size() / 2, 40960, QByteArray(40960, '\x5a'));
    }
    writeFile(temp.file(), bytes);
    CHECK(refusal(temp.file(), temp.desk()) == Error::Code::Damaged);
}

TEST_CASE("a change that was broken off is taken back also by who only reads", "[store][database]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    const QString before = temp.content();
    temp.close();
    const QString file = brokenOff(temp);
    REQUIRE(bytesOf(file) != bytesOf(temp.file()));
    const auto opened
        = attempt([&] { return Database::open(file, temp.desk(), Database::Mode::ReadOnly); });
    INFO((opened.ok() ? "" : opened.error().detail.toStdString()));
    REQUIRE(opened.ok());
    CHECK((*opened)->integrityProblems().isEmpty());
    CHECK(bytesOf(file) == bytesOf(temp.file()));
    CHECK_FALSE(QFile::exists(file + u"-journal"_s));
}

TEST_CASE("a journal that names another file is refused and the file stays", "[store][database]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    temp.close();
    const QString file = brokenOff(temp);
    const QString victim = temp.folder() + u"/letter.docx"_s;
    writeFile(victim, "a letter");
    const QByteArray name = victim.toUtf8();
    quint32 sum = 0;
    for (const char letter : name)
        sum += static_cast<quint32>(static_cast<signed char>(letter));
    QByteArray journal = bytesOf(file + u"-journal"_s);
    const auto append = [&journal](quint32 number) {
        for (int shift = 24; shift >= 0; shift -= 8)
            journal += static_cast<char>(number >> shift & 0xff);
    };
    append(1); // as SQLite writes the name of a super-journal behind all pages
    journal += name;
    append(static_cast<quint32>(name.size()));
    append(sum);
    journal += QByteArray::fromHex("d9d505f920a163d7");
    writeFile(file + u"-journal"_s, journal);
    CHECK(refusal(file, temp.desk()) == Error::Code::NotARegister);
    CHECK(bytesOf(victim) == "a letter");
}

TEST_CASE("a register open elsewhere is refused with the holder's name", "[store][lease]")
{
    TempDatabase temp;
    const auto second = attempt(
        [&] { return Database::open(temp.file(), temp.desk(), Database::Mode::ReadWrite); });
    REQUIRE_FALSE(second.ok());
    CHECK(second.error().code == Error::Code::Locked);
    CHECK(second.error().message.contains(u"Ada Test"_s));
    CHECK(attempt([&] {
              return Database::open(temp.file(), temp.desk(), Database::Mode::ReadOnly);
          }).ok());
}

TEST_CASE("a lease holds as long as its program lives, however it ends", "[store][lease]")
{
    TempDatabase temp;
    temp.close();
    int ready[2] = {};
    REQUIRE(pipe(ready) == 0);
    const pid_t holder = fork();
    REQUIRE(holder >= 0);
    if (holder == 0) {
        const auto lease = attempt([&] {
            return Lease::take(temp.file(), {u"Bob Test"_s, {}, u"desk-1"_s}, temp.clock().now());
        });
        const char answer = lease.ok() ? 'y' : 'n';
        if (write(ready[1], &answer, 1) == 1)
            pause();
        _exit(1);
    }
    char answer = 0;
    REQUIRE(read(ready[0], &answer, 1) == 1);
    CHECK(answer == 'y');
    const auto refused = attempt([&] { temp.open(); });
    kill(holder, SIGKILL);
    waitpid(holder, nullptr, 0);
    close(ready[0]);
    close(ready[1]);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == Error::Code::Locked);
    CHECK(refused.error().message.contains(u"Bob Test"_s));
    CHECK_NOTHROW(temp.open());
}

TEST_CASE("the lease of a program that was killed is taken over", "[store][lease]")
{
    TempDatabase temp;
    temp.close();
    writeFile(Lease::fileFor(temp.file()),
              R"({"officer": "Bob Test", "machine": "desk-1", "pid": 999999999})");
    CHECK_NOTHROW(temp.open());
    CHECK(Lease::holderOf(temp.file())->officer == u"Ada Test"_s);
}

TEST_CASE("a lease half written by a program that was killed is taken over", "[store][lease]")
{
    TempDatabase temp;
    temp.close();
    writeFile(Lease::fileFor(temp.file()), R"({"officer": "Bob)");
    CHECK_NOTHROW(temp.open());
}

TEST_CASE("a lease held on another machine is respected", "[store][lease]")
{
    TempDatabase temp;
    temp.close();
    writeFile(
        Lease::fileFor(temp.file()),
        R"({"officer": "Bob Test", "machine": "desk-2", "pid": 1, "since": "2023-11-02T08:00:00.000Z"})");
    const auto opened = attempt([&] { temp.open(); });
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().code == Error::Code::Locked);
    CHECK(opened.error().message.contains(u"Bob Test"_s));
    CHECK(opened.error().message.contains(u"desk-2"_s));
    CHECK(opened.error().message.contains(Lease::fileFor(temp.file())));
    CHECK(QFileInfo::exists(Lease::fileFor(temp.file())));
}

TEST_CASE("a lease goes when the register is closed", "[store][lease]")
{
    TempDatabase temp;
    CHECK(QFileInfo::exists(Lease::fileFor(temp.file())));
    temp.close();
    CHECK_FALSE(QFileInfo::exists(Lease::fileFor(temp.file())));
}
