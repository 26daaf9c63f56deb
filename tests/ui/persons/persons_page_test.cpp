#include "ui/persons/persons_page.h"

#include "tests/support/catch.h"
#include "tests/support/temp_register.h"
#include "tests/ui/act_on.h"
#include "ui/common/list_look.h"
#include "ui/common/reason_dialog.h"
#include "ui/persons/merge_dialog.h"

#include <QAction>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTextBrowser>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using namespace greffier::ui;

namespace {

/// One who may be one with another of the register, under another spelling.
QList<Candidacy> twoSpellings(const QString& familyName, const QString& given)
{
    const Applicant one = aCandidate(familyName, given);
    Applicant other = aCandidate(QString(familyName).replace(u'-', u' '), given + u" Maria"_s);
    other.dateOfBirth = one.dateOfBirth;
    return {{one, 7}, {other, 6}};
}

/// Somebody whose letter can be found by its words.
Candidacy aSinger()
{
    Candidacy singer{aCandidate(u"Cantor-Sample"_s, u"Mia"_s), 7};
    singer.further = {{u"motivation_letter.text"_s,
                       Part::Form,
                       u"I have led choirs and taught harmony."_s,
                       {u"form.docx"_s, Locator::inParagraph(9), u"choirs"_s},
                       Certainty::Read}};
    return singer;
}

/// Two applicants who may be one under two spellings, and somebody else.
struct Doubles {
    TempRegister temp;
    std::unique_ptr<PersonsPage> page;

    explicit Doubles(const QList<Candidacy>& others = {})
    {
        temp.admit(twoSpellings(u"Okafor-Sample"_s, u"Ada"_s)
                   + QList<Candidacy>{{aCandidate(u"Exemple"_s, u"Bea"_s), 7}} + others);
        page = std::make_unique<PersonsPage>(temp.reg());
        page->show(); // the list is made when it is looked at
        waitUntil([this] { return rowOf(u"OKAFOR-SAMPLE"_s) >= 0; });
        selectOnly(page->list(), rowOf(u"OKAFOR-SAMPLE"_s));
    }

    QString selected() const
    {
        return page->list()->currentIndex().siblingAtColumn(0).data().toString();
    }
    int rowOf(const QString& name) const
    {
        const QAbstractItemModel* model = page->list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString().contains(name))
                return row;
        }
        return -1;
    }
    qsizetype persons() const { return temp.lists()->applicants.size(); }
};

} // namespace

TEST_CASE("two applicants who are one are merged and parted again", "[ui][persons][pages]")
{
    Doubles doubles;
    const ActOn acts(*doubles.page);
    REQUIRE(doubles.persons() == 3);
    acts.take(u"mergePersons"_s, [](QDialog& dialog) {
        auto* merge = qobject_cast<MergeDialog*>(&dialog);
        REQUIRE(merge);
        merge->takeFromMerged(u"email"_s);
        merge->accept();
    });
    acts.waitForNews(u"The two are one applicant now"_s);
    CHECK(doubles.persons() == 2);
    waitUntil([&] { return doubles.page->list()->model()->rowCount() == 2; });

    REQUIRE(await(doubles.temp.reg().undo(doubles.temp.latestAct())));
    CHECK(doubles.persons() == 3);
    waitUntil([&] { return doubles.page->list()->model()->rowCount() == 3; });
}

TEST_CASE("two persons of one name are kept apart and not proposed again", "[ui][persons][pages]")
{
    Doubles doubles;
    const ActOn acts(*doubles.page);
    acts.take(u"keepApart"_s, [](QDialog& dialog) {
        auto* reason = qobject_cast<ReasonDialog*>(&dialog);
        REQUIRE(reason);
        reason->setReason(u"Born in different years."_s);
        reason->accept();
    });
    acts.waitForNews(u"these are two persons"_s);
    const auto* apart = doubles.page->findChild<QAction*>(u"keepApart"_s);
    waitUntil([apart] { return !apart->isEnabled(); });
    CHECK(doubles.persons() == 3);
}

TEST_CASE("an act is about whom one has just selected, whatever the digest still tells",
          "[ui][persons][pages]")
{
    Doubles doubles(twoSpellings(u"Muster-Sample"_s, u"Ute"_s));
    auto* apart = doubles.page->findChild<QAction*>(u"keepApart"_s);
    const auto* digest = doubles.page->findChild<QTextBrowser*>();
    const auto tells = [digest](const QString& name) {
        return digest->toPlainText().contains(name, Qt::CaseInsensitive);
    };
    waitUntil([&] { return apart->isEnabled() && tells(u"Okafor"_s); });
    QString asked;
    answering({[&](QDialog& dialog) {
                  asked = dialog.findChild<QLabel*>()->text();
                  dialog.reject();
              }},
              [&] {
                  selectOnly(doubles.page->list(), doubles.rowOf(u"MUSTER-SAMPLE"_s));
                  CHECK(tells(u"Okafor"_s));
                  apart->trigger();
              });
    CHECK(asked.count(u"Muster"_s, Qt::CaseInsensitive) == 2);
}

TEST_CASE("whoever is selected stays so when something is done or found out elsewhere",
          "[ui][persons][pages]")
{
    Doubles doubles;
    const auto* merge = doubles.page->findChild<QAction*>(u"mergePersons"_s);
    waitUntil([merge] { return merge->isEnabled(); }); // who may be whom is known
    CHECK(doubles.selected().contains(u"OKAFOR-SAMPLE"_s));
    const auto* model = doubles.page->list()->model();
    REQUIRE(await(
        doubles.temp.reg().addPersonByGroup(doubles.temp.vacancy(7), Shortlist::Kind::Working,
                                            aCandidate(u"Another"_s, u"Cora"_s), u"invented"_s)));
    waitUntil([model] { return model->rowCount() == 4; });
    CHECK(doubles.selected().contains(u"OKAFOR-SAMPLE"_s));
}

TEST_CASE("the legal tradition of a person is entered in free words", "[ui][persons][pages]")
{
    Doubles doubles;
    const ActOn acts(*doubles.page);
    acts.take(u"legalSystem"_s, [](QDialog& dialog) {
        auto* words = qobject_cast<QInputDialog*>(&dialog);
        REQUIRE(words);
        words->setTextValue(u"Civil law"_s);
        words->accept();
    });
    waitUntil(
        [&] { return doubles.temp.lists()->legalSystems.values() == QStringList{u"Civil law"_s}; });
}

TEST_CASE("a register without applicants says what comes first", "[ui][persons][pages]")
{
    TempRegister temp;
    PersonsPage page(temp.reg());
    page.show();
    const auto* digest = page.findChild<QTextBrowser*>();
    CHECK(digest->placeholderText().contains(u"Take in applications from the menu"_s));
    REQUIRE(await(temp.reg().undo(temp.latestAct()))); // the call
    waitUntil([&] { return digest->placeholderText().contains(u"Begin with “Admit a call”"_s); });
}

TEST_CASE("a list of applicants under a query that is not understood says it is older",
          "[ui][persons][pages]")
{
    const Doubles doubles;
    auto* query = doubles.page->findChild<QLineEdit*>(u"personQuery"_s);
    query->setText(u"group:nowhere"_s);
    CHECK(query->accessibleDescription().contains(u"The list still shows"_s));
    CHECK(doubles.page->list()->accessibleDescription().startsWith(u"The list still shows"_s));
    query->setText(u"exemple"_s);
    CHECK(query->accessibleDescription().isEmpty());
    CHECK(doubles.page->list()->accessibleDescription().isEmpty());
    waitUntil([&] { return doubles.page->list()->model()->rowCount() == 1; });
    query->setText(u"nobody at all"_s);
    waitUntil([&] {
        return doubles.page->findChild<QTextBrowser*>()->placeholderText().startsWith(
            u"No applicant fits"_s);
    });
}

TEST_CASE("applicants are found by words of their documents", "[ui][persons][pages]")
{
    const Doubles doubles({aSinger()});
    const auto* model = doubles.page->list()->model();
    auto* query = doubles.page->findChild<QLineEdit*>(u"personQuery"_s);
    query->setText(u"letter:choirs"_s);
    waitUntil([&] { return model->rowCount() == 1; });
    CHECK(doubles.selected().contains(u"CANTOR-SAMPLE"_s));
    query->setText(u"-text:harmony"_s);
    waitUntil([&] { return model->rowCount() == 3; });
    CHECK(doubles.rowOf(u"CANTOR-SAMPLE"_s) == -1);

    // Only the last question counts: what was found for the one before is never shown under it.
    query->setText(u"name:exemple"_s);
    CHECK(model->rowCount() == 1);
    QStringList shown;
    QObject::connect(model, &QAbstractItemModel::modelReset, doubles.page.get(), [&] {
        for (int row = 0; row < model->rowCount(); ++row)
            shown += model->index(row, 0).data().toString();
    });
    query->setText(u"letter:choirs"_s);
    query->setText(u"letter:nowhere"_s);
    waitUntil([&] { return model->rowCount() == 0; });
    CHECK(shown.isEmpty());
}

TEST_CASE("applicants found by their texts stay on the list and under the query whatever is done",
          "[ui][persons][pages]")
{
    Doubles doubles({aSinger()});
    const auto* model = doubles.page->list()->model();
    auto* query = doubles.page->findChild<QLineEdit*>(u"personQuery"_s);
    query->setText(u"letter:choirs"_s);
    waitUntil([&] { return model->rowCount() == 1; });
    bool wasEmpty = false;
    QObject::connect(&doubles.temp.reg(), &Register::changed, doubles.page.get(),
                     [&] { wasEmpty = wasEmpty || model->rowCount() == 0; });
    const auto addSomebody = [&](const QString& name) {
        REQUIRE(await(
            doubles.temp.reg().addPersonByGroup(doubles.temp.vacancy(7), Shortlist::Kind::Working,
                                                aCandidate(name, u"Cora"_s), u"invented"_s)));
    };
    addSomebody(u"Another"_s);
    waitUntil([&] { return doubles.page->count() == 5; });
    CHECK_FALSE(wasEmpty);

    doubles.page->hide(); // the list is made anew when somebody comes back to it
    addSomebody(u"Third"_s);
    waitUntil([&] { return doubles.page->count() == 6; });
    const auto persons = doubles.temp.lists()->applicants;
    const auto cantor
        = std::ranges::find(persons, u"Cantor-Sample"_s, [](const auto& person) -> const QString& {
              return person->familyName;
          });
    REQUIRE(cantor != persons.cend());
    CHECK(doubles.page->goTo((*cantor)->id));
    CHECK(query->text() == u"letter:choirs"_s);
    CHECK(doubles.selected().contains(u"CANTOR-SAMPLE"_s));
}
