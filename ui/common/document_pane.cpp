#include "ui/common/document_pane.h"

#include "core/workflow/register.h"
#include "ui/common/digest_view.h"
#include "ui/common/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPixmap>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

DocumentPane::DocumentPane(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_text(new DigestView(this))
    , m_pages(new QScrollArea(this))
{
    setObjectName(u"documentPane"_s);
    m_name->setTextFormat(Qt::PlainText);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_close->setObjectName(u"closeDocument"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(u"close"_s, Tone::Quiet));
    m_pages->setWidgetResizable(true);
    m_pages->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_pages);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 4, 2);
    head->addWidget(m_name, 1);
    head->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslateUi();
}

void DocumentPane::showDocument(const DocumentView& view, const Evidence& evidence)
{
    m_name->setText(view.name);
    m_name->setToolTip(view.name);
    if (view.pages.isEmpty())
        showText(view.text, evidence.passage);
    else
        showPages(view.pages, evidence.locator);
    show();
}

void DocumentPane::showText(const QString& text, const QString& passage)
{
    m_stack->setCurrentWidget(m_text);
    m_text->setPlainText(text);
    // A passage may run over several paragraphs: its first line leads to it.
    const QString firstLine = passage.section(u'\n', 0, 0).trimmed();
    const QTextCursor found
        = firstLine.isEmpty() ? QTextCursor() : m_text->document()->find(firstLine);
    QList<QTextEdit::ExtraSelection> marks;
    if (!found.isNull()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = found;
        QColor tint = toneColor(Tone::Doubtful, palette());
        tint.setAlphaF(0.30F);
        mark.format.setBackground(tint);
        marks += mark;
        QTextCursor place = found;
        place.setPosition(found.selectionStart());
        m_text->setTextCursor(place);
        m_text->ensureCursorVisible();
    }
    m_text->setExtraSelections(marks);
}

void DocumentPane::showPages(const QList<QByteArray>& pages, const Locator& locator)
{
    m_stack->setCurrentWidget(m_pages);
    auto* sheet = new QWidget;
    auto* layout = new QVBoxLayout(sheet);
    layout->setSpacing(12);
    QWidget* wanted = nullptr;
    for (int i = 0; i < pages.size(); ++i) {
        auto* page = new QLabel(sheet);
        QPixmap picture;
        picture.loadFromData(pages.at(i), "PNG");
        page->setPixmap(picture);
        page->setAccessibleName(tr("Page %1 of %2").arg(i + 1).arg(pages.size()));
        page->setAlignment(Qt::AlignHCenter);
        layout->addWidget(page);
        if (i + 1 == locator.page)
            wanted = page;
    }
    layout->addStretch();
    m_pages->setWidget(sheet);
    sheet->adjustSize();
    if (wanted)
        m_pages->verticalScrollBar()->setValue(wanted->y());
}

void DocumentPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void DocumentPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void DocumentPane::retranslateUi()
{
    m_close->setToolTip(tr("Close the document"));
    m_close->setAccessibleName(tr("Close the document"));
    m_text->setAccessibleName(tr("Text of the document"));
    m_pages->setAccessibleName(tr("Pages of the document"));
}

} // namespace greffier::ui
