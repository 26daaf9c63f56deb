#pragma once

#include "core/workflow/register.h"

namespace greffier {

class Screener;
struct ReferenceTables;
namespace store {
class Database;
}

/// Gathers what a document shows, by its public or internal type, and has it written. Invalid: no
/// such document, language, session or vacancy. Throws StoreError.
Result<ExportedDocument> writeDocument(const ExportRequest& request, const Snapshot& snapshot,
                                       store::Database& database,
                                       std::shared_ptr<const ReferenceTables> reference,
                                       Screener& screener, const QDateTime& now);

/// The letters of a kind, one file for each candidate. Likewise.
Result<QList<ExportedDocument>> writeEachLetter(const ExportRequest& request,
                                                const Snapshot& snapshot, store::Database& database,
                                                std::shared_ptr<const ReferenceTables> reference,
                                                Screener& screener, const QDateTime& now);

} // namespace greffier
