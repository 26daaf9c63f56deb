#include "ui/shortlist/candidate_acts.h"

#include "core/reference/reference_tables.h"
#include "ui/actions/action_list.h"
#include "ui/common/names.h"
#include "ui/common/pending.h"
#include "ui/common/state_names.h"
#include "ui/shortlist/compare_dialog.h"
#include "ui/shortlist/group_addition_dialog.h"
#include "ui/shortlist/interview_dialog.h"
#include "ui/shortlist/ranking_dialog.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

/// Two o'clock in Geneva, as a start to choose from.
QDateTime someTime(QDate today)
{
    return instantOf(today.addDays(1), QTime(14, 0), u"Europe/Zurich"_s);
}

QList<std::pair<QString, QString>> statesByName(const ReferenceTables& reference)
{
    const auto nameOfState = stateNames(reference);
    QList<std::pair<QString, QString>> states;
    for (const State& state : reference.states.all())
        states += {state.iso2, nameOfState(state.iso2)};
    std::sort(states.begin(), states.end(), [](const auto& a, const auto& b) {
        return a.second.localeAwareCompare(b.second) < 0;
    });
    return states;
}

/// The person of that name and nationality, if the register has one; else a new one.
Person knownPerson(const Snapshot& lists, const Person& named)
{
    for (const auto& known : lists.applicants) {
        if (known->nationality == named.nationality
            && known->familyName.compare(named.familyName, Qt::CaseInsensitive) == 0
            && known->givenNames.compare(named.givenNames, Qt::CaseInsensitive) == 0)
            return *known;
    }
    return named;
}

QString nameOf(const ApplicationRow& row)
{
    return isolated(row.applicant->familyName, row.applicant->givenNames);
}

} // namespace

CandidateActs::CandidateActs(Register& reg, QWidget* page)
    : QObject(page)
    , m_register(reg)
    , m_page(page)
    , m_compare(make(u"compare"_s))
    , m_rank(make(u"independentRanking"_s))
    , m_interview(make(u"interview"_s))
    , m_add(make(u"addByGroup"_s))
{
    connect(m_compare, &QAction::triggered, this, &CandidateActs::compare);
    connect(m_rank, &QAction::triggered, this, &CandidateActs::rank);
    connect(m_interview, &QAction::triggered, this, &CandidateActs::interview);
    connect(m_add, &QAction::triggered, this, &CandidateActs::addByGroup);
}

QAction* CandidateActs::make(const QString& name)
{
    QAction* action = makeAction(name, this);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    return action;
}

QList<QAction*> CandidateActs::actions() const { return {m_compare, m_rank, m_interview, m_add}; }

void CandidateActs::setSubject(const Shortlist& list, ApplicationId chosen)
{
    m_list = list;
    m_chosen = chosen;
    const bool writable = !m_register.isReadOnly();
    m_compare->setEnabled(list.entries.size() >= 2);
    m_rank->setEnabled(list.entries.size() >= 2);
    m_interview->setEnabled(writable && chosen.isValid());
    m_add->setEnabled(writable && list.vacancy.isValid());
}

void CandidateActs::compare() { CompareDialog(m_register, m_list, m_page).exec(); }

void CandidateActs::rank() { RankingDialog(m_register, m_list, m_page).exec(); }

void CandidateActs::interview()
{
    const auto lists = m_register.snapshot();
    const ApplicationRow* row = lists->application(m_chosen);
    if (!row)
        return;
    Interview interview;
    interview.application = m_chosen;
    interview.starts = someTime(m_register.today());
    interview.zone = u"Europe/Zurich"_s;
    interview.channel = u"video"_s;
    QList<std::pair<Interview, QString>> others;
    for (const Interview& each : lists->interviews) {
        const ApplicationRow* other = lists->application(each.application);
        if (each.application == m_chosen)
            interview = each;
        else if (other)
            others += {each, nameOf(*other)};
    }
    const auto wanted = InterviewDialog::ask(nameOf(*row), interview, others, m_page);
    if (!wanted)
        return;
    whenAnswered(m_register.setInterview(*wanted), this,
                 [this, name = nameOf(*row)](const Result<void>& done) {
                     if (done)
                         Q_EMIT said(tr("The interview of %1 is arranged.").arg(name));
                     else
                         Q_EMIT failed(done.error());
                 });
}

void CandidateActs::addByGroup()
{
    const auto lists = m_register.snapshot();
    QList<std::pair<ApplicationId, QString>> candidates;
    for (const auto& row : lists->applications) {
        const bool listed
            = std::any_of(m_list.entries.begin(), m_list.entries.end(), [&](const auto& entry) {
                  return entry.application == row->application.id;
              });
        if (row->application.vacancy == m_list.vacancy && !listed)
            candidates += {row->application.id, nameOf(*row)};
    }
    const Shortlist list = m_list; // another may be in front when the dialog is answered
    const auto wanted
        = GroupAdditionDialog::ask(candidates, statesByName(m_register.reference()), m_page);
    if (!wanted)
        return;
    const auto tell = [this](const auto& done) {
        if (done)
            Q_EMIT said(tr("The candidate stands on the list as an addition of the Consultative "
                           "Group."));
        else
            Q_EMIT failed(done.error());
    };
    if (wanted->application.isValid())
        whenAnswered(m_register.addByGroup(wanted->application, list.kind, wanted->reason), this,
                     tell);
    else
        whenAnswered(m_register.addPersonByGroup(list.vacancy, list.kind,
                                                 knownPerson(*lists, wanted->person),
                                                 wanted->reason),
                     this, tell);
}

} // namespace greffier::ui
