#include "ui/history/history_page.h"

#include "tests/support/catch.h"
#include "tests/support/temp_register.h"
#include "tests/ui/main_window/open_window.h"
#include "ui/common/list_look.h"
#include "ui/history/history_model.h"

#include <QAction>
#include <QLineEdit>
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
        REQUIRE(await(
            temp.reg().arrange(temp.vacancy(7), Shortlist::Kind::Working, {{first, 1, {}, {}}})));
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
    CHECK(error.message.contains(
        u"The act in the way is “Shortlist arranged: Working list (session 55, vacancy 7)”"_s));
    CHECK(acts->currentIndex().row() == 0);
}

TEST_CASE("to undo and to do again each say what was done", "[ui][history]")
{
    test::TempRegister temp;
    const auto candidates = temp.admit({{test::aCandidate(u"Okafor-Eze"_s, u"Adaeze"_s)}});
    REQUIRE(await(temp.reg().decide(candidates, Status::Eligible, u"officer_judgement"_s, {})));
    HistoryPage page(temp.reg());
    const QAbstractItemModel& acts = *page.list()->model();
    const auto cell = [&](int column) { return acts.index(0, column).data().toString(); };
    const auto newest = [&](const QString& what) {
        return QTest::qWaitFor([&] { return cell(HistoryModel::What) == what; }, test::kPatience);
    };
    REQUIRE(newest(u"Decision"_s));
    const QString decided = cell(HistoryModel::Subject);
    CHECK(decided.contains(u"OKAFOR-EZE Adaeze"_s));
    CHECK(decided.contains(u"Eligible (session 55, vacancy 7)"_s));

    QSignalSpy said(&page, &Page::said);
    page.findChild<QAction*>(u"undo"_s)->trigger();
    REQUIRE(newest(u"Act undone"_s));
    CHECK(cell(HistoryModel::Subject) == u"Decision: "_s + decided);
    CHECK(said.last().first().toString().startsWith(u"Undone."_s));
    page.findChild<QAction*>(u"redo"_s)->trigger();
    REQUIRE(newest(u"Act done again"_s));
    CHECK(cell(HistoryModel::Subject) == u"Decision: "_s + decided);
    CHECK(said.last().first().toString().startsWith(u"Done again."_s));
}

TEST_CASE("steps back that follow fast are all taken", "[ui][history]")
{
    test::TempRegister temp;
    const auto candidates = temp.admit({{test::aCandidate(u"Okafor-Eze"_s, u"Adaeze"_s)}});
    for (const Status status : {Status::UnderScreening, Status::Eligible})
        REQUIRE(await(temp.reg().decide(candidates, status, u"officer_judgement"_s, {})));
    const auto status = [&] { return temp.lists()->applications.first()->application.status; };
    HistoryPage page(temp.reg());
    QSignalSpy refusals(&page, &Page::failed);
    const QAbstractItemModel& acts = *page.list()->model();
    const auto waitForActs = [&](int count) {
        REQUIRE(QTest::qWaitFor([&] { return acts.rowCount() == count; }, test::kPatience));
    };
    waitForActs(static_cast<int>(temp.latestAct().value));
    const int before = acts.rowCount();
    auto* undo = page.findChild<QAction*>(u"undo"_s);
    auto* redo = page.findChild<QAction*>(u"redo"_s);
    undo->trigger();
    undo->trigger();
    waitForActs(before + 2);
    CHECK(status() == Status::Received);
    redo->trigger();
    redo->trigger();
    undo->trigger();
    waitForActs(before + 5);
    CHECK(status() == Status::UnderScreening);
    CHECK(refusals.isEmpty());
}

TEST_CASE("what is sought in the history leaves an act selected, which can be undone",
          "[ui][history]")
{
    test::TempRegister temp;
    const auto candidates = temp.admit({{test::aCandidate(u"Okafor-Eze"_s, u"Adaeze"_s)}});
    REQUIRE(await(temp.reg().decide(candidates, Status::Eligible, u"officer_judgement"_s, {})));
    HistoryPage page(temp.reg());
    QTableView* acts = page.list();
    REQUIRE(QTest::qWaitFor([&] { return acts->model()->rowCount() > 2; }, test::kPatience));
    page.findChild<QLineEdit*>()->setText(u"Adaeze"_s);
    REQUIRE(acts->model()->rowCount() == 1);
    CHECK(acts->currentIndex().row() == 0);
    auto* undo = page.findChild<QAction*>(u"undoSelected"_s);
    REQUIRE(undo->isEnabled());
    undo->trigger();
    CHECK(QTest::qWaitFor(
        [&] { return temp.lists()->applications.first()->application.status == Status::Received; },
        test::kPatience));
}
