#include "tests/support/catch.h"
#include "tests/ui/made_up.h"
#include "ui/persons/merge_dialog.h"
#include "ui/persons/person_digest.h"
#include "ui/persons/persons_model.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using namespace greffier::ui;

namespace {

QString asWritten(const QString& text) { return text; }

QList<SuspectedDouble> doubles()
{
    SuspectedDouble pair{ApplicantId{1}, ApplicantId{3}, {}};
    pair.score.points = 75;
    pair.score.reasons = {{u"same_name"_s, u"The names are the same."_s}};
    return {pair};
}

Query query(const QString& text)
{
    Query::Names names;
    names.statesNamed = [](const QString&) { return QStringList(); };
    names.fold = &asWritten;
    return std::get<Query>(Query::parse(text, names));
}

PersonRecord record(const QString& familyName, const QString& email)
{
    PersonRecord person;
    person.applicant.id = ApplicantId{familyName.size()};
    person.applicant.familyName = familyName;
    person.applicant.givenNames = u"Ada"_s;
    person.applicant.email = email;
    person.statements = {{u"email"_s,
                          Part::Survey,
                          email,
                          {u"survey.csv"_s, Locator::inSheet(5, 3), email},
                          Certainty::Read}};
    return person;
}

} // namespace

TEST_CASE("persons are listed by name with their applications and doubts", "[ui][persons]")
{
    PersonsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPersons(madeUpSnapshot(), doubles());
    model.show(query({}), {}, false);
    CHECK(model.rowCount() == 4);
    CHECK(model.rowOf(ApplicantId{99}) == -1);
    const int row = model.rowOf(ApplicantId{3});
    CHECK(model.personAt(row)->doubles == 1);
    CHECK(model.personAt(row)->applications == 1);
    CHECK_FALSE(model.index(row, PersonsModel::Doubt).data().toString().isEmpty());
    model.show(query({}), {}, true);
    CHECK(model.rowCount() == 2);
    model.show(query(u"björn"_s), {}, false);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.personAt(0)->applicant->familyName == u"Ångström-Test"_s);
}

TEST_CASE("persons sort by any column, those it says nothing of last", "[ui][persons]")
{
    PersonsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto snapshot = std::make_shared<Snapshot>(*madeUpSnapshot());
    REQUIRE(snapshot->applicantsByName.size() == 4);
    const QList<QDate> days{QDate(1980, 5, 1), {}, QDate(1955, 1, 1), QDate(1990, 12, 31)};
    for (qsizetype i = 0; i < days.size(); ++i) {
        ListedPerson person = *snapshot->applicantsByName.at(i);
        person.dateOfBirth = days.at(i);
        snapshot->applicantsByName[i] = std::make_shared<const ListedPerson>(person);
    }
    model.setPersons(snapshot, doubles());
    model.show(query({}), {}, false);
    const auto born = [&model] {
        QList<QDate> shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown += model.personAt(row)->applicant->dateOfBirth;
        return shown;
    };
    const QPersistentModelIndex oldest = model.index(2, PersonsModel::Name);
    model.sort(PersonsModel::Born, Qt::AscendingOrder);
    CHECK(born() == QList<QDate>{days[2], days[0], days[3], {}});
    CHECK(oldest.row() == 0); // who was selected still is
    model.sort(PersonsModel::Born, Qt::DescendingOrder);
    CHECK(born() == QList<QDate>{days[3], days[0], days[2], {}});
    CHECK(oldest.row() == 2);
    model.show(query({}), {}, true);
    CHECK(model.rowCount() == 2);
    model.show(query({}), {}, false);
    CHECK(born() == QList<QDate>{days[3], days[0], days[2], {}}); // other filters, the same order
    model.sort(-1, Qt::AscendingOrder);
    CHECK(born() == days); // by name again
    model.sort(PersonsModel::Doubt, Qt::DescendingOrder);
    CHECK(model.personAt(0)->doubles == 1);
    CHECK(model.personAt(3)->doubles == 0);
}

TEST_CASE("the digest of a person says who may be the same and why", "[ui][persons]")
{
    const auto snapshot = madeUpSnapshot();
    PersonRecord person;
    static_cast<Person&>(person.applicant) = *snapshot->applicants.first();
    person.applications = {snapshot->applications.first()->application};
    const QString html = personDigest(person, doubles(), *snapshot, &asWritten, QPalette());
    CHECK(html.contains(u"href='merge/3'"_s));
    CHECK(html.contains(u"href='apart/3'"_s));
    CHECK(html.contains(u"The names are the same."_s));
    CHECK_FALSE(
        personDigest(person, {}, *snapshot, &asWritten, QPalette()).contains(u"href='merge/"_s));
}

TEST_CASE("a merge takes the values chosen and fills what is not known", "[ui][dialog]")
{
    PersonRecord kept = record(u"Okafor"_s, u"a@example.org"_s);
    PersonRecord merged = record(u"Okafor-Eze"_s, u"b@example.org"_s);
    merged.applicant.telephone = u"+41 22 000 00 00"_s;
    CHECK(originOf(kept, u"email"_s, u"a@example.org"_s).contains(u"survey.csv"_s));
    CHECK(originOf(kept, u"email"_s, u"c@example.org"_s).isEmpty());
    MergeDialog dialog(kept, merged, &asWritten);
    CHECK(dialog.merge().kept == kept.applicant.id);
    CHECK(dialog.merge().merged == merged.applicant.id);
    CHECK(dialog.merge().fromMerged == QStringList{u"telephone"_s});
    dialog.takeFromMerged(u"family_name"_s);
    CHECK(dialog.merge().fromMerged == QStringList{u"family_name"_s, u"telephone"_s});
}
