#include "ui/common/page.h"

#include "ui/actions/action_list.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>

namespace greffier::ui {

Page::Page(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_actions(new QActionGroup(this))
{
    setObjectName(name);
    m_actions->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
}

void Page::setInFront(bool inFront)
{
    for (QAction* action : findChildren<QAction*>()) {
        const ActionEntry* entry = actionEntry(action->objectName());
        if (entry && entry->place == name() && action->actionGroup() != m_actions)
            m_actions->addAction(action);
    }
    m_actions->setEnabled(inFront);
}

void Page::inTurn(const std::function<void()>& work)
{
    if (isVisible() || !window()->isVisible())
        work();
    else
        QMetaObject::invokeMethod(this, work, Qt::QueuedConnection);
}

void Page::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        nameActions(this);
    QWidget::changeEvent(event);
}

} // namespace greffier::ui
