#include "ui/reference/reference_page.h"

#include "tests/support/catch.h"
#include "tests/support/temp_register.h"
#include "tests/ui/act_on.h"
#include "ui/common/list_look.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using namespace greffier::ui;

namespace {

/// A table in front, one of its rows selected.
struct Tables {
    TempRegister temp;
    ReferencePage page{temp.reg()};

    void show(ReferenceTable table) const
    {
        auto* tables = page.findChild<QComboBox*>(u"referenceTable"_s);
        tables->setCurrentText(displayName(table));
        REQUIRE(tables->currentText() == displayName(table));
    }
    void choose(const QString& name) const
    {
        const int row = rowOf(name);
        REQUIRE(row >= 0);
        selectOnly(page.list(), row);
    }
    int rowOf(const QString& name) const
    {
        const QAbstractItemModel* model = page.list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == name)
                return row;
        }
        return -1;
    }
};

void write(const QDialog& dialog, const QString& field, const QString& text)
{
    dialog.findChild<QLineEdit*>(field)->setText(text);
}

void choose(const QDialog& dialog, const QString& field, const QString& code)
{
    auto* box = dialog.findChild<QComboBox*>(field);
    box->setCurrentIndex(box->findData(code));
}

} // namespace

TEST_CASE("the group of a State is corrected on the page of the tables", "[ui][reference][pages]")
{
    Tables tables;
    const ActOn acts(tables.page);
    tables.show(ReferenceTable::States);
    tables.choose(u"Norway"_s);
    acts.take(u"correctReference"_s, [](QDialog& dialog) {
        choose(dialog, u"as"_s, u"observer"_s);
        write(dialog, u"ground"_s, u"A letter, invented"_s);
        dialog.accept();
    });
    acts.waitForNews(u"The group of the State is corrected"_s);
    const auto history = await(tables.temp.reg().history());
    CHECK(history->last().ground.contains(u"A letter, invented"_s));
    bool observes = false;
    for (const GroupMembership& membership : tables.temp.lists()->memberships) {
        if (membership.stateIso2 == u"NO"_s && toCode(membership.participation) == u"observer"_s)
            observes = true;
    }
    CHECK(observes);
}

TEST_CASE("a region is added with its scheme and seats are bound to it", "[ui][reference][pages]")
{
    Tables tables;
    const ActOn acts(tables.page);
    tables.show(ReferenceTable::Regions);
    acts.take(u"addReference"_s, [](QDialog& dialog) {
        dialog.findChild<QComboBox*>(u"scheme"_s)->setEditText(u"invented"_s);
        write(dialog, u"code"_s, u"NORTH"_s);
        write(dialog, u"en"_s, u"The North"_s);
        write(dialog, u"ground"_s, u"A letter, invented"_s);
        dialog.accept();
    });
    acts.waitForNews(u"The region is added"_s);
    waitUntil([&] { return tables.rowOf(u"The North"_s) >= 0; });

    const auto before = tables.temp.lists()->seatSchemes.size();
    acts.take(u"bindSeats"_s, [](QDialog& dialog) {
        choose(dialog, u"mandate"_s, u"EMRIP"_s);
        choose(dialog, u"scheme"_s, u"invented"_s);
        write(dialog, u"from"_s, u"2031-01-01"_s);
        write(dialog, u"ground"_s, u"A letter, invented"_s);
        dialog.accept();
    });
    acts.waitForNews(u"The seats are bound to the scheme"_s);
    CHECK(tables.temp.lists()->seatSchemes.size() == before + 1);
}

TEST_CASE("a session is added by its number and days", "[ui][reference][pages]")
{
    Tables tables;
    const ActOn acts(tables.page);
    tables.show(ReferenceTable::Sessions);
    const int before = tables.page.list()->model()->rowCount();
    acts.take(
        u"addReference"_s,
        [](QDialog& dialog) {
            auto* number = qobject_cast<QInputDialog*>(&dialog);
            REQUIRE(number);
            number->setIntValue(99);
            number->accept();
        },
        [](QDialog& dialog) {
            write(dialog, u"first_day"_s, u"2045-02-27"_s);
            write(dialog, u"recordSource"_s, u"A letter, invented"_s);
            dialog.accept();
        });
    acts.waitForNews(u"The correction is recorded"_s);
    waitUntil([&] { return tables.page.list()->model()->rowCount() == before + 1; });
}
