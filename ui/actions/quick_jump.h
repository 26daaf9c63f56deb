#pragma once

#include "core/workflow/snapshot.h"
#include "ui/actions/chooser_dialog.h"
#include "ui/common/destination.h"

namespace greffier {
class NameFolder;
struct ReferenceTables;
} // namespace greffier

namespace greffier::ui {

/// Persons, mandates, notes, sessions and vacancies of a register, found by a few letters: each
/// word typed must begin a word of theirs.
class QuickJump final {
public:
    /// The tables outlive it.
    QuickJump(const Snapshot& lists, const ReferenceTables& tables, const NameFolder& names);

    void addNotes(const QList<NoteVerbale>& notes);

    /// Those whose first word fits first; at most kMost.
    QList<Choice> find(const QString& typed) const;
    Destination destination(qsizetype key) const { return m_targets.at(key).destination; }

    static constexpr qsizetype kMost = 60;

private:
    struct Target {
        Destination destination;
        QString key; ///< folded words, a space before each
        QString text; ///< of persons made when it is found
        QString detail;
        QString icon;
        std::shared_ptr<const Person> person;
    };

    void addSessions(const Snapshot& lists);
    void addMandates(const Snapshot& lists, const ReferenceTables& tables);
    void addPersons(const Snapshot& lists);
    Choice choiceOf(qsizetype key) const;

    const NameFolder& m_names;
    QList<Target> m_targets;
};

} // namespace greffier::ui
