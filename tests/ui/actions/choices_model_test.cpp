#include "ui/actions/choices_model.h"

#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QIcon>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace greffier::ui;

namespace {

const Choice& ruleBook()
{
    static const Choice choice{7, u"Rule book…"_s, u"The rules with their sources"_s, u"F9"_s,
                               u"screening"_s};
    return choice;
}

} // namespace

TEST_CASE("what can be chosen is a sound model through every search", "[ui][actions][model]")
{
    ChoicesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy anew(&model, &QAbstractItemModel::modelReset);
    CHECK(model.rowCount() == 0);
    CHECK(model.choiceAt(0) == nullptr);
    model.setChoices({ruleBook(), {8, u"Decide…"_s, {}, {}, {}}});
    CHECK(model.rowCount() == 2);
    CHECK(model.rowCount(model.index(0)) == 0); // a list, no tree
    model.setChoices({{8, u"Decide…"_s, {}, {}, {}}});
    REQUIRE(model.rowCount() == 1);
    CHECK(model.choiceAt(0)->key == 8);
    model.setChoices({});
    CHECK(model.rowCount() == 0);
    CHECK(anew.count() == 3);
}

TEST_CASE("a choice says what it is, what it does and its keys, to eyes and ears",
          "[ui][actions][model]")
{
    ChoicesModel model;
    model.setChoices({ruleBook(), {8, u"Decide…"_s, {}, {}, {}}});
    const QModelIndex first = model.index(0);
    CHECK(first.data().toString() == u"Rule book…"_s);
    CHECK(first.data(ChoicesModel::DetailRole).toString() == u"The rules with their sources"_s);
    CHECK(first.data(ChoicesModel::KeysRole).toString() == u"F9"_s);
    CHECK_FALSE(first.data(Qt::DecorationRole).value<QIcon>().isNull());
    CHECK(first.data(Qt::AccessibleTextRole).toString()
          == u"Rule book…, The rules with their sources, F9"_s);
    CHECK_FALSE(first.data(Qt::ToolTipRole).isValid());

    // Of one without detail and keys, nothing but its name is read out.
    const QModelIndex second = model.index(1);
    CHECK(second.data(Qt::DecorationRole).value<QIcon>().isNull());
    CHECK(second.data(Qt::AccessibleTextRole).toString() == u"Decide…"_s);
}

TEST_CASE("a row gives the choice it shows and none outside of the list", "[ui][actions][model]")
{
    ChoicesModel model;
    model.setChoices({ruleBook()});
    REQUIRE(model.choiceAt(0));
    CHECK(model.choiceAt(0)->key == 7);
    CHECK(model.choiceAt(-1) == nullptr);
    CHECK(model.choiceAt(1) == nullptr);
}
