#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>

namespace SQLite {
class Database;
}

/// The chain of seals over the journal. It shows tampering, it does not prevent it.
namespace greffier::store {

/// Seals an act whose rows are complete: a salt and a salted hash for each row image and for the
/// act's words, and over them and the seal before, the act's own seal.
void sealAct(SQLite::Database& connection, ActId act);

/// The acts whose seal does not fit, or that have none, oldest first. Once one does not fit, those
/// after it are still judged against the seals as they are written.
QList<ActId> actsThatDoNotFit(SQLite::Database& connection);

} // namespace greffier::store
