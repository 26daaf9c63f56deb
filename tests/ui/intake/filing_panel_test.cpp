#include "ui/intake/filing_panel.h"

#include "app/translations.h"
#include "tests/support/catch.h"
#include "tests/ui/made_up.h"
#include "ui/intake/form_labels_dialog.h"
#include "ui/intake/waiting_files_model.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using namespace greffier::ui;

namespace {

WaitingFile waitingFile(const Snapshot& snapshot, const QString& outcome)
{
    WaitingFile file;
    file.document.id = DocumentId{40};
    file.document.name = u"scan.pdf"_s;
    file.document.outcome = outcome;
    file.document.reason = u"A scan."_s;
    file.document.session = snapshot.vacancies.first().session;
    file.session = 55;
    return file;
}

void type(FilingPanel& panel, const QString& field, const QString& text)
{
    panel.findChild<QLineEdit*>(field)->setText(text);
}

} // namespace

TEST_CASE("a waiting file is filed under the likeliest applicant with one key", "[ui][queue]")
{
    const auto snapshot = madeUpSnapshot();
    FilingPanel panel;
    CHECK_FALSE(panel.hasApplicant());
    FilingProposal proposal;
    proposal.candidates = {{ApplicantId{3}, 80, {u"The names are the same."_s}}};
    proposal.vacancies = {2};
    panel.propose(waitingFile(*snapshot, u"unmatched"_s), proposal, *snapshot);
    CHECK(panel.hasApplicant());
    const HandFiling filing = panel.filing();
    CHECK(filing.applicant == ApplicantId{3});
    CHECK(filing.vacancy == snapshot->vacancies.at(1).id);
    CHECK(filing.typed.isEmpty());
    CHECK_FALSE(panel.skipReason().isEmpty());
}

TEST_CASE("nobody is chosen where the file names nobody", "[ui][queue]")
{
    const auto snapshot = madeUpSnapshot();
    FilingPanel panel;
    panel.propose(waitingFile(*snapshot, u"no_text"_s), {}, *snapshot);
    CHECK_FALSE(panel.hasApplicant());
    CHECK_FALSE(panel.filing().vacancy.isValid());
    auto* applicant = panel.findChild<QComboBox*>(u"applicant"_s);
    applicant->setCurrentIndex(1);
    CHECK(panel.hasApplicant());
    applicant->setEditText(u"somebody half typed"_s);
    CHECK_FALSE(panel.hasApplicant());
}

TEST_CASE("two persons of one name are told apart where one of them is chosen", "[ui][queue]")
{
    Snapshot snapshot = *madeUpSnapshot();
    auto namesake = std::make_shared<ListedPerson>(*snapshot.applicants.first());
    namesake->id = ApplicantId{90};
    namesake->email = u"adaeze.the.other@example.org"_s;
    namesake->dateOfBirth = QDate(1971, 3, 2);
    snapshot.applicants += namesake;
    FilingPanel panel;
    FilingProposal proposal;
    proposal.candidates = {{ApplicantId{1}, 0, {u"The file names this applicant."_s}},
                           {ApplicantId{90}, 0, {u"The file names this applicant."_s}}};
    panel.propose(waitingFile(snapshot, u"unmatched"_s), proposal, snapshot);
    const auto* applicant = panel.findChild<QComboBox*>(u"applicant"_s);
    CHECK(applicant->itemText(1).contains(u"OKAFOR-EZE Adaeze"_s));
    CHECK(applicant->itemText(1).contains(namesake->email));
    CHECK(applicant->itemText(1).contains(u"1971"_s));
    CHECK(applicant->itemText(0) != applicant->itemText(1));
    // Whoever bears a name alone needs nothing else.
    CHECK(applicant->itemText(2).endsWith(QChar(0x2069)));
}

TEST_CASE("an applicant who is not proposed is found by a part of the name", "[ui][queue]")
{
    const auto snapshot = madeUpSnapshot();
    FilingPanel panel;
    panel.propose(waitingFile(*snapshot, u"unmatched"_s), {}, *snapshot);
    auto* applicant = panel.findChild<QComboBox*>(u"applicant"_s);
    panel.show();
    applicant->setFocus();
    QTest::keyClicks(applicant->lineEdit(), u"rnek"_s);
    QWidget* found = QApplication::activePopupWidget();
    REQUIRE(found);
    QTest::keyClick(found, Qt::Key_Down);
    QTest::keyClick(found, Qt::Key_Return);
    REQUIRE(panel.hasApplicant());
    CHECK(panel.filing().applicant == ApplicantId{4});
}

TEST_CASE("what an officer reads from a picture goes with the filing", "[ui][queue]")
{
    const auto snapshot = madeUpSnapshot();
    FilingPanel panel;
    panel.propose(waitingFile(*snapshot, u"no_text"_s), {}, *snapshot);
    type(panel, u"family_name"_s, u"Muster"_s);
    type(panel, u"given_names"_s, u"Bea"_s);
    type(panel, u"nationality"_s, u"Swiss"_s);
    const HandFiling filing = panel.newApplicant();
    CHECK_FALSE(filing.applicant.isValid());
    CHECK(filing.person.familyName == u"Muster"_s);
    CHECK(filing.person.givenNames == u"Bea"_s);
    REQUIRE(filing.typed.size() == 3);
    CHECK(filing.typed.last().field == u"nationality"_s);
    CHECK(filing.typed.last().value == u"Swiss"_s);
}

TEST_CASE("the list of waiting files is a sound model", "[ui][queue]")
{
    const auto snapshot = madeUpSnapshot();
    WaitingFilesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFiles({waitingFile(*snapshot, u"no_text"_s)});
    CHECK(model.rowCount() == 1);
    CHECK(model.rowOf(DocumentId{40}) == 0);
    CHECK(model.rowOf(DocumentId{41}) == -1);
    CHECK(model.index(0, WaitingFilesModel::File).data().toString() == u"scan.pdf"_s);
    CHECK(model.fileAt(1) == nullptr);
}

TEST_CASE("the wordings of forms are added and removed in a list", "[ui][dialog]")
{
    const FormLabel known{u"I"_s, u"family_name"_s, u"en"_s, u"Surname of candidate"_s};
    const FormLabel fresh{u"II"_s, u"section"_s, {}, u"What you bring"_s};
    FormLabelsDialog dialog({known});
    dialog.add(fresh);
    dialog.add(fresh);
    CHECK(dialog.labels() == QList<FormLabel>{known, fresh});
    auto* list = dialog.findChild<QTreeWidget*>(u"formLabels"_s);
    list->setCurrentItem(list->topLevelItem(0));
    dialog.removeCurrent();
    CHECK(dialog.labels() == QList<FormLabel>{fresh});
}

TEST_CASE("a reason longer than its box shows its beginning", "[ui][queue]")
{
    FilingPanel panel;
    auto* reason = panel.findChild<QComboBox*>(u"skipReason"_s);
    for (int index : {1, 3, 0}) {
        reason->setCurrentIndex(index);
        CHECK(reason->lineEdit()->cursorPosition() == 0);
        CHECK(reason->toolTip() == reason->itemText(index));
    }
}

TEST_CASE("a reason that is offered is told in another language, one's own words stay",
          "[ui][queue]")
{
    app::installTranslations(u"en"_s);
    FilingPanel panel;
    const auto changeTo = [&panel](const QString& language) {
        app::installTranslations(language);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&panel, &change);
    };
    auto* reason = panel.findChild<QComboBox*>(u"skipReason"_s);
    reason->setCurrentIndex(1);
    CHECK(panel.skipReason() == u"It cannot be read."_s);
    changeTo(u"fr"_s);
    CHECK(reason->currentIndex() == 1);
    CHECK(panel.skipReason() == reason->itemText(1));
    CHECK(panel.skipReason() != u"It cannot be read."_s);
    reason->setEditText(u"Un prospectus."_s);
    changeTo(u"en"_s);
    CHECK(panel.skipReason() == u"Un prospectus."_s);
}
