#pragma once

#include <QToolButton>

namespace greffier::ui {

/// Opens the saved views of a list; the same in every place.
class ViewsButton final : public QToolButton {
    Q_OBJECT

public:
    explicit ViewsButton(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();
};

} // namespace greffier::ui
