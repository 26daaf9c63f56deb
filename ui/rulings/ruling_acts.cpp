#include "ui/rulings/ruling_acts.h"

#include "ui/actions/action_list.h"
#include "ui/common/page.h"
#include "ui/common/pending.h"
#include "ui/common/words.h"
#include "ui/rulings/condition_dialog.h"
#include "ui/rulings/conflict_dialog.h"
#include "ui/rulings/second_look_dialog.h"
#include "ui/vacancies/vacancies_model.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace greffier::ui {

RulingActs::RulingActs(Register& reg, Page* page)
    : QObject(page)
    , m_register(reg)
    , m_page(page)
    , m_conflict(makeAction(u"conflict"_s, this))
    , m_secondLook(makeAction(u"secondLook"_s, this))
    , m_condition(makeAction(u"condition"_s, this))
{
    connect(m_conflict, &QAction::triggered, this, &RulingActs::ruleOnConflict);
    connect(m_secondLook, &QAction::triggered, this, &RulingActs::lookAgain);
    connect(m_condition, &QAction::triggered, this, &RulingActs::ruleOnCondition);
    setSubject({}, {});
}

void RulingActs::setSubject(const std::optional<Dossier>& dossier, VacancyId vacancy)
{
    m_dossier = dossier;
    m_vacancy = vacancy;
    const bool writable = !m_register.isReadOnly();
    m_conflict->setEnabled(writable && m_dossier);
    m_secondLook->setEnabled(writable && m_dossier && !m_dossier->decisions.isEmpty());
    m_condition->setEnabled(writable && conditionalVacancy().isValid());
}

VacancyId RulingActs::conditionalVacancy() const
{
    const auto lists = m_register.snapshot();
    const VacancyId chosen = m_vacancy.isValid() ? m_vacancy
        : m_dossier                              ? m_dossier->vacancy.id
                                                 : VacancyId();
    const Vacancy* vacancy = lists->vacancy(chosen);
    return vacancy && vacancy->condition != Vacancy::Condition::None ? chosen : VacancyId();
}

template <typename Answer>
void RulingActs::report(Answer answer, const QString& news)
{
    whenAnswered(answer, this, [this, news](const auto& done) {
        if (done)
            Q_EMIT m_page->said(news);
        else
            Q_EMIT m_page->failed(done.error());
    });
}

void RulingActs::ruleOnConflict()
{
    if (!m_dossier)
        return;
    const ApplicationId subject = m_dossier->row.application.id; // another may come meanwhile
    auto ruled = ConflictDialog::ask(m_dossier->conflicts, m_page);
    if (!ruled)
        return;
    ruled->application = subject;
    report(m_register.ruleOnConflict(*ruled), tr("The ruling on the conflict is recorded."));
}

void RulingActs::lookAgain()
{
    if (!m_dossier || m_dossier->decisions.isEmpty())
        return;
    const Decision decision = m_dossier->decisions.last(); // the dossier may go meanwhile
    //: a status, who decided it, and when
    const auto look = SecondLookDialog::ask(
        tr("%1, decided by %2 on %3")
            .arg(displayName(decision.status), decision.officer, instantText(decision.at)),
        m_page);
    if (!look)
        return;
    report(m_register.lookAgain(decision, *look), tr("The second look is recorded."));
}

void RulingActs::ruleOnCondition()
{
    const VacancyId id = conditionalVacancy();
    const auto lists = m_register.snapshot();
    const Vacancy* vacancy = lists->vacancy(id);
    if (!vacancy)
        return;
    const Session* session = lists->session(vacancy->session);
    const QDate day
        = session && session->lastDay.isValid() ? session->lastDay : vacancy->deadline.day;
    const auto ruling = ConditionDialog::ask(vacancyLabel(*vacancy), day, m_page);
    if (ruling)
        report(m_register.ruleOnCondition({id}, *ruling), tr("The condition is entered."));
}

} // namespace greffier::ui
