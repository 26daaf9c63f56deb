#include "ui/common/views_button.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace greffier::ui {

ViewsButton::ViewsButton(QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(u"savedViews"_s);
    setPopupMode(QToolButton::InstantPopup);
    retranslateUi();
}

void ViewsButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QToolButton::changeEvent(event);
}

void ViewsButton::retranslateUi()
{
    setText(tr("Views"));
    setToolTip(tr("Saved queries with their columns and order"));
}

} // namespace greffier::ui
