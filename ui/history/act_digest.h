#pragma once

#include "core/domain/audit_entry.h"
#include "ui/history/subject_words.h"

#include <QPalette>
#include <QString>

#include <functional>

namespace greffier::ui {

/// Who or what a column like "application_id" points at; empty: not known any more.
using RowNames = std::function<QString(const QString& column, qint64 id)>;

struct ActNames {
    RowNames row;
    ActWords acts = {};
};

/// More rows would keep the window waiting, and nobody reads them.
constexpr int kRowsOfActShown = 40;

/// One act for reading: who, when, why, and the first rows it touched, before and after. Of a
/// changed row only the columns that differ are shown, and no row in which only the program's own
/// counting changed.
QString actDigest(const AuditEntry& act, bool takenBack, const ActNames& names,
                  const QPalette& palette);

/// Why an act cannot be undone by its nature or because it is undone already; empty if it may be
/// tried (a later act may still stand in the way, which the register then names).
QString whyNotUndoable(const AuditEntry& act, bool takenBack);

} // namespace greffier::ui
