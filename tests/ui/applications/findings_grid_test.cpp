#include "ui/applications/findings_grid_model.h"

#include "tests/support/catch.h"
#include "tests/ui/made_up.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

namespace {

Finding aFinding(const QString& rule, Finding::Verdict verdict)
{
    Finding finding;
    finding.rule = rule;
    finding.verdict = verdict;
    finding.weight = Finding::Weight::Warning;
    finding.text = u"what the rule says"_s;
    finding.source = u"its source"_s;
    return finding;
}

} // namespace

TEST_CASE("the grid says of each application what each rule says", "[ui][model]")
{
    const auto snapshot = test::madeUpSnapshot();
    FindingsGridModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ScreeningEntry first;
    first.application = snapshot->applications.at(0)->application.id;
    first.findings = {aFinding(u"CUMUL"_s, Finding::Verdict::NotMet),
                      aFinding(u"FORM-LATE"_s, Finding::Verdict::Met)};
    Waiver waiver;
    waiver.rule = u"CUMUL"_s;
    waiver.ground = u"an undertaking to resign"_s;
    waiver.officer = u"A colleague"_s;
    first.waivers = {waiver};
    ScreeningEntry second;
    second.application = snapshot->applications.at(1)->application.id;
    second.findings = {aFinding(u"CUMUL"_s, Finding::Verdict::CannotTell)};
    second.findings.first().confirmed = false;
    model.setTable(findingsTable({first, second}, {snapshot->applications.at(0), snapshot->applications.at(1)}));

    REQUIRE(model.rowCount() == 2);
    REQUIRE(model.columnCount() == FindingsGridModel::FirstRule + 2);
    // In the order of the procedure, whatever the order of the findings.
    const int late = FindingsGridModel::FirstRule;
    const int cumul = late + 1;
    CHECK(model.headerData(late, Qt::Horizontal, Qt::DisplayRole).toString()
          == u"Received before the\ndeadline\nFORM-LATE"_s);
    CHECK(model.headerData(late, Qt::Horizontal, Qt::ToolTipRole).toString()
          == u"Received before the deadline (FORM-LATE)"_s);
    CHECK(
        model.headerData(cumul, Qt::Horizontal, Qt::DisplayRole).toString().endsWith(u"\nCUMUL"_s));
    CHECK(model.index(0, late).data().toString() == displayName(Finding::Verdict::Met));
    CHECK(model.index(0, cumul).data(Qt::ToolTipRole).toString().contains(waiver.ground));
    CHECK(model.index(0, cumul).data(Qt::ToolTipRole).toString().contains(waiver.officer));
    CHECK(model.index(1, cumul).data().toString() == displayName(Finding::Verdict::CannotTell));
    CHECK_FALSE(model.index(1, late).data().isValid()); // the rule says nothing of this one
    CHECK(model.index(1, 0).data(FindingsGridModel::ApplicationIdRole).toLongLong()
          == second.application.value);
}

TEST_CASE("the grid shows only what the list shows", "[ui][model]")
{
    const auto snapshot = test::madeUpSnapshot();
    FindingsGridModel model;
    ScreeningEntry entry;
    entry.application = snapshot->applications.at(0)->application.id;
    entry.findings = {aFinding(u"CUMUL"_s, Finding::Verdict::Met)};
    model.setTable(findingsTable({entry}, {}));
    CHECK(model.rowCount() == 0);
    model.setTable(findingsTable({}, {snapshot->applications.at(0)}));
    CHECK(model.rowCount() == 0);
}
