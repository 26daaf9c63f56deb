#include "ui/manual/manual_pages.h"

#include "app/translations.h"
#include "tests/support/catch.h"
#include "tests/ui/main_window/open_window.h"
#include "ui/manual/manual_window.h"

#include <QListWidget>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

TEST_CASE("the manual has a page for each place in both languages", "[ui][manual]")
{
    for (const QString& language : {u"fr"_s, u"en"_s}) {
        app::installTranslations(language);
        QStringList titles;
        for (const QString& page : manualPages()) {
            INFO(page.toStdString());
            CHECK(manualText(page).startsWith(u"# "_s));
            CHECK_FALSE(titles.contains(manualTitle(page)));
            titles += manualTitle(page);
        }
        for (const QString& place : test::placeNames()) {
            INFO(place.toStdString());
            CHECK(manualPages().contains(place));
        }
    }
}

TEST_CASE("every link of the manual leads to one of its pages", "[ui][manual]")
{
    static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
    for (const QString& language : {u"fr"_s, u"en"_s}) {
        app::installTranslations(language);
        for (const QString& page : manualPages()) {
            auto links = link.globalMatch(manualText(page));
            while (links.hasNext()) {
                const QString target = links.next().captured(1);
                INFO(page.toStdString() << ": " << target.toStdString());
                CHECK(target.endsWith(u".md"_s));
                CHECK(manualPages().contains(target.chopped(3)));
            }
        }
    }
}

TEST_CASE("F1 opens the page of the place in front", "[ui][manual]")
{
    const test::OpenWindow open;
    open.goTo(u"history"_s);
    open.action(u"manual"_s)->trigger();
    auto* manual = open.window->findChild<ManualWindow*>();
    REQUIRE(manual);
    const auto* text = manual->findChild<QTextBrowser*>(u"manualText"_s);
    CHECK(text->toPlainText().startsWith(u"History"_s));
    open.goTo(u"sessions"_s);
    open.action(u"manual"_s)->trigger();
    CHECK(text->toPlainText().startsWith(u"Sessions"_s));
    manual->showPage(u"fields"_s);
    CHECK(text->toPlainText().contains(u"{session.number}"_s));
}

TEST_CASE("the French page of the fields names the same fields in French", "[ui][manual]")
{
    const auto fieldsOf = [](const QString& page) {
        static const QRegularExpression field(u"^ *\\* `\\{[^`]+\\}`"_s,
                                              QRegularExpression::MultilineOption);
        QStringList fields;
        for (auto found = field.globalMatch(page); found.hasNext();)
            fields += found.next().captured();
        return fields;
    };
    const QStringList english = fieldsOf(manualText(u"fields"_s));
    CHECK(english.size() > 100);
    app::installTranslations(u"fr"_s);
    CHECK(manualTitle(u"fields"_s) == u"Champs des documents"_s);
    CHECK(fieldsOf(manualText(u"fields"_s)) == english);
    CHECK_FALSE(manualText(u"fields"_s).contains(u"number of"_s));
    app::installTranslations(u"en"_s);
}

TEST_CASE("words are found in the manual, and that it uses no network is among them",
          "[ui][manual]")
{
    CHECK(manualPagesWith(u"no network"_s).contains(u"safety"_s));
    CHECK(manualPagesWith(u"BACKUP crash"_s).contains(u"safety"_s));
    CHECK(manualPagesWith(u"qwertz"_s).isEmpty());
    CHECK(manualPagesWith({}) == manualPages());
}
