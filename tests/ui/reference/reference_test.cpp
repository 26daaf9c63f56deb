#include "core/reference/reference_tables.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"
#include "tests/support/temp_register.h"
#include "tests/ui/main_window/open_window.h"
#include "ui/common/page.h"
#include "ui/reference/entry_dialog.h"
#include "ui/reference/reference_lists.h"
#include "ui/rulings/rule_book_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

namespace {

const QDate kDay(2023, 10, 25);

const ReferenceRow& rowOf(const QList<ReferenceRow>& rows, const QString& subject)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const auto& row) { return row.subject == subject; });
    REQUIRE(found != rows.end());
    return *found;
}

} // namespace

TEST_CASE("every State is shown with its groups and where that is written", "[ui][reference]")
{
    test::TempRegister temp;
    const auto rows
        = referenceRows(ReferenceTable::States, *temp.lists(), test::referenceTables(), kDay);
    CHECK(rows.size() == 195);
    const ReferenceRow& turkiye = rowOf(rows, u"TR"_s);
    CHECK(turkiye.cells.at(1).contains(u"Western European and other States"_s));
    CHECK(turkiye.cells.at(1).contains(u"Asia-Pacific States"_s));
    CHECK_FALSE(turkiye.cells.at(3).isEmpty());
    CHECK(turkiye.facts.first().link.startsWith(u"membership:TR/un_group/"_s));
    CHECK(rowOf(rows, u"VA"_s).cells.at(1) == u"In no group"_s);
}

TEST_CASE("the regional groups are shown with the numbers of their States", "[ui][reference]")
{
    test::TempRegister temp;
    const auto rows
        = referenceRows(ReferenceTable::Regions, *temp.lists(), test::referenceTables(), kDay);
    const std::pair<QString, QString> counted[] = {{u"AFRICAN"_s, u"54"_s},
                                                   {u"ASIA_PACIFIC"_s, u"54"_s},
                                                   {u"EEG"_s, u"23"_s},
                                                   {u"GRULAC"_s, u"33"_s},
                                                   {u"WEOG"_s, u"29"_s}};
    for (const auto& [code, states] : counted) {
        INFO(code.toStdString());
        CHECK(rowOf(rows, u"un_group/"_s + code).cells.at(2) == states);
    }
    CHECK(rowOf(rows, u"emrip_region/AFRICA"_s).cells.at(2).isEmpty()); // never computed
    CHECK(rowOf(rows, u"emrip_region/AFRICA"_s)
              .cells.at(3)
              .contains(u"Expert Mechanism on the Rights of Indigenous Peoples"_s));
}

TEST_CASE("words come first in the tables and codes stand under their name", "[ui][reference]")
{
    test::TempRegister temp;
    const std::pair<ReferenceTable, QString> coded[]
        = {{ReferenceTable::States, u"AF"_s}, {ReferenceTable::Titles, u"C_BELARUS"_s}};
    for (const auto& [table, code] : coded) {
        const auto rows = referenceRows(table, *temp.lists(), test::referenceTables(), kDay);
        const ReferenceRow& row = rowOf(rows, code);
        CHECK(row.cells.first() != code);
        CHECK(row.facts.contains(ReferenceFact{u"Code"_s, code}));
        for (const ReferenceFact& fact : row.facts)
            CHECK(fact.source != code);
    }
}

TEST_CASE("a correction of a group and a new region are shown at once", "[ui][reference]")
{
    test::TempRegister temp;
    GroupMembership moved;
    moved.group = unGroup(u"EEG"_s);
    moved.stateIso2 = u"VA"_s;
    moved.source = u"invented"_s;
    REQUIRE(await(temp.reg().setMembership(moved, u"invented"_s)));
    REQUIRE(await(temp.reg().addRegion({{u"own"_s, u"NORTH"_s}, 0, {{u"en"_s, u"The North"_s}}},
                                       u"invented"_s)));
    const auto lists = temp.lists();
    const auto states
        = referenceRows(ReferenceTable::States, *lists, test::referenceTables(), kDay);
    CHECK(rowOf(states, u"VA"_s).cells.at(1) == u"Eastern European States"_s);
    CHECK(rowOf(states, u"VA"_s).cells.at(3) == u"invented"_s);
    const auto regions
        = referenceRows(ReferenceTable::Regions, *lists, test::referenceTables(), kDay);
    CHECK(rowOf(regions, u"own/NORTH"_s).cells.first() == u"The North"_s);
}

TEST_CASE("all tables have four columns and something in them", "[ui][reference]")
{
    test::TempRegister temp;
    for (const ReferenceTable table : kReferenceTables) {
        INFO(displayName(table).toStdString());
        CHECK(headingsOf(table).size() == 4);
        const auto rows = referenceRows(table, *temp.lists(), test::referenceTables(), kDay);
        REQUIRE_FALSE(rows.isEmpty());
        for (const ReferenceRow& row : rows) {
            CHECK(row.cells.size() == 4);
            CHECK_FALSE(row.cells.first().isEmpty());
        }
    }
}

TEST_CASE("a table is chosen in its place and looked through", "[ui][reference]")
{
    const test::OpenWindow open;
    open.goTo(u"reference"_s);
    Page* page = open.desk()->placeInFront();
    REQUIRE(page->name() == u"reference"_s);
    auto* tables = page->findChild<QComboBox*>(u"referenceTable"_s);
    auto* find = page->findChild<QLineEdit*>();
    CHECK(page->list()->model()->rowCount() == 195);
    find->setText(u"Türkiye"_s);
    CHECK(page->list()->model()->rowCount() == 1);
    find->clear();
    tables->setCurrentIndex(2);
    CHECK(page->count() == open.desk()->openRegister().snapshot()->mandates.size());
    CHECK_FALSE(open.action(u"addReference"_s)->isEnabled()); // titles are added to the mandate
    open.action(u"correctReference"_s)->trigger();
    CHECK(open.desk()->placeInFront()->name() == u"mandates"_s);
}

TEST_CASE("what is required is written and a day is one", "[ui][reference]")
{
    using Kind = EntryField::Kind;
    EntryDialog dialog(u"A title"_s, {},
                       {{u"name"_s, u"&Name"_s, Kind::Text, {}, true},
                        {u"from"_s, u"&From"_s, Kind::Day},
                        {u"scheme"_s,
                         u"&Scheme"_s,
                         Kind::OpenChoice,
                         u"one"_s,
                         true,
                         {{u"one"_s, u"The first"_s}}}});
    CHECK_FALSE(dialog.canBeAccepted());
    dialog.findChild<QLineEdit*>(u"name"_s)->setText(u" A  name "_s);
    CHECK(dialog.canBeAccepted());
    dialog.findChild<QLineEdit*>(u"from"_s)->setText(u"last May"_s);
    CHECK_FALSE(dialog.canBeAccepted());
    dialog.findChild<QLineEdit*>(u"from"_s)->setText(u"2024-05-01"_s);
    CHECK(dialog.canBeAccepted());
    CHECK(dialog.values().value(u"name"_s) == u"A name"_s);
    CHECK(dialog.values().value(u"scheme"_s) == u"one"_s);
    dialog.findChild<QComboBox*>(u"scheme"_s)->setEditText(u"another"_s);
    CHECK(dialog.values().value(u"scheme"_s) == u"another"_s);
}

TEST_CASE("editions so far are read again and a reason of the office is added", "[ui][reference]")
{
    test::TempRegister temp;
    RuleEdition fewer;
    fewer.name = u"2031-1"_s;
    fewer.letterWords = 500;
    REQUIRE(await(temp.reg().adoptEdition(fewer, u"invented"_s)));
    RuleBookDialog dialog(temp.reg());
    CHECK(dialog.edition().letterWords == 500);
    auto* editions = dialog.findChild<QListWidget*>(u"editions"_s);
    REQUIRE(editions->count() == 2);
    editions->setCurrentRow(1);
    CHECK(dialog.edition().letterWords == 600);
    CHECK(dialog.edition().specialStates == RuleEdition().specialStates);

    const auto* reasons = dialog.findChild<QTableWidget*>(u"reasons"_s);
    const int before = reasons->rowCount();
    dialog.findChild<QLineEdit*>(u"reasonEnglish"_s)->setText(u"An invented reason"_s);
    dialog.findChild<QLineEdit*>(u"reasonCode"_s)->setText(u"invented"_s);
    dialog.findChild<QPushButton*>(u"addReason"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return reasons->rowCount() == before + 1; }, test::kPatience));
    CHECK(dialog.edition().letterWords == 600); // what was chosen to be adopted again stays
}
