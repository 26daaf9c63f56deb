// Concordance in the window, by keyboard and mouse: survey and form name different nationalities,
// an officer says which is right and why, the dossier, the list and the grid follow, and go back.

#include "tests/support/catch.h"
#include "tests/window/dossier.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

const auto kDiffer = u"Where survey, form and letter differ"_s;
const auto kReason = u"A copy of the passport came with the form."_s;

QRadioButton* sourceNamed(const QDialog& dialog, const QString& source)
{
    for (QRadioButton* button : dialog.findChildren<QRadioButton*>()) {
        if (button->text().startsWith(source))
            return button;
    }
    FAIL("no source " << source.toStdString());
    return nullptr;
}

/// Says that the form is right: nothing is settled before a source is chosen and a reason given.
void preferForm(Hand& hand, QDialog& dialog)
{
    CHECK(dialog.findChild<QComboBox*>(u"field"_s)->currentText().contains(u"ationality"_s));
    const auto* settle = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    CHECK(sourceNamed(dialog, u"Survey"_s)->accessibleName() == u"Survey: Brazil"_s);
    QRadioButton* form = sourceNamed(dialog, u"Form"_s);
    CHECK(form->accessibleName().endsWith(u": Argentina"_s));
    hand.click(form);
    CHECK(form->isChecked());
    CHECK_FALSE(settle->isEnabled());
    dialog.findChild<QWidget*>(u"reason"_s)->setFocus();
    hand.write(kReason);
    CHECK(settle->isEnabled());
    hand.press(Qt::Key_Tab);
    hand.press(Qt::Key_Return);
}

/// What the grid says of a rule for the only application in it.
QString inGrid(const QTableView* grid, const QString& rule)
{
    return grid->model()->rowCount() == 1 ? cell(grid, 0, rule) : QString();
}

/// Before and after: what the list and the dossier make of the nationality.
void checkNationality(Hand& hand, const QTableView* list, const QString& state,
                      const QString& proposal)
{
    hand.waitFor(state, [&] { return cell(list, 0, u"Nationality"_s) == state; });
    hand.waitFor(proposal, [&] { return cell(list, 0, u"Proposal"_s) == proposal; });
    waitForDossier(hand, u"Proposal: "_s + proposal);
}

} // namespace

TEST_CASE("where survey and form differ an officer says which is right", "[window]")
{
    Desk desk({60, 1});
    const QList<SampleCase> differing = casesOf(desk.people, u"nationality_differs"_s);
    REQUIRE(differing.size() == 1);
    Hand hand(desk.window);
    takeEverythingIn(hand, desk);

    const QTableView* list = showApplication(hand, differing.first());
    checkNationality(hand, list, u"Brazil"_s, u"To be judged"_s);
    waitForDossier(hand, kDiffer);
    CHECK(dossierText(hand).contains(u"The reference nationality is not the same"_s));

    hand.during([&] { hand.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); },
                {[&](QDialog& dialog) { preferForm(hand, dialog); }});
    checkNationality(hand, list, u"Argentina"_s, u"Eligible"_s);
    const QString ruling = u"Officer of the test found “"_s;
    waitForDossier(hand, ruling);
    CHECK(dossierText(hand).contains(kReason));
    CHECK_FALSE(dossierText(hand).contains(u"The reference nationality is not the same"_s));

    hand.press(Qt::Key_G, Qt::ControlModifier);
    const auto* grid = hand.find<QTableView>(u"findingsGrid"_s);
    hand.waitFor(u"the grid"_s, [&] { return inGrid(grid, u"FORM-NAT"_s) == u"Met"_s; });

    goTo(hand, u"History"_s);
    const auto* acts = hand.find<QTableView>(u"acts"_s);
    hand.waitFor(u"the history"_s, [&] { return cell(acts, 0, u"Ground"_s) == kReason; });
    CHECK(cell(acts, 0, u"Who"_s) == u"Officer of the test"_s);
    CHECK(cell(acts, 0, u"About"_s).contains(differing.first().person.identity.familyName));

    goTo(hand, u"Sessions"_s);
    hand.press(Qt::Key_Z, Qt::ControlModifier);
    checkNationality(hand, list, u"Brazil"_s, u"To be judged"_s);
    waitForDossier(hand, ruling, false);
    hand.waitFor(u"the grid as before"_s,
                 [&] { return inGrid(grid, u"FORM-NAT"_s) == u"Not met"_s; });
}
