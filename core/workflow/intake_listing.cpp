#include "core/workflow/intake_listing.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace greffier {

Result<QList<ListedFile>> filesBelow(const QString& folder, const QStringList& leftOut)
{
    const QFileInfo info(folder);
    if (!info.isDir() || !info.isReadable())
        return Error{Error::Code::Unreadable,
                     QCoreApplication::translate(
                         "Intake", "The folder “%1” does not exist or cannot be opened.")
                         .arg(folder),
                     {}};
    QStringList skipped;
    for (const QString& path : leftOut)
        skipped += QFileInfo(path).canonicalFilePath();
    const QDir root(info.absoluteFilePath());
    QList<ListedFile> files;
    QDirIterator found(root.path(),
                       QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (found.hasNext()) {
        found.next();
        const QFileInfo entry = found.fileInfo();
        if (entry.isDir() && !entry.isSymLink())
            continue;
        if (!skipped.contains(entry.canonicalFilePath()) || entry.isSymLink())
            files += {entry.filePath(), root.relativeFilePath(entry.filePath())};
    }
    std::sort(files.begin(), files.end(),
              [](const ListedFile& one, const ListedFile& other) { return one.name < other.name; });
    return files;
}

} // namespace greffier
