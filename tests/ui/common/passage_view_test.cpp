#include "ui/common/passage_view.h"

#include "tests/support/catch.h"

#include <QScrollBar>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

namespace {

/// A paragraph, a table of two rows, a paragraph.
QList<DocumentView::Passage> someForm()
{
    const auto cell = [](const QString& text, int row, int column) {
        return DocumentView::Passage{text, Locator::inTable(1, row, column), 1, row, column};
    };
    return {{u"Application form"_s, Locator::inParagraph(1), 0, 0, 0},
            cell(u"Family name"_s, 1, 1),
            cell(u"Okafor"_s, 1, 2),
            cell(u"Given names"_s, 2, 1),
            cell(u"Ada"_s, 2, 2),
            {u"<b>Okafor</b> signs"_s, Locator::inParagraph(2), 0, 0, 0}};
}

QString marked(const PassageView& view)
{
    const auto marks = view.extraSelections();
    return marks.isEmpty() ? QString() : marks.first().cursor.selectedText();
}

} // namespace

TEST_CASE("a value leads to its own cell, not to the same words elsewhere", "[ui][document]")
{
    PassageView view;
    view.showPassages(someForm());
    CHECK(view.toPlainText().contains(u"<b>Okafor</b>"_s));
    view.showPlace({u"form.docx"_s, Locator::inTable(1, 1, 2), u"Okafor"_s});
    CHECK(marked(view) == u"Okafor"_s);
    CHECK(view.extraSelections().first().cursor.currentTable() != nullptr);
    view.showPlace({u"form.docx"_s, Locator::inParagraph(2), u"Okafor"_s});
    CHECK(marked(view) == u"Okafor"_s);
    CHECK(view.extraSelections().first().cursor.currentTable() == nullptr);
    view.showPlace({u"form.docx"_s, Locator::inTable(1, 2, 2), {}});
    CHECK(marked(view) == u"Ada"_s);
    view.showPlace({u"form.docx"_s, Locator::inParagraph(99), u"not there"_s});
    CHECK(marked(view).isEmpty());
}

TEST_CASE("what is selected in a document keeps its place", "[ui][document]")
{
    PassageView view;
    view.showPassages(someForm());
    CHECK_FALSE(view.selectedPlace());
    view.setTextCursor(view.document()->find(u"Given names"_s));
    const auto place = view.selectedPlace();
    REQUIRE(place);
    CHECK(place->passage == u"Given names"_s);
    CHECK(place->locator == Locator::inTable(1, 2, 1));
}

TEST_CASE("a passage shown before the view has its width stays in sight", "[ui][document]")
{
    QList<DocumentView::Passage> passages;
    const QString text = u"A long paragraph of a form that is broken into lines. "_s.repeated(12);
    for (int i = 1; i <= 40; ++i)
        passages += {text, Locator::inParagraph(i), 0, 0, 0};
    const QString wanted = u"The passage a value was read from."_s;
    passages += {wanted, Locator::inParagraph(41), 0, 0, 0};
    passages += passages.mid(0, 20);
    PassageView view;
    view.resize(900, 300);
    view.show();
    view.showPassages(passages);
    view.showPlace({u"form.docx"_s, Locator::inParagraph(41), wanted});
    const auto isInSight = [&] {
        QTextCursor place = view.document()->find(wanted);
        return view.viewport()->rect().intersects(view.cursorRect(place));
    };
    CHECK(isInSight());
    view.resize(260, 300);
    CHECK(isInSight());

    view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    view.resize(500, 300);
    CHECK_FALSE(isInSight()); // the person looks elsewhere
}
