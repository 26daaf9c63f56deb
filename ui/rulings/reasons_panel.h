#pragma once

#include "core/workflow/register.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace greffier::ui {

/// The reasons that decisions name: the shipped ones and those of the office, which adds its own.
class ReasonsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ReasonsPanel(Register& reg, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& text); ///< what came of it

private:
    void reload();
    void add();

    Register& m_register;
    QTableWidget* m_table;
    QLineEdit* m_english;
    QLineEdit* m_french;
    QLineEdit* m_code;
    QPushButton* m_add;
};

} // namespace greffier::ui
