#include "ui/vacancies/timetable_view.h"

#include "tests/support/catch.h"
#include "tests/support/temp_register.h"
#include "tests/ui/act_on.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialog>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using namespace greffier::ui;

TEST_CASE("a step of the timetable is entered as done and undone", "[ui][vacancies]")
{
    TempRegister temp;
    TimetableView view(temp.reg());
    view.showSession(55);
    REQUIRE(view.topLevelItemCount() > 3);
    const QString before = view.topLevelItem(2)->text(0);
    const QSignalSpy news(&view, &TimetableView::said);
    answering({[](QDialog& dialog) {
                  dialog.findChild<QCheckBox*>(u"done"_s)->setChecked(true);
                  dialog.findChild<QDateEdit*>(u"day"_s)->setDate(QDate(2023, 11, 2));
                  dialog.accept();
              }},
              [&] { Q_EMIT view.itemActivated(view.topLevelItem(2), 0); });
    waitUntil([&] { return news.count() == 1; });
    REQUIRE(temp.lists()->milestones.size() == 1);
    CHECK(temp.lists()->milestones.first().done == QDate(2023, 11, 2));
    waitUntil([&] { return view.topLevelItem(2)->text(0) != before; });
    CHECK(view.topLevelItem(2)->text(0).contains(u"2023"_s));

    REQUIRE(await(temp.reg().undo(temp.latestAct())));
    waitUntil([&] { return view.topLevelItem(2)->text(0) == before; });
}
