#include "ui/charts/arrivals.h"

#include "tests/support/catch.h"
#include "tests/ui/made_up.h"
#include "ui/charts/charts_dialog.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

namespace {

QList<std::shared_ptr<const ApplicationRow>> arriving(const QList<QDate>& days)
{
    QList<std::shared_ptr<const ApplicationRow>> rows;
    for (const QDate& day : days) {
        auto row = std::make_shared<ApplicationRow>(*test::madeUpSnapshot()->applications.first());
        row->received = day;
        QueryRow::Post post;
        post.deadline = QDate(2023, 10, 25);
        row->post = post;
        row->late = day > post.deadline;
        rows += row;
    }
    return rows;
}

} // namespace

TEST_CASE("arrivals are counted by day, with the days between", "[ui][charts]")
{
    const Arrivals arrivals = arrivalsOf(arriving(
        {QDate(2023, 10, 24), QDate(2023, 10, 26), QDate(2023, 10, 24), QDate(2023, 8, 1), {}}));
    REQUIRE(arrivals.days.size() == Arrivals::kDays);
    CHECK(arrivals.days.last() == ArrivalDay{QDate(2023, 10, 26), 1, 1});
    CHECK(arrivals.days.at(Arrivals::kDays - 2) == ArrivalDay{QDate(2023, 10, 25), 0, 0});
    CHECK(arrivals.days.at(Arrivals::kDays - 3) == ArrivalDay{QDate(2023, 10, 24), 2, 0});
    CHECK(arrivals.earlier == 1);
    CHECK(arrivals.notKnown == 1);
    CHECK(arrivals.deadlines == QList<QDate>{QDate(2023, 10, 25)});
}

TEST_CASE("nothing received is a chart without days", "[ui][charts]")
{
    CHECK(arrivalsOf({}) == Arrivals());
    CHECK(textOf(Arrivals()).isEmpty());
}

TEST_CASE("the numbers of the charts stand beside them as text and on paper", "[ui][charts]")
{
    const Arrivals arrivals = arrivalsOf(arriving({QDate(2023, 10, 24), QDate(2023, 10, 26)}));
    const auto lists = test::madeUpSnapshot();
    const ChartsDialog dialog(u"Session 55"_s, arrivals, balanceOf(*lists, lists->applications));
    const QString text = dialog.findChild<QPlainTextEdit*>(u"numbers"_s)->toPlainText();
    CHECK(text.contains(u"26/10/2023"_s));
    CHECK(text.contains(u"1 of them late"_s));
    CHECK(text.contains(u"Deadline: "_s));
    CHECK(dialog.html().contains(u"data:image/png;base64,"_s));
    CHECK(dialog.html().contains(u"1 of them late"_s));
}
