#include "ui/common/page.h"

#include "ui/actions/action_list.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>

#include <algorithm>
#include <utility>

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

void Page::inTurn(Reason reason, std::function<void()> work)
{
    if (isVisible() || !window()->isVisible()) {
        work();
        return;
    }
    m_later.at(reason) = std::move(work);
    Q_EMIT waits();
}

bool Page::isWaiting() const
{
    return std::any_of(m_later.begin(), m_later.end(), [](const auto& work) { return bool(work); });
}

void Page::takeTurn()
{
    for (auto& later : m_later) {
        if (const auto work = std::exchange(later, nullptr))
            work();
    }
}

void Page::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        nameActions(this);
        inTurn(Language, [this] { retranslateUi(); });
    }
    QWidget::changeEvent(event);
}

} // namespace greffier::ui
