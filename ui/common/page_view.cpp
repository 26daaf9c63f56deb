#include "ui/common/page_view.h"

#include "ui/common/page_sheet.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace greffier::ui {

namespace {

constexpr int kRoomAbove = 80; ///< so that what stands before the place is seen, too
constexpr int kMargins = 24; ///< beside a page, together
constexpr int kNarrowest = 320; ///< in pixels; in a page that is smaller no word can be read

} // namespace

PageView::PageView(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
}

void PageView::showDocument(const DocumentView& view)
{
    m_passages = view.passages;
    m_selected.reset();
    m_pages.clear();
    auto* pages = new QWidget;
    auto* layout = new QVBoxLayout(pages);
    layout->setSpacing(12);
    for (int number = 1; number <= view.pages.size(); ++number) {
        auto* page = new PageSheet(view.pages.at(number - 1), pages);
        page->setAccessibleName(tr("Page %1 of %2").arg(number).arg(view.pages.size()));
        connect(page, &PageSheet::dragged, this,
                [this, number](const QRectF& place) { select(number, place); });
        layout->addWidget(page, 0, Qt::AlignHCenter);
        m_pages += page;
    }
    layout->addStretch();
    fitPages();
    setWidget(pages);
    pages->adjustSize();
    verticalScrollBar()->setValue(0);
}

void PageView::resizeEvent(QResizeEvent* event)
{
    fitPages();
    QScrollArea::resizeEvent(event);
}

/// So that a whole line is read without moving the page to and fro.
void PageView::fitPages()
{
    const int room = width() - verticalScrollBar()->sizeHint().width() - kMargins;
    for (PageSheet* page : std::as_const(m_pages))
        page->fit(std::max(kNarrowest, room));
}

void PageView::showPlace(const Locator& place)
{
    for (int i = 0; i < m_pages.size(); ++i) {
        PageSheet* page = m_pages.at(i);
        const bool wanted = place.kind == Locator::Kind::Page && place.page == i + 1;
        page->setMark(wanted ? place.rect : QRectF());
        if (!wanted)
            continue;
        const int above = place.rect.isValid() ? page->topOf(place.rect) - kRoomAbove : 0;
        verticalScrollBar()->setValue(page->y() + std::max(0, above));
    }
}

void PageView::select(int page, const QRectF& dragged)
{
    QStringList lines;
    QList<QRectF> places;
    QRectF whole;
    for (const DocumentView::Passage& passage : std::as_const(m_passages)) {
        const Locator& place = passage.locator;
        if (place.page != page || !place.rect.intersects(dragged))
            continue;
        lines += passage.text;
        places += place.rect;
        whole |= place.rect;
    }
    m_selected.reset();
    if (!lines.isEmpty())
        m_selected = Evidence{{}, Locator::onPage(page, whole), lines.join(u'\n')};
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages.at(i)->setSelection(i + 1 == page ? places : QList<QRectF>());
    Q_EMIT selectionChanged();
}

} // namespace greffier::ui
