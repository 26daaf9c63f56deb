#include "ui/calls/call_review_dialog.h"

#include "tests/support/catch.h"

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
