#include "tests/support/copy_register.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace greffier::test {

void copyRegister(const QString& from, const QString& to)
{
    REQUIRE(QFile::copy(from, to));
    const QDir files(from + u".files"_s);
    QDirIterator each(files.path(), QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString copy = to + u".files/"_s + files.relativeFilePath(each.next());
        REQUIRE(QDir().mkpath(QFileInfo(copy).path()));
        REQUIRE(QFile::copy(each.filePath(), copy));
    }
}

} // namespace greffier::test
