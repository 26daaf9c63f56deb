#include "ui/rulings/group_dialog.h"

#include "tests/support/catch.h"
#include "tests/support/temp_register.h"
#include "tests/ui/act_on.h"
#include "ui/common/list_look.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using namespace greffier::ui;

namespace {

QPushButton* buttonNamed(const QDialog& dialog, const QString& text)
{
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == text)
            return button;
    }
    FAIL("no button " << text.toStdString());
    return nullptr;
}

} // namespace

TEST_CASE("a member of the Group is added corrected and named chair", "[ui][rulings][dialog]")
{
    TempRegister temp;
    GroupDialog dialog(temp.reg(), 55);
    const auto before = temp.lists()->groupMembers.size();
    auto* name = dialog.findChildren<QLineEdit*>().first();
    auto* state = dialog.findChildren<QComboBox*>().first();
    name->setText(u"Ada Invented"_s);
    state->setCurrentIndex(state->findData(u"NO"_s));
    CHECK(dialog.member().group == unGroup(u"WEOG"_s)); // proposed for the State
    buttonNamed(dialog, u"&Add"_s)->click();
    auto* table = dialog.findChild<QTableWidget*>();
    waitUntil([&] { return table->rowCount() == before + 1; });

    selectOnly(table, table->rowCount() - 1);
    name->setText(u"Ada Corrected"_s);
    buttonNamed(dialog, u"&Correct"_s)->click();
    waitUntil([&] { return temp.lists()->groupMembers.last().name == u"Ada Corrected"_s; });
    CHECK(temp.lists()->groupMembers.size() == before + 1);

    selectOnly(table, table->rowCount() - 1);
    buttonNamed(dialog, u"C&hairs this session"_s)->click();
    waitUntil([&] { return !temp.lists()->groupChairs.isEmpty(); });
    CHECK(temp.lists()->groupChairs.last().memberUid == temp.lists()->groupMembers.last().uid);
    waitUntil([&] { return table->item(table->rowCount() - 1, 4)->text().contains(u"55"_s); });
}

TEST_CASE("a member stays chosen where another first day gives the row to somebody else",
          "[ui][rulings][dialog]")
{
    TempRegister temp;
    const auto add = [&](const QString& name, QDate from) {
        GroupMember member;
        member.name = name;
        member.stateIso2 = u"NO"_s;
        member.group = unGroup(u"WEOG"_s);
        member.firstDay = from;
        REQUIRE(await(temp.reg().setGroupMember(member)));
    };
    add(u"First Invented"_s, QDate(2023, 1, 1));
    add(u"Second Invented"_s, QDate(2023, 2, 1));
    GroupDialog dialog(temp.reg(), 55);
    auto* table = dialog.findChild<QTableWidget*>();
    selectOnly(table, table->rowCount() - 1);
    auto* name = dialog.findChildren<QLineEdit*>().first();
    REQUIRE(name->text() == u"Second Invented"_s);

    dialog.findChildren<QDateEdit*>().first()->setDate(QDate(2022, 12, 1));
    buttonNamed(dialog, u"&Correct"_s)->click();
    waitUntil([&] { return table->currentRow() == table->rowCount() - 2; });
    CHECK(temp.lists()->groupMembers.last().name == u"First Invented"_s);
    name->setText(u"Second Corrected"_s);
    buttonNamed(dialog, u"&Correct"_s)->click();
    const auto names = [&] {
        QStringList all;
        for (const GroupMember& member : temp.lists()->groupMembers)
            all += member.name;
        return all.mid(all.size() - 2);
    };
    waitUntil([&] { return names() == QStringList{u"Second Corrected"_s, u"First Invented"_s}; });

    // After an addition nobody is chosen to be corrected.
    const int members = table->rowCount();
    buttonNamed(dialog, u"&Add"_s)->click();
    waitUntil([&] {
        return table->rowCount() == members + 1 && !buttonNamed(dialog, u"&Correct"_s)->isEnabled();
    });
}

TEST_CASE("a member without a name is refused in words", "[ui][rulings][dialog]")
{
    TempRegister temp;
    GroupDialog dialog(temp.reg(), 55);
    const auto before = temp.lists()->groupMembers.size();
    const auto said = [&] {
        QStringList texts;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            texts += label->text();
        return texts.join(u'\n');
    };
    const QString shown = said();
    buttonNamed(dialog, u"&Add"_s)->click();
    waitUntil([&] { return said() != shown; });
    CHECK_FALSE(said().contains(u"The member is recorded"_s));
    CHECK(temp.lists()->groupMembers.size() == before);
}
