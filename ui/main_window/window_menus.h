#pragma once

#include "ui/actions/action_list.h"

#include <QHash>
#include <QObject>

class QMenu;
class QMenuBar;

namespace greffier::ui {

/// The menus of a window, as the list of actions orders them.
class WindowMenus final : public QObject {
    Q_OBJECT

public:
    explicit WindowMenus(QMenuBar* bar);

    /// With all actions of the list that belong to `owner` or below.
    void fill(const QObject* owner);
    void retranslate();

private:
    QHash<ActionMenu, QMenu*> m_menus;
};

} // namespace greffier::ui
