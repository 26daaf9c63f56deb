#include "ui/applications/sessions_page.h"

#include "tests/support/catch.h"
#include "tests/support/temp_register.h"
#include "tests/ui/act_on.h"
#include "ui/applications/applications_model.h"
#include "ui/applications/decide_dialog.h"
#include "ui/applications/difference_dialog.h"
#include "ui/applications/dossier_acts.h"
#include "ui/applications/waive_dialog.h"
#include "ui/common/digest_view.h"
#include "ui/rulings/condition_dialog.h"
#include "ui/rulings/conflict_dialog.h"
#include "ui/rulings/second_look_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using namespace greffier::ui;

namespace {

/// The dialog of that kind which waits for an answer.
template <typename Dialog>
Dialog& as(QDialog& dialog)
{
    auto* known = qobject_cast<Dialog*>(&dialog);
    REQUIRE(known);
    return *known;
}

/// One application for a vacancy, the page of it, and what the register makes of it.
struct OneApplication {
    TempRegister temp;
    ApplicationId id;
    std::unique_ptr<SessionsPage> page;

    explicit OneApplication(const Candidacy& candidacy)
    {
        id = temp.admit({candidacy}).first();
        showPage();
    }

    /// With a form that gives another e-mail address than the survey.
    static OneApplication differing() { return OneApplication(true); }

    const QString email = aCandidate(u"Sample"_s, u"Awa"_s).email; ///< in the survey

    const ApplicationRow& row() const
    {
        lists = temp.lists();
        return *lists->application(id);
    }
    Dossier dossier() { return *await(temp.reg().dossier(id)); }

    mutable std::shared_ptr<const Snapshot> lists; ///< keeps the row that was given out

private:
    explicit OneApplication(bool)
    {
        id = temp.admit({{aCandidate(u"Sample"_s, u"Awa"_s), 7}}).first();
        REQUIRE(await(temp.reg().correctValues(
            id, {{u"email"_s, Part::Form, u"awa.sampel@example.org"_s, {}, Certainty::Read}},
            u"as it stands there"_s)));
        showPage();
    }
    void showPage()
    {
        page = std::make_unique<SessionsPage>(temp.reg());
        REQUIRE(page->list()->model()->rowCount() == 1);
    }
};

Candidacy suitable(int vacancy = 7) { return {aCandidate(u"Sample"_s, u"Awa"_s), vacancy}; }

void decideEligible(const ActOn& acts)
{
    acts.take(u"decide"_s, [](QDialog& dialog) {
        auto& decide = as<DecideDialog>(dialog);
        auto* reason = decide.findChild<QComboBox*>(u"reason"_s);
        decide.findChild<QComboBox*>(u"status"_s)->setCurrentText(displayName(Status::Eligible));
        reason->setCurrentIndex(1);
        decide.accept();
    });
    acts.waitForNews(u"1 application"_s);
}

} // namespace

TEST_CASE("who is selected stays so in another order and after a decision on all of them",
          "[ui][applications][pages]")
{
    TempRegister temp;
    Candidacy other{aCandidate(u"Modele"_s, u"Zoe"_s), 7};
    other.person.gender = u"M"_s;
    temp.admit({suitable(), other, {aCandidate(u"Exemple"_s, u"Bela"_s), 7}});
    SessionsPage page(temp.reg());
    QTableView* list = page.list();
    const auto selected = [list] {
        QStringList names;
        for (const QModelIndex& row : list->selectionModel()->selectedRows())
            names += row.data().toString();
        names.sort();
        return names;
    };
    REQUIRE(list->model()->rowCount() == 3);
    CHECK(selected().size() == 1); // there is a digest from the beginning
    list->selectionModel()->select(list->model()->index(2, 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QStringList before = selected();
    REQUIRE(before.size() == 2);
    const QString current = list->currentIndex().siblingAtColumn(0).data().toString();

    list->sortByColumn(3, Qt::DescendingOrder); // gender
    CHECK(selected() == before);
    CHECK(list->currentIndex().siblingAtColumn(0).data().toString() == current);

    const ActOn acts(page);
    acts.take(u"decide"_s, [](QDialog& dialog) {
        as<DecideDialog>(dialog).findChild<QComboBox*>(u"reason"_s)->setCurrentIndex(1);
        dialog.accept();
    });
    acts.waitForNews(u"2 applications"_s);
    waitUntil([&] { return list->model()->rowCount() == 3; });
    CHECK(selected() == before);
}

TEST_CASE("an application is decided, looked at again and shortlisted on its page",
          "[ui][applications][pages]")
{
    OneApplication one(suitable());
    const ActOn acts(*one.page);
    decideEligible(acts);
    CHECK(one.row().application.status == Status::Eligible);

    acts.take(u"secondLook"_s, [](QDialog& dialog) {
        as<SecondLookDialog>(dialog).accept(); // confirms
    });
    acts.waitForNews(u"second look is recorded"_s);
    REQUIRE(one.dossier().secondLooks.size() == 1);
    CHECK(one.dossier().secondLooks.first().confirms);

    acts.take(u"addToShortlist"_s);
    acts.waitForNews(u"1 candidate"_s);
    const Shortlist* list
        = one.temp.lists()->shortlist(one.temp.vacancy(7), Shortlist::Kind::Working);
    REQUIRE(list);
    CHECK(list->entries.first().application == one.id);
}

TEST_CASE("a finding is waived on the page and the proposal follows", "[ui][applications][pages]")
{
    OneApplication one({aCandidate(u"Sample"_s, u"Awa"_s), 7, true, false});
    const ActOn acts(*one.page);
    REQUIRE(one.row().proposal == Proposal::NotEligible);
    QString waived;
    acts.take(u"waive"_s, [&](QDialog& dialog) {
        auto& waive = as<WaiveDialog>(dialog);
        waive.findChild<QPlainTextEdit*>(u"ground"_s)->setPlainText(u"Sent by post."_s);
        waived = waive.findChild<QComboBox*>(u"rule"_s)->currentData().toString();
        waive.accept();
    });
    acts.waitForNews(u"is waived"_s);
    const QList<Waiver> waivers = one.dossier().waivers;
    REQUIRE(waivers.size() == 1);
    CHECK(waivers.first().ground == u"Sent by post."_s);
    CHECK(waivers.first().rule == waived);
}

TEST_CASE("an act waits until the digest tells of the application selected",
          "[ui][applications][pages]")
{
    TempRegister temp;
    const auto ids = temp.admit({{aCandidate(u"First"_s, u"Awa"_s), 7, true, false},
                                 {aCandidate(u"Second"_s, u"Bea"_s), 7, true, false}});
    SessionsPage page(temp.reg());
    const auto* waive = page.findChild<QAction*>(u"waive"_s);
    const auto* conflict = page.findChild<QAction*>(u"conflict"_s);
    page.select(ids.first());
    waitUntil([&] { return waive->isEnabled() && conflict->isEnabled(); });
    page.select(ids.last());
    CHECK_FALSE(waive->isEnabled());
    CHECK_FALSE(conflict->isEnabled());
    waitUntil([&] { return waive->isEnabled() && conflict->isEnabled(); });
    CHECK(page.findChild<DigestView*>()->toPlainText().contains(u"Bea"_s));
}

TEST_CASE("what is asked about one application is not done to another that comes meanwhile",
          "[ui][applications][pages]")
{
    TempRegister temp;
    const auto ids = temp.admit({{aCandidate(u"First"_s, u"Awa"_s), 7, true, false},
                                 {aCandidate(u"Second"_s, u"Bea"_s), 7, true, false}});
    SessionsPage page(temp.reg());
    const ActOn acts(page);
    const auto bringSecond = [&] {
        page.select(ids.last());
        waitUntil([&] { return page.findChild<DigestView*>()->toPlainText().contains(u"Bea"_s); });
    };
    page.select(ids.first());
    acts.take(u"waive"_s, [&](QDialog& dialog) {
        bringSecond();
        dialog.findChild<QPlainTextEdit*>(u"ground"_s)->setPlainText(u"Sent by post."_s);
        dialog.accept();
    });
    acts.waitForNews(u"is waived"_s);
    CHECK(await(temp.reg().dossier(ids.first()))->waivers.size() == 1);
    CHECK(await(temp.reg().dossier(ids.last()))->waivers.isEmpty());

    page.select(ids.first());
    waitUntil([&] { return page.findChild<DigestView*>()->toPlainText().contains(u"Awa"_s); });
    acts.take(u"conflict"_s, [&](QDialog& dialog) {
        bringSecond();
        as<ConflictDialog>(dialog).choose(0, Conflict::State::Confirmed, u"Adviser."_s);
        dialog.accept();
    });
    acts.waitForNews(u"ruling on the conflict"_s);
    CHECK(await(temp.reg().dossier(ids.first()))->conflicts.size() == 1);
    CHECK(await(temp.reg().dossier(ids.last()))->conflicts.isEmpty());
}

TEST_CASE("a passage of a document of another application is no value of this one",
          "[ui][applications][pages]")
{
    TempRegister temp;
    const auto ids = temp.admit(
        {{aCandidate(u"First"_s, u"Awa"_s), 7}, {aCandidate(u"Second"_s, u"Bea"_s), 7}});
    const DocumentId open = await(temp.reg().dossier(ids.first()))->documents.first().id;
    SessionsPage page(temp.reg());
    const ActOn acts(page);
    DossierActs corrections(temp.reg(), &page);
    const Evidence passage{u"form.docx"_s, Locator::inParagraph(9), u"Awa"_s};
    corrections.setSubject(*await(temp.reg().dossier(ids.last())));
    corrections.correct(open, passage);
    acts.waitForFailure(u"belongs to another application"_s);
    corrections.setSubject({}); // several are selected
    corrections.correct(open, passage);
    acts.waitForFailure(u"Select the one application"_s);

    corrections.setSubject(*await(temp.reg().dossier(ids.first())));
    answering({[](QDialog& dialog) { dialog.reject(); }},
              [&] { corrections.correct(open, passage); });
}

TEST_CASE("a difference is settled on the page and can be taken back", "[ui][applications][pages]")
{
    OneApplication one = OneApplication::differing();
    const ActOn acts(*one.page);
    acts.take(u"settle"_s, [](QDialog& dialog) {
        auto& difference = as<DifferenceDialog>(dialog);
        CHECK_FALSE(difference.canBeAccepted());
        difference.choose(u"email"_s, u"survey"_s, u"Answered from there."_s);
        difference.accept();
    });
    acts.waitForNews(u"The difference is settled"_s);
    CHECK(one.row().applicant->email == one.email);
    REQUIRE(one.dossier().rulings.size() == 1);
    CHECK(one.dossier().rulings.first().reason == u"Answered from there."_s);
    REQUIRE(await(one.temp.reg().undo(one.temp.latestAct())));
    CHECK(one.row().applicant->email == u"awa.sampel@example.org"_s);
    CHECK(one.dossier().rulings.isEmpty());
}

TEST_CASE("a conflict of interest is confirmed on the page", "[ui][applications][pages]")
{
    OneApplication one(suitable());
    const ActOn acts(*one.page);
    acts.take(u"conflict"_s, [](QDialog& dialog) {
        auto& conflict = as<ConflictDialog>(dialog);
        conflict.choose(0, Conflict::State::Confirmed, u"Adviser of the State."_s);
        conflict.accept();
    });
    acts.waitForNews(u"ruling on the conflict is recorded"_s);
    const QList<Conflict> conflicts = one.dossier().conflicts;
    REQUIRE_FALSE(conflicts.isEmpty());
    CHECK(conflicts.last().state == Conflict::State::Confirmed);
    CHECK(conflicts.last().reason == u"Adviser of the State."_s);
}

TEST_CASE("the extension of a mandate is entered on the page of its vacancy",
          "[ui][applications][pages]")
{
    OneApplication one(suitable(4)); // hangs on an extension
    const ActOn acts(*one.page);
    acts.take(u"condition"_s, [](QDialog& dialog) {
        auto& condition = as<ConditionDialog>(dialog);
        ConditionRuling ruling;
        ruling.outcome = ConditionRuling::Outcome::Met;
        ruling.resolution = u"55/99"_s;
        condition.setRuling(ruling);
        condition.accept();
    });
    acts.waitForNews(u"The condition is entered"_s);
    const QList<Finding> findings = one.dossier().findings;
    CHECK(std::any_of(findings.begin(), findings.end(),
                      [](const Finding& each) { return each.text.contains(u"55/99"_s); }));

    const OneApplication other(suitable(7)); // of nothing conditional
    CHECK_FALSE(other.page->findChild<QAction*>(u"condition"_s)->isEnabled());
}

TEST_CASE("a list under a query that is not understood says that it answers an older one",
          "[ui][applications][pages]")
{
    const OneApplication one(suitable());
    auto* query = one.page->findChild<QLineEdit*>(u"queryLine"_s);
    const auto* error = one.page->findChild<QLabel*>(u"queryError"_s);
    query->setText(u"group:nowhere"_s);
    CHECK(error->text().contains(u"The list still shows what the last query"_s));
    CHECK(query->accessibleDescription().contains(u"The list still shows"_s));
    CHECK(one.page->list()->accessibleDescription().startsWith(u"The list still shows"_s));
    CHECK(one.page->list()->palette().text().color() != one.page->palette().text().color());
    query->setText(u"nobody"_s);
    waitUntil([&] { return one.page->list()->model()->rowCount() == 0; });
    CHECK(one.page->list()->accessibleDescription().isEmpty());
    CHECK(one.page->list()->palette().text().color() == one.page->palette().text().color());
}

TEST_CASE("status, proposal and findings of an application are seen without scrolling",
          "[ui][applications][pages]")
{
    const OneApplication one(suitable());
    one.page->resize(1190, 760); // of a window of 1320
    one.page->show();
    const QTableView* list = one.page->list();
    for (const int column : {ApplicationsModel::StatusColumn, ApplicationsModel::ProposalColumn,
                             ApplicationsModel::FindingsColumn}) {
        const QRect cell = list->visualRect(list->model()->index(0, column));
        CHECK(list->viewport()->rect().contains(cell));
    }
}
