#include "ui/intake/outcomes_dialog.h"

#include "ui/intake/outcomes_model.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace greffier::ui {

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
    auto* table = new QTableView(this);
    table->setObjectName(u"outcomes"_s);
    table->setAccessibleName(windowTitle());
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(OutcomesModel::File, 230);
    table->setColumnWidth(OutcomesModel::Outcome, 130);
    table->setColumnWidth(OutcomesModel::Applicant, 190);
    table->setColumnWidth(OutcomesModel::Vacancy, 70);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    layout->addWidget(openOnly);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(960, 560);
    connect(openOnly, &QCheckBox::toggled, model, &OutcomesModel::showOpenOnly);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

} // namespace greffier::ui
