// The acts of the page: what the officer decides, waives and puts on a shortlist.
#include "ui/applications/sessions_page.h"

#include "core/workflow/holds.h"
#include "ui/applications/application_filter.h"
#include "ui/applications/applications_model.h"
#include "ui/applications/correct_dialog.h"
#include "ui/applications/decide_dialog.h"
#include "ui/applications/difference_dialog.h"
#include "ui/applications/saved_views_menu.h"
#include "ui/applications/waive_dialog.h"
#include "ui/common/filter_row.h"
#include "ui/common/names.h"
#include "ui/common/pending.h"
#include "ui/common/reason_dialog.h"
#include "ui/common/state_names.h"
#include "ui/shortlist/ranking.h"

#include <QHash>
#include <QHeaderView>
#include <QInputDialog>
#include <QTableView>

#include <algorithm>

namespace greffier::ui {

namespace {

using Rows = QList<ApplicationsModel::Row>;

/// What the rules propose for all of them, if it is the same.
std::optional<Proposal> commonProposal(const Rows& rows)
{
    const bool same = std::all_of(rows.begin(), rows.end(), [&](const auto& row) {
        return row->proposal == rows.first()->proposal;
    });
    return same ? std::optional(rows.first()->proposal) : std::nullopt;
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

/// What keeps one application from going on, in words; empty: nothing.
QString obstacleOf(const Snapshot& snapshot, const ApplicationRow& row)
{
    QStringList sentences;
    if (holdingConflict(snapshot, row.application.id))
        sentences += SessionsPage::tr("A confirmed conflict of interest holds the application.");
    const Vacancy* vacancy = snapshot.vacancy(row.application.vacancy);
    if (vacancy && waitsForExtension(snapshot, *vacancy))
        sentences += SessionsPage::tr("Nobody can be appointed before the mandate is extended.");
    return sentences.join(u' ');
}

QString decidedText(int count, int leftOut)
{
    const QString decided = SessionsPage::tr("%n application(s) decided.", nullptr, count);
    if (leftOut == 0)
        return decided;
    return decided + u' '
        + SessionsPage::tr(
               "%n application(s) left out because of a confirmed conflict of interest.", nullptr,
               leftOut);
}

} // namespace

void SessionsPage::decide()
{
    const Rows selected = selectedRows();
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
        names += isolated(row->applicant->familyName, row->applicant->givenNames);
        ids += row->application.id;
    }
    const QString obstacle = rows.size() == 1 ? obstacleOf(*m_snapshot, *rows.first()) : QString();
    const auto ruling
        = DecideDialog::ask(names, m_snapshot->reasonCodes, commonProposal(rows), obstacle, this);
    if (!ruling)
        return;
    const DecisionTerms terms{ruling->despite, {}};
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

void SessionsPage::waive()
{
    if (!m_dossier)
        return;
    const auto waived = WaiveDialog::ask(waivableFindings(*m_dossier), this);
    if (!waived)
        return;
    const ApplicationId id = m_dossier->row.application.id;
    whenAnswered(m_register.waive(id, waived->rule, waived->ground), this,
                 [this, rule = waived->rule](const Result<void>& done) {
                     if (done)
                         //: the id of a rule
                         Q_EMIT said(tr("The finding %1 is waived.").arg(rule));
                     else
                         Q_EMIT failed(done.error());
                 });
}

void SessionsPage::settle()
{
    if (!m_dossier)
        return;
    const auto ruling = DifferenceDialog::ask(*m_dossier, stateNames(m_register.reference()), this);
    if (!ruling)
        return;
    whenAnswered(m_register.settleDifference(*ruling), this, [this](const Result<void>& done) {
        if (done)
            Q_EMIT said(tr("The difference is settled; the findings follow."));
        else
            Q_EMIT failed(done.error());
    });
}

/// A passage of the open document becomes the value of a field.
void SessionsPage::correct(const Evidence& place)
{
    if (!m_dossier || !m_openDocument.isValid())
        return;
    Part part = Part::Survey;
    for (const Dossier::Document& document : std::as_const(m_dossier->documents)) {
        if (document.id == m_openDocument)
            part = document.part;
    }
    const auto correction = CorrectDialog::ask(*m_dossier, part, place, this);
    if (!correction)
        return;
    const ApplicationValue value{correction->field, part,          correction->value, place,
                                 Certainty::Read,   m_openDocument};
    whenAnswered(
        m_register.correctValues(m_dossier->row.application.id, {value}, correction->reason), this,
        [this](const Result<void>& done) {
            if (done)
                Q_EMIT said(tr("The value is corrected; what was read before is kept."));
            else
                Q_EMIT failed(done.error());
        });
}

void SessionsPage::chooseVersion(qsizetype index)
{
    if (!m_dossier || index < 0 || index >= m_dossier->documents.size() || m_register.isReadOnly())
        return;
    const Dossier::Document document = m_dossier->documents.at(index);
    const auto reason = ReasonDialog::ask(
        tr("Which version counts"),
        tr("%1 is to count as the form, whatever the receipts say.").arg(document.name), this);
    if (!reason)
        return;
    whenAnswered(m_register.chooseVersion(m_dossier->row.application.id, document.id, *reason),
                 this, [this](const Result<void>& done) {
                     if (done)
                         Q_EMIT said(tr("This version counts now; the findings follow."));
                     else
                         Q_EMIT failed(done.error());
                 });
}

void SessionsPage::addToShortlist()
{
    QHash<VacancyId, QList<ShortlistEntry>> lists;
    for (const auto& row : selectedRows()) {
        const VacancyId vacancy = row->application.vacancy;
        if (!lists.contains(vacancy))
            lists.insert(vacancy, workingList(*m_snapshot, vacancy));
        lists[vacancy] = ranking::with(lists.value(vacancy), row->application.id);
    }
    for (auto list = lists.cbegin(); list != lists.cend(); ++list) {
        if (list.value() == workingList(*m_snapshot, list.key()))
            continue;
        whenAnswered(
            m_register.arrange(list.key(), Shortlist::Kind::Working, list.value()), this,
            [this,
             count = static_cast<int>(list.value().size())](const Result<ShortlistId>& arranged) {
                if (arranged)
                    Q_EMIT said(tr("The shortlist now has %n candidate(s).", nullptr, count));
                else
                    Q_EMIT failed(arranged.error());
            });
    }
}

void SessionsPage::makeViewsMenu()
{
    auto* menu = new SavedViewsMenu(
        m_register, [this] { return m_applications->allRows(); }, this);
    connect(menu, &SavedViewsMenu::chosen, this, &SessionsPage::useView);
    connect(menu, &SavedViewsMenu::saveWanted, this, &SessionsPage::saveView);
    connect(menu, &SavedViewsMenu::removeWanted, this, &SessionsPage::removeView);
    m_filter->setViewsMenu(menu);
}

void SessionsPage::useView(const SavedView& view)
{
    m_filter->clear();
    m_filter->setQuery(view.query);
    const auto order = view.descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_table->sortByColumn(qMax(0, columnOfCode(view.sort)), order);
    if (view.columns.isEmpty())
        return;
    for (int column = 0; column < ApplicationsModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, !view.columns.contains(codeOfColumn(column)));
}

void SessionsPage::saveView()
{
    SavedView view;
    view.query = m_filter->query();
    const QHeaderView* header = m_table->horizontalHeader();
    view.sort = codeOfColumn(header->sortIndicatorSection());
    view.descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    for (int place = 0; place < header->count(); ++place) {
        if (!header->isSectionHidden(header->logicalIndex(place)))
            view.columns += codeOfColumn(header->logicalIndex(place));
    }
    bool given = false;
    view.name = QInputDialog::getText(this, tr("Save this view"),
                                      tr("Name of the view (query, columns and order)"),
                                      QLineEdit::Normal, {}, &given);
    if (!given)
        return;
    whenAnswered(m_register.saveView(view), this,
                 [this, name = view.name](const Result<void>& saved) {
                     if (saved)
                         Q_EMIT said(tr("The view “%1” is saved.").arg(name));
                     else
                         Q_EMIT failed(saved.error());
                 });
}

void SessionsPage::removeView(const QString& name)
{
    whenAnswered(m_register.removeView(name), this, [this, name](const Result<void>& removed) {
        if (removed)
            Q_EMIT said(tr("The view “%1” is removed.").arg(name));
        else
            Q_EMIT failed(removed.error());
    });
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
