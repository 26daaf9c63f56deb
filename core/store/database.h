#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/domain/officer.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace greffier {
class Clock;
}

namespace greffier::store {

class Connection;
class Lease;
class Migrator;

/// Marks a file as a register of ours ("Grfr"). Source: SQLite file format, header offset 68.
inline constexpr qint32 kApplicationId = 0x47726672;

/// What a register is opened with.
struct Desk {
    Officer officer;
    std::shared_ptr<const Clock> clock;
};

/// Why an opening that was stopped on request gave no register.
Error openingStopped();

/// One register file, open. Belongs to one thread at a time. All functions throw StoreError or
/// SQLite's exceptions; see attempt().
class Database final {
public:
    enum class Mode { ReadWrite, ReadOnly };
    using Seed = std::function<void(Database&)>;

    /// A new register under a name that is not taken yet. The file appears under that name only
    /// when it is whole, after `seed` has filled it.
    static std::unique_ptr<Database> create(const QString& file, const Desk& desk,
                                            const Seed& seed = {});

    /// Opens a file nobody vouches for: its header, its schema, word for word, and its pages are
    /// checked before anything in it may run. For writing it takes the lease, makes the backup of
    /// the day and brings an older schema up to date. A refused file is left byte for byte.
    /// Errors: NotFound, NotARegister, NewerFile, Damaged, Locked, ReadOnly, Unreadable, DiskFull,
    /// Cancelled while the pages are checked.
    static std::unique_ptr<Database> open(const QString& file, const Desk& desk, Mode mode,
                                          const Progress& progress = Progress());
    static std::unique_ptr<Database> open(const QString& file, const Desk& desk, Mode mode,
                                          const Migrator& migrator,
                                          const Progress& progress = Progress());

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Connection& connection() { return *m_connection; }
    QString fileName() const { return m_file; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }
    int schemaVersion() const;

    const Clock& clock() const { return *m_desk.clock; }
    const Officer& officer() const { return m_desk.officer; }
    void setOfficer(const Officer& officer) { m_desk.officer = officer; } ///< of the next acts

    /// SQLite's own full check of pages, indexes and foreign keys: one line for each thing that is
    /// wrong, untranslated; empty when all is well.
    QStringList integrityProblems();

    /// Frees the pages it keeps of what was read; for after everything was.
    void forgetPages();

private:
    Database(const QString& file, const Desk& desk, Mode mode);

    void requireOurSchema(const Migrator& migrator, const Progress& progress);
    QStringList pageProblems(const Progress& progress);
    void prepareForWriting(const Migrator& migrator);

    QString m_file;
    Desk m_desk;
    Mode m_mode;
    std::unique_ptr<Lease> m_lease; ///< outlives the connection
    std::unique_ptr<Connection> m_connection;
};

} // namespace greffier::store
