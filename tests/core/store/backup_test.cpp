#include "core/store/backup.h"

#include "core/store/connection.h"
#include "core/store/file_store.h"
#include "tests/support/catch.h"
#include "tests/support/small_disk.h"
#include "tests/support/temp_database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::store;
using namespace greffier::test;

namespace {

constexpr qint64 kDay = 24 * 60 * 60;

void setSomething(TempDatabase& temp, const QString& value)
{
    temp.perform({u"set"_s, {}, {}},
                 [&](Change& change) { temp.stores().settings.set(change, u"a"_s, value); });
}

DocumentId keep(TempDatabase& temp, const QByteArray& bytes)
{
    Document document;
    document.name = u"form.docx"_s;
    document.hash = FileStore(temp.file()).put(bytes);
    document.size = bytes.size();
    document.outcome = u"filed"_s;
    DocumentId id;
    temp.perform({u"take_in"_s, {}, {}},
                 [&](Change& change) { id = temp.stores().documents.add(change, document); });
    return id;
}

} // namespace

TEST_CASE("a register is copied once a day, and only when it changed", "[store][backup]")
{
    TempDatabase temp;
    const auto copies = [&] { return Backup::copiesOf(temp.file()).size(); };
    temp.open();
    CHECK(copies() == 1);
    setSomething(temp, u"1"_s);
    temp.open();
    CHECK(copies() == 1);
    temp.clock().advance(kDay);
    temp.open();
    CHECK(copies() == 2);
    temp.clock().advance(kDay);
    temp.open();
    CHECK(copies() == 2);
}

TEST_CASE("a copy holds the register as it was and opens like one", "[store][backup]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    const qint64 acts = temp.stores().journal.actCount();
    temp.open();
    setSomething(temp, u"later"_s);
    const QString copy
        = Backup::folderFor(temp.file()) + u'/' + Backup::copiesOf(temp.file()).first();
    CHECK((QFileInfo(copy).permissions() & 0x0077) == 0);
    const auto opened = Database::open(copy, temp.desk(), Database::Mode::ReadOnly);
    CHECK(Stores(*opened).journal.actCount() == acts);
    CHECK(Stores(*opened).journal.check().isSound());
}

TEST_CASE("the oldest copies go when there are enough", "[store][backup]")
{
    TempDatabase temp;
    for (int day = 0; day < Backup::kKept + 3; ++day) {
        setSomething(temp, QString::number(day));
        temp.clock().advance(kDay);
        temp.open();
    }
    const QStringList copies = Backup::copiesOf(temp.file());
    CHECK(copies.size() == Backup::kKept);
    CHECK(copies.first().contains(u"act4."_s));
}

TEST_CASE("a copy on request has the attachments with it", "[store][backup]")
{
    TempDatabase temp;
    const DocumentId id = keep(temp, "a form");
    const QTemporaryDir target;
    const QString copy = Backup(temp.db()).to(target.path(), Progress());
    const auto opened = Database::open(copy, temp.desk(), Database::Mode::ReadOnly);
    const Document document = *Stores(*opened).documents.find(id);
    CHECK(FileStore(copy).read(document.hash) == "a form");
}

TEST_CASE("no copy is made of a register whose attachments are not sound", "[store][backup]")
{
    TempDatabase temp;
    const QString hash = temp.stores().documents.find(keep(temp, "a form"))->hash;
    QFile file(FileStore::folderFor(temp.file()) + u'/' + hash.left(2) + u'/' + hash.mid(2));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("b");
    file.close();
    const QTemporaryDir target;
    const auto copy = attempt([&] { return Backup(temp.db()).to(target.path(), Progress()); });
    CHECK(copy.error().code == Error::Code::Damaged);
    CHECK(QDir(target.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

TEST_CASE("a copy that is stopped or finds no room leaves nothing", "[store][backup]")
{
    TempDatabase temp;
    keep(temp, "a form");
    const QTemporaryDir target;
    Progress progress;
    Error::Code expected = Error::Code::DiskFull;
    std::unique_ptr<FileSizeLimit> limit;
    SECTION("stopped")
    {
        progress.stop();
        expected = Error::Code::Cancelled;
    }
    SECTION("no room") { limit = std::make_unique<FileSizeLimit>(50'000); }
    const auto copy = attempt([&] { return Backup(temp.db()).to(target.path(), progress); });
    limit.reset();
    CHECK(copy.error().code == expected);
    CHECK(QDir(target.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

TEST_CASE("a copy goes to a folder that exists", "[store][backup]")
{
    TempDatabase temp;
    CHECK(attempt([&] { return Backup(temp.db()).to(temp.folder() + u"/none"_s, Progress()); })
              .error()
              .code
          == Error::Code::NotFound);
}

TEST_CASE("an act that finds no room is taken back and the register stays whole", "[store]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    const QString content = temp.content();
    const auto size = static_cast<rlim_t>(QFileInfo(temp.file()).size());
    Result<ActId> done = ActId{};
    {
        const FileSizeLimit limit(size + 8192);
        done = temp.tryTo({u"admit_many"_s, {}, {}}, [&](Change& change) {
            for (int n = 0; n < 2000; ++n)
                temp.stores().applicants.add(change, anApplicant(u"Viele"_s, QString::number(n)));
        });
    }
    REQUIRE_FALSE(done.ok());
    CAPTURE(done.error().detail);
    CHECK((done.error().code == Error::Code::DiskFull));
    CHECK(temp.content() == content);
    CHECK(temp.db().integrityProblems().isEmpty());
    setSomething(temp, u"there is room again"_s);
    CHECK(temp.stores().journal.check().isSound());
}
