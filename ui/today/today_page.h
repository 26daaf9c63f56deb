#pragma once

#include "core/workflow/agenda.h"
#include "ui/registers/list_page.h"

class QAction;

namespace greffier {
class Register;
}

namespace greffier::ui {

/// What is overdue, due or waiting; each row leads to its place.
class TodayPage final : public ListPage {
    Q_OBJECT

public:
    explicit TodayPage(Register& reg, QWidget* parent = nullptr);

Q_SIGNALS:
    void wanted(const greffier::AgendaEntry& entry); ///< to be shown in its place

protected:
    QString digestOf(int row) const override;
    void retranslateUi() override;
    void showEvent(QShowEvent* event) override;

private:
    void reload();
    void showRows();
    void follow();
    void saveCalendar();

    Register& m_register;
    QList<AgendaEntry> m_agenda;
    QAction* m_follow;
};

} // namespace greffier::ui
