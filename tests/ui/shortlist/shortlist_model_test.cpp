#include "ui/shortlist/shortlist_model.h"

#include "tests/support/catch.h"
#include "tests/ui/made_up.h"
#include "ui/shortlist/balance.h"
#include "ui/shortlist/ranking.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

namespace {

QList<ShortlistEntry> entries()
{
    return {{ApplicationId{1}, 1, u"public"_s, u"internal"_s},
            {ApplicationId{2}, 2, {}, {}},
            {ApplicationId{3}, 2, {}, {}}};
}

} // namespace

TEST_CASE("a shortlist shows ranks and ties and behaves as a model", "[ui][shortlist]")
{
    ShortlistModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setList(entries(), *test::madeUpSnapshot());
    CHECK(model.index(0, ShortlistModel::Rank).data().toString() == u"1"_s);
    CHECK(model.index(1, ShortlistModel::Rank).data().toString() == u"2 ="_s);
    CHECK(model.index(0, ShortlistModel::PublicReason).data().toString() == u"public"_s);
    CHECK(model.index(0, ShortlistModel::InternalNote).data().toString() == u"internal"_s);
    model.arrange(ranking::raised(model.entries(), 1));
    CHECK(model.rowOf(ApplicationId{2}) == 1);
}

TEST_CASE("dropping a row between others tells the new order once", "[ui][shortlist]")
{
    ShortlistModel model;
    model.setList(entries(), *test::madeUpSnapshot());
    const QSignalSpy arranged(&model, &ShortlistModel::arranged);
    const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(2, 0)}));
    CHECK_FALSE(model.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    CHECK(arranged.count() == 1);
    CHECK(model.rowOf(ApplicationId{3}) == 0);
    CHECK(model.entries().first().rank == 1);
}

TEST_CASE("reasons and notes are written in place and trimmed", "[ui][shortlist]")
{
    ShortlistModel model;
    model.setList(entries(), *test::madeUpSnapshot());
    const QSignalSpy arranged(&model, &ShortlistModel::arranged);
    CHECK(model.setData(model.index(1, ShortlistModel::InternalNote), u" to be asked "_s,
                        Qt::EditRole));
    CHECK(model.entries().at(1).internalNote == u"to be asked"_s);
    CHECK(model.entries().at(1).publicReason.isEmpty());
    CHECK_FALSE(model.setData(model.index(1, ShortlistModel::Name), u"x"_s, Qt::EditRole));
    CHECK(arranged.count() == 1);
}

TEST_CASE("a register opened for reading lets nothing be moved or written", "[ui][shortlist]")
{
    ShortlistModel model;
    model.setList(entries(), *test::madeUpSnapshot());
    model.setReadOnly(true);
    const QModelIndex note = model.index(0, ShortlistModel::InternalNote);
    CHECK_FALSE(model.flags(note) & Qt::ItemIsEditable);
    CHECK_FALSE(model.flags(note) & Qt::ItemIsDragEnabled);
    model.arrange({});
    CHECK(model.rowCount() == 3);
}

TEST_CASE("the balance counts gender and group, the first three apart", "[ui][shortlist]")
{
    const auto snapshot = test::madeUpSnapshot();
    const auto rows = snapshot->applications;
    const QString all = balanceText(rows);
    CHECK(all.contains(u"Women: 2"_s));
    CHECK(all.contains(u"African States: 2"_s));
    CHECK(all.contains(u"Asia-Pacific States: 1"_s));
    CHECK(all.contains(u"first three"_s));
    CHECK_FALSE(balanceText(rows.mid(0, 2)).contains(u"first three"_s));
    CHECK(balanceText({}).isEmpty());
}

TEST_CASE("a list of one reads right", "[ui][shortlist]")
{
    const auto snapshot = test::madeUpSnapshot();
    const QString one = balanceText(snapshot->applications.mid(0, 1));
    CHECK(one.startsWith(u"Candidates: 1 — "_s));
    CHECK(one.contains(u"Women: 1"_s));
    CHECK_FALSE(one.contains(u'\n'));
}
