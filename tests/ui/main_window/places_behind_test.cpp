// Places behind the one in front wait for their turn; whoever comes to one finds it up to date.
#include "app/translations.h"
#include "tests/support/catch.h"
#include "tests/ui/main_window/open_window.h"
#include "ui/common/digest_view.h"
#include "ui/common/list_look.h"
#include "ui/common/page.h"

#include <QHash>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace greffier;
using greffier::test::OpenWindow;

namespace {

QString heading(const OpenWindow& open, const QString& list)
{
    const auto* view = open.window->findChild<QTableView*>(list);
    return view->model()->headerData(0, Qt::Horizontal).toString();
}

} // namespace

TEST_CASE("places behind take another language in turn, or when one comes to them", "[ui][pages]")
{
    app::installTranslations(u"en"_s);
    const OpenWindow open;
    open.window->show();
    open.goTo(u"sessions"_s);
    REQUIRE(heading(open, u"mandatesTable"_s) == u"Mandate"_s);
    app::installTranslations(u"fr"_s);
    QEvent language(QEvent::LanguageChange); // Qt tells the window later
    QCoreApplication::sendEvent(open.window.get(), &language);
    CHECK(heading(open, u"applications"_s) == u"Nom"_s);
    CHECK(heading(open, u"mandatesTable"_s) == u"Mandate"_s);
    CHECK(heading(open, u"notesTable"_s) == u"Reference"_s);

    open.goTo(u"mandates"_s);
    CHECK(heading(open, u"mandatesTable"_s) == u"Mandat"_s);
    CHECK(heading(open, u"notesTable"_s) == u"Reference"_s);
    CHECK(QTest::qWaitFor([&] { return heading(open, u"notesTable"_s) == u"Référence"_s; },
                          test::kPatience));
    app::installTranslations(u"en"_s);
}

TEST_CASE("what is selected on the list of a place stays so in another language", "[ui][pages]")
{
    app::installTranslations(u"en"_s);
    const OpenWindow open;
    open.window->show();
    const auto listOf = [&](const QString& place) {
        open.goTo(place);
        return open.desk()->placeInFront()->list();
    };
    for (const QString& place : test::placeNames())
        ui::selectOnly(listOf(place), listOf(place)->model()->rowCount() - 1);
    QHash<QString, bool> selected;
    for (const QString& place : test::placeNames())
        selected.insert(place, listOf(place)->selectionModel()->hasSelection());
    app::installTranslations(u"fr"_s);
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(open.window.get(), &language);
    for (const QString& place : test::placeNames()) {
        INFO(place.toStdString());
        CHECK(listOf(place)->selectionModel()->hasSelection() == selected.value(place));
        CHECK(listOf(place)->currentIndex().isValid() == selected.value(place));
    }
    app::installTranslations(u"en"_s);
}

TEST_CASE("whoever comes to a list that has just changed sees it changed", "[ui][pages]")
{
    const OpenWindow open;
    open.window->show();
    open.goTo(u"sessions"_s);
    auto* candidates = open.window->findChild<QTableView*>(u"shortlist"_s);
    const int before = candidates->model()->rowCount();
    int after = -1;
    QObject::connect(&open.desk()->openRegister(), &Register::changed, candidates, [&] {
        open.goTo(u"shortlists"_s);
        after = candidates->model()->rowCount();
    });
    auto* applications = open.window->findChild<QTableView*>(u"applications"_s);
    ui::selectOnly(applications, 3); // of Morocco: may have the seat of an African State
    open.action(u"addToShortlist"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return after >= 0; }, test::kPatience));
    CHECK(before == 2);
    CHECK(after == 3);
}

TEST_CASE("the digest of a place behind is laid out once it is seen", "[ui][pages]")
{
    QWidget window;
    ui::DigestView digest(&window);
    digest.hide();
    window.show();
    digest.showDigest(u"<p>Somebody</p>"_s, false);
    digest.showDigest(u"<p>Awa Exemple</p>"_s, true);
    CHECK(digest.toPlainText().isEmpty());
    digest.show();
    CHECK(digest.toPlainText() == u"Awa Exemple"_s);
}
