#pragma once

#include "core/base/id.h"

#include <QString>
#include <QStringList>

namespace greffier {

using SavedViewId = Id<struct SavedViewTag>;

/// A query with the columns and the order its rows are shown in, under a name the office shares.
struct SavedView {
    SavedViewId id;
    QString uid;
    qint64 revision = 0;
    QString name; ///< unique without regard to case
    QString query; ///< as typed; empty: every application
    QStringList columns; ///< codes of viewColumns() in order; empty: the usual ones
    QString sort; ///< code of a column; empty: by name
    bool descending = false;

    bool operator==(const SavedView&) const = default;
};

/// Codes of the columns a list of applications can show, in their usual order.
const QStringList& viewColumns();

} // namespace greffier
