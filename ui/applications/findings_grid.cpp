#include "ui/applications/findings_grid.h"

#include "ui/common/list_look.h"
#include "ui/common/pending.h"

#include <QHeaderView>

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
    horizontalHeader()->setContextMenuPolicy(Qt::DefaultContextMenu);
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
        m_model->setEntries({}, {});
        return;
    }
    whenAnswered(m_register.screen(session), this,
                 [this, asked, rows](const Result<QList<ScreeningEntry>>& entries) {
                     if (asked != m_asked)
                         return;
                     if (!entries) {
                         Q_EMIT failed(entries.error());
                         return;
                     }
                     m_model->setEntries(*entries, rows);
                     resizeColumnsToContents();
                 });
}

void FindingsGrid::retranslate()
{
    setAccessibleName(tr("Grid of findings"));
    m_model->retranslate();
}

} // namespace greffier::ui
