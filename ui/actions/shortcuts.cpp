#include "ui/actions/shortcuts.h"

#include "ui/common/settings.h"

#include <QAction>

#include <algorithm>

namespace greffier::ui {

namespace {

/// Keys of two places never meet: only one of them is in front.
bool canMeet(const ActionEntry& one, const ActionEntry& other)
{
    return one.place.isEmpty() || other.place.isEmpty() || one.place == other.place;
}

} // namespace

Shortcuts Shortcuts::from(const Settings& settings)
{
    Shortcuts shortcuts;
    for (const ActionEntry& entry : actionList()) {
        if (const auto keys = settings.keys(entry.name))
            shortcuts.setKeys(entry, keysFrom(*keys));
    }
    return shortcuts;
}

void Shortcuts::saveTo(Settings& settings) const
{
    for (const ActionEntry& entry : actionList()) {
        if (m_changed.contains(entry.name))
            settings.setKeys(entry.name, QKeySequence::listToString(m_changed.value(entry.name)));
        else
            settings.setKeys(entry.name, std::nullopt);
    }
}

Shortcuts::Keys Shortcuts::keysOf(const ActionEntry& entry) const
{
    return m_changed.value(entry.name, defaultKeys(entry));
}

void Shortcuts::setKeys(const ActionEntry& entry, const Keys& keys)
{
    if (keys == defaultKeys(entry))
        m_changed.remove(entry.name);
    else
        m_changed.insert(entry.name, keys);
}

const ActionEntry* Shortcuts::inConflict(const ActionEntry& entry, const Keys& keys) const
{
    const QList<ActionEntry>& list = actionList();
    const auto found = std::find_if(list.cbegin(), list.cend(), [&](const ActionEntry& other) {
        const Keys others = keysOf(other);
        return other.name != entry.name && canMeet(entry, other)
            && std::any_of(keys.begin(), keys.end(),
                           [&](const QKeySequence& key) { return others.contains(key); });
    });
    return found == list.cend() ? nullptr : &*found;
}

void Shortcuts::applyTo(const QObject* owner) const
{
    for (QAction* action : owner->findChildren<QAction*>()) {
        if (const ActionEntry* entry = actionEntry(action->objectName()))
            action->setShortcuts(keysOf(*entry));
    }
    nameActions(owner);
}

} // namespace greffier::ui
