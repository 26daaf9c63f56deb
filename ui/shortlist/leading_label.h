#pragma once

#include <QEvent>
#include <QLabel>
#include <QStyle>

namespace greffier::ui {

/// Text that stands where the layout begins: by itself a label stands where its text begins.
class LeadingLabel final : public QLabel {
public:
    explicit LeadingLabel(QWidget* parent = nullptr)
        : QLabel(parent)
    {
        align();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutDirectionChange)
            align();
        QLabel::changeEvent(event);
    }

private:
    void align()
    {
        setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)
                     | Qt::AlignAbsolute | Qt::AlignVCenter);
    }
};

} // namespace greffier::ui
