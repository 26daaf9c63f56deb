// greffier-reader: opens received files, apart from the program that holds the register. Reads
// requests on standard input and answers on standard output until the input ends.

#include "app/reader/lockdown.h"
#include "app/reader/mail.h"
#include "app/reader/pdf_file.h"
#include "app/reader/requests.h"
#include "core/documents/read_failure.h"
#include "core/documents/reader_protocol.h"

#include <QCoreApplication>

#include <cerrno>
#include <new>

#include <fcntl.h>
#include <unistd.h>

using namespace greffier;

namespace {

constexpr int kInput = 0;

/// All of the bytes asked for; fewer when the input ends.
QByteArray readFully(qsizetype wanted)
{
    QByteArray bytes(wanted, Qt::Uninitialized);
    qsizetype have = 0;
    while (have < wanted) {
        const ssize_t got = ::read(kInput, bytes.data() + have, static_cast<size_t>(wanted - have));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        have += got;
    }
    bytes.truncate(have);
    return bytes;
}

bool writeFully(int output, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written
            = ::write(output, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

std::optional<QCborMap> nextRequest()
{
    const QByteArray length = readFully(protocol::kLengthBytes);
    if (length.size() < protocol::kLengthBytes)
        return std::nullopt;
    const qsizetype announced = protocol::announcedLength(length);
    if (announced > protocol::kMaxRequestBytes)
        return std::nullopt;
    const QByteArray body = readFully(announced);
    return body.size() == announced ? protocol::messageFrom(body) : std::nullopt;
}

QByteArray answerBytes(const QCborMap& request)
{
    try {
        return protocol::framed(reader::answerTo(request));
    } catch (const std::bad_alloc&) {
        return protocol::framed(protocol::failureAnswer(readError(ReadFailure::TooLarge)));
    }
}

/// Keeps standard output for answers alone: what a library prints goes nowhere. Returns the
/// descriptor of the answers, or -1.
int takeOutput()
{
    const int output = ::dup(STDOUT_FILENO);
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (output < 0 || nowhere < 0 || ::dup2(nowhere, STDOUT_FILENO) < 0)
        return -1;
    ::close(nowhere);
    return output;
}

/// Becomes the office program whose path and arguments follow; returns only when that fails.
int startOffice(char* arguments[])
{
    if (const auto failed = reader::lockDownOffice())
        qCritical("greffier-reader: cannot give up %s", qUtf8Printable(*failed));
    else
        ::execv(arguments[0], arguments);
    return 1;
}

} // namespace

int main(int argc, char* argv[])
{
    // Nothing of the program that started this one is left open here.
    if (::close_range(STDERR_FILENO + 1, ~0U, 0) != 0)
        return 1;
    if (argc > 2 && QByteArrayView(argv[1]) == "--office")
        return startOffice(argv + 2);
    const QCoreApplication application(argc, argv);
    const int output = takeOutput();
    if (output < 0)
        return 1;
    reader::warmUpPdf();
    reader::warmUpMail();
    if (const auto failed = reader::lockDown()) {
        qCritical("greffier-reader: cannot give up %s", qUtf8Printable(*failed));
        return 1;
    }
    while (const auto request = nextRequest()) {
        reader::renewProcessorTime();
        if (!writeFully(output, answerBytes(*request)))
            return 1;
    }
    return 0;
}
