// Saved views as an officer uses them: from the menu of each place, and back after other work.
#include "ui/views/saved_views.h"

#include "core/domain/shown_day.h"
#include "core/workflow/application_query.h"
#include "tests/support/catch.h"
#include "tests/ui/main_window/open_window.h"
#include "ui/applications/applications_model.h"
#include "ui/common/page.h"
#include "ui/common/views_button.h"
#include "ui/history/history_page.h"
#include "ui/reference/reference_page.h"
#include "ui/registers/mandates_page.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;
using namespace greffier::test;

namespace {

/// The entries of the menu as it would be shown now.
QList<QAction*> entries(const QWidget& page)
{
    auto* menu = page.findChild<ViewsButton*>()->menu();
    Q_EMIT menu->aboutToShow();
    return menu->actions();
}

/// The entry of a view, whatever number stands beside its name; nullptr: there is none.
QAction* entryOf(const QWidget& page, const QString& name)
{
    const QList<QAction*> all = entries(page);
    const auto found = std::find_if(all.begin(), all.end(), [&](const QAction* action) {
        return action->text().section(u'\t', 0, 0) == name;
    });
    return found == all.end() ? nullptr : *found;
}

/// Chooses "Save this view…" and gives the name that is asked for.
void saveAs(const Page& page, const QString& name)
{
    QSignalSpy said(&page, &Page::said);
    QTimer::singleShot(0, qApp, [&] {
        auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        dialog->setTextValue(name);
        dialog->accept();
    });
    entries(page);
    page.findChild<QAction*>(u"saveView"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return said.count() == 1; }, kPatience));
    CHECK(said.first().first().toString() == u"The view “%1” is saved."_s.arg(name));
}

void choose(const Page& page, const QString& name)
{
    QAction* entry = entryOf(page, name);
    REQUIRE(entry);
    entry->trigger();
}

void removeView(const Page& page, const QString& name)
{
    QSignalSpy said(&page, &Page::said);
    for (const QAction* action : entries(page)) {
        if (!action->menu())
            continue;
        for (QAction* each : action->menu()->actions()) {
            if (each->text() == name)
                each->trigger();
        }
    }
    REQUIRE(QTest::qWaitFor([&] { return said.count() == 1; }, kPatience));
}

QStringList texts(const QTableView& table, int column)
{
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        texts += table.model()->index(row, column).data().toString();
    return texts;
}

/// The columns that are seen, in their order, by their codes.
QStringList columnsOf(const QTableView& table, ViewPlace place)
{
    QStringList codes;
    const QHeaderView* header = table.horizontalHeader();
    for (int at = 0; at < header->count(); ++at) {
        if (!header->isSectionHidden(header->logicalIndex(at)))
            codes += viewColumns(place).value(header->logicalIndex(at));
    }
    return codes;
}

void waitForRows(const Page& page, int least)
{
    REQUIRE(QTest::qWaitFor([&] { return page.list()->model()->rowCount() >= least; }, kPatience));
}

/// The first days that the texts of a column can mean.
QList<QDate> daysOf(const QStringList& texts)
{
    QList<QDate> days;
    for (const QString& text : texts)
        days += writtenDay(text).value_or(PartialDate()).earliest();
    return days;
}

} // namespace

TEST_CASE("every column of the list of applications can be kept in a view", "[ui][views]")
{
    QStringList codes = ApplicationsModel::columnCodes();
    CHECK(codes.size() == ApplicationsModel::ColumnCount);
    CHECK(codes.at(ApplicationsModel::Name) == u"name"_s);
    CHECK(codes.at(ApplicationsModel::VacancyNumber) == u"vacancy"_s);
    QStringList known = viewColumns(ViewPlace::Sessions);
    codes.sort();
    known.sort();
    CHECK(codes == known);
}

TEST_CASE("every place with a query line offers the same menu of views", "[ui][views]")
{
    const OpenWindow open;
    open.window->show();
    for (const ViewPlace place : kViewPlaces) {
        INFO(toCode(place).toStdString());
        open.goTo(toCode(place));
        const Page* page = open.desk()->placeInFront();
        REQUIRE(page->name() == toCode(place));
        CHECK(page->list()->model()->columnCount() == viewColumns(place).size());
        const auto* button = page->findChild<ViewsButton*>();
        REQUIRE(button);
        CHECK(button->isVisible());
        CHECK(button->text() == u"Views"_s);
        const QList<QAction*> shown = entries(*page);
        REQUIRE(shown.size() == 2);
        CHECK(shown.first()->text() == u"&Save this view…"_s);
        CHECK(shown.first()->isEnabled());
        CHECK(shown.last()->text() == u"&Remove a view"_s);
        CHECK_FALSE(shown.last()->isEnabled());
    }
}

TEST_CASE("a view of mandates comes back with its query, order and columns", "[ui][views]")
{
    TempRegister temp;
    MandatesPage page(temp.reg());
    waitForRows(page, 40);
    QTableView* table = page.list();
    QHeaderView* header = table->horizontalHeader();
    auto* line = page.findChild<QLineEdit*>();
    const QStringList usual = texts(*table, 0);

    line->setText(u"nextend:20 -status:merged"_s);
    table->sortByColumn(3, Qt::DescendingOrder);
    table->setColumnHidden(1, true);
    header->moveSection(header->visualIndex(3), 1);
    const QStringList rows = texts(*table, 0);
    REQUIRE(rows.size() > 5);
    REQUIRE(rows.size() < usual.size());
    saveAs(page, u"Ends ahead"_s);
    const SavedView saved = temp.lists()->views.first();
    CHECK(saved.place == ViewPlace::Mandates);
    CHECK(saved.query == u"end:20 -status:merged"_s); // as every officer's window understands it
    CHECK(saved.sort == u"end"_s);
    CHECK(saved.descending);
    CHECK(saved.columns == QStringList{u"mandate"_s, u"end"_s, u"status"_s});

    line->setText(u"torture"_s);
    table->sortByColumn(-1, Qt::AscendingOrder);
    table->setColumnHidden(1, false);
    table->setColumnHidden(2, true);
    header->moveSection(header->visualIndex(3), 3);
    CHECK(entryOf(page, u"Ends ahead"_s)->text() == u"Ends ahead\t%1"_s.arg(rows.size()));
    choose(page, u"Ends ahead"_s);
    CHECK(texts(*table, 0) == rows);
    CHECK(columnsOf(*table, ViewPlace::Mandates) == saved.columns);
    const QList<QDate> ends = daysOf(texts(*table, 3));
    CHECK(std::is_sorted(ends.rbegin(), ends.rend()));

    line->clear();
    table->sortByColumn(-1, Qt::AscendingOrder);
    CHECK(texts(*table, 0) == usual);
    const ActId before = temp.latestAct();
    removeView(page, u"Ends ahead"_s);
    CHECK_FALSE(entryOf(page, u"Ends ahead"_s));
    REQUIRE(await(temp.reg().undo(ActId{before.value + 1})));
    CHECK(entryOf(page, u"Ends ahead"_s));
}

TEST_CASE("saving under a name that is there replaces that view of the place only", "[ui][views]")
{
    TempRegister temp;
    MandatesPage mandates(temp.reg());
    HistoryPage history(temp.reg());
    waitForRows(mandates, 40);
    waitForRows(history, 1);
    mandates.findChild<QLineEdit*>()->setText(u"torture"_s);
    saveAs(mandates, u"Mine"_s);
    history.findChild<QLineEdit*>()->setText(u"view"_s);
    saveAs(history, u"Mine"_s);
    mandates.findChild<QLineEdit*>()->setText(u"privacy"_s);
    saveAs(mandates, u"mine"_s);
    REQUIRE(temp.lists()->views.size() == 2);
    CHECK(viewNamed(*temp.lists(), ViewPlace::Mandates, u"mine"_s)->query == u"privacy"_s);
    CHECK(viewNamed(*temp.lists(), ViewPlace::History, u"mine"_s)->query == u"view"_s);
    CHECK_FALSE(entryOf(mandates, u"Mine"_s));
    CHECK(entryOf(mandates, u"mine"_s));

    history.findChild<QLineEdit*>()->clear();
    REQUIRE(QTest::qWaitFor([&] { return history.count() == temp.latestAct().value; }, kPatience));
    choose(history, u"Mine"_s);
    CHECK(history.findChild<QLineEdit*>()->text() == u"view"_s);
    CHECK(texts(*history.list(), 2)
          == QStringList{u"View saved"_s, u"View saved"_s, u"View saved"_s});
}

TEST_CASE("what is not known stands last in a list, however it is sorted", "[ui][views]")
{
    TempRegister temp;
    MandatesPage page(temp.reg());
    waitForRows(page, 40);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        page.list()->sortByColumn(3, order);
        const QStringList ends = texts(*page.list(), 3);
        const auto known = ends.indexOf(u"Not known"_s);
        REQUIRE(known > 0);
        CHECK(ends.count(u"Not known"_s) == ends.size() - known);
        QList<QDate> days = daysOf(ends.mid(0, known));
        if (order == Qt::DescendingOrder)
            std::reverse(days.begin(), days.end());
        CHECK(std::is_sorted(days.begin(), days.end()));
    }
}

TEST_CASE("a view of a reference table opens that table, sorted as it was", "[ui][views]")
{
    TempRegister temp;
    ReferencePage page(temp.reg());
    auto* tables = page.findChild<QComboBox*>(u"referenceTable"_s);
    tables->setCurrentIndex(3);
    QStringList newestFirst = texts(*page.list(), 0);
    REQUIRE(newestFirst.size() > 20);
    page.list()->sortByColumn(1, Qt::AscendingOrder);
    std::reverse(newestFirst.begin(), newestFirst.end());
    CHECK(texts(*page.list(), 0) == newestFirst); // by day, not by how the day is written
    page.findChild<QLineEdit*>()->setText(u"20"_s);
    const QStringList rows = texts(*page.list(), 0);
    saveAs(page, u"From the beginning"_s);
    CHECK(temp.lists()->views.first().choice == u"sessions"_s);

    page.findChild<QLineEdit*>()->clear();
    tables->setCurrentIndex(0);
    // The rows of another table are not counted.
    CHECK(entryOf(page, u"From the beginning"_s)->text() == u"From the beginning"_s);
    choose(page, u"From the beginning"_s);
    CHECK(tables->currentIndex() == 3);
    CHECK(texts(*page.list(), 0) == rows);
}

TEST_CASE("a view of applicants keeps its query, its order and the duplicates", "[ui][views]")
{
    const OpenWindow open;
    open.window->show();
    open.goTo(u"applicants"_s);
    const Page* page = open.desk()->placeInFront();
    auto* line = page->findChild<QLineEdit*>(u"personQuery"_s);
    auto* doubles = page->findChild<QCheckBox*>(u"doublesOnly"_s);
    waitForRows(*page, 4);
    line->setText(u"-nationality:SE"_s);
    page->list()->sortByColumn(1, Qt::DescendingOrder);
    const QStringList names = texts(*page->list(), 0);
    REQUIRE(names.size() == 3);
    CHECK(texts(*page->list(), 1) == QStringList{u"Senegal"_s, u"Morocco"_s, u"Mali"_s});
    saveAs(*page, u"Not from Sweden"_s);
    line->clear();
    doubles->setChecked(true);
    CHECK(page->list()->model()->rowCount() == 0);
    saveAs(*page, u"Doubles"_s);
    CHECK(entryOf(*page, u"Not from Sweden"_s)->text() == u"Not from Sweden\t3"_s);
    CHECK(entryOf(*page, u"Doubles"_s)->text() == u"Doubles\t0"_s);

    page->list()->sortByColumn(-1, Qt::AscendingOrder);
    choose(*page, u"Not from Sweden"_s);
    CHECK_FALSE(doubles->isChecked());
    CHECK(texts(*page->list(), 0) == names);
    choose(*page, u"Doubles"_s);
    CHECK(doubles->isChecked());
    CHECK(line->text().isEmpty());
    open.goTo(u"sessions"_s);
    CHECK_FALSE(entryOf(*open.desk()->placeInFront(), u"Doubles"_s));
}

TEST_CASE("in a register to be read only, views are shown but neither saved nor removed",
          "[ui][views]")
{
    TempRegister temp;
    SavedView view;
    view.place = ViewPlace::Mandates;
    view.name = u"Torture & more"_s;
    view.query = u"torture"_s;
    REQUIRE(await(temp.reg().saveView(view)));
    temp.close();
    temp.open(OpenMode::ReadOnly);
    MandatesPage page(temp.reg());
    waitForRows(page, 40);
    const QList<QAction*> shown = entries(page);
    REQUIRE(shown.size() == 4);
    CHECK(shown.first()->text() == u"Torture && more\t1"_s);
    CHECK(shown.first()->toolTip() == u"torture"_s);
    CHECK_FALSE(shown.at(2)->isEnabled());
    CHECK_FALSE(shown.at(3)->isEnabled());
    shown.first()->trigger();
    CHECK(page.list()->model()->rowCount() == 1);
}
