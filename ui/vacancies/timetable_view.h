#pragma once

#include "core/workflow/register.h"

#include <QTreeWidget>

namespace greffier::ui {

/// The steps of a session with their targets, what is due and what is overdue. Double click or
/// Enter on a step enters when it was done.
class TimetableView final : public QTreeWidget {
    Q_OBJECT

public:
    explicit TimetableView(Register& reg, QWidget* parent = nullptr);

    void showSession(int number); ///< 0: none
    void retranslate();

    QSize sizeHint() const override;

Q_SIGNALS:
    void failed(const greffier::Error& error);
    void said(const QString& news);

private:
    void reload();
    void enter(const QTreeWidgetItem* item);

    Register& m_register;
    int m_session = 0;
};

/// "in 12 days", "3 days late", "today"; empty where there is no target, or it is done.
QString dueText(const TimetableLine& line);

} // namespace greffier::ui
