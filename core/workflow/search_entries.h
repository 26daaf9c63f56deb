#pragma once

#include "core/base/progress.h"
#include "core/domain/application.h"
#include "core/rules/query.h"
#include "core/store/search_index.h"

#include <QBitArray>
#include <QList>

namespace greffier {

class NameFolder;
namespace store {
class Change;
class Database;
} // namespace store

/// Keeps the index of long texts with the acts, and asks it for queries. Belongs to the thread of
/// the register. Throws StoreError.
class SearchEntries {
public:
    explicit SearchEntries(const NameFolder& folder);

    /// At opening: makes the entries that are missing, if the register can be written to. Throws
    /// Cancelled, with none made, when it is stopped.
    void complete(store::Database& database, const Progress& progress);

    /// Inside an act, before its commit: writes the texts of the applications whose values or
    /// receipts it touched.
    void keep(store::Change& change, store::Database& database);

    /// For each text the applications it is found in, by id. Answers are kept until the next act
    /// that touches a text.
    QList<QBitArray> find(store::Database& database, const QList<QueryText>& texts);

private:
    QBitArray findOne(store::Database& database, const QueryText& text);
    QBitArray findInField(store::Database& database, const QueryText& text);

    const NameFolder& m_folder;
    QHash<QString, QBitArray> m_answers;
};

/// What the index keeps of one application.
std::pair<store::SearchIndex::Entry, store::SearchIndex::Sections>
searchEntryOf(ApplicationId application, const QList<ApplicationValue>& values,
              const QList<Receipt>& receipts, const NameFolder& folder);

/// Section of the index for a field of the form or survey; empty: fields that hold codes and are
/// not in it.
QString searchSectionOf(const ApplicationValue& value);

} // namespace greffier
