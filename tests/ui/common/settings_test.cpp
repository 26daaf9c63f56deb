#include "ui/common/settings.h"

#include "tests/support/catch.h"
#include "ui/settings/open_mark.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace greffier::ui;

TEST_CASE("recent registers are kept newest first, once each, while they exist", "[ui]")
{
    const QTemporaryDir folder;
    const auto touch = [&folder](const QString& name) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        return file.fileName();
    };
    Settings settings(folder.filePath(u"settings.ini"_s));
    const QString first = touch(u"a.greffier"_s);
    const QString second = touch(u"b.greffier"_s);
    settings.addRecentRegister(first);
    settings.addRecentRegister(second);
    settings.addRecentRegister(first);
    CHECK(settings.recentRegisters() == QStringList{first, second});
    QFile::remove(first);
    CHECK(settings.recentRegisters() == QStringList{second});
}

TEST_CASE("preferences are remembered, and begin with those of the platform", "[ui]")
{
    const QTemporaryDir folder;
    Preferences wanted{
        u"fr"_s, u"A. Greffier"_s, Preferences::Colours::Dark, 150, {u"/one"_s, {}, u"/three"_s}};
    {
        Settings settings(folder.filePath(u"settings.ini"_s));
        CHECK(settings.preferences().language.isEmpty());
        CHECK(settings.preferences().colours == Preferences::Colours::System);
        CHECK(settings.preferences().textPercent == 100);
        settings.setPreferences(wanted);
    }
    const Settings again(folder.filePath(u"settings.ini"_s));
    CHECK(again.preferences() == wanted);
    CHECK(again.folder(Preferences::Documents) == u"/three"_s);
}

TEST_CASE("a register that a killed program had open is told once", "[ui]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.greffier"_s);
    REQUIRE(QFile(file).open(QIODevice::WriteOnly));
    Settings settings(folder.filePath(u"settings.ini"_s));
    {
        const OpenMark mark(settings, file);
        CHECK(settings.openRegisters() == QStringList{file});
        CHECK(OpenMark::leftOpen(settings).isEmpty()); // this program is well
    }
    CHECK(settings.openRegisters().isEmpty());
    settings.setOpen(file, true); // as a killed program leaves it: the lock is gone with it
    CHECK(OpenMark::leftOpen(settings) == QStringList{file});
    CHECK(OpenMark::leftOpen(settings).isEmpty());
}
