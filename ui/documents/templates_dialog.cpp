#include "ui/documents/templates_dialog.h"

#include "ui/common/dialog_size.h"
#include "ui/common/list_look.h"
#include "ui/common/pending.h"
#include "ui/common/settings.h"
#include "ui/common/wrap_layout.h"
#include "ui/documents/fields_model.h"
#include "ui/documents/save_file.h"
#include "ui/documents/template_preview.h"
#include "ui/documents/template_problems.h"
#include "ui/documents/templates_model.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace greffier::ui {

TemplatesDialog::TemplatesDialog(Register& reg, int session, QWidget* parent)
    : QDialog(parent)
    , m_register(reg)
    , m_model(new TemplatesModel(this))
    , m_fields(new FieldsModel(this))
    , m_table(new QTableView(this))
    , m_take(new QPushButton(tr("&Add or replace…"), this))
    , m_save(new QPushButton(tr("Save to &edit…"), this))
    , m_saveShipped(new QPushButton(tr("Save the s&hipped one…"), this))
    , m_back(new QPushButton(tr("&Back to the shipped one"), this))
    , m_tabs(new QTabWidget(this))
    , m_preview(new TemplatePreview(reg, session, this))
    , m_problems(new TemplateProblems(this))
    , m_outcome(new QLabel(this))
{
    setWindowTitle(tr("Templates of documents"));
    auto* sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(listSide());
    sides->addWidget(detailSide());
    sides->setSizes({640, 560});
    sides->setChildrenCollapsible(false);
    m_outcome->setObjectName(u"outcome"_s);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(sides, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_register, &Register::changed, this, &TemplatesDialog::reload);
    resizeToText(this, 172, 41);
    reload();
}

QWidget* TemplatesDialog::listSide()
{
    auto* side = new QWidget(this);
    m_table->setObjectName(u"templates"_s);
    m_table->setAccessibleName(tr("Documents and what they are made from"));
    m_table->setModel(m_model);
    applyListLook(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setColumnWidths(m_table, {220, 70, 70, 120});
    m_take->setToolTip(tr("A Word file instead of the template in use; it is checked first"));
    m_save->setToolTip(tr("The template in use as a Word file, to be changed there"));
    auto* acts = new WrapLayout;
    for (QPushButton* button : {m_take, m_save, m_saveShipped, m_back})
        acts->addWidget(button);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(acts);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TemplatesDialog::showChosen);
    connect(m_take, &QPushButton::clicked, this, &TemplatesDialog::askForFile);
    connect(m_save, &QPushButton::clicked, this, [this] { askForPlace(false); });
    connect(m_saveShipped, &QPushButton::clicked, this, [this] { askForPlace(true); });
    connect(m_back, &QPushButton::clicked, this, &TemplatesDialog::backToShipped);
    return side;
}

QWidget* TemplatesDialog::detailSide()
{
    auto* fields = new QTableView(this);
    fields->setObjectName(u"fields"_s);
    fields->setAccessibleName(tr("Fields that may be typed"));
    fields->setModel(m_fields);
    applyListLook(fields);
    setColumnWidths(fields, {190, 70});
    m_tabs->setObjectName(u"templateTabs"_s);
    m_tabs->addTab(m_preview, tr("Preview"));
    m_tabs->addTab(fields, tr("Fields"));
    m_tabs->addTab(m_problems, tr("Problems"));
    const auto fail = [this](const Error& error) { tell(error.message); };
    connect(m_preview, &TemplatePreview::failed, this, fail);
    connect(m_preview, &TemplatePreview::said, this, &TemplatesDialog::tell);
    connect(m_problems, &TemplateProblems::failed, this, fail);
    connect(m_problems, &TemplateProblems::said, this, &TemplatesDialog::tell);
    return m_tabs;
}

void TemplatesDialog::reload()
{
    whenAnswered(m_register.templates(), this,
                 [this](const Result<QList<DocumentTemplate>>& templates) {
                     if (!templates) {
                         tell(templates.error().message);
                         return;
                     }
                     const int row = qMax(0, m_table->currentIndex().row());
                     m_model->setTemplates(*templates);
                     selectOnly(m_table, row);
                     showChosen();
                 });
}

const DocumentTemplate* TemplatesDialog::chosen() const
{
    return m_model->at(m_table->currentIndex());
}

void TemplatesDialog::choose(const QString& document, const QString& language)
{
    const QModelIndex index = m_model->indexOf(document, language);
    if (index.isValid())
        selectOnly(m_table, index.row());
}

void TemplatesDialog::showChosen()
{
    const DocumentTemplate* one = chosen();
    const QString shown
        = one ? QStringList{one->document, one->language, one->file}.join(u' ') : QString();
    if (one && shown != m_shown) {
        m_fields->showDocument(one->document);
        m_preview->showTemplate(*one);
    }
    m_shown = shown;
    updateButtons();
}

void TemplatesDialog::updateButtons()
{
    const DocumentTemplate* one = chosen();
    const bool isOwn = one && !one->file.isEmpty();
    m_take->setEnabled(one && !m_register.isReadOnly());
    m_save->setEnabled(one);
    m_saveShipped->setEnabled(isOwn);
    m_back->setEnabled(isOwn && !m_register.isReadOnly());
}

void TemplatesDialog::tell(const QString& text) { m_outcome->setText(text); }

void TemplatesDialog::askForFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("The Word file of the template"),
                                                      Settings().folder(Preferences::Documents),
                                                      tr("Word documents (*.docx)"));
    if (!file.isEmpty())
        take(file);
}

void TemplatesDialog::take(const QString& file)
{
    const DocumentTemplate* one = chosen();
    if (!one)
        return;
    tell(tr("The file is being checked…"));
    whenAnswered(m_register.checkTemplate(file, one->document, one->language), this,
                 [this, file, to = *one](const Result<TemplateCheck>& check) {
                     if (!check) {
                         tell(check.error().message);
                         return;
                     }
                     m_problems->showCheck(*check, file);
                     if (check->problems.isEmpty()) {
                         add(file, to);
                         return;
                     }
                     tell(tr("The template in use stays: the file has places that cannot be "
                             "filled."));
                     m_tabs->setCurrentWidget(m_problems);
                 });
}

void TemplatesDialog::add(const QString& file, const DocumentTemplate& to)
{
    const QString name = m_model->nameOf(to);
    whenAnswered(m_register.addTemplate(file, to.document, to.language), this,
                 [this, name](const Result<void>& added) {
                     //: a document and its language
                     tell(added ? tr("%1 is made from this file from now on.").arg(name)
                                : added.error().message);
                 });
}

void TemplatesDialog::askForPlace(bool shipped)
{
    const DocumentTemplate* one = chosen();
    if (!one)
        return;
    const QString name = u"%1-%2.docx"_s.arg(one->document, one->language);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the template"),
        QDir(Settings().folder(Preferences::Documents)).filePath(name),
        tr("Word documents (*.docx)"));
    if (!path.isEmpty())
        save(path, shipped);
}

void TemplatesDialog::save(const QString& path, bool shipped)
{
    const DocumentTemplate* one = chosen();
    if (!one)
        return;
    const auto save = [this, path](const Result<QByteArray>& bytes) {
        const auto saved = bytes ? saveFile(*bytes, path) : Result<void>(bytes.error());
        tell(saved ? tr("Saved as %1: change it in Word, then add it here.").arg(path)
                   : saved.error().message);
    };
    whenAnswered(shipped ? m_register.shippedTemplate(one->document, one->language)
                         : m_register.templateBytes(one->document, one->language),
                 this, save);
}

void TemplatesDialog::backToShipped()
{
    const DocumentTemplate* one = chosen();
    if (!one)
        return;
    const QString name = m_model->nameOf(*one);
    whenAnswered(m_register.removeTemplate(one->document, one->language), this,
                 [this, name](const Result<void>& done) {
                     //: a document and its language
                     tell(done ? tr("%1 is made from the shipped template again; undo brings the "
                                    "other back.")
                                     .arg(name)
                               : done.error().message);
                 });
}

} // namespace greffier::ui
