#pragma once

#include "core/domain/office_tables.h"

#include <QList>

namespace greffier {

struct ReferenceTables;

namespace store {
class Change;
class Database;
} // namespace store

/// The reasons every register begins with, in the two languages of the interface.
const QList<ReasonCode>& shippedReasons();

/// Writes into a new register what the office may correct later: sessions, mandates with titles,
/// resolutions and seats, holders, region schemes with dated memberships, reasons, the first
/// edition of the rules.
void seedReference(store::Change& change, store::Database& database,
                   const ReferenceTables& reference);

} // namespace greffier
