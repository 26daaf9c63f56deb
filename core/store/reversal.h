#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QString>

#include <string>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace greffier::store {

class Change;

/// Which acts are taken back at present, and by which act. An undo that was itself undone counts no
/// more.
QHash<ActId, ActId> standingUndos(SQLite::Database& connection);

/// The undoing of one act as part of another; see Journal::revert.
class Reversal final {
public:
    Reversal(Change& change, ActId act);

    void run();

private:
    /// One image of one row, as the act left it in the journal.
    struct Image {
        QString table;
        qint64 rowId = 0;
        QString uid;
        bool wasAdded = false; ///< no image before
        bool wasRemoved = false; ///< no image after
        std::string before;
        std::string after;
    };
    /// The statements that one table needs.
    struct TableSql {
        std::string matches;
        std::string remove;
        std::string add;
        std::string change;
    };

    void requireUndoable();
    void takeBack(const Image& image);
    bool looksAsLeft(const Image& image);
    void write(const Image& image);
    const TableSql& sqlFor(const QString& table);
    ActId laterActOn(const QString& uid) const;
    ActId laterActReferringTo(const Image& image) const;
    ActId laterActOnTable(const QString& table) const;
    [[noreturn]] void refuseFor(ActId later, const Image& image) const;

    Change& m_change;
    ActId m_act;
    QHash<QString, TableSql> m_sql;
};

} // namespace greffier::store
