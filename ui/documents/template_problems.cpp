#include "ui/documents/template_problems.h"

#include "ui/common/list_look.h"
#include "ui/documents/save_file.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace greffier::ui {

TemplateProblems::TemplateProblems(QWidget* parent)
    : QWidget(parent)
    , m_about(new QLabel(this))
    , m_table(new QTableWidget(0, 3, this))
    , m_copy(new QPushButton(tr("Save a copy with &comments…"), this))
{
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setText(tr("Every field of the templates in use can be filled."));
    m_table->setObjectName(u"templateProblems"_s);
    m_table->setAccessibleName(tr("What cannot be filled"));
    m_table->setHorizontalHeaderLabels({tr("Place"), tr("Problem"), tr("Text")});
    applyListLook(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    setColumnWidths(m_table, {150, 260});
    m_copy->setObjectName(u"saveComments"_s);
    m_copy->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_about);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTrailing);
    connect(m_copy, &QPushButton::clicked, this, &TemplateProblems::askForCopy);
}

void TemplateProblems::showCheck(const TemplateCheck& check, const QString& file)
{
    m_check = check;
    m_file = file;
    const QString name = QFileInfo(file).fileName();
    const int count = static_cast<int>(check.problems.size());
    m_about->setText(
        count == 0 ? tr("Every field of %1 can be filled.").arg(name)
                   : tr("%1 was not added: %Ln place(s) in it cannot be filled.", nullptr, count)
                         .arg(name));
    m_table->setRowCount(count);
    for (int row = 0; row < count; ++row) {
        const TemplateCheck::Problem& problem = check.problems.at(row);
        const QStringList texts{problem.place, problem.message, problem.passage};
        for (int column = 0; column < texts.size(); ++column) {
            auto* item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(texts.at(column));
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeRowsToContents();
    m_copy->setEnabled(!check.commentedCopy.isEmpty());
}

void TemplateProblems::askForCopy()
{
    const QFileInfo file(m_file);
    //: added to the name of a file
    const QString name = file.completeBaseName() + tr("-with-comments") + u".docx"_s;
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Save a copy with comments"),
                                       file.dir().filePath(name), tr("Word documents (*.docx)"));
    if (!path.isEmpty())
        saveCopy(path);
}

void TemplateProblems::saveCopy(const QString& path)
{
    const auto saved = saveFile(m_check.commentedCopy, path);
    if (saved)
        Q_EMIT said(tr("Saved as %1: each place bears a comment.").arg(path));
    else
        Q_EMIT failed(saved.error());
}

} // namespace greffier::ui
