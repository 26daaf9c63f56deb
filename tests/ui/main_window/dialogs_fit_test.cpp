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
    return QTest::qWaitFor([&] { return action.isEnabled(); }, 500);
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
        int asked = 0;
        for (const ActionEntry& entry : actionList()) {
            QAction* action = open.action(entry.name);
            if (!action || !textOf(entry).endsWith(u'…') || !canBeTaken(open, entry, *action))
                continue;
            INFO(language.toStdString() << ' ' << entry.name.toStdString());
            const QSize room = roomAskedBy(open, *action);
            INFO(room.width() << " x " << room.height());
            CHECK(room.width() <= kSmallScreen.width());
            CHECK(room.height() <= kSmallScreen.height());
            asked += room.isEmpty() ? 0 : 1;
        }
        CHECK(asked >= 10); // those that need nothing selected, at least
    }
    app::installTranslations(u"en"_s);
}
