#pragma once

#include "core/domain/audit_entry.h"
#include "ui/common/register_words.h"

#include <QList>
#include <QString>

namespace greffier::ui {

/// What is needed to tell of an act in words: the names of the register, and the other acts, for
/// an undo is about one of them.
struct ActWords {
    RegisterWords words = {};
    QList<AuditEntry> history = {};
};

/// What an act was about, with words for codes: "eligible": "Eligible"; "KE AFRICAN": "Kenya,
/// African States". What is no code of that act stays as it is. Of an undo: the act undone.
QString subjectText(const AuditEntry& act, const ActWords& words);
QString groundText(const AuditEntry& act, const RegisterWords& words); ///< likewise for reasons
/// What was done, in words: "Decision"; what an undo of an undo did is told by `history`.
QString actTitle(const AuditEntry& act, const QList<AuditEntry>& history);
/// Both: "Decision: OKAFOR-EZE Adaeze: Eligible (session 55, vacancy 7)".
QString actText(const AuditEntry& act, const ActWords& words);

} // namespace greffier::ui
