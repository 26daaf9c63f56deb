#pragma once

#include "core/domain/mandate.h"
#include "core/reference/mandate_catalogue.h"

#include <QList>

#include <optional>

namespace SQLite {
class Database;
}

namespace greffier::store {

class Change;

/// Mandates with their titles, resolutions, seats and holders.
class MandateRepository final {
public:
    explicit MandateRepository(SQLite::Database& db)
        : m_db(db)
    {
    }

    MandateId add(Change& change, const Mandate& mandate); ///< with its titles
    void update(Change& change, const Mandate& mandate); ///< titles included
    void addResolution(Change& change, const MandateResolution& resolution);
    SeatId addSeat(Change& change, const Seat& seat);

    /// False, and nothing done, when the same person's term in that mandate from that day is there
    /// already. StoreError, Invalid, for a mandate that the register does not know.
    /// `application`: whose appointment makes the term; not valid: it is entered from a source.
    bool addHolder(Change& change, const HolderTerm& holder, ApplicationId application = {});
    /// Takes back the term that the appointment of this application made, if it made one.
    void removeHolder(Change& change, ApplicationId application);

    std::optional<Mandate> find(MandateId id) const;
    std::optional<Mandate> findCode(const QString& code) const;
    QList<Mandate> all() const; ///< by code
    QList<MandateResolution> resolutionsOf(MandateId mandate) const; ///< in order of time
    QList<Seat> seats() const;
    QList<HolderTerm> holders() const; ///< by mandate and first day

private:
    void writeTitles(Change& change, MandateId id, const Mandate& mandate);
    MandateId idOf(const QString& code) const;
    QList<Mandate> select(const char* condition, qint64 id, const QString& code) const;

    SQLite::Database& m_db;
};

} // namespace greffier::store
