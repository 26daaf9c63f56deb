#pragma once

#include "ui/main_window/start_notice.h"

#include <QStringList>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;

namespace greffier::ui {

/// What is shown while no register is open: new, open, the sample session, recent registers, and
/// the name with which the officer signs.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    StartPage(const QList<QAction*>& actions, const QString& officerName,
              QWidget* parent = nullptr);

    void setRecent(const QStringList& files);
    void setOfficerName(const QString& name);
    void tellName(); ///< emits officerNamed() with what stands in the line
    StartNotice& notice() { return *m_notice; }

Q_SIGNALS:
    void registerChosen(const greffier::ui::Opening& opening);
    void officerNamed(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();
    void sizeIcons();

    StartNotice* m_notice;
    QLabel* m_title;
    QLabel* m_purpose;
    QLabel* m_officerLabel;
    QLineEdit* m_officer;
    QLabel* m_recentLabel;
    QListWidget* m_recent;
};

} // namespace greffier::ui
