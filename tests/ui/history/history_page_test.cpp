#include "ui/history/history_page.h"

#include "tests/support/catch.h"
#include "tests/support/temp_register.h"
#include "tests/ui/main_window/open_window.h"
#include "ui/common/list_look.h"

#include <QAction>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

TEST_CASE("an act that another builds on is refused with the name of the other", "[ui][history]")
{
    test::TempRegister temp;
    const auto candidates = temp.admit({{test::aCandidate(u"Okafor-Eze"_s, u"Adaeze"_s)},
                                        {test::aCandidate(u"Exemple"_s, u"Awa"_s, u"SN"_s)}});
    const ActId before = temp.latestAct();
    for (const ApplicationId& first : candidates)
        REQUIRE(await(temp.reg().arrange(temp.vacancy(7), Shortlist::Kind::Working,
                                         {{first, 1, {}, {}}})));
    HistoryPage page(temp.reg());
    QTableView* acts = page.list();
    REQUIRE(QTest::qWaitFor([&] { return acts->model()->rowCount() > 2; }, test::kPatience));
    selectOnly(acts, 1); // the first of the two, newest first
    QSignalSpy refusals(&page, &Page::failed);
    auto* undo = page.findChild<QAction*>(u"undoSelected"_s);
    REQUIRE(QTest::qWaitFor([&] { return undo->isEnabled(); }, test::kPatience));
    undo->trigger();
    REQUIRE(QTest::qWaitFor([&] { return refusals.count() == 1; }, test::kPatience));
    const auto error = refusals.first().first().value<Error>();
    INFO(error.message.toStdString());
    CHECK(error.actInTheWay == before.value + 2);
    CHECK(error.message.contains(u"The act in the way is “Shortlist arranged"_s));
    CHECK(acts->currentIndex().row() == 0);
}
