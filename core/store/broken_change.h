#pragma once

#include <QString>

namespace greffier::store {

/// A program that dies in the middle of a change leaves a rollback journal beside the register. It
/// is as foreign as the register itself: one that names further files, which SQLite would delete,
/// is refused with a StoreError.
void requireHarmlessJournal(const QString& file);

/// Takes such a change back, which a connection for reading cannot. Nothing happens where there is
/// none, where its program still runs, or where the register cannot be written to.
void takeBackBrokenChange(const QString& file);

} // namespace greffier::store
