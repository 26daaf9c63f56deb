#pragma once

#include "core/base/id.h"
#include "core/domain/officer.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace greffier {

/// One row that an act touched: its image before and after, as column names and values.
struct AuditedRow {
    QString table;
    QString uid;
    std::optional<QJsonObject> before; ///< none: the row was added
    std::optional<QJsonObject> after; ///< none: the row was removed
    bool erased = false; ///< the images were removed when a person's data was erased

    bool operator==(const AuditedRow&) const = default;
};

/// One act with the rows it touched, as the history shows it.
struct AuditEntry {
    ActId act;
    QString uid;
    QString kind; ///< stable code: "admit_call", "decide", "undo"
    QString subject; ///< what it was about: "HRC 55", a file name; shown as it is
    QString ground; ///< the officer's reason; empty if none was needed
    Officer officer;
    QDateTime at; ///< UTC
    std::optional<ActId> undoes; ///< the act that this one takes back
    std::optional<ActId> undoneBy; ///< the act that took this one back
    bool isFinal = false; ///< cannot be undone by its nature
    int rowCount = 0;
    QList<AuditedRow> rows; ///< only when asked for

    bool operator==(const AuditEntry&) const = default;
};

} // namespace greffier
