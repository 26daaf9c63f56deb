#pragma once

#include "core/base/error.h"

#include <QFrame>

class QLabel;
class QTimer;
class QToolButton;

namespace greffier::ui {

/// A line at the foot of the window that says what happened, or what was not done and what to do.
/// A failure stays until it is closed or answered by something else, good news go by themselves.
/// The line keeps its room while it is empty: nothing moves under the pointer.
class MessageBanner final : public QFrame {
    Q_OBJECT

public:
    explicit MessageBanner(QWidget* parent = nullptr);

    void showError(const Error& error);
    void showNews(const QString& text);
    void clear();
    void clearFailure(); ///< good news stay their time
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void show(const QString& text, bool failure);
    void keepRoom();
    void retranslateUi();

    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_close;
    QTimer* m_timer;
    bool m_failure = false;
};

} // namespace greffier::ui
