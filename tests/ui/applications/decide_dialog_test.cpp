#include "ui/applications/decide_dialog.h"

#include "tests/support/catch.h"
#include "tests/ui/made_up.h"
#include "ui/applications/waive_dialog.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

TEST_CASE("a decision needs a reason", "[ui][dialog]")
{
    DecideDialog dialog({u"A"_s}, test::madeUpSnapshot()->reasonCodes, Proposal::NotEligible);
    CHECK(dialog.ruling().status == Status::NotEligible);
    CHECK_FALSE(dialog.canBeAccepted());
    const Ruling ruling{Status::Late, u"own_reason"_s, u"see the receipt"_s};
    dialog.setRuling(ruling);
    CHECK(dialog.canBeAccepted());
    CHECK(dialog.ruling() == ruling);
}

TEST_CASE("what holds an application back is gone against on a ground", "[ui][dialog]")
{
    DecideDialog dialog({u"A"_s}, test::madeUpSnapshot()->reasonCodes, Proposal::Eligible);
    dialog.setObstacle(u"Nobody can be appointed yet."_s);
    const Ruling ruling{Status::Appointed, u"own_reason"_s, {}, u"a decision, fictional"_s};
    dialog.setRuling(ruling);
    CHECK(dialog.ruling() == ruling);
}

TEST_CASE("what the rules cannot judge is offered as under screening", "[ui][dialog]")
{
    const DecideDialog dialog({u"A"_s, u"B"_s}, {}, Proposal::ToBeJudged);
    CHECK(dialog.ruling().status == Status::UnderScreening);
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
