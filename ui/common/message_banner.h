#pragma once

#include "core/base/error.h"

#include <QFrame>

class QLabel;
class QTimer;
class QToolButton;

namespace greffier::ui {

/// A line on the page that says what happened, or what was not done and what to do. It stays until
/// closed when it is a failure, and goes by itself when it is good news.
class MessageBanner final : public QFrame {
    Q_OBJECT

public:
    explicit MessageBanner(QWidget* parent = nullptr);

    void showError(const Error& error);
    void showNews(const QString& text);
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void show(const QString& text, bool failure);
    void retranslateUi();

    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_close;
    QTimer* m_timer;
    bool m_failure = false;
};

} // namespace greffier::ui
