#include "ui/intake/queue_page.h"

#include "core/workflow/document_view.h"
#include "ui/actions/action_list.h"
#include "ui/common/document_pane.h"
#include "ui/common/icons.h"
#include "ui/common/list_look.h"
#include "ui/common/pending.h"
#include "ui/common/settings.h"
#include "ui/common/wrap_layout.h"
#include "ui/intake/filing_panel.h"
#include "ui/intake/path_delegate.h"
#include "ui/intake/waiting_files_model.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

QueuePage::QueuePage(Register& reg, QWidget* parent)
    : Page(u"queue"_s, parent)
    , m_register(reg)
    , m_model(new WaitingFilesModel(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_choice(new QWidget(this))
    , m_panel(new FilingPanel(this))
    , m_document(new DocumentPane(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    makeActions();
    buildLayout();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &QueuePage::showSelected);
    connect(&m_register, &Register::changed, this, &QueuePage::reload);
    retranslateUi();
    reload();
}

void QueuePage::makeActions()
{
    // One key each while the list has the focus.
    const auto make = [this](const QString& name) {
        QAction* action = makeAction(name, this);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        return action;
    };
    m_file = make(u"fileWaiting"_s);
    m_new = make(u"newApplicant"_s);
    m_skip = make(u"skipWaiting"_s);
    connect(m_file, &QAction::triggered, this, [this] {
        if (m_panel->hasApplicant())
            file(m_panel->filing());
        else
            Q_EMIT failed({Error::Code::Invalid,
                           tr("Choose the applicant whose file it is, or make a new one."),
                           {}});
    });
    connect(m_new, &QAction::triggered, this, [this] { file(m_panel->newApplicant()); });
    connect(m_skip, &QAction::triggered, this, &QueuePage::skip);
}

void QueuePage::buildLayout()
{
    m_table->setObjectName(u"waitingFiles"_s);
    m_table->setModel(m_model);
    applyListLook(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(WaitingFilesModel::File, new PathDelegate(m_table));
    m_table->horizontalHeader()->moveSection(WaitingFilesModel::Reason, 2); // seen at once
    setColumnWidths(m_table, {200, 110, 70, 130, 200});
    constexpr int kLines = 7; // heading, a few rows, the bar below them
    m_table->setMinimumHeight(m_table->fontMetrics().lineSpacing() * kLines);
    m_empty->setObjectName(u"nothingWaits"_s);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto* buttons = new WrapLayout;
    for (QAction* action : {m_file, m_new, m_skip}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        buttons->addWidget(button);
    }
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
    scroll->setWidget(m_panel);
    auto* choiceLayout = new QVBoxLayout(m_choice);
    choiceLayout->setContentsMargins(0, 0, 0, 0);
    choiceLayout->addLayout(buttons);
    choiceLayout->addWidget(scroll, 1);
    auto* listSide = new QWidget(this);
    auto* layout = new QVBoxLayout(listSide);
    layout->setContentsMargins(12, 10, 0, 8);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_choice, 3);
    m_document->setManners(false, false);
    m_document->hide();
    m_splitter->setObjectName(u"queueSplitter"_s);
    m_splitter->addWidget(listSide);
    m_splitter->addWidget(m_document);
    m_splitter->setSizes({560, 640});
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
}

int QueuePage::count() const { return m_model->rowCount(); }

void QueuePage::saveLayout(Settings& settings) const
{
    settings.save(*m_splitter);
    settings.save(*m_table->horizontalHeader(), m_table->objectName());
}

void QueuePage::restoreLayout(const Settings& settings)
{
    settings.restore(*m_splitter);
    settings.restore(*m_table->horizontalHeader(), m_table->objectName());
}

void QueuePage::find()
{
    if (m_document->isVisible())
        m_document->find();
}

void QueuePage::reload()
{
    whenAnswered(m_register.queue(), this, [this](const Result<QList<WaitingFile>>& files) {
        if (!files) {
            Q_EMIT failed(files.error());
            return;
        }
        const int before = m_table->currentIndex().row();
        const DocumentId chosen = current();
        m_model->setFiles(*files);
        int row = m_model->rowOf(chosen);
        if (row < 0)
            row = std::clamp(before, 0, std::max(0, m_model->rowCount() - 1));
        m_empty->setVisible(files->isEmpty());
        m_empty->setText(nextStep());
        m_choice->setVisible(!files->isEmpty()); // there is nothing to choose for
        selectOnly(m_table, row);
        showSelected();
        Q_EMIT countChanged();
    });
}

/// What is to be done while no file waits.
QString QueuePage::nextStep() const
{
    const auto lists = m_register.snapshot();
    const QString what = tr("No file waits. What an intake cannot place by itself appears here.");
    if (lists->vacancies.isEmpty())
        return what + u' ' + tr("Begin with “Admit a call” in the menu “Session”.");
    if (lists->applications.isEmpty())
        return what + u' '
            + tr("Take in applications from the menu “Session”, or drop their folder on this "
                 "window.");
    return what;
}

DocumentId QueuePage::current() const
{
    const WaitingFile* file = m_model->fileAt(m_table->currentIndex().row());
    return file ? file->document.id : DocumentId();
}

void QueuePage::showSelected()
{
    const DocumentId id = current();
    updateActions();
    if (id == m_shown)
        return;
    m_shown = id;
    m_panel->clear();
    updateActions();
    if (!id.isValid()) {
        m_document->hide();
        return;
    }
    m_document->showDocument({}, {}); // the file before would stand beside the form of this one
    whenAnswered(m_register.proposeFiling(id), this,
                 [this, id](const Result<FilingProposal>& proposal) {
                     const WaitingFile* file = m_model->fileAt(m_model->rowOf(id));
                     if (m_shown != id || !file)
                         return;
                     if (proposal)
                         m_panel->propose(*file, *proposal, *m_register.snapshot());
                     else
                         Q_EMIT failed(proposal.error());
                     updateActions();
                 });
    whenAnswered(m_register.documentView(id), this, [this, id](const Result<DocumentView>& view) {
        if (m_shown != id)
            return;
        if (view)
            m_document->showDocument(*view, {});
        else
            Q_EMIT failed(view.error());
    });
}

void QueuePage::file(const HandFiling& filing)
{
    const DocumentId id = m_shown;
    if (!id.isValid() || !m_panel->isEnabled())
        return;
    whenAnswered(m_register.fileByHand(id, filing), this, [this](const Result<FiledByHand>& filed) {
        if (filed)
            Q_EMIT said(tr("The file is filed. Undo takes it back into the queue."));
        else
            Q_EMIT failed(filed.error());
    });
}

void QueuePage::skip()
{
    if (!m_shown.isValid())
        return;
    whenAnswered(m_register.skip(m_shown, m_panel->skipReason()), this,
                 [this](const Result<void>& skipped) {
                     if (skipped)
                         Q_EMIT said(tr("The file is skipped. Undo takes it back into the queue."));
                     else
                         Q_EMIT failed(skipped.error());
                 });
}

void QueuePage::updateActions()
{
    const bool ready = !m_register.isReadOnly() && m_panel->isEnabled();
    for (QAction* action : {m_file, m_new, m_skip})
        action->setEnabled(ready);
}

void QueuePage::retranslateUi()
{
    m_table->setAccessibleName(tr("Files that wait"));
    m_empty->setText(nextStep());
    m_model->retranslate();
}

} // namespace greffier::ui
