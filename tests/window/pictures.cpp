// greffier_pictures: pictures of every place and the main dialogs on the sample, for people to look
// at. See packaging/pictures.sh.

#include "app/sample/sample_register.h"
#include "app/translations.h"
#include "core/base/clock.h"
#include "ui/actions/action_list.h"
#include "ui/common/page.h"
#include "ui/main_window/desk.h"
#include "ui/main_window/main_window.h"
#include "ui/settings/appearance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace greffier;

namespace {

constexpr int kPatience = 300000; ///< in milliseconds
constexpr int kSettles = 700; ///< until a page has drawn what it asked for

struct Album {
    QDir folder;
    QString suffix;

    void take(QWidget& widget, const QString& name) const
    {
        QTest::qWait(kSettles);
        widget.grab().save(folder.filePath(name + suffix + u".png"_s));
    }
};

QDialog* dialogInFront() { return qobject_cast<QDialog*>(QApplication::activeModalWidget()); }

/// Of a dialog that an action opens, with all its tabs.
void takeDialog(const Album& album, ui::MainWindow& window, const QString& name)
{
    QTimer::singleShot(kSettles, &window, [&] {
        QDialog* dialog = dialogInFront();
        if (!dialog)
            return;
        album.take(*dialog, name);
        const auto* tabs = dialog->findChild<QTabWidget*>();
        for (int tab = 1; tabs && tab < tabs->count(); ++tab) {
            dialog->findChild<QTabWidget*>()->setCurrentIndex(tab);
            album.take(*dialog, u"%1-%2"_s.arg(name).arg(tab + 1));
        }
        dialog->reject();
    });
    window.findChild<QAction*>(name)->trigger();
}

void takePlaces(const Album& album, ui::MainWindow& window)
{
    const auto* desk = window.findChild<ui::Desk*>();
    for (const ui::ActionEntry& entry : ui::actionList()) {
        if (!entry.name.startsWith(u"place-"_s))
            continue;
        window.findChild<QAction*>(entry.name)->trigger();
        QTableView* list = desk->placeInFront()->list();
        if (list->model()->rowCount() > 2)
            list->selectRow(2);
        album.take(window, entry.name);
    }
    window.findChild<QAction*>(u"place-sessions"_s)->trigger();
    window.findChild<QAction*>(u"showGrid"_s)->trigger();
    album.take(window, u"grid"_s);
    window.findChild<QAction*>(u"showGrid"_s)->trigger();
    window.findChild<QAction*>(u"manual"_s)->trigger();
    QWidget* manual = window.findChild<QWidget*>(u"manualWindow"_s);
    album.take(*manual, u"manual"_s);
    manual->close();
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv); // takes -reverse for itself
    QApplication::setApplicationName(u"greffier-pictures"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"lang"_s, u"en or fr"_s, u"code"_s, u"en"_s},
                       {u"colours"_s, u"light or dark"_s, u"name"_s, u"light"_s},
                       {u"text"_s, u"size of text in per cent"_s, u"number"_s, u"100"_s},
                       {u"suffix"_s, u"at the end of each name"_s, u"text"_s, {}}});
    parser.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    parser.process(application);
    const Album album{QDir(parser.positionalArguments().value(0, u"."_s)),
                      parser.value(u"suffix"_s)};
    album.folder.mkpath(u"."_s);

    app::installTranslations(parser.value(u"lang"_s));
    ui::Preferences preferences;
    preferences.language = parser.value(u"lang"_s);
    preferences.colours = parser.value(u"colours"_s) == u"dark"_s ? ui::Preferences::Colours::Dark
                                                                  : ui::Preferences::Colours::Light;
    preferences.textPercent = parser.value(u"text"_s).toInt();
    ui::Settings().setPreferences(preferences);
    ui::Appearance().apply(preferences);

    ui::MainWindow window({std::make_shared<SystemClock>(),
                           {u"Officer of the pictures"_s, u"test"_s, u"test"_s},
                           QCoreApplication::applicationDirPath() + u"/greffier-reader"_s},
                          &sample::makeSampleRegister);
    window.resize(preferences.textPercent > 140 ? QSize(1280, 800) : QSize(1400, 860));
    window.show();
    album.take(window, u"start"_s);
    const QString file = album.folder.filePath(u"sample.greffier"_s);
    window.open(
        {QFileInfo::exists(file) ? ui::Opening::Kind::Existing : ui::Opening::Kind::Sample, file});
    if (!QTest::qWaitFor([&] { return window.findChild<ui::Desk*>() != nullptr; }, kPatience)) {
        QTextStream(stderr) << "The sample session did not open.\n";
        return 1;
    }
    takePlaces(album, window);
    for (const QString& name : {u"palette"_s, u"jump"_s, u"settings"_s, u"ruleBook"_s, u"group"_s,
                                u"charts"_s, u"print"_s, u"keysSheet"_s})
        takeDialog(album, window, name);
    return 0;
}
