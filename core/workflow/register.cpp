#include "core/workflow/register.h"

#include "core/base/memory.h"
#include "core/store/backup.h"
#include "core/workflow/reference_seed.h"
#include "core/workflow/register_private.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <future>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// The name an officer signs with: the one given, else the last one this register knows, else that
/// of the system user.
Officer signing(const Officer& officer, store::Database& database)
{
    Officer signing = officer;
    const QStringList known = store::Stores(database).settings.officers();
    if (signing.name.isEmpty() && !known.isEmpty())
        signing.name = known.last();
    if (signing.name.isEmpty())
        signing.name = officer.systemUser;
    return signing;
}

void seed(store::Database& database, const Officer& officer, const ReferenceTables& reference)
{
    store::Change change(database, {u"create_register"_s, {}, {}, true});
    seedReference(change, database, reference);
    if (!officer.name.isEmpty())
        store::Stores(database).settings.addOfficer(change, officer.name);
    change.commit();
}

Result<std::shared_ptr<const ReferenceTables>> tablesFor(const Workplace& workplace)
{
    if (workplace.reference)
        return workplace.reference;
    return loadReferenceTables();
}

} // namespace

void Register::Private::publish(std::shared_ptr<const Snapshot> next)
{
    const std::lock_guard lock(snapshotLock);
    snapshot = std::move(next);
}

/// One announcement stands for all acts until it is heard: they can come faster than lists are made.
void Register::Private::announce()
{
    if (announced.exchange(true))
        return;
    QMetaObject::invokeMethod(
        reg,
        [this] {
            announced = false;
            Q_EMIT reg->changed();
        },
        Qt::QueuedConnection);
}

void Register::Private::finish(store::Change& change, store::Database& database)
{
    keeper->examineTouched(change, database);
    searches->keep(change, database);
    change.commit();
    publish(keeper->update(database));
    announce();
}

Register::Register(std::unique_ptr<Private> shared)
    : d(std::move(shared))
{
    d->reg = this;
}

Register::~Register()
{
    d->closing = true;
    d->readers.waitForDone();
}

Result<std::unique_ptr<Register>> Register::create(const QString& file, const Workplace& workplace)
{
    const auto reference = tablesFor(workplace);
    if (!reference)
        return reference.error();
    const auto created = store::attempt([&] {
        const auto fill
            = [&](store::Database& database) { seed(database, workplace.officer, **reference); };
        store::Database::create(file, {workplace.officer, workplace.clock}, fill);
    });
    if (!created)
        return created.error();
    Workplace prepared = workplace;
    prepared.reference = *reference;
    return open(file, prepared, OpenMode::ReadWrite);
}

Result<std::unique_ptr<Register>> Register::open(const QString& file, const Workplace& workplace,
                                                 OpenMode mode, const Progress& progress)
{
    // Read beside the file of the register: either takes about as long.
    auto tables = std::async(std::launch::async, [&workplace] { return tablesFor(workplace); });
    auto shared = std::make_unique<Private>();
    shared->file = file;
    shared->readOnly = mode == OpenMode::ReadOnly;
    shared->workplace = workplace;
    shared->files = std::make_unique<store::FileStore>(file);
    shared->searches = std::make_unique<SearchEntries>(shared->names);
    Private& d = *shared;
    auto worker = store::Worker::start([&] {
        const auto databaseMode
            = d.readOnly ? store::Database::Mode::ReadOnly : store::Database::Mode::ReadWrite;
        auto database
            = store::Database::open(file, {workplace.officer, workplace.clock}, databaseMode,
                                    progress);
        const auto reference = tables.get();
        if (!reference)
            throw store::StoreError(reference.error());
        d.reference = *reference;
        d.keeper = std::make_unique<SnapshotKeeper>(*d.reference, d.names);
        database->setOfficer(signing(workplace.officer, *database));
        d.searches->complete(*database, progress);
        d.publish(d.keeper->load(*database));
        if (progress.isStopped())
            throw store::StoreError(store::openingStopped());
        database->forgetPages();
        giveBackFreedMemory();
        return database;
    });
    if (!worker)
        return worker.error();
    shared->worker = std::move(*worker);
    return std::unique_ptr<Register>(new Register(std::move(shared)));
}

QString Register::fileName() const { return d->file; }

bool Register::isReadOnly() const { return d->readOnly; }

const ReferenceTables& Register::reference() const { return *d->reference; }

const NameFolder& Register::names() const { return d->names; }

QDate Register::today() const
{
    return d->workplace.clock->now().toTimeZone(QTimeZone("Europe/Zurich")).date();
}

std::shared_ptr<const Snapshot> Register::snapshot() const
{
    const std::lock_guard lock(d->snapshotLock);
    return d->snapshot;
}

void Register::prepareDossiers()
{
    d->readers.start([shared = d.get(), snapshot = snapshot()] {
        const auto index = std::make_shared<NamesakeIndex>(shared->names);
        for (const auto& applicant : snapshot->applicants) {
            if (shared->closing)
                return;
            index->put(*applicant);
        }
        shared->worker->post([shared, index, snapshot](store::Database&) {
            shared->keeper->adoptNamesakes(*index, *snapshot);
            giveBackFreedMemory();
        });
    });
}

} // namespace greffier
