#include "ui/common/passage_view.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

namespace greffier::ui {

namespace {

constexpr int kMostCells = 4000; ///< larger tables are shown line by line
constexpr qsizetype kMostMarks = 500; ///< of what was found; each is painted anew with every key

/// One line of the view, whatever breaks the passage holds.
QString oneBlock(QString text) { return text.replace(u'\n', QChar(QChar::LineSeparator)); }

/// A block is known again by the number of its passage.
void put(QTextCursor& cursor, const QString& text, qsizetype passage)
{
    cursor.insertText(oneBlock(text));
    cursor.block().setUserState(static_cast<int>(passage));
}

bool isSamePlace(const Locator& one, const Locator& other)
{
    if (one.kind != other.kind || one.kind == Locator::Kind::None)
        return false;
    return one.kind == Locator::Kind::Page
        ? one.page == other.page && one.rect.intersects(other.rect)
        : one == other;
}

} // namespace

PassageView::PassageView(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(12);
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this,
            [this] { m_inSight = QTextCursor(); });
}

/// A view that is being opened gets its width after it was told what to show.
void PassageView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (!m_inSight.isNull())
        bringIntoSight(m_inSight);
}

void PassageView::showPassages(const QList<DocumentView::Passage>& passages)
{
    m_passages = passages;
    m_inSight = QTextCursor();
    clear();
    m_place.clear();
    setExtraSelections({});
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (qsizetype i = 0; i < passages.size();) {
        qsizetype end = i + 1;
        const int table = passages.at(i).table;
        while (table > 0 && end < passages.size() && passages.at(end).table == table)
            ++end;
        if (table > 0) {
            addTable(cursor, i, end);
        } else {
            if (i > 0)
                cursor.insertBlock();
            put(cursor, passages.at(i).text, i);
        }
        i = end;
    }
    cursor.endEditBlock();
    m_blocks.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.userState() >= 0)
            m_blocks.insert(block.userState(), block.blockNumber());
    }
    moveCursor(QTextCursor::Start);
}

void PassageView::addTable(QTextCursor& cursor, qsizetype from, qsizetype to)
{
    int rows = 0;
    int columns = 0;
    for (qsizetype i = from; i < to; ++i) {
        rows = std::max(rows, m_passages.at(i).row);
        columns = std::max(columns, m_passages.at(i).column);
    }
    if (rows < 1 || columns < 1 || rows > kMostCells / columns) {
        for (qsizetype i = from; i < to; ++i) {
            cursor.insertBlock();
            put(cursor, m_passages.at(i).text, i);
        }
        return;
    }
    QTextTableFormat format;
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderBrush(toneColor(Tone::Quiet, palette()));
    format.setCellPadding(4);
    QTextTable* table = cursor.insertTable(rows, columns, format);
    for (qsizetype i = from; i < to; ++i) {
        const DocumentView::Passage& passage = m_passages.at(i);
        QTextCursor cell = table->cellAt(passage.row - 1, passage.column - 1).lastCursorPosition();
        if (cell.block().userState() >= 0)
            cell.insertBlock();
        put(cell, passage.text, i);
    }
    cursor.movePosition(QTextCursor::End);
}

QTextCursor PassageView::find(const Evidence& evidence) const
{
    // A passage may run over several paragraphs: its first line leads to it.
    const QString firstLine = evidence.passage.section(u'\n', 0, 0).trimmed();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int passage = block.userState();
        if (passage < 0 || !isSamePlace(m_passages.at(passage).locator, evidence.locator))
            continue;
        QTextCursor place(block);
        const qsizetype at = firstLine.isEmpty() ? -1 : block.text().indexOf(firstLine);
        const bool exact = at >= 0;
        place.setPosition(block.position() + static_cast<int>(exact ? at : 0));
        place.setPosition(
            block.position() + static_cast<int>(exact ? at + firstLine.size() : block.length() - 1),
            QTextCursor::KeepAnchor);
        return place;
    }
    return firstLine.isEmpty() ? QTextCursor() : document()->find(firstLine);
}

void PassageView::showPlace(const Evidence& evidence)
{
    const QTextCursor found = find(evidence);
    m_place.clear();
    if (!found.isNull()) {
        m_place += marked(found, Tone::Doubtful, 0.30F);
        bringIntoSight(found);
    }
    setExtraSelections(m_place);
}

void PassageView::showMatches(const QList<DocumentMatch>& matches, qsizetype current)
{
    QList<ExtraSelection> marks = m_place;
    for (qsizetype i = 0; i < std::min(matches.size(), kMostMarks); ++i)
        marks += marked(cursorAt(matches.at(i)), Tone::Accent, 0.20F);
    if (current >= 0 && current < matches.size()) {
        const QTextCursor place = cursorAt(matches.at(current));
        marks += marked(place, Tone::Accent, 0.55F);
        bringIntoSight(place);
    }
    setExtraSelections(marks);
}

QTextCursor PassageView::cursorAt(const DocumentMatch& match) const
{
    QTextCursor place(document());
    const QTextBlock block = document()->findBlockByNumber(m_blocks.value(match.item));
    const auto from = static_cast<int>(block.position() + match.from);
    place.setPosition(from);
    place.setPosition(from + static_cast<int>(match.length), QTextCursor::KeepAnchor);
    return place;
}

QTextEdit::ExtraSelection PassageView::marked(const QTextCursor& place, Tone tone,
                                              float strength) const
{
    ExtraSelection mark;
    mark.cursor = place;
    QColor tint = toneColor(tone, palette());
    tint.setAlphaF(strength);
    mark.format.setBackground(tint);
    return mark;
}

void PassageView::bringIntoSight(const QTextCursor& place)
{
    QTextCursor start = place;
    start.setPosition(place.selectionStart());
    m_inSight = start;
    setTextCursor(start);
    ensureCursorVisible();
}

std::optional<Evidence> PassageView::selectedPlace() const
{
    const QTextCursor selection = textCursor();
    if (!selection.hasSelection())
        return std::nullopt;
    QString passage = selection.selectedText();
    passage.replace(QChar(QChar::ParagraphSeparator), u'\n');
    passage.replace(QChar(QChar::LineSeparator), u'\n');
    const int at = document()->findBlock(selection.selectionStart()).userState();
    return Evidence{{}, at < 0 ? Locator() : m_passages.at(at).locator, passage.trimmed()};
}

} // namespace greffier::ui
