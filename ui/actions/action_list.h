#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QObject;

/// One list of all that can be done in the window. Menus, command palette, keys, tool tips and the
/// printed sheet of keys come from it; who does a thing makes its QAction with makeAction().
namespace greffier::ui {

/// The menus in the order of the menu bar.
enum class ActionMenu {
    Register,
    Edit,
    Session,
    Application,
    Applicant,
    Shortlist,
    Mandate,
    View,
    Help,
};

struct ActionEntry {
    QString name; ///< stable: "admitCall"; the object name of the QAction
    ActionMenu menu = ActionMenu::Register;
    int group = 0; ///< within the menu; a line stands between two groups
    QString place; ///< name of the page whose selection it acts on; empty: of any
    QString icon; ///< empty: none
    QString keys; ///< portable, several apart by "; "; empty: none
    const char* text = nullptr; ///< in English, "&" before the letter of the menu; see textOf()
    const char* purpose = nullptr; ///< in English, what it is good for; see purposeOf()
};

const QList<ActionEntry>& actionList();
const ActionEntry* actionEntry(const QString& name); ///< null: not in the list

/// In the language of the interface; the text without the mark of the menu's letter.
QString textOf(const ActionEntry& entry);
QString purposeOf(const ActionEntry& entry);
QString menuName(ActionMenu menu); ///< with its letter

QList<QKeySequence> keysFrom(const QString& portable); ///< several apart by "; "
QList<QKeySequence> defaultKeys(const ActionEntry& entry);
QString keysText(const QList<QKeySequence>& keys); ///< as the platform writes them

/// The QAction of an entry, with its icon, words and keys. The name must be in the list.
QAction* makeAction(const QString& name, QObject* owner);

/// Puts words and tool tips of the list, in the language of the moment, on every action of it that
/// belongs to `owner` or below; what names itself keeps its text.
void nameActions(const QObject* owner);

/// For an action whose text says what it would do next.
void keepOwnText(QAction* action);

} // namespace greffier::ui
