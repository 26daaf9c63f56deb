#include "core/store/decision_repository.h"

#include "core/store/change.h"
#include "core/store/connection.h"
#include "core/store/findings_json.h"
#include "core/store/repository.h"

namespace greffier::store {

namespace {

constexpr char kSelectWaivers[]
    = "SELECT uid, application_id, rule, ground, officer, at FROM waiver";

constexpr char kSelectLatest[]
    = "SELECT uid, application_id, status, reason_code, note, officer, at, rule_book_edition"
      " FROM decision WHERE id IN (SELECT max(id) FROM decision";

Decision readWithoutFindings(RowReader& in)
{
    Decision decision;
    decision.uid = in.text();
    decision.application = in.id<ApplicationId>();
    decision.status = in.code(&statusFromCode);
    decision.reasonCode = in.text();
    decision.note = in.text();
    decision.officer = in.text();
    decision.at = in.instant();
    decision.ruleBookEdition = in.text();
    return decision;
}

Decision readDecision(const SQLite::Statement& row)
{
    RowReader in(row);
    Decision decision = readWithoutFindings(in);
    decision.findings = findingsFromJson(in.array());
    decision.despite = in.text();
    return decision;
}

Waiver readWaiver(const SQLite::Statement& row)
{
    RowReader in(row);
    Waiver waiver;
    waiver.uid = in.text();
    waiver.application = in.id<ApplicationId>();
    waiver.rule = in.text();
    waiver.ground = in.text();
    waiver.officer = in.text();
    waiver.at = in.instant();
    return waiver;
}

void setStatus(Change& change, ApplicationId application, Status status)
{
    SQLite::Statement& update = change.statement(
        "UPDATE application SET revision = revision + 1, status = :status WHERE id = :application");
    bind(update, ":application", application);
    bind(update, ":status", toCode(status));
    requireChanged(update.exec());
}

} // namespace

void DecisionRepository::add(Change& change, const Decision& decision)
{
    SQLite::Statement& insert = change.statement(
        "INSERT INTO decision (uid, application_id, status, reason_code, note, officer, at,"
        " rule_book_edition, findings, despite) VALUES (:uid, :application, :status, :reason_code,"
        " :note, :officer, :at, :rule_book_edition, :findings, :despite)");
    bind(insert, ":uid", uidOr(decision.uid, change.newUid()));
    bind(insert, ":application", decision.application);
    bind(insert, ":status", toCode(decision.status));
    bindOrNull(insert, ":reason_code", decision.reasonCode);
    bind(insert, ":note", decision.note);
    bind(insert, ":officer", change.officer().name);
    bind(insert, ":at", instantCode(change.at()));
    bind(insert, ":rule_book_edition", decision.ruleBookEdition);
    bind(insert, ":findings", toJson(decision.findings));
    bind(insert, ":despite", decision.despite);
    insert.exec();
    setStatus(change, decision.application, decision.status);
}

QList<Decision> DecisionRepository::of(ApplicationId application) const
{
    Prepared select(m_db,
                    "SELECT uid, application_id, status, reason_code, note, officer, at,"
                    " rule_book_edition, findings, despite FROM decision"
                    " WHERE application_id = :application ORDER BY id");
    bind(select, ":application", application);
    return readAll(select, readDecision);
}

OrderedRows<Decision> DecisionRepository::latest() const
{
    return {m_db, std::string(kSelectLatest) + " GROUP BY application_id) ORDER BY application_id",
            [](const SQLite::Statement& row) {
                RowReader in(row);
                return readWithoutFindings(in);
            }};
}

std::optional<Decision> DecisionRepository::latestOf(ApplicationId application) const
{
    Prepared select(m_db, std::string(kSelectLatest) + " WHERE application_id = :application)");
    bind(select, ":application", application);
    return readFirst(select, [](const auto& row) {
        RowReader in(row);
        return readWithoutFindings(in);
    });
}

QSet<ApplicationId> DecisionRepository::decidedDespite() const
{
    Prepared select(m_db,
                    "SELECT application_id FROM decision WHERE despite <> '' AND id ="
                    " (SELECT max(id) FROM decision AS latest"
                    " WHERE latest.application_id = decision.application_id)");
    QSet<ApplicationId> applications;
    while (select.executeStep())
        applications += RowReader(select).id<ApplicationId>();
    return applications;
}

void DecisionRepository::addWaiver(Change& change, const Waiver& waiver)
{
    SQLite::Statement& insert
        = change.statement("INSERT INTO waiver (uid, application_id, rule, ground, officer, at)"
                           " VALUES (:uid, :application, :rule, :ground, :officer, :at)");
    bind(insert, ":uid", uidOr(waiver.uid, change.newUid()));
    bind(insert, ":application", waiver.application);
    bind(insert, ":rule", waiver.rule);
    bind(insert, ":ground", waiver.ground);
    bind(insert, ":officer", change.officer().name);
    bind(insert, ":at", instantCode(change.at()));
    insert.exec();
}

QList<Waiver> DecisionRepository::waiversOf(ApplicationId application) const
{
    Prepared select(
        m_db, std::string(kSelectWaivers) + " WHERE application_id = :application ORDER BY id");
    bind(select, ":application", application);
    return readAll(select, readWaiver);
}

QHash<ApplicationId, QList<Waiver>> DecisionRepository::allWaivers() const
{
    Prepared select(m_db, std::string(kSelectWaivers) + " ORDER BY id");
    QHash<ApplicationId, QList<Waiver>> waivers;
    for (const Waiver& waiver : readAll(select, readWaiver))
        waivers[waiver.application] += waiver;
    return waivers;
}

} // namespace greffier::store
