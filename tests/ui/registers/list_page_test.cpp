#include "core/domain/shown_day.h"
#include "tests/support/catch.h"
#include "tests/support/temp_register.h"
#include "tests/ui/main_window/open_window.h"
#include "ui/common/settings.h"
#include "ui/reference/reference_page.h"
#include "ui/registers/mandates_page.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

TEST_CASE("the query line of a place asks its columns and says what it does not understand",
          "[ui][registers]")
{
    test::TempRegister temp;
    MandatesPage page(temp.reg());
    auto* line = page.findChild<QLineEdit*>();
    const auto* error = page.findChild<QLabel*>(u"mandatesQueryError"_s);
    const QAbstractItemModel* rows = page.list()->model();
    REQUIRE(QTest::qWaitFor([rows] { return rows->rowCount() > 40; }, test::kPatience));
    const int all = rows->rowCount();

    line->setText(u"mandate:torture"_s);
    REQUIRE(rows->rowCount() == 1);
    CHECK(rows->index(0, 0).data().toString().contains(u"torture"_s));
    line->setText(u"-mandate:torture"_s);
    CHECK(rows->rowCount() == all - 1);
    CHECK(error->isHidden());

    line->setText(u"-mandate:torture nonsense:1"_s);
    CHECK_FALSE(error->isHidden());
    CHECK(error->text().startsWith(u"Character 18: This list has no column “nonsense”."_s));
    CHECK(error->text().contains(u"nextend:"_s));
    CHECK(error->text().contains(u"The list still shows what the last query"_s));
    CHECK(page.list()->palette().text().color() != page.palette().text().color());
    CHECK(rows->rowCount() == all - 1);
    line->clear();
    CHECK(error->isHidden());
    CHECK(rows->rowCount() == all);
    CHECK(page.list()->palette().text().color() == page.palette().text().color());
    line->setText(u"nowhere at all"_s);
    CHECK(page.findChild<QTextBrowser*>()->placeholderText().startsWith(u"Nothing in the list"_s));
}

TEST_CASE("a day is found as it is shown and as query lines write days", "[ui][registers]")
{
    test::TempRegister temp;
    MandatesPage page(temp.reg());
    auto* line = page.findChild<QLineEdit*>();
    const QAbstractItemModel* rows = page.list()->model();
    REQUIRE(QTest::qWaitFor([rows] { return rows->rowCount() > 40; }, test::kPatience));
    page.list()->sortByColumn(3, Qt::AscendingOrder);
    QString shown;
    QString code;
    for (int row = 0; code.size() < 10; ++row) { // not only a year or a month
        REQUIRE(row < rows->rowCount());
        shown = rows->index(row, 3).data().toString();
        code = toCode(writtenDay(shown).value_or(PartialDate()));
    }
    for (const QString& written : {shown, code}) {
        line->setText(u"nextend:\"%1\""_s.arg(written));
        REQUIRE(rows->rowCount() > 0);
        for (int row = 0; row < rows->rowCount(); ++row)
            CHECK(rows->index(row, 3).data().toString() == shown);
    }
}

TEST_CASE("a list is sorted as it was left, by what its cells mean", "[ui][registers]")
{
    test::TempRegister temp;
    Settings settings(temp.path(u"settings.ini"_s));
    QStringList left;
    {
        ReferencePage page(temp.reg());
        page.findChild<QComboBox*>(u"referenceTable"_s)->setCurrentIndex(3); // sessions
        const QAbstractItemModel* rows = page.list()->model();
        const auto first = [rows] { return rows->index(0, 0).data().toString(); };
        const auto last = [rows] { return rows->index(rows->rowCount() - 1, 0).data().toString(); };
        CHECK(first() == u"Session 62"_s);
        page.list()->sortByColumn(0, Qt::AscendingOrder);
        CHECK(last() == u"Session 62"_s);
        page.list()->sortByColumn(1, Qt::DescendingOrder);
        CHECK(first() == u"Session 61"_s);
        CHECK(last() == u"Session 62"_s); // its days are not known yet
        page.list()->sortByColumn(0, Qt::AscendingOrder);
        for (int row = 0; row < rows->rowCount(); ++row)
            left += rows->index(row, 0).data().toString();
        page.saveLayout(settings);
    }
    ReferencePage page(temp.reg());
    page.restoreLayout(settings);
    page.findChild<QComboBox*>(u"referenceTable"_s)->setCurrentIndex(3);
    const QAbstractItemModel* rows = page.list()->model();
    REQUIRE(rows->rowCount() == left.size());
    for (int row = 0; row < rows->rowCount(); ++row)
        CHECK(rows->index(row, 0).data().toString() == left.at(row));
    CHECK(page.list()->horizontalHeader()->isSortIndicatorClearable());
}
