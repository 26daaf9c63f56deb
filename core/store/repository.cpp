#include "core/store/repository.h"

#include "core/store/store_error.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::store {

void requireChanged(int rows)
{
    if (rows != 0)
        return;
    throw StoreError({Error::Code::Conflict,
                      QCoreApplication::translate(
                          "StoreError",
                          "The entry was changed or removed in the meantime; nothing was changed. "
                          "Look at it as it is now and try again."),
                      u"no row of that revision"_s});
}

void bindRegion(SQLite::Statement& statement, const Region& region)
{
    bindOrNull(statement, ":region_scheme", region.isEmpty() ? QString() : region.scheme);
    bindOrNull(statement, ":region_code", region.code);
}

Region readRegion(RowReader& in)
{
    Region region;
    region.scheme = in.text();
    region.code = in.text();
    return region;
}

void bindDeadline(SQLite::Statement& statement, const Deadline& deadline)
{
    bindOrNull(statement, ":deadline_day", deadline.day);
    bindOrNull(statement, ":deadline_time", deadline.time.toString(Qt::ISODate));
    bind(statement, ":deadline_end_of_day", deadline.endOfDay);
    bind(statement, ":deadline_zone", deadline.zone);
    bind(statement, ":deadline_strictness", toCode(deadline.strictness));
    bindOrNull(statement, ":deadline_instant", deadline.instant());
}

void bindNoDeadline(SQLite::Statement& statement)
{
    for (const char* name : {":deadline_day", ":deadline_time", ":deadline_end_of_day",
                             ":deadline_zone", ":deadline_strictness", ":deadline_instant"})
        bindNull(statement, name);
}

Deadline readDeadline(RowReader& in)
{
    Deadline deadline;
    deadline.day = in.day();
    deadline.time = in.time();
    deadline.endOfDay = in.yes();
    deadline.zone = in.text();
    deadline.strictness = in.code(&strictnessFromCode);
    return deadline;
}

void bindEvidence(SQLite::Statement& statement, const Evidence& evidence)
{
    bind(statement, ":file", evidence.file);
    bind(statement, ":locator", toCode(evidence.locator));
    bind(statement, ":passage", evidence.passage);
}

Evidence readEvidence(RowReader& in)
{
    Evidence evidence;
    evidence.file = in.text();
    evidence.locator = locatorFromCode(in.text()).value_or(Locator{});
    evidence.passage = in.text();
    return evidence;
}

QString uidOr(const QString& given, const QString& fresh)
{
    return given.isEmpty() ? fresh : given;
}

} // namespace greffier::store
