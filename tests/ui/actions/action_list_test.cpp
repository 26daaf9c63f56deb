#include "ui/actions/action_list.h"

#include "app/translations.h"
#include "tests/support/catch.h"
#include "ui/actions/shortcuts.h"
#include "ui/common/settings.h"

#include <QAction>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

TEST_CASE("each action of the list has a name of its own, words and a purpose", "[ui][actions]")
{
    QSet<QString> names;
    for (const ActionEntry& entry : actionList()) {
        INFO(entry.name.toStdString());
        CHECK_FALSE(names.contains(entry.name));
        names += entry.name;
        CHECK_FALSE(textOf(entry).isEmpty());
        CHECK_FALSE(purposeOf(entry).isEmpty());
    }
}

TEST_CASE("no two actions that can meet have the same keys", "[ui][actions]")
{
    const Shortcuts shortcuts;
    for (const ActionEntry& entry : actionList()) {
        INFO(entry.name.toStdString());
        const ActionEntry* other = shortcuts.inConflict(entry, defaultKeys(entry));
        INFO((other ? other->name : QString()).toStdString());
        CHECK(other == nullptr);
        for (const QKeySequence& key : defaultKeys(entry))
            CHECK_FALSE(key.isEmpty());
    }
}

TEST_CASE("the letters of a menu are there once each in both languages", "[ui][actions]")
{
    for (const QString& language : {u"fr"_s, u"en"_s}) {
        app::installTranslations(language);
        QSet<QString> letters;
        QObject owner;
        for (const ActionEntry& entry : actionList()) {
            INFO(entry.name.toStdString());
            const QString text = makeAction(entry.name, &owner)->text();
            const QString letter = text.mid(text.indexOf(u'&') + 1, 1).toLower();
            const QString place = QString::number(static_cast<int>(entry.menu)) + letter;
            CHECK(text.contains(u'&'));
            CHECK_FALSE(letters.contains(place));
            letters += place;
        }
    }
}

TEST_CASE("keys are changed for one person and go back to those of the list", "[ui][actions]")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    const ActionEntry& decide = *actionEntry(u"decide"_s);
    const QList<QKeySequence> own{QKeySequence(u"Ctrl+Alt+D"_s)};
    Shortcuts shortcuts;
    shortcuts.setKeys(decide, own);
    shortcuts.saveTo(settings);
    CHECK(Shortcuts::from(settings) == shortcuts);

    QObject owner;
    const QAction* action = makeAction(decide.name, &owner);
    CHECK(action->shortcuts() == defaultKeys(decide));
    Shortcuts::from(settings).applyTo(&owner);
    CHECK(action->shortcuts() == own);
    CHECK(action->toolTip().contains(keysText(own)));

    shortcuts.setKeys(decide, defaultKeys(decide));
    shortcuts.saveTo(settings);
    CHECK(Shortcuts::from(settings) == Shortcuts());
}

TEST_CASE("keys taken by another action are told with its name", "[ui][actions]")
{
    const ActionEntry& waive = *actionEntry(u"waive"_s);
    const QList<QKeySequence> taken = defaultKeys(*actionEntry(u"decide"_s));
    REQUIRE(Shortcuts().inConflict(waive, taken));
    CHECK(Shortcuts().inConflict(waive, taken)->name == u"decide"_s);
    // Two places are never in front at the same time.
    CHECK(Shortcuts().inConflict(*actionEntry(u"skipWaiting"_s),
                                 defaultKeys(*actionEntry(u"remove"_s)))
          == nullptr);
}
