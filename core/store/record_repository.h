#pragma once

#include "core/domain/record.h"

#include <QList>
#include <QString>

#include <optional>

namespace SQLite {
class Database;
}

namespace greffier::store {

class Change;

/// The records that officers keep up field by field; see domain/record.h. What may be written where
/// follows from the parts there; values are taken as they are stored.
class RecordRepository final {
public:
    explicit RecordRepository(SQLite::Database& db)
        : m_db(db)
    {
    }

    /// All entries of a mandate (by code), in the order of the parts.
    QList<RecordEntry> ofMandate(const QString& code) const;
    std::optional<RecordEntry> find(const QString& part, const QString& uid) const;
    /// The entry of a session, by number.
    std::optional<RecordEntry> ofSession(int number) const;

    /// StoreError, NotFound, when the entry or what it belongs to is not there. Gives its uid.
    QString add(Change& change, const RecordCorrection& correction);
    void set(Change& change, const RecordCorrection& correction);
    void remove(Change& change, const RecordCorrection& correction);

private:
    QList<RecordEntry> select(const RecordPart& part, const QString& condition,
                              const QString& wanted) const;
    void keepSources(Change& change, const RecordCorrection& correction, const QString& entry);

    SQLite::Database& m_db;
};

} // namespace greffier::store
