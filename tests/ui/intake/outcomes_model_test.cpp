#include "ui/intake/outcomes_model.h"

#include "tests/support/catch.h"
#include "tests/support/made_up_uid.h"
#include "tests/ui/made_up.h"
#include "ui/intake/outcomes_dialog.h"
#include "ui/intake/path_delegate.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFontMetrics>
#include <QTableView>

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

TEST_CASE("the outcomes sort by their headings and go back to their own order", "[ui][intake]")
{
    IntakeReport report = aReport();
    report.files[0].vacancy = 10;
    report.files[1].vacancy = 9;
    OutcomesDialog dialog(report, *test::madeUpSnapshot());
    auto* table = dialog.findChild<QTableView*>(u"outcomes"_s);
    REQUIRE(table->isSortingEnabled());
    const auto column = [table](int place) {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts += table->model()->index(row, place).data().toString();
        return texts;
    };
    const QStringList files = column(OutcomesModel::File);
    table->sortByColumn(OutcomesModel::File, Qt::DescendingOrder);
    CHECK(column(OutcomesModel::File).first() == u"Survey, response 17"_s);
    table->sortByColumn(OutcomesModel::Vacancy, Qt::DescendingOrder);
    CHECK(column(OutcomesModel::Vacancy).mid(0, 2) == QStringList{u"10"_s, u"9"_s});
    table->sortByColumn(-1, Qt::AscendingOrder);
    CHECK(column(OutcomesModel::File) == files);
}

TEST_CASE("of a long path the name of the file is shown whole", "[ui][intake]")
{
    const QFontMetrics metrics(QApplication::font());
    const QString name = u"Application of Awa Sample.docx"_s;
    const QString path = u"received/2023-10/session 55/vacancy 7/forms and letters/"_s + name;
    const int width = metrics.horizontalAdvance(name) + metrics.horizontalAdvance(u"received/…s/"_s);
    const QString shown = shortenedPath(path, metrics, width);
    CHECK(shown.endsWith(name));
    CHECK(shown.startsWith(u"re"_s));
    CHECK(shown.contains(u"…"_s));
    CHECK(metrics.horizontalAdvance(shown) <= width);
    CHECK(shortenedPath(path, metrics, metrics.horizontalAdvance(path) + 1) == path);
    CHECK(shortenedPath(name, metrics, width) == name);
}
