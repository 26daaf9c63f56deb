// The acts of the page: what the officer decides, waives and puts on a shortlist.
#include "ui/applications/sessions_page.h"

#include "core/workflow/holds.h"
#include "ui/applications/application_filter.h"
#include "ui/applications/applications_list.h"
#include "ui/applications/decide_dialog.h"
#include "ui/charts/charts_dialog.h"
#include "ui/common/names.h"
#include "ui/common/pending.h"
#include "ui/common/rule_words.h"
#include "ui/documents/document_export.h"
#include "ui/shortlist/ranking.h"
#include "ui/vacancies/vacancies_model.h"
#include "ui/vacancies/vacancy_tree.h"

#include <QHash>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

using Rows = QList<ApplicationsList::Row>;

QString nameOf(const ApplicationRow& row)
{
    return isolated(row.applicant->familyName, row.applicant->givenNames);
}

/// What the rules propose for all of them, if it is the same.
std::optional<Proposal> commonProposal(const Rows& rows)
{
    const bool same = std::all_of(rows.begin(), rows.end(), [&](const auto& row) {
        return row->proposal == rows.first()->proposal;
    });
    return same ? std::optional(rows.first()->proposal) : std::nullopt;
}

/// Where all of them stand, if it is the same.
std::optional<Status> commonStatus(const Rows& rows)
{
    const Status status = rows.first()->application.status;
    const bool same = std::all_of(rows.begin(), rows.end(), [&](const auto& row) {
        return row->application.status == status;
    });
    return same ? std::optional(status) : std::nullopt;
}

/// Terms usually begin on the first day of the month after the session (procedure.md, L12).
QDate usualStart(const Snapshot& snapshot, int session, QDate today)
{
    QDate end = today;
    for (const Session& each : snapshot.sessions) {
        if (each.number == session && each.lastDay.isValid())
            end = each.lastDay;
    }
    const QDate next = end.addMonths(1);
    return {next.year(), next.month(), 1};
}

QList<ShortlistEntry> workingList(const Snapshot& snapshot, VacancyId vacancy)
{
    for (const Shortlist& list : snapshot.shortlists) {
        if (list.vacancy == vacancy && list.kind == Shortlist::Kind::Working)
            return list.entries;
    }
    return {};
}

/// Those whom no confirmed conflict of interest holds back: only they are decided on together.
Rows notHeldBack(const Snapshot& snapshot, Rows rows)
{
    rows.removeIf([&](const auto& row) {
        return holdingConflict(snapshot, row->application.id).has_value();
    });
    return rows;
}

/// What keeps one application from going on, in words.
void addObstacles(DecisionCase& decided, const Snapshot& snapshot, const ApplicationRow& row)
{
    if (holdingConflict(snapshot, row.application.id))
        decided.heldBack
            = SessionsPage::tr("A confirmed conflict of interest holds the application.");
    const Vacancy* vacancy = snapshot.vacancy(row.application.vacancy);
    if (vacancy && waitsForExtension(snapshot, *vacancy))
        decided.noAppointment
            = SessionsPage::tr("Nobody can be appointed before the mandate is extended.");
}

/// Whom a rule excludes whose finding nobody waived; the first of them are named, with the rules.
void addExcluded(DecisionCase& decided, const Rows& rows)
{
    for (const auto& row : rows) {
        if (row->exclusions == 0 || ++decided.excludedCount > DecisionCase::kNamesShown)
            continue;
        QStringList rules;
        for (const QueryRow::Mark& mark : row->marks) {
            if (mark.weight == Finding::Weight::Exclusion && !mark.waived
                && mark.verdict == Finding::Verdict::NotMet)
                rules += ruleName(mark.rule);
        }
        //: an applicant and the rules that exclude the application
        decided.excluded += SessionsPage::tr("%1: %2").arg(nameOf(*row), rules.join(u", "_s));
    }
}

QString decidedText(int count, int leftOut)
{
    const QString decided = SessionsPage::tr("%Ln application(s) decided.", nullptr, count);
    if (leftOut == 0)
        return decided;
    return decided + u' '
        + SessionsPage::tr(
               "%Ln application(s) left out because of a confirmed conflict of interest.", nullptr,
               leftOut);
}

} // namespace

void SessionsPage::decide()
{
    const Rows selected = m_list->selectedRows();
    const Rows rows = selected.size() > 1 ? notHeldBack(*m_snapshot, selected) : selected;
    if (rows.isEmpty()) {
        if (!selected.isEmpty())
            Q_EMIT said(tr("A confirmed conflict of interest holds all of these back: decide on "
                           "them one by one."));
        return;
    }
    QStringList names;
    QList<ApplicationId> ids;
    for (const auto& row : rows) {
        if (names.size() < DecisionCase::kNamesShown)
            names += nameOf(*row);
        ids += row->application.id;
    }
    DecisionCase decided{names, commonStatus(rows), commonProposal(rows)};
    if (rows.size() == 1)
        addObstacles(decided, *m_snapshot, *rows.first());
    decided.moreSubjects = static_cast<int>(rows.size() - names.size());
    addExcluded(decided, rows);
    decided.usualStart = usualStart(*m_snapshot, rows.first()->session, m_register.today());
    const auto ruling = DecideDialog::ask(decided, m_snapshot->reasonCodes, this);
    if (!ruling)
        return;
    const DecisionTerms terms{ruling->despite, ruling->termStart};
    whenAnswered(
        m_register.decide(ids, ruling->status, ruling->reasonCode, ruling->note, terms), this,
        [this, count = static_cast<int>(ids.size()),
         leftOut = static_cast<int>(selected.size() - rows.size())](const Result<void>& done) {
            if (done)
                Q_EMIT said(decidedText(count, leftOut));
            else
                Q_EMIT failed(done.error());
        });
}

void SessionsPage::addToShortlist()
{
    QHash<VacancyId, QList<ApplicationId>> chosen;
    for (const auto& row : m_list->selectedRows())
        chosen[row->application.vacancy] += row->application.id;
    const auto lists = m_register.snapshot();
    for (auto own = chosen.cbegin(); own != chosen.cend(); ++own) {
        const auto asked = m_listed.constFind(own.key());
        const QList<ShortlistEntry> before
            = asked == m_listed.cend() ? workingList(*lists, own.key()) : *asked;
        const QList<ShortlistEntry> list = ranking::with(before, own.value());
        if (list == before)
            continue;
        m_listed.insert(own.key(), list);
        ++m_listing;
        whenAnswered(
            m_register.arrange(own.key(), Shortlist::Kind::Working, list), this,
            [this, count = static_cast<int>(list.size())](const Result<ShortlistId>& arranged) {
                if (--m_listing == 0)
                    m_listed.clear();
                if (arranged)
                    Q_EMIT said(tr("The shortlist now has %Ln candidate(s).", nullptr, count));
                else
                    Q_EMIT failed(arranged.error());
            });
    }
}

/// Counted beside the window, for which a hundred thousand applications are too many.
void SessionsPage::showCharts()
{
    struct Charts {
        Arrivals arrivals;
        Balance balance;
    };
    const Pending<Charts> counted
        = QtConcurrent::run([lists = m_snapshot, rows = m_list->allRows()] {
              return Result<Charts>(Charts{arrivalsOf(rows), balanceOf(*lists, rows)});
          });
    whenAnswered(counted, this, [this, whose = subject()](const Result<Charts>& charts) {
        ChartsDialog(whose, charts->arrivals, charts->balance, this).exec();
    });
}

void SessionsPage::exportDocument()
{
    const VacancyId id{m_tree->currentIndex().data(VacanciesModel::VacancyIdRole).toLongLong()};
    const Vacancy* vacancy = m_snapshot->vacancy(id);
    const QString document = m_list->allCount() > 0 ? u"public-list"_s : u"call"_s;
    ExportRequest start{document, {}, currentSession(), vacancy ? vacancy->number : 0};
    for (const auto& row : m_list->selectedRows())
        start.applications += row->application.id;
    if (start.session > 0)
        m_documents->begin(start);
}

void SessionsPage::screen()
{
    const int session = currentSession();
    whenAnswered(m_register.screen(session), this,
                 [this, session](const Result<QList<ScreeningEntry>>& entries) {
                     if (!entries) {
                         Q_EMIT failed(entries.error());
                         return;
                     }
                     Q_EMIT said(screeningSummary(session, *entries));
                 });
}

} // namespace greffier::ui
