#include "ui/manual/manual_window.h"

#include "ui/common/dialog_size.h"
#include "ui/common/icons.h"
#include "ui/manual/manual_pages.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

constexpr int kLettersWide = 120;
constexpr int kMargin = 18;

} // namespace

ManualWindow::ManualWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_find(new QLineEdit(this))
    , m_pages(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"manualWindow"_s);
    m_find->setClearButtonEnabled(true);
    m_find->addAction(icon(u"screening"_s, Tone::Quiet), QLineEdit::LeadingPosition);
    m_pages->setObjectName(u"manualPages"_s);
    m_pages->setFrameShape(QFrame::NoFrame);
    m_text->setObjectName(u"manualText"_s);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(kMargin);
    auto* leadingSide = new QWidget(this);
    auto* column = new QVBoxLayout(leadingSide);
    column->addWidget(m_find);
    column->addWidget(m_pages, 1);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(leadingSide);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kLettersWide * 2, kLettersWide * 5});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    resizeToText(this, kLettersWide, 40);
    connect(m_find, &QLineEdit::textChanged, this, &ManualWindow::listPages);
    connect(m_pages, &QListWidget::currentRowChanged, this, &ManualWindow::showChosen);
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { showPage(link.path().section(u'.', 0, 0)); });
    retranslateUi();
}

void ManualWindow::showPage(const QString& page)
{
    m_find->clear();
    const int row = static_cast<int>(manualPages().indexOf(page));
    m_pages->setCurrentRow(row < 0 ? 0 : row);
    m_text->setFocus();
}

void ManualWindow::listPages()
{
    const QListWidgetItem* before = m_pages->currentItem();
    const QString chosen = before ? before->data(Qt::UserRole).toString() : u"index"_s;
    {
        const QSignalBlocker quiet(m_pages);
        m_pages->clear();
        for (const QString& page : manualPagesWith(m_find->text())) {
            auto* item = new QListWidgetItem(manualTitle(page), m_pages);
            item->setData(Qt::UserRole, page);
            if (page == chosen)
                m_pages->setCurrentItem(item);
        }
        if (!m_pages->currentItem())
            m_pages->setCurrentRow(0);
    }
    showChosen();
}

void ManualWindow::showChosen()
{
    const QListWidgetItem* item = m_pages->currentItem();
    if (item)
        m_text->setMarkdown(manualText(item->data(Qt::UserRole).toString()));
    else
        m_text->setPlainText(tr("No page has all of these words."));
}

void ManualWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void ManualWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void ManualWindow::retranslateUi()
{
    setWindowTitle(tr("Manual of Greffier"));
    m_find->setPlaceholderText(tr("Find words in the manual"));
    m_find->setAccessibleName(tr("Find words in the manual"));
    m_pages->setAccessibleName(tr("Pages of the manual"));
    m_text->setAccessibleName(tr("Page of the manual"));
    listPages();
}

} // namespace greffier::ui
