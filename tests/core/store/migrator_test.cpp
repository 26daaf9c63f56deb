#include "core/store/migrator.h"

#include "core/store/backup.h"
#include "core/store/connection.h"
#include "tests/support/catch.h"
#include "tests/support/temp_database.h"

#include <QFile>

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::store;
using namespace greffier::test;

namespace {

QString firstScript()
{
    QFile file(u":/store/migrations/0001_initial.sql"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

const QString kSecondScript
    = u"ALTER TABLE session ADD COLUMN remark TEXT; -- NULL: none; a script may hold ';'\n"
      "UPDATE session SET remark = 'from before';"_s;

} // namespace

TEST_CASE("an older register is copied and then brought up to date", "[store][migrator]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    const ActId before = temp.perform({u"set"_s, {}, {}}, [&](Change& change) {
        temp.stores().settings.set(change, u"a"_s, u"b"_s);
    });
    temp.close();
    const Migrator migrator({firstScript(), kSecondScript});
    {
        const auto database
            = Database::open(temp.file(), temp.desk(), Database::Mode::ReadWrite, migrator);
        CHECK(database->schemaVersion() == 2);
        CHECK(Migrator::schemaOf(database->connection()) == migrator.schemaAt(2));
        CHECK(askNumber(database->connection(),
                        "SELECT count(*) FROM session WHERE remark = 'from before'")
              == 1);
        CHECK(askNumber(database->connection(), "PRAGMA foreign_keys") == 1);
        const Journal journal(*database);
        CHECK(journal.check().isSound());

        // What an older schema recorded stays readable, and is not undone.
        const auto undone = attempt([&] {
            Change change(*database, {u"undo"_s, {}, {}});
            journal.revert(change, before);
        });
        CHECK(undone.error().code == Error::Code::Final);
        CHECK(journal.entry(before)->rows.size() == 1);
    }
    const QStringList copies = Backup::copiesOf(temp.file());
    REQUIRE(copies.size() == 1);
    const auto copy = Database::open(Backup::folderFor(temp.file()) + u'/' + copies.first(),
                                     temp.desk(), Database::Mode::ReadOnly);
    CHECK(copy->schemaVersion() == 1);
}

TEST_CASE("a script that fails leaves the register at the version before", "[store][migrator]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    const QString content = temp.content();
    temp.close();
    const Migrator migrator({firstScript(), u"DELETE FROM application; SELECT nonsense;"_s});
    CHECK_FALSE(attempt([&] {
                    return Database::open(temp.file(), temp.desk(), Database::Mode::ReadWrite,
                                          migrator);
                }).ok());
    temp.open();
    CHECK(temp.content() == content);
}

TEST_CASE("a script that leaves references to nothing is taken back", "[store][migrator]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    const QString content = temp.content();
    temp.close();
    const Migrator migrator({firstScript(), u"DELETE FROM applicant;"_s});
    const auto opened = attempt([&] {
        return Database::open(temp.file(), temp.desk(), Database::Mode::ReadWrite, migrator);
    });
    CHECK(opened.error().code == Error::Code::Damaged);
    temp.open();
    CHECK(temp.content() == content);
}

TEST_CASE("an older register is not opened read-only before it was brought up to date",
          "[store][migrator]")
{
    TempDatabase temp;
    temp.close();
    const Migrator migrator({firstScript(), kSecondScript});
    CHECK(attempt([&] {
              return Database::open(temp.file(), temp.desk(), Database::Mode::ReadOnly, migrator);
          })
              .error()
              .code
          == Error::Code::ReadOnly);
}

TEST_CASE("a table that the journal cannot carry is refused", "[store][migrator]")
{
    for (const QString& script :
         {u"CREATE TABLE t (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, x REAL) STRICT"_s,
          u"CREATE TABLE t (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, x BLOB) STRICT"_s,
          u"CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT) STRICT"_s,
          u"CREATE TABLE t (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE)"_s}) {
        CAPTURE(script);
        const auto migrated = attempt([&] {
            return Migrator({firstScript(), script}).schemaAt(2);
        });
        CHECK(migrated.error().code == Error::Code::Internal);
    }
}
