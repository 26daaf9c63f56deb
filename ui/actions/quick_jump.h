#pragma once

#include "core/workflow/snapshot.h"
#include "ui/actions/chooser_dialog.h"
#include "ui/common/destination.h"

#include <functional>
#include <memory>

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
    Destination destination(qsizetype key) const;

    static constexpr qsizetype kMost = 60;

private:
    struct Target {
        Destination destination;
        QByteArray key; ///< folded words in UTF-8
        QString text;
        QString detail;
        QString icon;
    };

    void addSessions(const Snapshot& lists);
    void addMandates(const Snapshot& lists, const ReferenceTables& tables);
    Choice choiceOf(qsizetype key) const;
    QString detailOf(const Person& person) const;
    const Person* personAt(qsizetype key) const; ///< null: the key is of something else

    const NameFolder& m_names;
    std::function<QString(const QString& iso2)> m_stateName;
    QList<Target> m_targets; ///< by their keys
    QList<std::shared_ptr<const ListedPerson>> m_persons; ///< by -1 - key
};

} // namespace greffier::ui
