#pragma once

#include "core/workflow/register.h"

#include <QObject>

class QAction;
class QWidget;

namespace greffier::ui {

/// What is done with the candidates of a list besides ordering them: compare, rank by several
/// readers, arrange an interview, note an addition by the Group.
class CandidateActs final : public QObject {
    Q_OBJECT

public:
    CandidateActs(Register& reg, QWidget* page);

    QList<QAction*> actions() const;
    /// The list shown, and who is chosen in it (not valid: nobody).
    void setSubject(const Shortlist& list, ApplicationId chosen);

Q_SIGNALS:
    void failed(const greffier::Error& error);
    void said(const QString& news);

private:
    void compare();
    void rank();
    void interview();
    void addByGroup();
    QAction* make(const QString& name);

    Register& m_register;
    QWidget* m_page;
    Shortlist m_list;
    ApplicationId m_chosen;
    QAction* m_compare;
    QAction* m_rank;
    QAction* m_interview;
    QAction* m_add;
};

} // namespace greffier::ui
