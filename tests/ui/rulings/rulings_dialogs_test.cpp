#include "tests/support/catch.h"
#include "tests/ui/made_up.h"
#include "ui/rulings/condition_dialog.h"
#include "ui/rulings/conflict_dialog.h"
#include "ui/rulings/rule_book_model.h"
#include "ui/rulings/second_look_dialog.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

TEST_CASE("a conflict is dismissed with a reason only", "[ui][dialog]")
{
    Conflict suggested;
    suggested.kind = Conflict::Kind::MemberNationality;
    suggested.memberUid = u"member-1"_s;
    suggested.reason = u"A member is of the same State."_s;
    ConflictDialog dialog({suggested});
    CHECK(dialog.canBeAccepted()); // to be confirmed as it is suggested
    CHECK(dialog.conflict().state == Conflict::State::Confirmed);
    CHECK(dialog.conflict().reason == suggested.reason);
    dialog.choose(0, Conflict::State::Dismissed, {});
    CHECK_FALSE(dialog.canBeAccepted());
    dialog.choose(0, Conflict::State::Dismissed, u"the member has left"_s);
    CHECK(dialog.canBeAccepted());
    CHECK(dialog.conflict().memberUid == u"member-1"_s);
    CHECK(dialog.conflict().reason == u"the member has left"_s);

    dialog.choose(1, Conflict::State::Confirmed, {});
    CHECK(dialog.conflict().kind == Conflict::Kind::OfficersOwn);
    CHECK_FALSE(dialog.canBeAccepted());
}

TEST_CASE("a colleague who differs says in what", "[ui][dialog]")
{
    SecondLookDialog dialog(u"Eligible, decided by somebody"_s);
    CHECK(dialog.canBeAccepted());
    SecondLook look;
    look.confirms = false;
    dialog.setLook(look);
    CHECK_FALSE(dialog.canBeAccepted());
    look.note = u"the signature is missing"_s;
    dialog.setLook(look);
    CHECK(dialog.canBeAccepted());
    CHECK(dialog.look() == look);
}

TEST_CASE("an extension is entered with its resolution", "[ui][dialog]")
{
    ConditionDialog dialog(u"3 · Independent Expert"_s, QDate(2024, 4, 5));
    CHECK_FALSE(dialog.canBeAccepted());
    ConditionRuling ruling;
    ruling.resolution = u"54/4"_s;
    ruling.day = QDate(2023, 10, 11);
    dialog.setRuling(ruling);
    CHECK(dialog.canBeAccepted());
    CHECK(dialog.ruling() == ruling);
    ruling.outcome = ConditionRuling::Outcome::Failed;
    dialog.setRuling(ruling);
    CHECK(dialog.canBeAccepted());
    CHECK(dialog.ruling().resolution.isEmpty());
}

TEST_CASE("the rule book shows which rules wait for an officer", "[ui][model]")
{
    RuleBookModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    Snapshot snapshot = *test::madeUpSnapshot();
    model.setSnapshot(snapshot);
    const auto rowOf = [&](const QString& rule) {
        const auto found
            = model.match(model.index(0, 0), Qt::DisplayRole, rule, 1, Qt::MatchExactly);
        REQUIRE(found.size() == 1);
        return found.first();
    };
    CHECK_FALSE(rowOf(u"FORM-LATE"_s).data(RuleBookModel::OpenRole).toBool());
    CHECK(rowOf(u"CUMUL"_s).data(RuleBookModel::OpenRole).toBool());
    CHECK(rowOf(u"AC-NOMINATION"_s).isValid());
    snapshot.ruleConfirmations = {{u"CUMUL"_s, u"read in the annex"_s, u"A colleague"_s, {}}};
    model.setSnapshot(snapshot);
    CHECK_FALSE(rowOf(u"CUMUL"_s).data(RuleBookModel::OpenRole).toBool());
}
