#include "ui/vacancies/vacancies_model.h"

#include "tests/support/catch.h"
#include "tests/ui/made_up.h"
#include "ui/common/words.h"
#include "ui/vacancies/vacancy_tree.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFontMetrics>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

TEST_CASE("a session stands over its vacancies with their numbers of applications", "[ui]")
{
    const auto snapshot = test::madeUpSnapshot();
    VacanciesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSnapshot(*snapshot, applicationCounts(*snapshot));
    REQUIRE(model.rowCount() == 1);
    const QModelIndex session = model.index(0, VacanciesModel::Title);
    CHECK(session.data().toString() == u"Session 55"_s);
    CHECK(model.index(0, VacanciesModel::Count).data().toInt() == 4);
    REQUIRE(model.rowCount(session) == 2);
    CHECK(model.index(1, VacanciesModel::Count, session).data().toInt() == 2);
    CHECK(model.indexOf(VacancyId{2}).row() == 1);
    CHECK_FALSE(model.indexOf(VacancyId{99}).isValid());
    CHECK(model.indexOfSession(55) == session);
    CHECK_FALSE(model.indexOfSession(54).isValid());
}

TEST_CASE("a vacancy tells its seat, condition and deadline", "[ui]")
{
    const auto snapshot = test::madeUpSnapshot();
    const QString text = vacancyDescription(snapshot->vacancies.at(1));
    CHECK(text.contains(u"African States"_s));
    CHECK(text.contains(u"Subject to the extension of the mandate"_s));
    CHECK(text.contains(u"Europe/Zurich"_s));
    CHECK_FALSE(vacancyDescription(snapshot->vacancies.at(0)).contains(u"Subject"_s));
}

TEST_CASE("sessions without a call are no work and are not shown", "[ui]")
{
    Snapshot snapshot = *test::madeUpSnapshot();
    Session old;
    old.id = SessionId{8};
    old.number = 40;
    snapshot.sessions.prepend(old);
    VacanciesModel model;
    model.setSnapshot(snapshot, {});
    CHECK(model.rowCount() == 1);
}

TEST_CASE("of a vacancy whose title is too long the seat is still shown", "[ui]")
{
    Vacancy vacancy = test::madeUpSnapshot()->vacancies.at(1);
    vacancy.title = u"Working Group on the use of mercenaries as a means of violating human rights "
                    "and impeding the exercise of the right of peoples to self-determination"_s;
    const QString label = vacancyLabel(vacancy);
    const QString seat = regionName(vacancy.region);
    const QFontMetrics metrics(QApplication::font());
    const int width = 24 * metrics.averageCharWidth();
    const QString shown = fittedLabel(label, seat, metrics, width);
    CHECK(shown.startsWith(u"2. Working Group"_s));
    CHECK(shown.contains(u"… ("_s + seat));
    const QRect lines = metrics.boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap, shown);
    CHECK(lines.height() <= 4 * metrics.lineSpacing());
    CHECK(fittedLabel(label, seat, metrics, 100 * width) == label);

    const QString untied = fittedLabel(vacancy.title, {}, metrics, width);
    CHECK(untied.endsWith(u"…"_s));
}
