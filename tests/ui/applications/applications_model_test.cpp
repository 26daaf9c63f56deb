#include "ui/applications/applications_model.h"

#include "tests/support/catch.h"
#include "tests/ui/made_up.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

namespace {

QStringList column(const ApplicationsModel& model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, column).data().toString();
    return texts;
}

QList<qint64> ids(const ApplicationsModel& model)
{
    QList<qint64> found;
    for (int row = 0; row < model.rowCount(); ++row)
        found += model.index(row, 0).data(ApplicationsModel::ApplicationIdRole).toLongLong();
    return found;
}

} // namespace

TEST_CASE("the list of applications behaves as a model through all its changes", "[ui]")
{
    ApplicationsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(test::madeUpSnapshot()->applicationsByName);
    model.sort(ApplicationsModel::Nationality, Qt::DescendingOrder);
    model.setSieve({{}, u"AFRICAN"_s, {}});
    CHECK(model.rowCount() == 2);
    model.setSieve({});
    CHECK(model.rowCount() == 4);
    model.setRows({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a name is shown with the family name in capitals and isolated", "[ui]")
{
    ApplicationsModel model;
    model.setRows(test::madeUpSnapshot()->applicationsByName);
    CHECK(column(model, ApplicationsModel::Name).contains(u"\u2068OKAFOR-EZE Adaeze\u2069"_s));
}

TEST_CASE("applications sort by the keys they bring and by the gravity of findings", "[ui]")
{
    ApplicationsModel model;
    model.setRows(test::madeUpSnapshot()->applicationsByName);
    model.sort(ApplicationsModel::FindingsColumn, Qt::DescendingOrder);
    CHECK(ids(model).first() == 2); // the one with an exclusion

    model.setRows(test::manyRows(500));
    model.sort(ApplicationsModel::Name, Qt::AscendingOrder);
    QStringList names = column(model, ApplicationsModel::Name);
    QStringList sorted = names;
    sorted.sort();
    CHECK(names == sorted);
    model.sort(ApplicationsModel::Name, Qt::DescendingOrder);
    std::reverse(sorted.begin(), sorted.end());
    CHECK(column(model, ApplicationsModel::Name) == sorted);
}

TEST_CASE("rows of the same group stand in the order of their names", "[ui]")
{
    ApplicationsModel model;
    model.setRows(test::manyRows(100));
    model.sort(ApplicationsModel::Group, Qt::AscendingOrder);
    const QStringList groups = column(model, ApplicationsModel::Group);
    const QStringList names = column(model, ApplicationsModel::Name);
    for (int row = 1; row < model.rowCount(); ++row) {
        CHECK(groups.at(row - 1) <= groups.at(row));
        if (groups.at(row - 1) == groups.at(row))
            CHECK(names.at(row - 1) < names.at(row));
    }
}

TEST_CASE("a row is found again by its application after sorting and filtering", "[ui]")
{
    ApplicationsModel model;
    model.setRows(test::manyRows(50));
    model.sort(ApplicationsModel::Name, Qt::DescendingOrder);
    QBitArray even(51);
    for (int id = 0; id <= 50; id += 2)
        even.setBit(id);
    model.setSieve({even, {}, {}});
    const int row = model.rowOf(ApplicationId{8});
    REQUIRE(row >= 0);
    CHECK(model.rowAt(row)->application.id == ApplicationId{8});
    CHECK(model.rowOf(ApplicationId{7}) == -1);
    CHECK(model.rowAt(-1) == nullptr);
}

TEST_CASE("rows that changed are filtered by what they say now", "[ui]")
{
    ApplicationsModel model;
    QList<ApplicationsModel::Row> rows = test::manyRows(50);
    model.setRows(rows);
    const ApplicationId other = rows.at(30)->application.id;
    REQUIRE(model.rowOf(other) == 30); // what is asked of all rows is known
    auto changed = std::make_shared<ApplicationRow>(*rows.at(7));
    changed->application.status = Status::Shortlisted;
    changed->groups = {u"INVENTED"_s};
    rows.replace(7, changed);
    rows.swapItemsAt(7, 30);
    model.setRows(rows);
    model.setSieve({{}, u"INVENTED"_s, Status::Shortlisted});
    REQUIRE(model.rowCount() == 1);
    CHECK(model.rowAt(0) == changed);
    CHECK(model.idAt(0) == changed->application.id);
    model.setSieve({});
    CHECK(model.rowOf(other) == 7);
    CHECK(model.rowOf(changed->application.id) == 30);
}

TEST_CASE("every state in a row is an icon and a word", "[ui]")
{
    ApplicationsModel model;
    model.setRows(test::madeUpSnapshot()->applicationsByName);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int state = ApplicationsModel::FindingsColumn;
             state <= ApplicationsModel::Completeness; ++state) {
            const QModelIndex index = model.index(row, state);
            CHECK_FALSE(index.data().toString().isEmpty());
            CHECK_FALSE(index.data(Qt::DecorationRole).value<QIcon>().pixmap(16).isNull());
        }
    }
}
