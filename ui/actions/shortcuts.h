#pragma once

#include "ui/actions/action_list.h"

#include <QHash>

class QObject;

namespace greffier::ui {

class Settings;

/// The keys of all actions as one person set them: those of the list, and what was changed.
class Shortcuts final {
public:
    using Keys = QList<QKeySequence>;

    static Shortcuts from(const Settings& settings);
    void saveTo(Settings& settings) const; ///< only what differs from the list

    Keys keysOf(const ActionEntry& entry) const;
    void setKeys(const ActionEntry& entry, const Keys& keys);

    /// The action that would be called by one of these keys as well, in a place where `entry` is;
    /// null: none.
    const ActionEntry* inConflict(const ActionEntry& entry, const Keys& keys) const;

    /// Puts the keys on every action of the list that belongs to `owner` or below.
    void applyTo(const QObject* owner) const;

    bool operator==(const Shortcuts&) const = default;

private:
    QHash<QString, Keys> m_changed; ///< by name
};

} // namespace greffier::ui
