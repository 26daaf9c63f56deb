#include "tests/bench/freezes.h"

#include "tests/support/freeze_watch.h"
#include "ui/actions/action_list.h"
#include "ui/common/list_look.h"
#include "ui/common/page.h"
#include "ui/main_window/desk.h"
#include "ui/main_window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace greffier::bench {

namespace {

constexpr int kPatience = 60000; ///< in milliseconds
constexpr int kSettles = 1500; ///< until what was begun beside the window has come back
constexpr int kKeys = 40;

/// An officer at the keyboard of the window.
class Worker {
public:
    Worker(ui::MainWindow& window, test::FreezeWatch& watch)
        : m_window(window)
        , m_watch(watch)
    {
    }

    void goThroughPlaces()
    {
        for (const ui::ActionEntry& entry : ui::actionList()) {
            if (!entry.name.startsWith(u"place-"_s))
                continue;
            act(u"going to "_s + entry.name, entry.name);
            scroll();
            sort();
        }
    }

    void findAndSelect()
    {
        act(u"going to place-sessions"_s, u"place-sessions"_s);
        for (const QString& query : {u"okafor"_s, u"group:african -status:late"_s}) {
            m_watch.nowDoing(u"typing a query"_s);
            auto* line = page()->findChild<QLineEdit*>(u"queryLine"_s);
            line->setFocus();
            for (const QChar key : query) {
                QTest::keyClick(line, key.toLatin1());
                QTest::qWait(0);
            }
            QTest::qWait(kSettles);
            m_watch.nowDoing(u"clearing the query"_s);
            line->clear();
            QTest::qWait(kSettles);
        }
        m_watch.nowDoing(u"selecting all applications"_s);
        QTest::keyClick(page()->list(), Qt::Key_A, Qt::ControlModifier);
        QTest::qWait(kSettles);
        ui::selectOnly(page()->list(), 0);
    }

    /// Dialogs are looked at and left.
    void openDialogs()
    {
        for (const QString& name :
             {u"palette"_s, u"jump"_s, u"ruleBook"_s, u"decide"_s, u"charts"_s, u"settings"_s,
              u"print"_s, u"exportSession"_s}) {
            QTimer::singleShot(kSettles, &m_window, [] {
                if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
                    dialog->reject();
            });
            act(u"opening "_s + name, name);
        }
    }

    void changeLanguage()
    {
        m_watch.nowDoing(u"changing the language"_s);
        QCoreApplication::postEvent(qApp, new QEvent(QEvent::LanguageChange));
        QTest::qWait(kSettles);
    }

    /// What the rules say of all applications.
    void showGrid()
    {
        act(u"showing the grid"_s, u"showGrid"_s);
        const auto* grid = page()->findChild<QTableView*>(u"findingsGrid"_s);
        (void)QTest::qWaitFor([&] { return grid->model()->rowCount() > 0; }, kPatience);
        QTest::qWait(kSettles);
        act(u"leaving the grid"_s, u"showGrid"_s);
    }

    void changeAndTakeBack()
    {
        act(u"applying the rules"_s, u"screen"_s);
        act(u"adding to a shortlist"_s, u"addToShortlist"_s);
        act(u"undoing"_s, u"undo"_s);
        act(u"redoing"_s, u"redo"_s);
    }

private:
    ui::Page* page() const { return m_window.findChild<ui::Desk*>()->placeInFront(); }

    void act(const QString& what, const QString& action)
    {
        m_watch.nowDoing(what);
        m_window.findChild<QAction*>(action)->trigger();
        QTest::qWait(kSettles);
    }

    void scroll()
    {
        m_watch.nowDoing(u"scrolling in "_s + page()->name());
        for (int key = 0; key < kKeys; ++key) {
            QTest::keyClick(page()->list(), key % 4 == 3 ? Qt::Key_End : Qt::Key_PageDown);
            QTest::qWait(0);
        }
        QTest::qWait(kSettles);
    }

    void sort()
    {
        QTableView* list = page()->list();
        if (!list->isSortingEnabled())
            return;
        m_watch.nowDoing(u"sorting in "_s + page()->name());
        for (int column = 0; column < list->model()->columnCount(); ++column) {
            list->sortByColumn(column, Qt::DescendingOrder);
            QTest::qWait(0);
        }
    }

    ui::MainWindow& m_window;
    test::FreezeWatch& m_watch;
};

QJsonObject report(const test::FreezeWatch& watch)
{
    QJsonObject silences;
    int felt = 0;
    for (const test::FreezeWatch::Freeze& freeze : watch.longest()) {
        silences.insert(freeze.during, freeze.milliseconds);
        felt += freeze.milliseconds > test::FreezeWatch::kFelt ? 1 : 0;
    }
    return {{u"longest silence"_s, silences}, {u"doings with more than 100 ms"_s, felt}};
}

} // namespace

QJsonObject measureFreezes(const QString& file, const Workplace& workplace)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.greffier"_s);
    if (!QFile::copy(file, copy))
        return {};
    ui::MainWindow window(workplace, [](const QString&, const Workplace&, const Progress&) {
        return Result<void>();
    });
    window.show();
    QTest::qWait(kSettles);
    test::FreezeWatch watch;
    watch.nowDoing(u"opening the register"_s);
    window.openRegister(copy);
    if (!QTest::qWaitFor([&] { return window.findChild<ui::Desk*>() != nullptr; }, kPatience))
        return {};
    QTest::qWait(kSettles);
    Worker worker(window, watch);
    worker.goThroughPlaces();
    worker.findAndSelect();
    worker.openDialogs();
    worker.changeLanguage();
    worker.changeAndTakeBack();
    worker.showGrid();
    watch.nowDoing({});
    return report(watch);
}

} // namespace greffier::bench
