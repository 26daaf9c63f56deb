#include "app/cli/save.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace greffier::cli {

Result<void> save(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    // Only flushing tells that a disk is full; commit() alone names an empty file.
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.flush() && file.commit();
    if (saved)
        return {};
    return Error{Error::Code::ReadOnly,
                 QCoreApplication::translate("Cli", "The file %1 could not be written: %2.")
                     .arg(path, file.errorString()),
                 {}};
}

} // namespace greffier::cli
