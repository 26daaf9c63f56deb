#include "core/store/worker.h"
#include "core/store/connection.h"

#include "tests/support/catch.h"
#include "tests/support/temp_database.h"

#include <SQLiteCpp/Database.h>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::store;
using namespace greffier::test;

namespace {

Result<std::unique_ptr<Worker>> startOn(TempDatabase& temp)
{
    temp.close();
    return Worker::start([file = temp.file(), desk = temp.desk()] {
        return Database::open(file, desk, Database::Mode::ReadWrite);
    });
}

} // namespace

TEST_CASE("work is done on the register's own thread, in order, and answered", "[store][worker]")
{
    TempDatabase temp;
    const auto worker = startOn(temp);
    REQUIRE(worker.ok());
    QThread* const here = QThread::currentThread();
    const QFuture<Result<void>> written = (*worker)->post([](Database& database) {
        Change change(database, {u"set"_s, {}, {}});
        Stores(database).settings.set(change, u"a"_s, u"b"_s);
        change.commit();
    });
    const QFuture<Result<QString>> read = (*worker)->post(
        [](Database& database) { return *Stores(database).settings.value(u"a"_s); });
    const QFuture<Result<bool>> elsewhere
        = (*worker)->post([here](Database&) { return QThread::currentThread() != here; });
    CHECK(written.result().ok());
    CHECK(*read.result() == u"b"_s);
    CHECK(*elsewhere.result());
}

TEST_CASE("whatever work throws becomes an error and the next work goes on", "[store][worker]")
{
    TempDatabase temp;
    const auto worker = startOn(temp);
    REQUIRE(worker.ok());
    const auto expected = (*worker)->post([](Database&) -> Result<int> {
        return Error{Error::Code::NotFound, u"No."_s, {}};
    });
    const auto store = (*worker)->post([](Database& database) {
        database.connection().exec("SELECT nonsense");
        return 1;
    });
    const auto other
        = (*worker)->post([](Database&) -> int { throw std::runtime_error("unexpected"); });
    const auto odd = (*worker)->post([](Database&) -> int { throw 7; });
    const auto next = (*worker)->post([](Database&) { return 2; });
    CHECK(expected.result().error().code == Error::Code::NotFound);
    CHECK(store.result().error().code == Error::Code::Internal);
    CHECK(other.result().error().detail == u"unexpected"_s);
    CHECK_FALSE(odd.result().ok());
    CHECK(*next.result() == 2);
}

TEST_CASE("all that was asked for is done before the worker goes", "[store][worker]")
{
    TempDatabase temp;
    QList<QFuture<Result<int>>> answers;
    {
        const auto worker = startOn(temp);
        REQUIRE(worker.ok());
        for (int n = 0; n < 50; ++n)
            answers += (*worker)->post([n](Database&) { return n; });
    }
    for (int n = 0; n < 50; ++n)
        CHECK(*answers.at(n).result() == n);
    CHECK_NOTHROW(temp.open());
}

TEST_CASE("a register that does not open gives no worker, but the reason", "[store][worker]")
{
    TempDatabase temp;
    const auto worker = Worker::start([&] {
        return Database::open(temp.folder() + u"/none.greffier"_s, temp.desk(),
                              Database::Mode::ReadWrite);
    });
    CHECK(worker.error().code == Error::Code::NotFound);
}
