#include "ui/applications/findings_grid.h"

#include "ui/common/list_look.h"
#include "ui/common/pending.h"

#include <QHeaderView>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace greffier::ui {

FindingsGrid::FindingsGrid(Register& reg, QWidget* parent)
    : QTableView(parent)
    , m_register(reg)
    , m_model(new FindingsGridModel(this))
{
    setObjectName(u"findingsGrid"_s);
    setModel(m_model);
    applyListLook(this);
    setSelectionMode(QAbstractItemView::SingleSelection); // several are chosen in the list
    horizontalHeader()->setContextMenuPolicy(Qt::DefaultContextMenu);
    horizontalHeader()->setResizeContentsPrecision(60); // a thousand rows take too long to measure
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    Q_EMIT applicationChosen(
                        {current.data(FindingsGridModel::ApplicationIdRole).toLongLong()});
            });
}

void FindingsGrid::showFindings(int session, const QList<FindingsGridModel::Row>& rows)
{
    const int asked = ++m_asked;
    if (rows.isEmpty()) {
        showTable(std::make_shared<const FindingsTable>());
        return;
    }
    whenAnswered(m_register.screen(session), this,
                 [this, asked, rows](const Result<QList<ScreeningEntry>>& entries) {
                     if (asked != m_asked)
                         return;
                     if (entries)
                         arrange(*entries, rows);
                     else
                         Q_EMIT failed(entries.error());
                 });
}

/// Beside the window: of a hundred thousand applications the rules have said millions of things.
void FindingsGrid::arrange(const QList<ScreeningEntry>& entries,
                           const QList<FindingsGridModel::Row>& rows)
{
    using Table = std::shared_ptr<const FindingsTable>;
    const Pending<Table> arranged = QtConcurrent::run(
        [entries, rows] { return Result<Table>(findingsTable(entries, rows)); });
    whenAnswered(arranged, this, [this, asked = m_asked](const Result<Table>& table) {
        if (asked == m_asked)
            showTable(*table);
    });
}

void FindingsGrid::showTable(std::shared_ptr<const FindingsTable> table)
{
    auto before = m_model->setTable(std::move(table));
    QThreadPool::globalInstance()->start([gone = std::move(before)] {});
    resizeColumnsToContents();
}

void FindingsGrid::retranslate()
{
    setAccessibleName(tr("Grid of findings"));
    m_model->retranslate();
}

} // namespace greffier::ui
