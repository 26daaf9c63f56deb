#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace greffier {

/// A file found in the folder to be taken in.
struct ListedFile {
    QString path; ///< on the disk
    QString name; ///< below the folder, with '/'
};

/// Every file below a folder, in the order of the names, without the `left out` ones (the survey,
/// its codebook, the receipts list). Links are listed but never followed. Unreadable: no folder.
Result<QList<ListedFile>> filesBelow(const QString& folder, const QStringList& leftOut);

} // namespace greffier
