#include "ui/common/document_pane.h"

#include "tests/support/catch.h"
#include "tests/ui/act_on.h"
#include "ui/common/page_sheet.h"
#include "ui/common/passage_view.h"
#include "ui/common/rows_model.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

namespace {

DocumentView aForm()
{
    DocumentView view;
    view.name = u"form.docx"_s;
    view.passages = {{u"Application form"_s, Locator::inParagraph(1), 0, 0, 0},
                     {u"Family name"_s, Locator::inTable(1, 1, 1), 1, 1, 1},
                     {u"ÅNGSTRÖM\nformerly Formé"_s, Locator::inTable(1, 1, 2), 1, 1, 2}};
    return view;
}

DocumentView aSurvey()
{
    DocumentView view;
    view.name = u"survey.csv"_s;
    view.rows = {{u"id"_s, u"name"_s}, {u"1"_s, u"Okafor"_s}, {u"2"_s, u"Okafor-Eze"_s}};
    return view;
}

/// Of 200 times 300 points, each of so many dots either way.
QByteArray aPage(int dots = 1)
{
    QImage page(200 * dots, 300 * dots, QImage::Format_RGB32);
    page.fill(Qt::white);
    page.setDotsPerMeterX(2835 * dots);
    page.setDotsPerMeterY(2835 * dots);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(page.save(&buffer, "PNG"));
    return png;
}

DocumentView aPdf()
{
    DocumentView view;
    view.name = u"form.pdf"_s;
    view.pages = {aPage(), aPage()};
    view.passages = {{u"Given names: Ada"_s, Locator::onPage(1, QRectF(20, 20, 100, 12)), 0, 0, 0},
                     {u"Signed by Ada"_s, Locator::onPage(2, QRectF(20, 40, 100, 12)), 0, 0, 0},
                     {u"in Geneva"_s, Locator::onPage(2, QRectF(20, 54, 100, 12)), 0, 0, 0}};
    return view;
}

void seek(const DocumentPane& pane, const QString& text)
{
    pane.findChild<QLineEdit*>(u"documentSearch"_s)->setText(text);
}

QString said(const DocumentPane& pane) { return pane.findChild<QLabel*>(u"searchPlace"_s)->text(); }

/// The text of the place shown: the mark that was put last.
QString shown(const DocumentPane& pane)
{
    const auto marks = pane.findChild<PassageView*>()->extraSelections();
    return marks.isEmpty() ? QString() : marks.last().cursor.selectedText();
}

QColor colour(PageSheet* page, const QPoint& at) { return page->grab().toImage().pixelColor(at); }

} // namespace

TEST_CASE("what is sought in a document is shown, whatever its capitals and accents",
          "[ui][document]")
{
    DocumentPane pane;
    pane.showDocument(aForm(), {});
    seek(pane, u"form"_s);
    CHECK(said(pane) == u"1 of 3"_s);
    CHECK(shown(pane) == u"form"_s);
    auto* line = pane.findChild<QLineEdit*>(u"documentSearch"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(said(pane) == u"2 of 3"_s);
    pane.findChild<QToolButton*>(u"nextMatch"_s)->click();
    CHECK(said(pane) == u"3 of 3"_s);
    CHECK(shown(pane) == u"Form"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(said(pane) == u"1 of 3"_s);
    QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(said(pane) == u"3 of 3"_s);
    seek(pane, u"angstrom formerly"_s); // over a break of the line
    CHECK(said(pane) == u"1 of 1"_s);
    CHECK(shown(pane).startsWith(u"ÅNGSTRÖM"_s));
    seek(pane, u"nowhere"_s);
    CHECK(said(pane) == u"Not found"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    CHECK(said(pane).isEmpty());
    CHECK(pane.findChild<PassageView*>()->extraSelections().isEmpty());
}

TEST_CASE("a value shows its own place, not what was sought before", "[ui][document]")
{
    DocumentPane pane;
    pane.showDocument(aForm(), {});
    seek(pane, u"form"_s);
    pane.showDocument(aForm(), {u"form.docx"_s, Locator::inTable(1, 1, 1), u"Family name"_s});
    CHECK(shown(pane) == u"Family name"_s);
    CHECK(said(pane).isEmpty());
}

TEST_CASE("a value of the survey opens its row and column", "[ui][document]")
{
    DocumentPane pane;
    pane.showDocument(aSurvey(), {u"survey.csv"_s, Locator::inSheet(2, 2), u"Okafor"_s});
    const auto* table = pane.findChild<QTableView*>();
    CHECK(table->currentIndex().data().toString() == u"Okafor"_s);
    const auto place = pane.selectedPlace();
    REQUIRE(place);
    CHECK(place->file == u"survey.csv"_s);
    CHECK(place->locator == Locator::inSheet(2, 2));
    seek(pane, u"eze"_s);
    CHECK(table->currentIndex().data().toString() == u"Okafor-Eze"_s);
    RowsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{u"id"_s, u"name"_s}, {u"1"_s}});
    CHECK(model.index(1, 1).data().toString().isEmpty());
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == u"B"_s);
}

TEST_CASE("a place on a page is marked where it stands, and so is what is sought", "[ui][document]")
{
    DocumentPane pane;
    pane.resize(400, 500);
    pane.show();
    pane.showDocument(aPdf(),
                      {u"form.pdf"_s, Locator::onPage(1, QRectF(50, 100, 60, 20)), u"Ada"_s});
    const QList<PageSheet*> pages = pane.findChildren<PageSheet*>();
    REQUIRE(pages.size() == 2);
    const QColor white(Qt::white);
    CHECK(colour(pages.at(0), {80, 110}) != white);
    CHECK(colour(pages.at(0), {80, 60}) == white);
    CHECK(colour(pages.at(0), {150, 110}) == white);
    seek(pane, u"signed"_s);
    CHECK(said(pane) == u"1 of 1"_s);
    CHECK(colour(pages.at(0), {80, 110}) == white);
    CHECK(colour(pages.at(1), {80, 46}) != white);
}

TEST_CASE("what is dragged over on a page can be used for a field", "[ui][document]")
{
    DocumentPane pane;
    pane.resize(400, 500);
    pane.show();
    pane.showDocument(aPdf(), {});
    CHECK_FALSE(pane.selectedPlace());
    QSignalSpy chosen(&pane, &DocumentPane::placeChosen);
    PageSheet* page = pane.findChildren<PageSheet*>().at(1);
    QTest::mousePress(page, Qt::LeftButton, {}, {30, 42});
    QTest::mouseMove(page, {90, 60});
    QTest::mouseRelease(page, Qt::LeftButton, {}, {90, 60});
    const auto place = pane.selectedPlace();
    REQUIRE(place);
    CHECK(place->file == u"form.pdf"_s);
    CHECK(place->passage == u"Signed by Ada\nin Geneva"_s);
    CHECK(place->locator == Locator::onPage(2, QRectF(20, 40, 100, 26)));
    pane.findChild<QToolButton*>(u"useSelection"_s)->click();
    CHECK(chosen.size() == 1);
}

TEST_CASE("a page is no wider than its room, and places stay where they are", "[ui][document]")
{
    DocumentPane pane;
    pane.resize(500, 600);
    pane.show();
    DocumentView view = aPdf();
    view.pages = {aPage(4), aPage(4)};
    pane.showDocument(view, {u"form.pdf"_s, Locator::onPage(1, QRectF(50, 100, 60, 20)), u"Ada"_s});
    PageSheet* page = pane.findChildren<PageSheet*>().first();
    for (const int width : {500, 700}) {
        pane.resize(width, 600);
        INFO(page->width());
        test::waitUntil([&] { return page->width() > width - 100; });
        CHECK(page->width() < width);
        const double perPoint = page->width() / 200.0;
        const auto at = [perPoint](int x, int y) { return QPoint(x, y) * perPoint; };
        const QColor white(Qt::white);
        CHECK(colour(page, at(80, 110)) != white);
        CHECK(colour(page, at(80, 60)) == white);
        QTest::mousePress(page, Qt::LeftButton, {}, at(30, 18));
        QTest::mouseMove(page, at(90, 30));
        QTest::mouseRelease(page, Qt::LeftButton, {}, at(90, 30));
        const auto place = pane.selectedPlace();
        REQUIRE(place);
        CHECK(place->passage == u"Given names: Ada"_s);
    }
}
