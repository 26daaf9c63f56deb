#include "ui/common/passage_view.h"

#include "tests/support/catch.h"

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
