#include "ui/printing/list_printing.h"

#include "tests/support/catch.h"
#include "tests/ui/made_up.h"
#include "ui/applications/applications_model.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

namespace {

int pagesOf(const ListPrinting& list)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    int pages = 0;
    {
        QPdfWriter paper(&buffer);
        paper.setPageSize(QPageSize(QPageSize::A4));
        pages = list.print(paper);
    }
    CHECK(bytes.startsWith("%PDF"));
    // The document says it of itself, too.
    CHECK(bytes.contains("/Count " + QByteArray::number(pages) + "\n"));
    return pages;
}

} // namespace

TEST_CASE("a list is printed on as many pages as it takes", "[ui][printing]")
{
    ApplicationsModel model;
    QTableView view;
    view.setModel(&model);
    model.setRows(test::manyRows(10));
    CHECK(pagesOf(ListPrinting(u"Applications"_s, {}, view)) == 1);
    model.setRows(test::manyRows(200));
    const int pages = pagesOf(ListPrinting(u"Applications"_s, {}, view));
    CHECK(pages > 2);
    CHECK(pages < 20);
    // What stands above it takes its room, too.
    QStringList above;
    for (int line = 0; line < 40; ++line)
        above += u"A line above the list"_s;
    CHECK(pagesOf(ListPrinting(u"Applications"_s, above, view)) > pages);
}

TEST_CASE("a long text takes the lines it needs, and columns that are hidden none",
          "[ui][printing]")
{
    QStandardItemModel model(60, 2);
    QTableView view;
    view.setModel(&model);
    for (int row = 0; row < model.rowCount(); ++row) {
        model.setData(model.index(row, 0), u"Short"_s);
        model.setData(model.index(row, 1), u"a text of many words "_s.repeated(20));
    }
    view.setColumnHidden(1, true);
    const int alone = pagesOf(ListPrinting(u"Texts"_s, {}, view));
    view.setColumnHidden(1, false);
    CHECK(pagesOf(ListPrinting(u"Texts"_s, {}, view)) > alone);
}
