#include "core/store/broken_change.h"

#include "core/store/connection.h"
#include "core/store/store_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace greffier::store {

namespace {

QString journalOf(const QString& file) { return file + u"-journal"_s; }

} // namespace

void requireHarmlessJournal(const QString& file)
{
    // Ends a journal that names a super-journal: https://www.sqlite.org/fileformat2.html, 3
    static const QByteArray kMagic = QByteArray::fromHex("d9d505f920a163d7");
    QFile journal(journalOf(file));
    if (!journal.open(QIODevice::ReadOnly) || journal.size() < 2 * kMagic.size())
        return;
    journal.seek(journal.size() - kMagic.size());
    if (journal.read(kMagic.size()) == kMagic) {
        throw StoreError({Error::Code::NotARegister,
                          QCoreApplication::translate(
                              "Database",
                              "Beside this register lies a journal that was not written by this "
                              "program; it was not opened. Choose another file."),
                          u"super-journal"_s});
    }
}

void takeBackBrokenChange(const QString& file)
{
    const QFileInfo info(file);
    if (!QFileInfo::exists(journalOf(file)) || !info.isWritable()
        || !QFileInfo(info.absolutePath()).isWritable())
        return;
    const auto connection = connectTo(file, Access::ReadWrite);
    askNumber(*connection, "PRAGMA schema_version"); // the first look at the file does it
}

} // namespace greffier::store
