#include "core/store/store_error.h"

#include <QCoreApplication>

#include <SQLiteCpp/Exception.h>
#include <new>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace greffier::store {

namespace {

Error::Code codeOf(const SQLite::Exception& failure)
{
    // A quota or a limit on file sizes is told by the write that fails, not as a full disk.
    if (failure.getExtendedErrorCode() == SQLITE_IOERR_WRITE
        || failure.getErrorCode() == SQLITE_IOERR_WRITE)
        return Error::Code::DiskFull;
    switch (failure.getErrorCode() & 0xff) {
    case SQLITE_FULL: return Error::Code::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Error::Code::Locked;
    case SQLITE_READONLY:
    case SQLITE_PERM: return Error::Code::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Error::Code::Damaged;
    case SQLITE_CANTOPEN: return Error::Code::Unreadable;
    case SQLITE_IOERR: return Error::Code::Unreadable;
    case SQLITE_CONSTRAINT: return Error::Code::Conflict;
    case SQLITE_TOOBIG: return Error::Code::Invalid;
    }
    return Error::Code::Internal;
}

QString messageFor(Error::Code code)
{
    switch (code) {
    case Error::Code::DiskFull:
        return QCoreApplication::translate(
            "StoreError",
            "The disk is full; nothing was changed in the register. Make room and try again.");
    case Error::Code::Locked:
        return QCoreApplication::translate(
            "StoreError",
            "The register is being used by another program; nothing was changed. Try again.");
    case Error::Code::ReadOnly:
        return QCoreApplication::translate("StoreError",
                                           "The register cannot be written to; nothing was "
                                           "changed. Check the rights on its folder.");
    case Error::Code::Damaged:
        return QCoreApplication::translate(
            "StoreError",
            "The register is damaged; nothing was changed. Open the latest copy from its backups.");
    case Error::Code::Unreadable:
        return QCoreApplication::translate("StoreError",
                                           "The disk refused to read or write the register; "
                                           "nothing was changed. Check the drive.");
    case Error::Code::Conflict:
        return QCoreApplication::translate(
            "StoreError",
            "This does not fit with what is in the register; nothing was changed. Look at the "
            "entry as it is now and try again.");
    case Error::Code::Invalid:
        return QCoreApplication::translate(
            "StoreError", "An entry is too long to be kept; nothing was changed. Shorten it.");
    case Error::Code::NotFound:
    case Error::Code::NotARegister:
    case Error::Code::NewerFile:
    case Error::Code::Final:
    case Error::Code::Cancelled:
    case Error::Code::Internal: break;
    }
    return QCoreApplication::translate(
        "StoreError", "Something unexpected went wrong; nothing was changed in the register.");
}

QString brokenOff()
{
    return QCoreApplication::translate(
        "StoreError",
        "A change of this register was broken off and has to be taken back before it can be read. "
        "Open it once where it can be written to.");
}

/// SQLite's own words name tables and columns, never values.
Error errorFrom(const SQLite::Exception& failure)
{
    const Error::Code code = codeOf(failure);
    const bool isBrokenOff = failure.getExtendedErrorCode() == SQLITE_READONLY_ROLLBACK;
    return {code, isBrokenOff ? brokenOff() : messageFor(code),
            u"sqlite %1: %2"_s.arg(failure.getExtendedErrorCode())
                .arg(QString::fromUtf8(failure.what()))};
}

} // namespace

Error currentError()
{
    try {
        throw;
    } catch (const StoreError& failure) {
        return failure.error();
    } catch (const SQLite::Exception& failure) {
        return errorFrom(failure);
    } catch (const std::bad_alloc&) {
        return {
            Error::Code::Internal,
            QCoreApplication::translate(
                "StoreError", "There was not enough memory; nothing was changed in the register."),
            u"bad_alloc"_s};
    } catch (const std::exception& failure) {
        return {Error::Code::Internal, messageFor(Error::Code::Internal),
                QString::fromUtf8(failure.what())};
    } catch (...) {
        return {Error::Code::Internal, messageFor(Error::Code::Internal), u"unknown exception"_s};
    }
}

} // namespace greffier::store
