#include "tests/support/catch.h"
#include "tests/ui/made_up.h"
#include "ui/shortlist/balance_chart.h"
#include "ui/shortlist/compare_dialog.h"
#include "ui/shortlist/group_addition_dialog.h"
#include "ui/shortlist/interview_dialog.h"
#include "ui/vacancies/milestone_dialog.h"
#include "ui/vacancies/timetable_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

TEST_CASE("candidates are compared line by line", "[ui]")
{
    const QList<Dossier> dossiers{test::madeUpDossier(0), test::madeUpDossier(1)};
    Shortlist list;
    list.entries = {{dossiers.first().row.application.id, 2, u"known in the field"_s, {}}};
    const auto lines = comparison(dossiers, &list, [](const QString& iso2) { return iso2; });
    REQUIRE_FALSE(lines.isEmpty());
    for (const ComparisonLine& line : lines)
        CHECK(line.texts.size() == 2);
    CHECK(lines.first().texts == QStringList{u"2"_s, {}});
    const bool reasonShown
        = std::any_of(lines.begin(), lines.end(), [](const ComparisonLine& line) {
              return line.texts.first() == u"known in the field"_s;
          });
    CHECK(reasonShown);
}

TEST_CASE("the interview dialog says what the clock of the candidate shows", "[ui]")
{
    Interview interview;
    interview.zone = u"Europe/Zurich"_s;
    interview.candidateZone = u"America/Lima"_s;
    interview.language = u"es"_s;
    interview.channel = u"telephone"_s;
    interview.starts = instantOf(QDate(2024, 1, 16), QTime(14, 0), interview.zone);
    Interview other = interview;
    InterviewDialog dialog(u"Somebody"_s, interview, {{other, u"Another"_s}});
    CHECK(dialog.interview() == interview);
    const QString told = dialog.findChild<QLabel*>(u"explanation"_s)->text();
    CHECK(told.contains(u"16/01/2024 08:00 (America/Lima)"_s));
    CHECK(told.contains(u"Another"_s));
    dialog.findChild<QComboBox*>(u"zone"_s)->setCurrentText(u"Asia/Tokyo"_s);
    CHECK(dialog.interview().starts
          == instantOf(QDate(2024, 1, 16), QTime(14, 0), u"Asia/Tokyo"_s));
}

TEST_CASE("an addition by the Group needs its reason", "[ui]")
{
    GroupAdditionDialog dialog({{ApplicationId{4}, u"Somebody"_s}}, {{u"ML"_s, u"Mali"_s}});
    CHECK_FALSE(dialog.canBeAccepted());
    dialog.findChild<QPlainTextEdit*>(u"reason"_s)->setPlainText(u" The post justifies it. "_s);
    CHECK(dialog.canBeAccepted());
    CHECK(dialog.addition().application == ApplicationId{4});
    CHECK(dialog.addition().reason == u"The post justifies it."_s);

    dialog.findChild<QComboBox*>(u"candidate"_s)->setCurrentIndex(1);
    CHECK_FALSE(dialog.canBeAccepted()); // nobody is named
    dialog.findChild<QLineEdit*>(u"familyName"_s)->setText(u" Muster "_s);
    dialog.findChild<QComboBox*>(u"nationality"_s)->setCurrentIndex(1);
    CHECK(dialog.canBeAccepted());
    CHECK_FALSE(dialog.addition().application.isValid());
    CHECK(dialog.addition().person.familyName == u"Muster"_s);
    CHECK(dialog.addition().person.nationality == u"ML"_s);
}

TEST_CASE("a step that was not done after all has no day", "[ui]")
{
    MilestoneDialog dialog({SessionId{1}, u"group_report"_s, {}, {}}, QDate(2024, 1, 26));
    CHECK(dialog.milestone().done == QDate(2024, 1, 26));
    dialog.findChild<QCheckBox*>(u"done"_s)->setChecked(false);
    CHECK_FALSE(dialog.milestone().done.isValid());
}

TEST_CASE("what is due says in how many days and what is overdue for how many", "[ui]")
{
    TimetableLine line;
    line.target = QDate(2024, 1, 26);
    line.days = 12;
    line.state = TimetableLine::State::Due;
    CHECK(dueText(line).contains(u"12"_s));
    line.days = -3;
    line.state = TimetableLine::State::Overdue;
    CHECK(dueText(line).contains(u"3"_s));
    CHECK_FALSE(dueText(line).contains(u"-"_s));
    line.state = TimetableLine::State::Done;
    CHECK(dueText(line).isEmpty());
}

TEST_CASE("the chart of the balance can be read as text", "[ui]")
{
    const auto snapshot = test::madeUpSnapshot();
    BalanceChart chart;
    const Balance balance = balanceOf(*snapshot, snapshot->applications);
    chart.setBalance(balance);
    CHECK(chart.accessibleDescription() == textOf(balance));
    CHECK_FALSE(textOf(balance).isEmpty());
    CHECK(chart.sizeHint().height() > 0);
    chart.resize(300, chart.sizeHint().height());
    CHECK_FALSE(chart.grab().isNull());
}
