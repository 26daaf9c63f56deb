#include "ui/main_window/main_window.h"

#include "app/translations.h"
#include "core/base/clock.h"
#include "tests/support/catch.h"
#include "tests/ui/main_window/open_window.h"
#include "ui/actions/action_list.h"
#include "ui/common/digest_view.h"
#include "ui/common/list_look.h"
#include "ui/common/message_banner.h"
#include "ui/common/page.h"
#include "ui/common/progress_place.h"
#include "ui/common/settings.h"
#include "ui/main_window/register_work.h"
#include "ui/main_window/start_notice.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;
using greffier::test::kPatience;
using greffier::test::OpenWindow;

namespace {

/// Whatever a window says, by what says it; not the recent registers, whose actions have no name.
QStringList textsOf(const QWidget& window)
{
    QStringList texts;
    for (const QAction* action : window.findChildren<QAction*>()) {
        if (!action->objectName().isEmpty())
            texts += u"action %1: %2"_s.arg(action->objectName(), action->text());
    }
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        QString text = widget->accessibleName() + u'|' + widget->toolTip();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            text += label->text();
        if (const auto* menu = qobject_cast<const QMenu*>(widget))
            text += menu->title();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            text += button->text();
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            text += line->placeholderText();
        if (const auto* digest = qobject_cast<const QTextBrowser*>(widget))
            text += digest->toPlainText();
        if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                text += u'/' + box->itemText(i);
        }
        if (const auto* table = qobject_cast<const QTableView*>(widget)) {
            for (int i = 0; table->model() && i < table->model()->columnCount(); ++i)
                text += u'/' + table->model()->headerData(i, Qt::Horizontal).toString();
        }
        if (text.size() > 1)
            texts += u"%1 %2: %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                        widget->objectName(), text);
    }
    return texts;
}

/// Puts the first entry of every list in front, and waits until its digest tells of it.
void selectFirstOfAll(const OpenWindow& open)
{
    for (const QString& place : test::placeNames()) {
        open.goTo(place);
        const Page* page = open.desk()->placeInFront();
        selectOnly(page->list(), 0);
        const auto* digest = page->findChild<DigestView*>();
        if (digest && page->list()->model()->rowCount() > 0)
            CHECK(QTest::qWaitFor([&] { return !digest->toPlainText().isEmpty(); }, kPatience));
    }
}

} // namespace

TEST_CASE("every action of the list is done by somebody and stands in its menu", "[ui][window]")
{
    const OpenWindow open;
    QStringList inMenus;
    for (const QMenu* menu : open.window->menuBar()->findChildren<QMenu*>()) {
        for (const QAction* action : menu->actions())
            inMenus += action->objectName();
    }
    for (const ActionEntry& entry : actionList()) {
        INFO(entry.name.toStdString());
        CHECK(open.window->findChildren<QAction*>(entry.name).size() == 1);
        CHECK(inMenus.count(entry.name) == 1);
    }
    for (const QAction* action : open.window->findChildren<QAction*>()) {
        INFO(action->objectName().toStdString());
        // Every key there is comes from the list, where conflicts are looked for.
        CHECK((action->shortcuts().isEmpty() || actionEntry(action->objectName())));
    }
}

TEST_CASE("only the place in front is acted upon", "[ui][window]")
{
    const OpenWindow open;
    CHECK(open.desk()->placeInFront()->name() == u"today"_s);
    CHECK_FALSE(open.action(u"decide"_s)->isEnabled());
    open.action(u"place-sessions"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return open.action(u"decide"_s)->isEnabled(); }, kPatience));
    open.action(u"place-history"_s)->trigger();
    CHECK(open.desk()->placeInFront()->name() == u"history"_s);
    CHECK_FALSE(open.action(u"decide"_s)->isEnabled());
    CHECK(open.action(u"undo"_s)->isEnabled());
    open.action(u"place-sessions"_s)->trigger();
    CHECK(open.action(u"decide"_s)->isEnabled());
}

TEST_CASE("a window whose language is changed reads like one started in it", "[ui][window]")
{
    const OpenWindow changed;
    selectFirstOfAll(changed);
    QList<QStringList> read;
    for (const QString& language : {u"fr"_s, u"en"_s}) {
        app::installTranslations(language);
        const OpenWindow started;
        selectFirstOfAll(started);
        CHECK(QTest::qWaitFor([&] { return textsOf(*changed.window) == textsOf(*started.window); },
                              kPatience));
        const QStringList expected = textsOf(*started.window);
        read += textsOf(*changed.window);
        REQUIRE(read.last().size() == expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i)
            CHECK(read.last().at(i).toStdString() == expected.at(i).toStdString());
    }
    CHECK(read.first() != read.last());
}

TEST_CASE("a second register asks for a window of its own", "[ui][window]")
{
    const OpenWindow open;
    QString wanted;
    QObject::connect(open.window.get(), &MainWindow::windowWanted, open.window.get(),
                     [&wanted](const Opening& opening) { wanted = opening.file; });
    open.window->openRegister(u"/nowhere/other.greffier"_s);
    CHECK(wanted == u"/nowhere/other.greffier"_s);
    CHECK(open.window->registerFile().endsWith(u".greffier"_s));
    open.action(u"closeRegister"_s)->trigger();
    CHECK(open.desk() == nullptr);
    CHECK(open.window->registerFile().isEmpty());
}

TEST_CASE("another size of text rebuilds the window where one was", "[ui][window]")
{
    const OpenWindow open;
    open.goTo(u"history"_s);
    constexpr int kNarrow = 61;
    open.desk()->placeInFront()->list()->setColumnWidth(0, kNarrow);
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    Settings settings;
    Preferences preferences = settings.preferences();
    preferences.textPercent = 200;
    settings.setPreferences(preferences);
    const QPointer<const Desk> before = open.desk();
    QApplication::setFont(large);
    open.window->applyPreferences();
    CHECK(QTest::qWaitFor([&] { return !before && open.desk(); }, kPatience));
    CHECK(open.desk()->placeInFront()->name() == u"history"_s);
    // Widths chosen for small letters are not those of large ones.
    CHECK(open.desk()->placeInFront()->list()->columnWidth(0) > 2 * kNarrow);
    open.settle();
    CHECK(open.window->registerFile().endsWith(u".greffier"_s));
    preferences.textPercent = 100;
    settings.setPreferences(preferences);
    QApplication::setFont(usual);
}

TEST_CASE("a window closed before all places are made lets go of its register", "[ui][window]")
{
    test::TempRegister temp;
    const QString file = temp.reg().fileName();
    const Workplace workplace = temp.workplace();
    temp.close();
    bool wasWhole = false;
    for (int rounds = 0; !wasWhole && rounds < 100; ++rounds) {
        {
            MainWindow window(workplace, {});
            window.openRegister(file);
            QThreadPool::globalInstance()->waitForDone();
            for (int round = 0; round < rounds; ++round)
                QCoreApplication::processEvents();
            wasWhole = window.findChild<Desk*>() != nullptr;
        }
        INFO(rounds);
        CHECK(Register::open(file, workplace));
    }
    CHECK(wasWhole);
}

TEST_CASE("what the window says moves nothing, and a failure goes with its place", "[ui][window]")
{
    const OpenWindow open;
    open.window->show();
    auto* banner = open.window->findChild<MessageBanner*>(u"messageBanner"_s);
    REQUIRE(banner);
    QTest::qWait(50);
    const QRect before = open.desk()->geometry();
    banner->showNews(u"3 applications decided."_s);
    QTest::qWait(50);
    CHECK(banner->isVisible());
    CHECK(open.desk()->geometry() == before);
    open.goTo(u"history"_s);
    CHECK(banner->isVisible());
    banner->showError({Error::Code::Invalid, u"This act cannot be undone."_s, {}});
    open.goTo(u"sessions"_s);
    CHECK_FALSE(banner->isVisible());
    CHECK(banner->text().isEmpty());
    CHECK(open.desk()->geometry() == before);
}

TEST_CASE("no register is made before the officer has a name", "[ui][window]")
{
    Settings settings;
    Preferences preferences = settings.preferences();
    preferences.officerName.clear();
    settings.setPreferences(preferences);
    MainWindow window(
        {std::make_shared<SystemClock>(), {{}, u"test"_s, u"test"_s}, {}, {}},
        [](const QString&, const Workplace&, const Progress&) { return Result<void>(); });
    const auto* banner = window.findChild<MessageBanner*>();
    window.findChild<QAction*>(u"newRegister"_s)->trigger();
    CHECK(banner->text().contains(u"name"_s));

    // The name counts as written, also where the line was never left.
    window.findChild<QLineEdit*>(u"officerName"_s)->setText(u" Nomen  Fictum "_s);
    window.openRegister(u"/nowhere/other.greffier"_s);
    CHECK(settings.preferences().officerName == u"Nomen Fictum"_s);
    CHECK(QTest::qWaitFor([&] { return banner->text().contains(u"other.greffier"_s); }, kPatience));
    settings.setPreferences(preferences);
}

TEST_CASE("after a crash the start says so and offers the last backup to look at", "[ui][window]")
{
    OpenWindow open;
    const QString file = open.window->registerFile();
    open.action(u"closeRegister"_s)->trigger();
    open.window->sayLeftOpen({file});
    const auto* notice = open.window->findChild<StartNotice*>(u"startNotice"_s);
    REQUIRE(notice);
    CHECK(notice->accessibleName().contains(QFileInfo(file).completeBaseName()));
    auto* look = notice->findChild<QAbstractButton*>(u"offer1"_s);
    REQUIRE(look);
    look->click();
    REQUIRE(QTest::qWaitFor([&] { return open.desk() != nullptr; }, kPatience));
    CHECK(open.desk()->openRegister().isReadOnly());
    CHECK(open.window->registerFile().contains(u".backups"_s));
}

TEST_CASE("after a crash with several registers open each of them can be opened again",
          "[ui][window]")
{
    OpenWindow open;
    const QString file = open.window->registerFile();
    open.action(u"closeRegister"_s)->trigger();
    open.window->sayLeftOpen({u"/nowhere/other.greffier"_s, file});
    const auto* notice = open.window->findChild<StartNotice*>(u"startNotice"_s);
    REQUIRE(notice);
    CHECK(notice->accessibleName().contains(u"“other”, “test”"_s));
    QAbstractButton* again = nullptr;
    for (auto* button : notice->findChildren<QAbstractButton*>()) {
        if (button->text() == u"Open “test” again"_s)
            again = button;
    }
    REQUIRE(again);
    again->click();
    REQUIRE(QTest::qWaitFor([&] { return open.desk() != nullptr; }, kPatience));
    CHECK(open.window->registerFile() == file);
    CHECK_FALSE(open.desk()->openRegister().isReadOnly());
}

TEST_CASE("long work that is asked for while other work is under way says so", "[ui][window]")
{
    test::TempRegister temp;
    QWidget window;
    ProgressPlace place;
    RegisterWork work(temp.reg(), place, &window);
    const QSignalSpy refused(&work, &RegisterWork::failed);
    place.begin(u"Taking in applications"_s);
    work.verify();
    CHECK(refused.count() == 1);
    work.receive(temp.path(u"call.docx"_s), {});
    CHECK(refused.count() == 2);
    CHECK(place.isBusy()); // with what was begun before
    place.end();
    work.verify();
    CHECK(refused.count() == 2);
    CHECK(QTest::qWaitFor([&] { return !place.isBusy(); }, kPatience));
}
