#include "core/store/lease.h"

#include "core/domain/shown_day.h"
#include "core/store/store_error.h"
#include "core/store/unfinished_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace greffier::store {

namespace {

constexpr qint64 kMaxLeaseSize = 4096;

Lease::Holder holderFrom(const QByteArray& json)
{
    const QJsonObject written = QJsonDocument::fromJson(json).object();
    return {written[u"officer"_s].toString(), written[u"machine"_s].toString(),
            written[u"pid"_s].toInteger(),
            QDateTime::fromString(written[u"since"_s].toString(), Qt::ISODateWithMs)};
}

QByteArray jsonFor(const Lease::Holder& holder)
{
    return QJsonDocument(QJsonObject{{u"officer"_s, holder.officer},
                                     {u"machine"_s, holder.machine},
                                     {u"pid"_s, holder.processId},
                                     {u"since"_s, holder.since.toString(Qt::ISODateWithMs)}})
        .toJson();
}

/// `file`: the lease, where its holder may be gone without that being seen from here.
[[noreturn]] void refuse(const Lease::Holder& holder, const QString& file = {})
{
    //: %1 is an officer's name, %2 a machine, %3 date and time
    const QString text = QCoreApplication::translate(
        "Lease",
        "The register is open with %1 on %2 since %3. Ask for it to be closed there, or open it "
        "read-only.");
    const QString officer = holder.officer.isEmpty()
        ? QCoreApplication::translate("Lease", "another officer")
        : holder.officer;
    const QDateTime taken = holder.since.toLocalTime();
    const QString since = dayText(taken.date()) + taken.toString(u" HH:mm"_s);
    QString message = text.arg(officer, holder.machine, since);
    if (!file.isEmpty())
        //: %1 is a file
        message += u' '
            + QCoreApplication::translate(
                  "Lease", "If that computer has stopped without closing it, delete %1.")
                  .arg(file);
    throw StoreError({Error::Code::Locked, message, u"pid %1"_s.arg(holder.processId)});
}

QByteArray contentOf(int descriptor)
{
    QByteArray content(kMaxLeaseSize, '\0');
    const ssize_t size = ::pread(descriptor, content.data(), kMaxLeaseSize, 0);
    content.truncate(size > 0 ? size : 0);
    return content;
}

/// Whether the name still leads to the open file; its last holder may just have removed it.
bool isStillNamed(const QByteArray& name, int descriptor)
{
    struct stat open = {};
    struct stat named = {};
    return ::fstat(descriptor, &open) == 0 && ::lstat(name.constData(), &named) == 0
        && open.st_ino == named.st_ino && open.st_dev == named.st_dev;
}

bool lives(qint64 processId)
{
    return processId > 0 && (::kill(static_cast<pid_t>(processId), 0) == 0 || errno == EPERM);
}

/// Whether a lease whose file nobody holds locked, as far as this machine sees, is still in force.
bool isInForce(const Lease::Holder& holder, bool locksAreSeen, const QString& machine)
{
    if (holder.machine.isEmpty())
        return false; // written half by a program that died
    if (holder.machine != machine)
        return true;
    return !locksAreSeen && lives(holder.processId);
}

void write(int descriptor, const QByteArray& content)
{
    if (::ftruncate(descriptor, 0) != 0
        || ::pwrite(descriptor, content.constData(), static_cast<size_t>(content.size()), 0)
            != content.size()
        || ::fsync(descriptor) != 0)
        throwFileError(errno, u"write lease"_s);
}

} // namespace

QString Lease::fileFor(const QString& registerFile) { return registerFile + u".lock"_s; }

std::unique_ptr<Lease> Lease::take(const QString& registerFile, const Officer& officer,
                                   const QDateTime& since)
{
    const QString file = fileFor(registerFile);
    const QByteArray name = QFile::encodeName(file);
    for (;;) {
        const int descriptor = ::open(name.constData(),
                                      O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
        if (descriptor < 0)
            throwFileError(errno, u"open lease"_s);
        std::unique_ptr<Lease> lease(new Lease(QString(), descriptor));
        const bool locked = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
        if (!locked && errno == EWOULDBLOCK)
            refuse(holderFrom(contentOf(descriptor)));
        if (!isStillNamed(name, descriptor))
            continue;
        const Holder present = holderFrom(contentOf(descriptor));
        if (isInForce(present, locked, officer.machine))
            refuse(present, present.machine == officer.machine ? QString() : file);
        const QString holder = officer.name.isEmpty() ? officer.systemUser : officer.name;
        write(descriptor, jsonFor({holder, officer.machine, ::getpid(), since}));
        lease->m_file = file;
        return lease;
    }
}

Lease::Lease(const QString& file, int descriptor)
    : m_file(file)
    , m_descriptor(descriptor)
{
}

Lease::~Lease()
{
    // Removed while still locked, so that nobody's new lease is removed instead.
    if (!m_file.isEmpty())
        QFile::remove(m_file);
    ::close(m_descriptor);
}

std::optional<Lease::Holder> Lease::holderOf(const QString& registerFile)
{
    QFile file(fileFor(registerFile));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return holderFrom(file.read(kMaxLeaseSize));
}

} // namespace greffier::store
