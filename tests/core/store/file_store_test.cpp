#include "core/store/file_store.h"

#include "core/base/content_hash.h"
#include "core/store/store_error.h"
#include "tests/support/catch.h"
#include "tests/support/small_disk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::store;
using namespace greffier::test;

namespace {

int filesBelow(const QString& folder)
{
    int count = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        ++count;
    }
    return count;
}

QString pathOf(const QString& reg, const QString& hash)
{
    return reg + u".files/"_s + hash.left(2) + u'/' + hash.mid(2);
}

} // namespace

TEST_CASE("a received file is kept once, by its hash, for its owner alone", "[store][files]")
{
    const QTemporaryDir folder;
    const QString reg = folder.filePath(u"r.greffier"_s);
    FileStore files(reg);
    const QString hash = files.put("application form");
    CHECK(hash == contentHash("application form"));
    CHECK(files.put("application form") == hash);
    CHECK(files.read(hash) == "application form");
    CHECK(files.contains(hash));
    CHECK(filesBelow(FileStore::folderFor(reg)) == 1);
    CHECK(files.totalSize() == 16);
    CHECK((QFileInfo(pathOf(reg, hash)).permissions() & 0x0077) == 0);
    CHECK((QFileInfo(FileStore::folderFor(reg)).permissions() & 0x0077) == 0);
    CHECK(files.read(files.put({})).isEmpty());
}

TEST_CASE("a received file that was altered or lost is found", "[store][files]")
{
    const QTemporaryDir folder;
    const QString reg = folder.filePath(u"r.greffier"_s);
    FileStore files(reg);
    const QString altered = files.put("a letter");
    const QString lost = files.put("another letter");
    const QString sound = files.put("a third letter");
    QFile file(pathOf(reg, altered));
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write("A");
    file.close();
    QFile::remove(pathOf(reg, lost));

    CHECK(files.failing({altered, lost, sound}) == QStringList{altered, lost});
    CHECK(attempt([&] { return files.read(altered); }).error().code == Error::Code::Damaged);
    CHECK(attempt([&] { return files.read(lost); }).error().code == Error::Code::NotFound);
    CHECK(files.put("a letter") == altered);
    CHECK(files.failing({altered}).isEmpty());
}

TEST_CASE("a hash that is none leads to no file", "[store][files]")
{
    const QTemporaryDir folder;
    const QString reg = folder.filePath(u"r.greffier"_s);
    FileStore files(reg);
    const QString hash = files.put("a letter");
    QFile outside(folder.filePath(u"outside"_s));
    REQUIRE(outside.open(QIODevice::WriteOnly));
    const QString linked = contentHash("linked");
    QDir().mkpath(QFileInfo(pathOf(reg, linked)).path());
    REQUIRE(QFile::link(outside.fileName(), pathOf(reg, linked)));
    for (const QString& name : {u"../outside"_s, u".."_s, QString(), hash.toUpper(), linked}) {
        CAPTURE(name);
        CHECK(attempt([&] { return files.read(name); }).error().code == Error::Code::NotFound);
    }
}

TEST_CASE("a file that could not be written leaves nothing", "[store][files]")
{
    const QTemporaryDir folder;
    const QString reg = folder.filePath(u"r.greffier"_s);
    FileStore files(reg);
    const QByteArray large(300'000, 'x');
    Result<QString> kept = QString();
    {
        const FileSizeLimit limit(100'000);
        kept = attempt([&] { return files.put(large); });
    }
    REQUIRE_FALSE(kept.ok());
    CHECK(kept.error().code == Error::Code::DiskFull);
    CHECK(filesBelow(FileStore::folderFor(reg)) == 0);
    CHECK_FALSE(files.contains(contentHash(large)));
}

TEST_CASE("what a killed program left half written is cleared away", "[store][files]")
{
    const QTemporaryDir folder;
    const QString reg = folder.filePath(u"r.greffier"_s);
    FileStore files(reg);
    const QString hash = files.put("a letter");
    QFile half(QFileInfo(pathOf(reg, hash)).path() + u"/.half.1abc.unfinished"_s);
    REQUIRE(half.open(QIODevice::WriteOnly));
    files.removeLeftovers();
    CHECK(filesBelow(FileStore::folderFor(reg)) == 1);
    CHECK(files.read(hash) == "a letter");
}
