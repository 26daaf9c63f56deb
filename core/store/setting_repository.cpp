#include "core/store/setting_repository.h"

#include "core/store/change.h"
#include "core/store/repository.h"

#include <SQLiteCpp/Database.h>

namespace greffier::store {

namespace {

ReasonCode readReason(const SQLite::Statement& row)
{
    RowReader in(row);
    ReasonCode reason;
    reason.code = in.text();
    reason.labelEnglish = in.text();
    reason.labelFrench = in.text();
    reason.isCustom = in.yes();
    return reason;
}

RuleBookEdition readEdition(const SQLite::Statement& row)
{
    RowReader in(row);
    RuleBookEdition edition;
    edition.edition = in.text();
    edition.parameters = in.object();
    edition.since = in.day();
    return edition;
}

} // namespace

void SettingRepository::set(Change& change, const QString& name, const QString& value)
{
    SQLite::Statement& write
        = change.statement("INSERT INTO setting (uid, name, value) VALUES (:uid, :name, :value)"
                           " ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    bind(write, ":uid", change.newUid());
    bind(write, ":name", name);
    bind(write, ":value", value);
    write.exec();
}

std::optional<QString> SettingRepository::value(const QString& name) const
{
    SQLite::Statement select(m_db, "SELECT value FROM setting WHERE name = :name");
    bind(select, ":name", name);
    return readFirst(select, [](const auto& row) { return RowReader(row).text(); });
}

void SettingRepository::addOfficer(Change& change, const QString& name)
{
    SQLite::Statement& insert = change.statement(
        "INSERT INTO officer (uid, name) VALUES (:uid, :name) ON CONFLICT (name) DO NOTHING");
    bind(insert, ":uid", change.newUid());
    bind(insert, ":name", name);
    insert.exec();
}

QStringList SettingRepository::officers() const
{
    SQLite::Statement select(m_db, "SELECT name FROM officer ORDER BY id");
    return readAll(select, [](const auto& row) { return RowReader(row).text(); });
}

void SettingRepository::addReasonCode(Change& change, const ReasonCode& reason)
{
    SQLite::Statement& insert
        = change.statement("INSERT INTO reason_code (uid, code, label_en, label_fr, is_custom)"
                           " VALUES (:uid, :code, :label_en, :label_fr, :is_custom)");
    bind(insert, ":uid", change.newUid());
    bind(insert, ":code", reason.code);
    bind(insert, ":label_en", reason.labelEnglish);
    bind(insert, ":label_fr", reason.labelFrench);
    bind(insert, ":is_custom", reason.isCustom);
    insert.exec();
}

QList<ReasonCode> SettingRepository::reasonCodes() const
{
    SQLite::Statement select(
        m_db, "SELECT code, label_en, label_fr, is_custom FROM reason_code ORDER BY id");
    return readAll(select, readReason);
}

void SettingRepository::addFormLabel(Change& change, const FormLabel& label)
{
    SQLite::Statement& insert
        = change.statement("INSERT INTO form_label (uid, section, field, language, alias)"
                           " VALUES (:uid, :section, :field, :language, :alias)");
    bind(insert, ":uid", change.newUid());
    bind(insert, ":section", label.section);
    bind(insert, ":field", label.field);
    bind(insert, ":language", label.language);
    bind(insert, ":alias", label.alias);
    insert.exec();
}

void SettingRepository::removeFormLabel(Change& change, const FormLabel& label)
{
    SQLite::Statement& remove
        = change.statement("DELETE FROM form_label WHERE section = :section AND alias = :alias");
    bind(remove, ":section", label.section);
    bind(remove, ":alias", label.alias);
    requireChanged(remove.exec());
}

QList<FormLabel> SettingRepository::formLabels() const
{
    SQLite::Statement select(m_db,
                             "SELECT section, field, language, alias FROM form_label ORDER BY id");
    return readAll(select, [](const auto& row) {
        RowReader in(row);
        FormLabel label;
        label.section = in.text();
        label.field = in.text();
        label.language = in.text();
        label.alias = in.text();
        return label;
    });
}

void SettingRepository::addRuleBookEdition(Change& change, const RuleBookEdition& edition)
{
    SQLite::Statement& insert
        = change.statement("INSERT INTO rule_book_edition (uid, edition, parameters, since)"
                           " VALUES (:uid, :edition, :parameters, :since)");
    bind(insert, ":uid", change.newUid());
    bind(insert, ":edition", edition.edition);
    bind(insert, ":parameters", edition.parameters);
    bind(insert, ":since", edition.since.toString(Qt::ISODate));
    insert.exec();
}

QList<RuleBookEdition> SettingRepository::ruleBookEditions() const
{
    SQLite::Statement select(
        m_db, "SELECT edition, parameters, since FROM rule_book_edition ORDER BY id");
    return readAll(select, readEdition);
}

} // namespace greffier::store
