#include "ui/common/enter_key.h"

#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>

namespace greffier::ui {

namespace {

/// Belongs to a field and hears its keys first.
class EnterKey final : public QObject {
public:
    EnterKey(QPushButton* button, QWidget* field)
        : QObject(field)
        , m_button(button)
    {
        field->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key != Qt::Key_Return && key != Qt::Key_Enter)
            return QObject::eventFilter(watched, event);
        if (m_button)
            m_button->click();
        return true;
    }

private:
    QPointer<QPushButton> m_button;
};

} // namespace

void enterPresses(QPushButton* button, const QList<QWidget*>& fields)
{
    for (QWidget* field : fields)
        new EnterKey(button, field);
}

} // namespace greffier::ui
