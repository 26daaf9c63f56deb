#include "core/store/ruling_repository.h"

#include "core/store/change.h"
#include "core/store/repository.h"
#include "core/store/store_error.h"

#include <QCoreApplication>

#include <SQLiteCpp/Database.h>

namespace greffier::store {

namespace {

constexpr char kSelectConflicts[]
    = "SELECT uid, application_id, kind, member_uid, state, reason, officer, at"
      " FROM conflict_ruling";

RuleConfirmation readConfirmation(const SQLite::Statement& row)
{
    RowReader in(row);
    RuleConfirmation confirmation;
    confirmation.rule = in.text();
    confirmation.ground = in.text();
    confirmation.officer = in.text();
    confirmation.at = in.instant();
    return confirmation;
}

ConditionRuling readCondition(const SQLite::Statement& row)
{
    RowReader in(row);
    ConditionRuling ruling;
    ruling.vacancy = in.id<VacancyId>();
    ruling.outcome = in.code(&conditionOutcomeFromCode);
    ruling.resolution = in.text();
    ruling.day = in.day();
    ruling.note = in.text();
    ruling.officer = in.text();
    ruling.at = in.instant();
    return ruling;
}

Conflict readConflict(const SQLite::Statement& row)
{
    RowReader in(row);
    Conflict conflict;
    conflict.uid = in.text();
    conflict.application = in.id<ApplicationId>();
    conflict.kind = in.code(&conflictKindFromCode);
    conflict.memberUid = in.text();
    conflict.state = in.code(&conflictStateFromCode);
    conflict.reason = in.text();
    conflict.officer = in.text();
    conflict.at = in.instant();
    return conflict;
}

SecondLook readLook(const SQLite::Statement& row)
{
    RowReader in(row);
    SecondLook look;
    look.decisionUid = in.text();
    look.confirms = in.yes();
    look.note = in.text();
    look.officer = in.text();
    look.at = in.instant();
    return look;
}

/// What every ruling has of its act: parameters ":uid", ":officer", ":at".
void bindAct(SQLite::Statement& statement, const Change& change)
{
    bind(statement, ":uid", change.newUid());
    bind(statement, ":officer", change.officer().name);
    bind(statement, ":at", instantCode(change.at()));
}

} // namespace

void RulingRepository::addConfirmation(Change& change, const RuleConfirmation& confirmation)
{
    SQLite::Statement& insert
        = change.statement("INSERT INTO rule_confirmation (uid, rule, ground, officer, at)"
                           " VALUES (:uid, :rule, :ground, :officer, :at)");
    bindAct(insert, change);
    bind(insert, ":rule", confirmation.rule);
    bind(insert, ":ground", confirmation.ground);
    insert.exec();
}

QList<RuleConfirmation> RulingRepository::confirmations() const
{
    SQLite::Statement select(m_db,
                             "SELECT rule, ground, officer, at FROM rule_confirmation ORDER BY id");
    return readAll(select, readConfirmation);
}

void RulingRepository::addCondition(Change& change, const ConditionRuling& ruling)
{
    SQLite::Statement& insert = change.statement(
        "INSERT INTO condition_ruling (uid, vacancy_id, outcome, resolution, day, note, officer, "
        "at)"
        " VALUES (:uid, :vacancy, :outcome, :resolution, :day, :note, :officer, :at)");
    bindAct(insert, change);
    bind(insert, ":vacancy", ruling.vacancy);
    bind(insert, ":outcome", toCode(ruling.outcome));
    bind(insert, ":resolution", ruling.resolution);
    bindOrNull(insert, ":day", ruling.day);
    bind(insert, ":note", ruling.note);
    insert.exec();
}

QList<ConditionRuling> RulingRepository::conditions() const
{
    SQLite::Statement select(
        m_db,
        "SELECT vacancy_id, outcome, resolution, day, note, officer, at FROM condition_ruling"
        " WHERE id IN (SELECT max(id) FROM condition_ruling GROUP BY vacancy_id)"
        " ORDER BY vacancy_id");
    return readAll(select, readCondition);
}

void RulingRepository::addConflict(Change& change, const Conflict& conflict)
{
    SQLite::Statement& insert = change.statement(
        "INSERT INTO conflict_ruling (uid, application_id, kind, member_uid, state, reason, "
        "officer,"
        " at) VALUES (:uid, :application, :kind, :member, :state, :reason, :officer, :at)");
    bindAct(insert, change);
    bind(insert, ":application", conflict.application);
    bind(insert, ":kind", toCode(conflict.kind));
    bind(insert, ":member", conflict.memberUid);
    bind(insert, ":state", toCode(conflict.state));
    bind(insert, ":reason", conflict.reason);
    insert.exec();
}

QList<Conflict> RulingRepository::conflicts() const
{
    SQLite::Statement select(m_db,
                             std::string(kSelectConflicts)
                                 + " WHERE id IN (SELECT max(id) FROM conflict_ruling"
                                   " GROUP BY application_id, kind, member_uid)"
                                   " ORDER BY application_id, kind, member_uid");
    return readAll(select, readConflict);
}

QList<Conflict> RulingRepository::conflictHistory(ApplicationId application) const
{
    SQLite::Statement select(
        m_db, std::string(kSelectConflicts) + " WHERE application_id = :application ORDER BY id");
    bind(select, ":application", application);
    return readAll(select, readConflict);
}

void RulingRepository::addSecondLook(Change& change, const SecondLook& look)
{
    SQLite::Statement& insert = change.statement(
        "INSERT INTO second_look (uid, decision_id, application_id, confirms, note, officer, at)"
        " SELECT :uid, id, application_id, :confirms, :note, :officer, :at FROM decision"
        " WHERE uid = :decision");
    bindAct(insert, change);
    bind(insert, ":decision", look.decisionUid);
    bind(insert, ":confirms", look.confirms);
    bind(insert, ":note", look.note);
    if (insert.exec() == 0) {
        throw StoreError({Error::Code::NotFound,
                          QCoreApplication::translate(
                              "StoreError", "The decision is not in the register any more."),
                          {}});
    }
}

QList<SecondLook> RulingRepository::secondLooks(ApplicationId application) const
{
    SQLite::Statement select(
        m_db,
        "SELECT decision.uid, confirms, second_look.note, second_look.officer, second_look.at"
        " FROM second_look JOIN decision ON decision.id = decision_id"
        " WHERE second_look.application_id = :application ORDER BY second_look.id");
    bind(select, ":application", application);
    return readAll(select, readLook);
}

} // namespace greffier::store
