#pragma once

#include "core/base/error.h"
#include "ui/actions/chooser_dialog.h"

#include <QStringList>

class QAction;

namespace greffier::ui {

struct ActionEntry;

/// The actions of a window, found by their names in English and in French.
class CommandPalette final {
public:
    /// Those of the list are offered, in its order.
    explicit CommandPalette(const QList<QAction*>& actions);

    /// Best first; nothing typed: all.
    QList<Choice> find(const QString& typed) const;

    QAction* actionOf(qsizetype key) const;

    /// Lets the officer choose one; null: none.
    static QAction* choose(const QList<QAction*>& actions, QWidget* window);

    /// Says, in the place of an action chosen elsewhere, how to go on.
    static QString elsewhereText(const ActionEntry& entry);
    static Error notPossible(const ActionEntry& entry); ///< says why an action rests

private:
    struct Command {
        QAction* action;
        Choice choice;
        QStringList names; ///< in both languages, the purpose last
    };

    QList<Command> m_commands;
};

} // namespace greffier::ui
