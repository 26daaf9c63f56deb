#include "ui/main_window/start_page.h"

#include "tests/support/catch.h"
#include "ui/main_window/recent_menu.h"

#include <QAbstractButton>
#include <QAction>
#include <QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

TEST_CASE("a recent register is opened from the first page", "[ui][window]")
{
    StartPage page({}, u"Nomen Fictum"_s);
    QStringList opened;
    QObject::connect(&page, &StartPage::registerChosen, &page, [&](const Opening& opening) {
        CHECK(opening.kind == Opening::Kind::Existing);
        opened += opening.file;
    });
    auto* recent = page.findChild<QListWidget*>(u"recentRegisters"_s);
    REQUIRE(recent);
    page.setRecent({});
    CHECK(recent->isHidden());
    page.setRecent({u"/made/up/hrc55.greffier"_s, u"/made/up/other/hrc56.greffier"_s});
    REQUIRE(recent->count() == 2);
    CHECK_FALSE(recent->isHidden());
    CHECK(recent->item(1)->text().startsWith(u"hrc56"_s));
    CHECK(recent->item(1)->toolTip() == u"/made/up/other/hrc56.greffier"_s);
    Q_EMIT recent->itemActivated(recent->item(1));
    CHECK(opened == QStringList{u"/made/up/other/hrc56.greffier"_s});
}

TEST_CASE("the actions of the first page are its buttons", "[ui][window]")
{
    QAction sample(u"Open the &sample"_s);
    int asked = 0;
    QObject::connect(&sample, &QAction::triggered, &sample, [&] { ++asked; });
    const StartPage page({&sample}, {});
    const auto buttons = page.findChildren<QAbstractButton*>();
    const auto own = std::find_if(buttons.begin(), buttons.end(), [&](const auto* button) {
        return button->actions().contains(&sample);
    });
    REQUIRE(own != buttons.end());
    (*own)->click();
    CHECK(asked == 1);
}

TEST_CASE("the menu of recent registers opens them by their path", "[ui][window]")
{
    RecentMenu menu(nullptr);
    QStringList chosen;
    QObject::connect(&menu, &RecentMenu::chosen, &menu,
                     [&](const QString& file) { chosen += file; });
    menu.setFiles({});
    CHECK_FALSE(menu.isEnabled());
    const QString file = u"/made/up/food & housing.greffier"_s;
    menu.setFiles({u"/made/up/hrc55.greffier"_s, file});
    CHECK(menu.isEnabled());
    REQUIRE(menu.actions().size() == 2);
    CHECK(menu.actions().last()->text() == u"food && housing.greffier"_s);
    menu.actions().last()->trigger();
    CHECK(chosen == QStringList{file});
}
