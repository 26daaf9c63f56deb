// The whole main job in the window, by keyboard and mouse: a call, the intake, the rules, the
// officer's decision, the shortlist, Word, and taking it back.

#include "core/documents/docx/text_reader.h"
#include "tests/support/catch.h"
#include "tests/window/office.h"
#include "ui/common/progress_place.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QProgressBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

/// The part of a name that stands in a document: without the marks that isolate it on the screen.
QString surname(const QString& shown) { return withoutMarks(shown).section(u' ', 0, 0); }

void decideOnEligible(Hand& hand, QTableView* applications)
{
    hand.press(Qt::Key_F, Qt::ControlModifier);
    hand.write(u"proposal:eligible"_s);
    hand.waitFor(u"the filter"_s, [&] {
        const QStringList groups = column(applications, u"Regional group"_s);
        return !groups.isEmpty() && groups.filter(u"African"_s).size() == groups.size();
    });
    hand.clickRow(applications, applications->model()->index(0, 0));
    hand.press(Qt::Key_A, Qt::ControlModifier);
    hand.during([&] { hand.press(Qt::Key_D, Qt::ControlModifier); }, {[&](QDialog& dialog) {
                    auto* reason = dialog.findChild<QComboBox*>(u"reason"_s);
                    REQUIRE(reason);
                    reason->setFocus();
                    hand.press(Qt::Key_Down);
                    CHECK(dialog.findChild<QComboBox*>(u"status"_s)->currentText()
                          == u"Eligible"_s);
                    dialog.findChild<QWidget*>(u"note"_s)->setFocus();
                    hand.write(u"Seen by the test."_s);
                    hand.press(Qt::Key_Tab);
                    hand.press(Qt::Key_Return);
                }});
    hand.waitFor(u"decisions"_s, [&] {
        const QStringList states = column(applications, u"Status"_s);
        return !states.isEmpty() && states.filter(u"Eligible"_s).size() == states.size();
    });
}

} // namespace

TEST_CASE("the main job by keyboard and mouse, without a network", "[window]")
{
    Desk desk;
    Hand hand(desk.window);
    takeEverythingIn(hand, desk);

    goTo(hand, u"Sessions"_s);
    hand.press(Qt::Key_F9);
    auto* banner = hand.find<QWidget>(u"messageBanner"_s);
    hand.waitFor(u"what the rules propose"_s, [&] { return banner->isVisible(); });

    auto* tree = hand.find<QTreeView>(u"vacancies"_s);
    auto* applications = hand.find<QTableView>(u"applications"_s);
    hand.clickRow(tree, vacancy(tree, 7));
    decideOnEligible(hand, applications);
    const QStringList names = column(applications, u"Name"_s);
    applications->setFocus();
    hand.press(Qt::Key_A, Qt::ControlModifier);
    hand.press(Qt::Key_L, Qt::ControlModifier);

    goTo(hand, u"Shortlists"_s);
    auto* lists = hand.find<QTreeView>(u"shortlistVacancies"_s);
    hand.clickRow(lists, vacancy(lists, 7));
    auto* shortlist = hand.find<QTableView>(u"shortlist"_s);
    hand.waitFor(u"the shortlist"_s,
                 [&] { return shortlist->model()->rowCount() == names.size(); });
    REQUIRE(names.size() > 1);
    const QString second = cell(shortlist, 1, u"Name"_s);
    hand.clickRow(shortlist, shortlist->model()->index(1, 1));
    hand.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(cell(shortlist, 0, u"Name"_s) == second);

    const QString written = desk.folder.filePath(u"shortlist.docx"_s);
    hand.during([&] { hand.press(Qt::Key_E, Qt::ControlModifier); },
                {hand.agreeing(), hand.choosing(written)});
    hand.waitFor(u"the Word file"_s, [&] { return QFileInfo(written).size() > 0; });
    QFile file(written);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto text = docx::readText(file.readAll());
    REQUIRE(text);
    const QString plain = plainText(*text);
    for (const QString& name : names) {
        INFO(name.toStdString());
        CHECK(plain.contains(surname(name)));
    }

    // Taken back: the order first, then the list.
    hand.press(Qt::Key_Z, Qt::ControlModifier);
    hand.waitFor(u"the order before"_s, [&] { return cell(shortlist, 1, u"Name"_s) == second; });
    hand.press(Qt::Key_Z, Qt::ControlModifier);
    hand.waitFor(u"no shortlist"_s, [&] { return shortlist->model()->rowCount() == 0; });
}

TEST_CASE("an intake that is stopped keeps what was filed and goes on from there", "[window]")
{
    Desk desk;
    Hand hand(desk.window);
    admitCall(hand, desk);
    beginIntake(hand, desk, false);
    auto* progress = desk.window.findChild<ui::ProgressPlace*>();
    const auto* bar = progress->findChild<QProgressBar*>();
    hand.waitFor(u"the first files"_s, [&] { return bar->value() > 2; });
    CHECK(bar->maximum() > bar->value());
    // The window goes on working beside it.
    auto* applications = hand.find<QTableView>(u"applications"_s);
    hand.clickRow(hand.find<QTreeView>(u"vacancies"_s),
                  vacancy(hand.find<QTreeView>(u"vacancies"_s), 7));
    hand.waitFor(u"applications of the survey"_s,
                 [&] { return applications->model()->rowCount() > 0; });
    hand.click(hand.find<QToolButton>(u"stopWork"_s));

    const QStringList stopped = outcomesOf(hand, desk);
    CHECK(stopped.first().contains(u"stopped"_s));
    const auto filed = stopped.filter(u"Filed"_s).size();
    CHECK(filed > 0);
    CHECK_FALSE(progress->isVisible());

    beginIntake(hand, desk, true);
    const QStringList whole = outcomesOf(hand, desk);
    CHECK_FALSE(whole.first().contains(u"stopped"_s));
    CHECK(whole.size() > stopped.size());
    CHECK(whole.filter(u"There already"_s).size() >= 3);
}
