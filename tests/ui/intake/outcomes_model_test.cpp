#include "ui/intake/outcomes_model.h"

#include "tests/support/catch.h"
#include "tests/support/made_up_uid.h"
#include "tests/ui/made_up.h"
#include "ui/intake/outcomes_dialog.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;
using greffier::test::madeUpUid;

namespace {

IntakeReport aReport()
{
    IntakeReport report;
    report.files = {{u"a.docx"_s, u"filed"_s, madeUpUid(1001).text(), 1, u"named in the form"_s, false},
                    {u"b.pdf"_s, u"unreadable"_s, {}, 0, u"it has a password"_s, false},
                    {u"c.docx"_s, u"unmatched"_s, {}, 0, {}, true}};
    report.surveyRows = {{u"17"_s, u"unfinished"_s, {}, {}}};
    report.applications = 4;
    return report;
}

} // namespace

TEST_CASE("every file of an intake has a line with its outcome and why", "[ui][intake]")
{
    OutcomesModel model(aReport(), *test::madeUpSnapshot());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model.rowCount() == 4);
    CHECK(model.index(0, OutcomesModel::Outcome).data().toString() == u"Filed"_s);
    CHECK(model.index(0, OutcomesModel::Applicant).data().toString().contains(u"OKAFOR-EZE"_s));
    CHECK(model.index(1, OutcomesModel::Reason).data().toString() == u"it has a password"_s);
    CHECK(model.index(2, OutcomesModel::Outcome).data().toString() == u"There already"_s);
    CHECK(model.index(3, OutcomesModel::File).data().toString() == u"Survey, response 17"_s);
}

TEST_CASE("what asks for a look can be shown alone", "[ui][intake]")
{
    OutcomesModel model(aReport(), *test::madeUpSnapshot());
    CHECK(model.openCount() == 2);
    model.showOpenOnly(true);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, OutcomesModel::File).data().toString() == u"b.pdf"_s);
    model.showOpenOnly(false);
    CHECK(model.rowCount() == 4);
}

TEST_CASE("the summary of an intake says when it was stopped", "[ui][intake]")
{
    IntakeReport report = aReport();
    CHECK(summaryOf(report, 0).contains(u"Nothing asks for a look."_s));
    CHECK_FALSE(summaryOf(report, 2).contains(u"stopped"_s));
    report.stopped = true;
    CHECK(summaryOf(report, 2).contains(u"stopped"_s));
}
