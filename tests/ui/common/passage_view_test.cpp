#include "ui/common/passage_view.h"

#include "tests/support/catch.h"
#include "ui/common/document_pane.h"
#include "ui/common/page_view.h"
#include "ui/common/rows_model.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QTableView>
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

TEST_CASE("a value of the survey opens its row and column", "[ui][document]")
{
    DocumentPane pane;
    DocumentView view;
    view.name = u"survey.csv"_s;
    view.rows = {{u"id"_s, u"name"_s}, {u"1"_s, u"Okafor"_s}, {u"2"_s}};
    pane.showDocument(view, {u"survey.csv"_s, Locator::inSheet(2, 2), u"Okafor"_s});
    const auto* table = pane.findChild<QTableView*>();
    CHECK(table->currentIndex().data().toString() == u"Okafor"_s);
    const auto place = pane.selectedPlace();
    REQUIRE(place);
    CHECK(place->file == u"survey.csv"_s);
    CHECK(place->locator == Locator::inSheet(2, 2));
    RowsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(view.rows);
    CHECK(model.index(2, 1).data().toString().isEmpty());
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == u"B"_s);
}

TEST_CASE("a place on a page is marked where it stands", "[ui][document]")
{
    QImage page(200, 300, QImage::Format_RGB32);
    page.fill(Qt::white);
    // 72 dots an inch: a point is a dot.
    page.setDotsPerMeterX(2835);
    page.setDotsPerMeterY(2835);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(page.save(&buffer, "PNG"));
    PageView view;
    view.showPages({png}, Locator::onPage(1, QRectF(50, 100, 60, 20)));
    const QImage shown = view.widget()->findChild<QLabel*>()->pixmap().toImage();
    CHECK(shown.pixelColor(80, 110) != QColor(Qt::white));
    CHECK(shown.pixelColor(80, 60) == QColor(Qt::white));
    CHECK(shown.pixelColor(150, 110) == QColor(Qt::white));
}
