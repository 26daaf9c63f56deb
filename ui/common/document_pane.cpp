#include "ui/common/document_pane.h"

#include "ui/common/icons.h"
#include "ui/common/page_view.h"
#include "ui/common/passage_view.h"
#include "ui/common/rows_model.h"
#include "ui/common/search_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace greffier::ui {

DocumentPane::DocumentPane(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_asText(new QToolButton(this))
    , m_use(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_search(new SearchLine(this))
    , m_stack(new QStackedWidget(this))
    , m_notice(new QLabel(this))
    , m_text(new PassageView(this))
    , m_pages(new PageView(this))
    , m_table(new QTableView(this))
    , m_rows(new RowsModel(this))
{
    setObjectName(u"documentPane"_s);
    buildLayout();
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_asText, &QToolButton::toggled, this,
            [this](bool asText) { showPart(asText ? static_cast<QWidget*>(m_text) : m_pages); });
    connect(m_use, &QToolButton::clicked, this, [this] {
        if (auto place = selectedPlace())
            Q_EMIT placeChosen(*place);
    });
    const auto check = [this] { m_use->setEnabled(selectedPlace().has_value()); };
    connect(m_search, &SearchLine::changed, this, &DocumentPane::search);
    connect(m_search, &SearchLine::nextWanted, this, [this] { goToMatch(m_match + 1); });
    connect(m_search, &SearchLine::previousWanted, this, [this] { goToMatch(m_match - 1); });
    connect(m_text, &QTextEdit::selectionChanged, this, check);
    connect(m_pages, &PageView::selectionChanged, this, check);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, check);
    retranslateUi();
}

void DocumentPane::buildLayout()
{
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_asText->setObjectName(u"documentAsText"_s);
    m_asText->setCheckable(true);
    m_use->setObjectName(u"useSelection"_s);
    m_use->setEnabled(false);
    m_close->setObjectName(u"closeDocument"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(u"close"_s, Tone::Quiet));
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setMargin(12);
    m_notice->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_table->setModel(m_rows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (QWidget* part : {static_cast<QWidget*>(m_notice), static_cast<QWidget*>(m_text),
                          static_cast<QWidget*>(m_pages), static_cast<QWidget*>(m_table)})
        m_stack->addWidget(part);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 4, 2);
    head->addWidget(m_name, 1);
    head->addWidget(m_asText);
    head->addWidget(m_use);
    head->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_search);
    layout->addWidget(m_stack, 1);
}

void DocumentPane::setManners(bool closable, bool usable)
{
    m_close->setVisible(closable);
    m_use->setVisible(usable);
}

void DocumentPane::showDocument(const DocumentView& view, const Evidence& evidence)
{
    m_view = view;
    m_name->setText(view.name);
    m_name->setToolTip(view.name);
    m_notice->setText(view.notice);
    m_text->showPassages(view.passages);
    m_search->setVisible(!view.passages.isEmpty() || !view.rows.isEmpty());
    m_asText->setVisible(!view.pages.isEmpty() && !view.passages.isEmpty());
    {
        const QSignalBlocker quiet(m_asText);
        m_asText->setChecked(false);
    }
    if (!view.rows.isEmpty()) {
        showRows(evidence.locator);
    } else if (!view.pages.isEmpty()) {
        m_pages->showDocument(view);
        m_pages->showPlace(evidence.locator);
        showPart(m_pages);
    } else if (!view.passages.isEmpty()) {
        showPart(m_text);
    } else {
        showPart(m_notice);
    }
    if (evidence.isEmpty()) {
        search();
    } else {
        m_search->clear();
        m_text->showPlace(evidence);
    }
    show();
}

void DocumentPane::showPart(QWidget* part)
{
    m_stack->setCurrentWidget(part);
    m_use->setEnabled(selectedPlace().has_value());
}

void DocumentPane::showRows(const Locator& place)
{
    m_rows->setRows(m_view.rows);
    showPart(m_table);
    if (place.kind != Locator::Kind::SheetCell)
        return;
    const QModelIndex cell = m_rows->index(place.row - 1, place.cell - 1);
    m_table->setCurrentIndex(cell);
    m_table->scrollTo(cell, QAbstractItemView::PositionAtCenter);
}

void DocumentPane::find() { m_search->focusLine(); }

void DocumentPane::search()
{
    m_matches = matchesIn(m_view, m_search->text());
    m_match = -1;
    m_text->showMatches({}, -1);
    if (m_search->text().trimmed().isEmpty())
        m_search->showPlace(0, 0);
    else
        goToMatch(0);
}

/// After the last comes the first again, and the other way round.
void DocumentPane::goToMatch(qsizetype number)
{
    if (m_matches.isEmpty()) {
        m_search->showPlace(0, 0);
        return;
    }
    m_match = (number + m_matches.size()) % m_matches.size();
    m_search->showPlace(m_match + 1, m_matches.size());
    const DocumentMatch& match = m_matches.at(m_match);
    if (!m_view.rows.isEmpty()) {
        const QModelIndex cell
            = m_rows->index(static_cast<int>(match.item), static_cast<int>(match.column));
        m_table->setCurrentIndex(cell);
        m_table->scrollTo(cell, QAbstractItemView::PositionAtCenter);
        return;
    }
    m_text->showMatches(m_matches, m_match);
    if (!m_view.pages.isEmpty())
        m_pages->showPlace(m_view.passages.at(match.item).locator);
}

std::optional<Evidence> DocumentPane::selectedPlace() const
{
    std::optional<Evidence> place;
    const QModelIndex cell = m_table->currentIndex();
    if (m_stack->currentWidget() == m_text)
        place = m_text->selectedPlace();
    else if (m_stack->currentWidget() == m_pages)
        place = m_pages->selectedPlace();
    else if (m_stack->currentWidget() == m_table && cell.isValid())
        place = Evidence{
            {}, Locator::inSheet(cell.row() + 1, cell.column() + 1), cell.data().toString()};
    if (place)
        place->file = m_view.name;
    return place;
}

void DocumentPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void DocumentPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_close->isVisible())
        hide();
    else
        QWidget::keyPressEvent(event);
}

void DocumentPane::retranslateUi()
{
    m_asText->setText(tr("As &text"));
    m_asText->setToolTip(tr("Shows the text, from which a passage can be selected"));
    m_use->setText(tr("&Use for a field…"));
    m_use->setToolTip(tr("Takes the selected passage over into a field, with its place"));
    m_close->setToolTip(tr("Close the document"));
    m_close->setAccessibleName(tr("Close the document"));
    m_text->setAccessibleName(tr("Text of the document"));
    m_pages->setAccessibleName(tr("Pages of the document"));
    m_table->setAccessibleName(tr("Rows of the document"));
}

} // namespace greffier::ui
