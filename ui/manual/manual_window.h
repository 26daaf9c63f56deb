#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace greffier::ui {

/// The manual beside the work: its pages, a line to find words in them, and the page chosen.
class ManualWindow final : public QWidget {
    Q_OBJECT

public:
    explicit ManualWindow(QWidget* parent = nullptr);

    void showPage(const QString& page);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void listPages();
    void showChosen();
    void retranslateUi();

    QLineEdit* m_find;
    QListWidget* m_pages;
    QTextBrowser* m_text;
};

} // namespace greffier::ui
