#include "tests/support/catch.h"
#include "tests/support/temp_register.h"
#include "tests/ui/main_window/open_window.h"
#include "ui/registers/mandates_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

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
    CHECK(rows->rowCount() == all - 1);
    line->clear();
    CHECK(error->isHidden());
    CHECK(rows->rowCount() == all);
}
