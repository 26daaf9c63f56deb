#pragma once

#include "core/domain/audit_entry.h"

#include <QList>
#include <QSet>

#include <optional>

/// Which act Ctrl+Z takes back, and which Ctrl+Shift+Z brings back. An undo is an act of its own
/// that takes back another; to bring back what was undone, the undo itself is taken back.
namespace greffier::ui {

struct UndoStep {
    ActId act; ///< what is to be handed to Register::undo
    AuditEntry subject; ///< the act that the officer thinks of: what is taken or brought back

    bool operator==(const UndoStep&) const = default;
};

/// The latest act that stands and is not final.
std::optional<UndoStep> nextUndo(const QList<AuditEntry>& history);

/// What was undone last, as long as nothing else was done since.
std::optional<UndoStep> nextRedo(const QList<AuditEntry>& history);

/// An undo by what it comes to: an undo of an undo brings back.
struct UndoneAct {
    const AuditEntry* act = nullptr; ///< that was first done; nullptr: the history does not have it
    bool again = false; ///< it was brought back
};

UndoneAct undoneAct(const QList<AuditEntry>& history, ActId undoes);

/// The acts that do not stand: taken back, and not brought back since.
QSet<ActId> takenBack(const QList<AuditEntry>& history);

} // namespace greffier::ui
