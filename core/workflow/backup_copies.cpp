#include "core/workflow/backup_copies.h"

#include "core/store/backup.h"

namespace greffier {

QStringList backupCopies(const QString& registerFile)
{
    const QString folder = store::Backup::folderFor(registerFile);
    QStringList paths;
    for (const QString& name : store::Backup::copiesOf(registerFile))
        paths.prepend(folder + u'/' + name);
    return paths;
}

} // namespace greffier
