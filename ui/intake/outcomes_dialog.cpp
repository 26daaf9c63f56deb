#include "ui/intake/outcomes_dialog.h"

#include "ui/common/dialog_size.h"
#include "ui/common/list_look.h"
#include "ui/intake/outcomes_model.h"
#include "ui/intake/path_delegate.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

/// The table of the lines, to be sorted by its headings.
QTableView* tableOf(OutcomesModel* model, QWidget* parent)
{
    auto* sorted = new QSortFilterProxyModel(parent);
    sorted->setSourceModel(model);
    sorted->setSortRole(OutcomesModel::OrderRole);
    sorted->setSortLocaleAware(true);
    auto* table = new QTableView(parent);
    table->setModel(sorted);
    applyListLook(table);
    offerSorting(table);
    table->setItemDelegateForColumn(OutcomesModel::File, new PathDelegate(table));
    setColumnWidths(table, {280, 130, 190, 80});
    return table;
}

} // namespace

QString summaryOf(const IntakeReport& report, int open)
{
    QStringList sentences;
    if (report.stopped)
        sentences += QCoreApplication::translate(
            "OutcomesDialog", "The intake was stopped; what was filed before stays.");
    const auto files = static_cast<int>(report.files.size());
    sentences += QCoreApplication::translate("OutcomesDialog", "%Ln file(s) were looked at.",
                                             nullptr, files);
    sentences += open == 0
        ? QCoreApplication::translate("OutcomesDialog", "Nothing asks for a look.")
        : QCoreApplication::translate("OutcomesDialog", "%Ln line(s) ask for a look.", nullptr,
                                      open);
    sentences += QCoreApplication::translate(
        "OutcomesDialog", "The session now has %Ln application(s).", nullptr, report.applications);
    return sentences.join(u' ');
}

OutcomesDialog::OutcomesDialog(const IntakeReport& report, const Snapshot& snapshot,
                               QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What became of the files"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* model = new OutcomesModel(report, snapshot, this);
    auto* summary = new QLabel(summaryOf(report, model->openCount()), this);
    summary->setWordWrap(true);
    auto* openOnly = new QCheckBox(tr("Show only what asks for a &look"), this);
    openOnly->setObjectName(u"openOnly"_s);
    openOnly->setEnabled(model->openCount() > 0);
    QTableView* table = tableOf(model, this);
    table->setObjectName(u"outcomes"_s);
    table->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    layout->addWidget(openOnly);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resizeToText(this, 137, 33); // all columns
    connect(openOnly, &QCheckBox::toggled, model, &OutcomesModel::showOpenOnly);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

} // namespace greffier::ui
