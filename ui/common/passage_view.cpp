#include "ui/common/passage_view.h"

#include "ui/common/icons.h"

#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

namespace greffier::ui {

namespace {

constexpr int kMostCells = 4000; ///< larger tables are shown line by line

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
}

void PassageView::showPassages(const QList<DocumentView::Passage>& passages)
{
    m_passages = passages;
    clear();
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
        setTextCursor(place);
        ensureCursorVisible();
    }
    setExtraSelections(marks);
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
