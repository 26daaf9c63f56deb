// What an action of the list looks like: words, icon and keys.
#include "ui/actions/action_list.h"
#include "ui/common/icons.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

constexpr char kOwnText[] = "ownText";

QString translated(const char* text) { return QCoreApplication::translate("Actions", text); }

QString withoutLetter(QString text) { return text.remove(u'&'); }

void name(QAction* action, const ActionEntry& entry)
{
    if (!action->property(kOwnText).toBool())
        action->setText(translated(entry.text));
    const QString keys = keysText(action->shortcuts());
    action->setToolTip(
        keys.isEmpty()
            ? purposeOf(entry)
            //: what an action does, and its keys
            : QCoreApplication::translate("Actions", "%1 (%2)").arg(purposeOf(entry), keys));
}

} // namespace

const ActionEntry* actionEntry(const QString& name)
{
    const QList<ActionEntry>& list = actionList();
    const auto found = std::find_if(list.cbegin(), list.cend(), [&name](const ActionEntry& entry) {
        return entry.name == name;
    });
    return found == list.cend() ? nullptr : &*found;
}

QString textOf(const ActionEntry& entry) { return withoutLetter(translated(entry.text)); }

QString purposeOf(const ActionEntry& entry) { return translated(entry.purpose); }

QString menuName(ActionMenu menu)
{
    switch (menu) {
    case ActionMenu::Register: return QCoreApplication::translate("Actions", "&Register");
    case ActionMenu::Edit: return QCoreApplication::translate("Actions", "&Edit");
    case ActionMenu::Session: return QCoreApplication::translate("Actions", "&Session");
    case ActionMenu::Application: return QCoreApplication::translate("Actions", "&Application");
    case ActionMenu::Applicant: return QCoreApplication::translate("Actions", "A&pplicant");
    case ActionMenu::Shortlist: return QCoreApplication::translate("Actions", "Short&list");
    case ActionMenu::Mandate: return QCoreApplication::translate("Actions", "&Mandates and notes");
    case ActionMenu::View: return QCoreApplication::translate("Actions", "&View");
    case ActionMenu::Help: return QCoreApplication::translate("Actions", "&Help");
    }
    Q_UNREACHABLE();
}

QList<QKeySequence> keysFrom(const QString& portable)
{
    // Qt reads an empty text as one empty key.
    return portable.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(portable);
}

QList<QKeySequence> defaultKeys(const ActionEntry& entry) { return keysFrom(entry.keys); }

QString keysText(const QList<QKeySequence>& keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
}

QAction* makeAction(const QString& name, QObject* owner)
{
    const ActionEntry* entry = actionEntry(name);
    Q_ASSERT(entry);
    auto* action = new QAction(entry->icon.isEmpty() ? QIcon() : icon(entry->icon), {}, owner);
    action->setObjectName(name);
    action->setShortcuts(defaultKeys(*entry));
    ui::name(action, *entry);
    return action;
}

void nameActions(const QObject* owner)
{
    for (QAction* action : owner->findChildren<QAction*>()) {
        if (const ActionEntry* entry = actionEntry(action->objectName()))
            name(action, *entry);
    }
}

void keepOwnText(QAction* action) { action->setProperty(kOwnText, true); }

} // namespace greffier::ui
