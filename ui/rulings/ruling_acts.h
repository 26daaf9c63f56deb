#pragma once

#include "core/workflow/register.h"

#include <QObject>

#include <optional>

class QAction;

namespace greffier::ui {

class Page;

/// What an officer rules on beside deciding and waiving: conflicts of interest, a colleague's
/// decision, the condition of a vacancy. Asks, acts, and lets the page say what came of it.
class RulingActs final : public QObject {
    Q_OBJECT

public:
    RulingActs(Register& reg, Page* page);

    QList<QAction*> actions() const { return {m_conflict, m_secondLook, m_condition}; }
    /// The application shown (none: nothing) and the vacancy chosen (not valid: a whole session).
    void setSubject(const std::optional<Dossier>& dossier, VacancyId vacancy);

private:
    void ruleOnConflict();
    void lookAgain();
    void ruleOnCondition();
    VacancyId conditionalVacancy() const; ///< not valid: the vacancy depends on no condition
    template <typename Answer>
    void report(Answer answer, const QString& news);

    Register& m_register;
    Page* m_page;
    QAction* m_conflict;
    QAction* m_secondLook;
    QAction* m_condition;
    std::optional<Dossier> m_dossier;
    VacancyId m_vacancy;
};

} // namespace greffier::ui
