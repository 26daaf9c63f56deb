#include "ui/documents/save_file.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace greffier::ui {

Result<void> saveFile(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{
        Error::Code::ReadOnly,
        QCoreApplication::translate(
            "SaveFile", "Nothing was saved as %1: choose another place or make room there.")
            .arg(path),
        file.errorString()};
}

} // namespace greffier::ui
