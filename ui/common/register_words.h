#pragma once

#include "core/domain/record.h"
#include "core/domain/region.h"

#include <QHash>
#include <QList>
#include <QString>

#include <utility>

namespace greffier {
struct ReferenceTables;
struct Snapshot;
} // namespace greffier

namespace greffier::ui {

/// Names of what only a register with its tables knows, in the language of the interface: States,
/// regions, mandates and reasons, those of the office among them. A code it does not know stays as
/// it is.
class RegisterWords {
public:
    using Choices = QList<std::pair<QString, QString>>; ///< code and name, by name

    RegisterWords() = default; ///< knows the words of the program only
    RegisterWords(const Snapshot& snapshot, const ReferenceTables& reference);

    QString state(const QString& iso2) const;
    QString region(const Region& region) const;
    QString mandate(const QString& code) const;
    QString reason(const QString& code) const;
    QString source(const QString& keys) const; ///< of the shipped tables: "WORLDC+DGACM"

    /// A field of a record as it is read: "un_group/AFRICAN" is "African States".
    QString recordValue(const RecordFieldKind& kind, const QString& value) const;
    Choices choicesFor(const RecordFieldKind& kind) const; ///< empty: it is written freely

private:
    QHash<QString, QString> m_states;
    QHash<QString, QString> m_regions; ///< by "scheme/code"
    QHash<QString, QString> m_mandates;
    QHash<QString, QString> m_reasons;
    QHash<QString, QString> m_sources;
};

} // namespace greffier::ui
