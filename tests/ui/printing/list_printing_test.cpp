#include "ui/printing/list_printing.h"

#include "tests/support/catch.h"
#include "tests/ui/made_up.h"
#include "ui/applications/applications_model.h"

#include <QBuffer>
#include <QPaintEngine>
#include <QPdfWriter>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>
#include <iterator>

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

/// Paper that remembers what was written on it, a line of a cell at a time.
class RememberingPaper final : public QPdfWriter {
public:
    explicit RememberingPaper(QIODevice& nowhere)
        : QPdfWriter(&nowhere)
    {
    }

    bool newPage() override { return true; }
    QStringList lines() const { return m_engine.lines; }

protected:
    QPaintEngine* paintEngine() const override { return &m_engine; }

private:
    struct Engine final : QPaintEngine {
        Engine()
            : QPaintEngine(AllFeatures)
        {
        }
        bool begin(QPaintDevice* /*device*/) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState& /*state*/) override { }
        void drawPixmap(const QRectF& /*to*/, const QPixmap& /*pixmap*/,
                        const QRectF& /*from*/) override
        {
        }
        void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode) override { }
        void drawTextItem(const QPointF& /*at*/, const QTextItem& item) override
        {
            lines += item.text();
        }
        Type type() const override { return User; }

        QStringList lines;
    };

    mutable Engine m_engine;
};

} // namespace

TEST_CASE("a name goes on below between its words", "[ui][printing]")
{
    const QStringList words{u"MARJOUNITEST"_s, u"Nawwara"_s, u"Tasnim"_s, u"Ikhlas"_s};
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({u"Name"_s, u"Remark"_s});
    model.setData(model.index(0, 0), words.join(u' '));
    model.setData(model.index(0, 1), u"none"_s);
    QTableView view;
    view.setModel(&model);
    view.setColumnWidth(0, 40);
    view.setColumnWidth(1, 900);
    QBuffer nowhere;
    REQUIRE(nowhere.open(QIODevice::WriteOnly));
    RememberingPaper paper(nowhere);
    CHECK(ListPrinting(u"Applications"_s, {}, view).print(paper) == 1);
    QStringList found;
    int linesOfName = 0;
    for (const QString& line : paper.lines()) {
        const QStringList parts = line.split(u' ', Qt::SkipEmptyParts);
        const auto isWord = [&words](const QString& part) { return words.contains(part); };
        linesOfName += std::any_of(parts.begin(), parts.end(), isWord) ? 1 : 0;
        std::copy_if(parts.begin(), parts.end(), std::back_inserter(found), isWord);
    }
    CHECK(found == words);
    CHECK(linesOfName > 1);
}

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
