#include "ui/history/history_model.h"

#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QFont>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

namespace {

QList<AuditEntry> aHistory()
{
    AuditEntry call;
    call.act = ActId{1};
    call.kind = u"admit_call"_s;
    call.subject = u"HRC 55"_s;
    call.officer.name = u"A. Greffier"_s;
    call.at = QDateTime(QDate(2023, 11, 2), QTime(9, 0), Qt::UTC);
    AuditEntry decision = call;
    decision.act = ActId{2};
    decision.kind = u"decide"_s;
    decision.ground = u"late"_s;
    decision.undoneBy = ActId{3};
    AuditEntry undone = call;
    undone.act = ActId{3};
    undone.kind = u"undo"_s;
    undone.undoes = ActId{2};
    return {call, decision, undone};
}

} // namespace

TEST_CASE("the history shows the newest act first and strikes out what was undone", "[ui][history]")
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setHistory(aHistory());
    REQUIRE(model.rowCount() == 3);
    CHECK(model.actAt(0)->act == ActId{3});
    CHECK(model.index(1, HistoryModel::What).data().toString() == u"Decision (undone)"_s);
    CHECK(model.index(1, HistoryModel::What).data(Qt::FontRole).value<QFont>().strikeOut());
    CHECK(model.index(2, HistoryModel::Who).data().toString() == u"A. Greffier"_s);
    CHECK(model.rowOf(ActId{1}) == 2);
}

TEST_CASE("acts are found by any of their words", "[ui][history]")
{
    HistoryModel model;
    model.setHistory(aHistory());
    model.showMatching(u"decision LATE"_s);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.actAt(0)->act == ActId{2});
    model.showMatching(u"nothing like it"_s);
    CHECK(model.rowCount() == 0);
    CHECK(model.actAt(0) == nullptr);
    model.showMatching({});
    CHECK(model.rowCount() == 3);
}
