#include "ui/common/settings.h"

#include "tests/support/catch.h"

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

TEST_CASE("language and signature are remembered", "[ui]")
{
    const QTemporaryDir folder;
    {
        Settings settings(folder.filePath(u"settings.ini"_s));
        CHECK(settings.language().isEmpty());
        settings.setLanguage(u"fr"_s);
        settings.setOfficerName(u"A. Greffier"_s);
    }
    const Settings again(folder.filePath(u"settings.ini"_s));
    CHECK(again.language() == u"fr"_s);
    CHECK(again.officerName() == u"A. Greffier"_s);
}
