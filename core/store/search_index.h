#pragma once

#include "core/base/id.h"

#include "core/store/ordered_rows.h"

#include <QBitArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace greffier::store {

class Change;
class Database;

/// The long texts of applications by section, as FTS5 finds words in them, and beside each what
/// lists ask of values and receipts. Derived: outside the journal, and made again where it is
/// missing. Throws StoreError and SQLite's exceptions.
class SearchIndex final {
public:
    /// What is derived from the values and receipts of one application.
    struct Entry {
        ApplicationId application;
        QDate received; ///< day in Geneva of the later compulsory part; invalid: not known
        int letterWords = -1; ///< -1: not known
        QStringList languages; ///< codes
        QString nominator; ///< as stated; empty: nobody is
    };
    using Sections = QHash<QString, QString>; ///< code of a section to its text; see textKey()

    explicit SearchIndex(Database& database)
        : m_database(database)
    {
    }

    /// The codes of the sections, in the order of the form.
    static const QStringList& sections();

    void put(Change& change, const Entry& entry, const Sections& texts);
    /// The same outside of an act, in a transaction of its own: for what is missing.
    void makeAgain(const QList<ApplicationId>& applications,
                   const std::function<std::pair<Entry, Sections>(ApplicationId)>& entryOf);

    OrderedRows<Entry> all() const;
    Entry of(ApplicationId application) const; ///< an empty one where there is none
    QList<ApplicationId> missing() const; ///< applications that have no entry

    /// The applications in whose texts the words stand side by side, by id; the last word may be
    /// the beginning of one if it has three letters or more. `section` empty: any.
    QBitArray find(const QString& section, const QString& words) const;

private:
    void write(Change* change, const Entry& entry, const Sections& texts);

    Database& m_database;
};

} // namespace greffier::store
