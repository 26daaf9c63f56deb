#pragma once

#include "core/domain/form_label.h"
#include "core/domain/office_tables.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace SQLite {
class Database;
}

namespace greffier::store {

class Change;

/// What the office shares: settings, names of officers, reasons, editions of the rules.
class SettingRepository final {
public:
    explicit SettingRepository(SQLite::Database& db)
        : m_db(db)
    {
    }

    void set(Change& change, const QString& name, const QString& value);
    std::optional<QString> value(const QString& name) const;

    void addOfficer(Change& change, const QString& name); ///< nothing happens if known
    QStringList officers() const; ///< in the order they came

    void addReasonCode(Change& change, const ReasonCode& reason);
    QList<ReasonCode> reasonCodes() const; ///< in the order they came

    void addFormLabel(Change& change, const FormLabel& label);
    void removeFormLabel(Change& change, const FormLabel& label); ///< by section and wording
    QList<FormLabel> formLabels() const; ///< in the order they came

    void addRuleBookEdition(Change& change, const RuleBookEdition& edition);
    QList<RuleBookEdition> ruleBookEditions() const; ///< the latest last

private:
    SQLite::Database& m_db;
};

} // namespace greffier::store
