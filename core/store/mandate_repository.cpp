#include "core/store/mandate_repository.h"

#include "core/store/change.h"
#include "core/store/repository.h"
#include "core/store/store_error.h"

#include <QCoreApplication>

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

namespace greffier::store {

namespace {

/// One row for each title.
constexpr char kSelectMandates[]
    = "SELECT mandate.id, mandate.uid, code, type, category, status, term_years, language, title,"
      " feminine FROM mandate LEFT JOIN mandate_title ON mandate_title.mandate_id = mandate.id";

MandateResolution readResolution(const SQLite::Statement& row)
{
    RowReader in(row);
    MandateResolution resolution;
    resolution.mandateCode = in.text();
    resolution.body = in.text();
    resolution.number = in.text();
    resolution.symbol = in.text();
    resolution.date = partialDateFromCode(in.text()).value_or(PartialDate{});
    resolution.session = in.text();
    resolution.action = in.text();
    resolution.verification = in.text();
    return resolution;
}

Seat readSeat(const SQLite::Statement& row)
{
    RowReader in(row);
    Seat seat;
    seat.id = in.id<SeatId>();
    seat.uid = in.text();
    seat.mandate = in.id<MandateId>();
    seat.region = readRegion(in);
    return seat;
}

HolderTerm readHolder(const SQLite::Statement& row)
{
    RowReader in(row);
    HolderTerm holder;
    holder.mandateCode = in.text();
    holder.name = in.text();
    holder.nationalityIso2 = in.text();
    holder.seatRegion = readRegion(in);
    holder.term.firstDay = partialDateFromCode(in.text()).value_or(PartialDate{});
    holder.term.lastDay = partialDateFromCode(in.text()).value_or(PartialDate{});
    holder.extendedByMonths = in.number();
    holder.status = in.text();
    holder.endReason = in.text();
    holder.source = in.text();
    holder.note = in.text();
    return holder;
}

void bindMandate(SQLite::Statement& statement, const Mandate& mandate)
{
    bind(statement, ":code", mandate.code);
    bind(statement, ":type", mandate.type);
    bind(statement, ":category", mandate.category);
    bind(statement, ":status", mandate.status);
    if (mandate.termYears > 0)
        bind(statement, ":term_years", mandate.termYears);
    else
        bindNull(statement, ":term_years");
}

} // namespace

MandateId MandateRepository::add(Change& change, const Mandate& mandate)
{
    SQLite::Statement& insert
        = change.statement("INSERT INTO mandate (uid, code, type, category, status, term_years)"
                           " VALUES (:uid, :code, :type, :category, :status, :term_years)");
    bind(insert, ":uid", uidOr(mandate.uid, change.newUid()));
    bindMandate(insert, mandate);
    insert.exec();
    const MandateId id{m_db.getLastInsertRowid()};
    writeTitles(change, id, mandate);
    return id;
}

void MandateRepository::update(Change& change, const Mandate& mandate)
{
    SQLite::Statement& update = change.statement(
        "UPDATE mandate SET code = :code, type = :type, category = :category, status = :status,"
        " term_years = :term_years WHERE id = :id");
    bind(update, ":id", mandate.id);
    bindMandate(update, mandate);
    requireChanged(update.exec());
    writeTitles(change, mandate.id, mandate);
}

void MandateRepository::writeTitles(Change& change, MandateId id, const Mandate& mandate)
{
    SQLite::Statement& remove
        = change.statement("DELETE FROM mandate_title WHERE mandate_id = :mandate"
                           " AND language NOT IN (SELECT value FROM json_each(:languages))");
    bind(remove, ":mandate", id);
    bind(remove, ":languages", QStringList(mandate.titles.keys()));
    remove.exec();
    QStringList languages = mandate.titles.keys();
    languages.sort();
    for (const QString& language : languages) {
        SQLite::Statement& insert = change.statement(
            "INSERT INTO mandate_title (uid, mandate_id, language, title, feminine)"
            " VALUES (:uid, :mandate, :language, :title, :feminine)"
            " ON CONFLICT (mandate_id, language) DO UPDATE SET title = excluded.title,"
            " feminine = excluded.feminine"
            " WHERE title <> excluded.title OR feminine IS NOT excluded.feminine");
        bind(insert, ":uid", change.newUid());
        bind(insert, ":mandate", id);
        bind(insert, ":language", language);
        bind(insert, ":title", mandate.titles.value(language));
        bindOrNull(insert, ":feminine", mandate.feminineTitles.value(language));
        insert.exec();
    }
}

MandateId MandateRepository::idOf(const QString& code) const
{
    SQLite::Statement select(m_db, "SELECT id FROM mandate WHERE code = :code");
    bind(select, ":code", code);
    const auto id
        = readFirst(select, [](const auto& row) { return RowReader(row).id<MandateId>(); });
    if (id)
        return *id;
    throw StoreError(
        {Error::Code::Invalid,
         QCoreApplication::translate(
             "StoreError",
             "The register knows no mandate \"%1\"; nothing was changed. Check the code.")
             .arg(code),
         u"mandate %1"_s.arg(code)});
}

void MandateRepository::addResolution(Change& change, const MandateResolution& resolution)
{
    SQLite::Statement& insert = change.statement(
        "INSERT INTO mandate_resolution (uid, mandate_id, body, number, symbol, date, session,"
        " action, verification) VALUES (:uid, :mandate, :body, :number, :symbol, :date, :session,"
        " :action, :verification)");
    bind(insert, ":uid", change.newUid());
    bind(insert, ":mandate", idOf(resolution.mandateCode));
    bind(insert, ":body", resolution.body);
    bind(insert, ":number", resolution.number);
    bind(insert, ":symbol", resolution.symbol);
    bindOrNull(insert, ":date", toCode(resolution.date));
    bind(insert, ":session", resolution.session);
    bind(insert, ":action", resolution.action);
    bind(insert, ":verification", resolution.verification);
    insert.exec();
}

SeatId MandateRepository::addSeat(Change& change, const Seat& seat)
{
    SQLite::Statement& insert
        = change.statement("INSERT INTO seat (uid, mandate_id, region_scheme, region_code)"
                           " VALUES (:uid, :mandate, :region_scheme, :region_code)");
    bind(insert, ":uid", uidOr(seat.uid, change.newUid()));
    bind(insert, ":mandate", seat.mandate);
    bindRegion(insert, seat.region);
    insert.exec();
    return {m_db.getLastInsertRowid()};
}

bool MandateRepository::addHolder(Change& change, const HolderTerm& holder,
                                  ApplicationId application)
{
    const MandateId mandate = idOf(holder.mandateCode);
    SQLite::Statement& insert = change.statement(
        "INSERT INTO holder_term (uid, mandate_id, name, nationality, region_scheme, region_code,"
        " first_day, last_day, extended_by_months, status, end_reason, source, note,"
        " application_id)"
        " SELECT :uid, :mandate, :name, :nationality, :region_scheme, :region_code, :first_day,"
        " :last_day, :extended_by_months, :status, :end_reason, :source, :note, :application"
        " WHERE NOT EXISTS (SELECT 1 FROM holder_term WHERE mandate_id = :mandate"
        " AND name = :name AND first_day IS :first_day)");
    bind(insert, ":uid", change.newUid());
    bind(insert, ":mandate", mandate);
    bind(insert, ":name", holder.name);
    bindOrNull(insert, ":nationality", holder.nationalityIso2);
    bindRegion(insert, holder.seatRegion);
    bindOrNull(insert, ":first_day", toCode(holder.term.firstDay));
    bindOrNull(insert, ":last_day", toCode(holder.term.lastDay));
    bind(insert, ":extended_by_months", holder.extendedByMonths);
    bind(insert, ":status", holder.status);
    bindOrNull(insert, ":end_reason", holder.endReason);
    bind(insert, ":source", holder.source);
    bind(insert, ":note", holder.note);
    bindOrNull(insert, ":application", application);
    return insert.exec() > 0;
}

void MandateRepository::removeHolder(Change& change, ApplicationId application)
{
    SQLite::Statement& remove
        = change.statement("DELETE FROM holder_term WHERE application_id = :application");
    bind(remove, ":application", application);
    remove.exec();
}

QList<Mandate> MandateRepository::select(const char* condition, qint64 id,
                                         const QString& code) const
{
    SQLite::Statement select(
        m_db, std::string(kSelectMandates) + " WHERE " + condition + " ORDER BY code");
    bind(select, ":id", id);
    bind(select, ":code", code);
    QList<Mandate> mandates;
    while (select.executeStep()) {
        RowReader in(select);
        Mandate mandate;
        mandate.id = in.id<MandateId>();
        mandate.uid = in.text();
        mandate.code = in.text();
        mandate.type = in.text();
        mandate.category = in.text();
        mandate.status = in.text();
        mandate.termYears = in.number();
        if (mandates.isEmpty() || mandates.last().id != mandate.id)
            mandates += mandate;
        if (!in.isNull()) {
            const QString language = in.text();
            mandates.last().titles.insert(language, in.text());
            if (!in.isNull())
                mandates.last().feminineTitles.insert(language, in.text());
        }
    }
    return mandates;
}

std::optional<Mandate> MandateRepository::find(MandateId id) const
{
    const QList<Mandate> found = select(":code = '' AND mandate.id = :id", id.value, {});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<Mandate> MandateRepository::findCode(const QString& code) const
{
    const QList<Mandate> found = select(":id = 0 AND code = :code", 0, code);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Mandate> MandateRepository::all() const { return select(":id = 0 AND :code = ''", 0, {}); }

QList<MandateResolution> MandateRepository::resolutionsOf(MandateId mandate) const
{
    SQLite::Statement select(
        m_db,
        "SELECT code, body, number, symbol, date, session, action, verification"
        " FROM mandate_resolution JOIN mandate ON mandate.id = mandate_id"
        " WHERE mandate_id = :mandate ORDER BY date, mandate_resolution.id");
    bind(select, ":mandate", mandate);
    return readAll(select, readResolution);
}

QList<Seat> MandateRepository::seats() const
{
    SQLite::Statement select(
        m_db,
        "SELECT id, uid, mandate_id, region_scheme, region_code FROM seat ORDER BY mandate_id, id");
    return readAll(select, readSeat);
}

QList<HolderTerm> MandateRepository::holders() const
{
    SQLite::Statement select(
        m_db,
        "SELECT code, name, nationality, region_scheme, region_code, first_day, last_day,"
        " extended_by_months, holder_term.status, end_reason, source, note"
        " FROM holder_term JOIN mandate ON mandate.id = mandate_id"
        " ORDER BY code, first_day, holder_term.id");
    return readAll(select, readHolder);
}

} // namespace greffier::store
