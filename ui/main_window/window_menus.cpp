#include "ui/main_window/window_menus.h"

#include <QAction>
#include <QMenuBar>

namespace greffier::ui {

WindowMenus::WindowMenus(QMenuBar* bar)
    : QObject(bar)
{
    for (const ActionEntry& entry : actionList()) {
        if (!m_menus.contains(entry.menu))
            m_menus.insert(entry.menu, bar->addMenu(menuName(entry.menu)));
    }
}

void WindowMenus::fill(const QObject* owner)
{
    QHash<QString, QAction*> actions;
    for (QAction* action : owner->findChildren<QAction*>())
        actions.insert(action->objectName(), action);
    QHash<ActionMenu, int> groups;
    for (QMenu* menu : std::as_const(m_menus))
        menu->clear();
    for (const ActionEntry& entry : actionList()) {
        QAction* action = actions.value(entry.name);
        QMenu* menu = m_menus.value(entry.menu);
        if (!action)
            continue;
        if (!menu->isEmpty() && groups.value(entry.menu) != entry.group)
            menu->addSeparator();
        groups.insert(entry.menu, entry.group);
        menu->addAction(action);
    }
    for (QMenu* menu : std::as_const(m_menus))
        menu->setEnabled(!menu->isEmpty());
}

void WindowMenus::retranslate()
{
    for (auto menu = m_menus.cbegin(); menu != m_menus.cend(); ++menu)
        menu.value()->setTitle(menuName(menu.key()));
}

} // namespace greffier::ui
