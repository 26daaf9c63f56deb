#pragma once

#include "core/domain/evidence.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTextBrowser;
class QToolButton;

namespace greffier {
struct DocumentView;
}

namespace greffier::ui {

/// A stored document beside the digest: its text, or its pages as pictures, at the passage asked
/// for.
class DocumentPane final : public QWidget {
    Q_OBJECT

public:
    explicit DocumentPane(QWidget* parent = nullptr);

    void showDocument(const DocumentView& view, const Evidence& evidence);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showText(const QString& text, const QString& passage);
    void showPages(const QList<QByteArray>& pages, const Locator& locator);
    void retranslateUi();

    QLabel* m_name;
    QToolButton* m_close;
    QStackedWidget* m_stack;
    QTextBrowser* m_text;
    QScrollArea* m_pages;
};

} // namespace greffier::ui
