#pragma once

#include "core/domain/call.h"
#include "core/domain/note_verbale.h"
#include "core/domain/vacancy.h"

#include <QList>

#include <optional>

namespace SQLite {
class Database;
}

namespace greffier::store {

class Change;

/// Calls with their note verbale and their vacancies.
class CallRepository final {
public:
    explicit CallRepository(SQLite::Database& db)
        : m_db(db)
    {
    }

    CallId add(Change& change, const Call& call, const NoteVerbale& note);

    /// A vacancy whose deadline is that of its call keeps none of its own.
    VacancyId addVacancy(Change& change, const Vacancy& vacancy);
    void updateVacancy(Change& change, const Vacancy& vacancy);

    std::optional<Call> find(CallId id) const;
    QList<Call> ofSession(SessionId session) const; ///< in the order they were taken in
    QList<Call> all() const;
    std::optional<NoteVerbale> noteOf(CallId id) const;

    std::optional<Vacancy> findVacancy(VacancyId id) const;
    QList<Vacancy> vacanciesOf(CallId call) const; ///< by number
    QList<Vacancy> vacanciesOfSession(SessionId session) const; ///< by number
    QList<Vacancy> allVacancies() const; ///< by session and number

private:
    SQLite::Database& m_db;
};

} // namespace greffier::store
