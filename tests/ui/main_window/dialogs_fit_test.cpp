// Whatever asks something at letters of twice the size: it comes, and it fits a small screen.
#include "app/translations.h"
#include "tests/support/catch.h"
#include "tests/ui/main_window/large_text.h"
#include "tests/ui/main_window/open_window.h"
#include "ui/actions/action_list.h"
#include "ui/common/list_look.h"
#include "ui/common/message_banner.h"
#include "ui/common/page.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;
using greffier::test::kPatience;
using greffier::test::kSmallScreen;
using greffier::test::LargeText;
using greffier::test::OpenWindow;

namespace {

/// What can be asked of the sample with the first row of each list selected; the others are looked
/// at where they come.
const QStringList kAsking{u"addByGroup"_s,     u"addReference"_s,
                          u"addToMandate"_s,   u"bindSeats"_s,
                          u"charts"_s,         u"chooseColumns"_s,
                          u"compare"_s,        u"conflict"_s,
                          u"correctMandate"_s, u"correctReference"_s,
                          u"decide"_s,         u"export"_s,
                          u"exportSession"_s,  u"formLabels"_s,
                          u"group"_s,          u"independentRanking"_s,
                          u"interview"_s,      u"jump"_s,
                          u"keysSheet"_s,      u"legalSystem"_s,
                          u"openCall"_s,       u"palette"_s,
                          u"print"_s,          u"ruleBook"_s,
                          u"settings"_s,       u"takeIn"_s,
                          u"templates"_s,      u"waive"_s};

/// Windows beside the one of the register.
QWidget* inFront(const OpenWindow& open)
{
    if (QWidget* modal = QApplication::activeModalWidget())
        return modal;
    if (QWidget* menu = QApplication::activePopupWidget())
        return menu;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        const bool isWindow
            = widget->windowType() == Qt::Window || widget->windowType() == Qt::Dialog;
        if (widget->isVisible() && isWindow && widget != open.window.get())
            return widget;
    }
    return nullptr;
}

QSize roomOf(const QWidget& asked)
{
    if (qobject_cast<const QFileDialog*>(&asked))
        return {0, 0}; // Qt's own has its own way with large letters
    return qobject_cast<const QMenu*>(&asked) ? asked.sizeHint() : asked.minimumSizeHint();
}

/// Takes an action that asks something, and takes it back; says how much room was needed. No room:
/// the window says instead why nothing can be asked.
QSize roomAskedBy(const OpenWindow& open, QAction& action)
{
    auto* banner = open.window->findChild<MessageBanner*>();
    banner->clear();
    QSize room;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, [&] {
        QWidget* asked = inFront(open);
        if (!asked)
            return;
        if (!room.isValid())
            room = roomOf(*asked);
        asked->close();
    });
    watch.start(5);
    action.trigger();
    const auto isAnswered = [&] { return room.isValid() || !banner->text().isEmpty(); };
    REQUIRE(QTest::qWaitFor([&] { return isAnswered() && !inFront(open); }, kPatience));
    return room.isValid() ? room : QSize(0, 0);
}

/// Goes where the action is at home; true if it can be taken there.
bool canBeTaken(const OpenWindow& open, const ActionEntry& entry, const QAction& action)
{
    if (!entry.place.isEmpty())
        open.goTo(entry.place);
    const Page* page = open.desk()->placeInFront();
    if (!entry.place.isEmpty() && page->list()->model()->rowCount() > 0)
        selectOnly(page->list(), 0);
    const int patience = kAsking.contains(entry.name) ? kPatience : 500;
    return QTest::qWaitFor([&] { return action.isEnabled(); }, patience);
}

} // namespace

TEST_CASE("with letters of twice the size every dialog comes and fits a small screen",
          "[ui][window]")
{
    const LargeText large;
    for (const QString& language : {u"en"_s, u"fr"_s}) {
        app::installTranslations(language);
        const OpenWindow open;
        open.window->resize(kSmallScreen);
        open.window->show();
        QStringList asked;
        for (const ActionEntry& entry : actionList()) {
            QAction* action = open.action(entry.name);
            if (!action || !textOf(entry).endsWith(u'…') || !canBeTaken(open, entry, *action))
                continue;
            INFO(language.toStdString() << ' ' << entry.name.toStdString());
            const QSize room = roomAskedBy(open, *action);
            INFO(room.width() << " x " << room.height());
            CHECK(room.width() <= kSmallScreen.width());
            CHECK(room.height() <= kSmallScreen.height());
            if (!room.isEmpty())
                asked += entry.name;
        }
        for (const QString& name : kAsking) {
            INFO(language.toStdString() << ' ' << name.toStdString());
            CHECK(asked.contains(name));
        }
    }
    app::installTranslations(u"en"_s);
}
