#include "ui/calls/call_review_dialog.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

namespace {

CallDraft aDraft()
{
    CallDraft draft;
    draft.kind = u"call"_s;
    draft.session = 55;
    draft.sessionStart = QDate(2024, 2, 26);
    draft.sessionEnd = QDate(2024, 4, 5);
    Deadline deadline;
    deadline.day = QDate(2023, 10, 25);
    deadline.time = QTime(12, 0);
    deadline.zone = u"Europe/Zurich"_s;
    draft.deadline = deadline;
    draft.contacts = {u"office@example.org"_s};
    VacancyDraft vacancy;
    vacancy.number = 7;
    vacancy.mandateTitle = u"Working Group on mercenaries"_s;
    vacancy.resolution = u"51/13"_s;
    vacancy.region = unGroup(u"AFRICAN"_s);
    vacancy.condition = Vacancy::Condition::SubjectToExtension;
    draft.vacancies = {vacancy};
    return draft;
}

} // namespace

TEST_CASE("a call that is right passes the review unchanged", "[ui][dialog]")
{
    const CallReviewDialog dialog(aDraft());
    CHECK(dialog.draft() == aDraft());
    CHECK(dialog.canBeAccepted());
}

TEST_CASE("a deadline stated by its day or at midnight stays as the call words it", "[ui][dialog]")
{
    CallDraft dayOnly = aDraft();
    dayOnly.deadline->time = {};
    CHECK(CallReviewDialog(dayOnly).draft() == dayOnly);
    CallDraft midnight = aDraft();
    midnight.deadline->time = {};
    midnight.deadline->endOfDay = true;
    CHECK(CallReviewDialog(midnight).draft() == midnight);
}

TEST_CASE("what a call does not state stays empty and keeps it from the register", "[ui][dialog]")
{
    CallDraft empty;
    const CallReviewDialog dialog(empty);
    CHECK(dialog.draft() == empty);
    CHECK_FALSE(dialog.canBeAccepted());
}

TEST_CASE("beside the time zone stands where the call states it", "[ui][dialog]")
{
    CallDraft draft = aDraft();
    const QString passage = u"le 25 octobre 2023 à midi (heure de Genève)"_s;
    draft.evidence.insert(u"deadline_timezone"_s, Evidence{u"call.txt"_s, {}, passage});
    CallReviewDialog dialog(draft);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    auto* zone = dialog.findChild<QComboBox*>(u"zone"_s);
    zone->setFocus();
    const auto* shown = dialog.findChild<QLabel*>(u"passage"_s);
    CHECK(shown->text().contains(passage));
    CHECK_FALSE(shown->text().contains(u"does not state"_s));
}

TEST_CASE("a zone that the call leaves open is said to be so in its field", "[ui][dialog]")
{
    CallDraft draft = aDraft();
    draft.deadline->zone.clear();
    const CallReviewDialog dialog(draft);
    const auto* zone = dialog.findChild<QComboBox*>(u"zone"_s);
    CHECK(zone->currentText().isEmpty());
    CHECK(zone->lineEdit()->placeholderText() == u"Not stated"_s);
}
