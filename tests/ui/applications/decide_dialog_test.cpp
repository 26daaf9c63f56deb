#include "ui/applications/decide_dialog.h"

#include "tests/support/catch.h"
#include "tests/ui/made_up.h"
#include "ui/applications/waive_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>

#include <iterator>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

TEST_CASE("a decision needs a reason", "[ui][dialog]")
{
    DecideDialog dialog({{u"A"_s}, Status::Received, Proposal::NotEligible},
                        test::madeUpSnapshot()->reasonCodes);
    CHECK(dialog.ruling().status == Status::NotEligible);
    CHECK_FALSE(dialog.canBeAccepted());
    const Ruling ruling{Status::Late, u"own_reason"_s, u"see the receipt"_s};
    dialog.setRuling(ruling);
    CHECK(dialog.canBeAccepted());
    CHECK(dialog.ruling() == ruling);
}

TEST_CASE("what holds an application back is gone against on a ground", "[ui][dialog]")
{
    DecisionCase decided{{u"A"_s}, Status::Proposed, Proposal::Eligible};
    decided.noAppointment = u"Nobody can be appointed yet."_s;
    DecideDialog dialog(decided, test::madeUpSnapshot()->reasonCodes);
    const auto* despite = dialog.findChild<QLineEdit*>(u"despite"_s);
    const Ruling ruling{Status::Appointed, u"own_reason"_s, {}, u"a decision, fictional"_s};
    dialog.setRuling(ruling);
    CHECK_FALSE(despite->isHidden());
    CHECK(dialog.ruling() == ruling);
    // It is in the way of nothing but the appointment.
    dialog.setRuling({Status::NotAppointed, u"own_reason"_s, {}, u"a decision, fictional"_s});
    CHECK(despite->isHidden());
    CHECK(dialog.ruling().despite.isEmpty());
}

TEST_CASE("what the rules cannot judge is offered as under screening", "[ui][dialog]")
{
    const DecideDialog dialog({{u"A"_s, u"B"_s}, {}, Proposal::ToBeJudged}, {});
    CHECK(dialog.ruling().status == Status::UnderScreening);
}

TEST_CASE("what usually follows stands first and opens once the rules had their say",
          "[ui][dialog]")
{
    DecideDialog dialog({{u"A"_s}, Status::Recommended, Proposal::Eligible}, {});
    const auto* statuses = dialog.findChild<QComboBox*>(u"status"_s);
    QStringList codes;
    for (int i = 0; i < statuses->count(); ++i)
        codes += statuses->itemData(i).toString();
    CHECK(codes.mid(0, 5)
          == QStringList{u"proposed"_s, u"appointed"_s, u"not_appointed"_s, u"withdrawn"_s, {}});
    codes.removeAll({});
    CHECK(codes.size() == static_cast<qsizetype>(std::size(kAllStatuses)));
    CHECK(codes.mid(4, 3) == QStringList{u"received"_s, u"incomplete"_s, u"late"_s});
    CHECK(dialog.ruling().status == Status::Proposed);
}

TEST_CASE("whom a rule excludes is said where the status goes against it", "[ui][dialog]")
{
    DecisionCase decided{{u"A"_s, u"B"_s, u"C"_s}, Status::UnderScreening, Proposal::ToBeJudged};
    decided.excludedCount = 6;
    decided.excluded = QStringList{u"B: Received before the deadline (FORM-LATE)"_s};
    DecideDialog dialog(decided, test::madeUpSnapshot()->reasonCodes);
    const auto* excluded = dialog.findChild<QLabel*>(u"excluded"_s);
    REQUIRE(excluded);
    dialog.setRuling({Status::NotEligible, {}, {}});
    CHECK(excluded->isHidden());
    dialog.setRuling({Status::Eligible, {}, {}});
    CHECK_FALSE(excluded->isHidden());
    CHECK(excluded->text().contains(decided.excluded.first()));
    CHECK(excluded->text().contains(u"and 2 more"_s));
}

TEST_CASE("the reasons usual for the status stand first and the chosen one stays", "[ui][dialog]")
{
    const QList<ReasonCode> reasons{{u"meets_requirements"_s, {}, {}, false},
                                    {u"late_form"_s, {}, {}, false},
                                    {u"of_the_office"_s, u"Own"_s, {}, true}};
    DecideDialog dialog({{u"A"_s}, Status::UnderScreening, Proposal::Eligible}, reasons);
    const auto* box = dialog.findChild<QComboBox*>(u"reason"_s);
    const auto first = [&] { return box->itemData(1).toString(); };
    CHECK(first() == u"meets_requirements"_s);
    dialog.setRuling({Status::Late, u"meets_requirements"_s, {}});
    CHECK(first() == u"late_form"_s);
    CHECK(dialog.ruling().reasonCode == u"meets_requirements"_s);
    CHECK(dialog.canBeAccepted()); // unusual, not forbidden
}

TEST_CASE("an appointment is asked for the first day of its term", "[ui][dialog]")
{
    DecideDialog dialog({{u"A"_s}, Status::Proposed, Proposal::Eligible},
                        test::madeUpSnapshot()->reasonCodes);
    Ruling ruling{Status::Appointed, u"own_reason"_s, {}, {}, QDate(2024, 5, 1)};
    dialog.setRuling(ruling);
    CHECK_FALSE(dialog.findChild<QDateEdit*>(u"termStart"_s)->isHidden());
    CHECK(dialog.ruling() == ruling);
    ruling.status = Status::NotAppointed;
    dialog.setRuling(ruling);
    CHECK(dialog.findChild<QDateEdit*>(u"termStart"_s)->isHidden());
    CHECK_FALSE(dialog.ruling().termStart.isValid());
}

TEST_CASE("a finding is waived with a ground only", "[ui][dialog]")
{
    WaiveDialog dialog(test::madeUpDossier(0).findings);
    CHECK_FALSE(dialog.canBeAccepted());
    dialog.setWaived({u"FORM-LATE"_s, u"   "_s});
    CHECK_FALSE(dialog.canBeAccepted());
    const WaivedFinding waived{u"FORM-LATE"_s, u"The server was down."_s};
    dialog.setWaived(waived);
    CHECK(dialog.canBeAccepted());
    CHECK(dialog.waived() == waived);
}
