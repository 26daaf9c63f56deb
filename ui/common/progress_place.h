#pragma once

#include "core/base/progress.h"

#include <QElapsedTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QToolButton;

namespace greffier::ui {

/// The place at the foot of the window where long work shows what it is at, how long still, and
/// can be stopped without losing what is done.
class ProgressPlace final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressPlace(QWidget* parent = nullptr);

    /// Shows the place for work of that name, and gives what the work reports to.
    std::shared_ptr<const Progress> begin(const QString& work);
    void end();
    void stop(); ///< asks the work at hand to stop
    bool isBusy() const { return m_progress != nullptr; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(qint64 done, qint64 total, const QString& at);
    void retranslateUi();

    QLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_stop;
    std::shared_ptr<Progress> m_progress;
    QElapsedTimer m_elapsed;
    QString m_work;
};

/// "about 2 minutes left", from the share done so far; empty while too little is known.
QString remainingText(qint64 elapsedMs, qint64 done, qint64 total);

} // namespace greffier::ui
