#include "core/documents/reader_process.h"

#include "core/base/content_hash.h"
#include "core/base/progress.h"
#include "core/documents/document_json.h"
#include "core/documents/office_process.h"
#include "core/documents/read_failure.h"
#include "core/documents/reader_protocol.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

namespace key = protocol::key;
using protocol::Task;

constexpr int kPollMilliseconds = 50;
constexpr int kStartMilliseconds = 10'000;

QCborMap requestFor(Task task, const QString& name, const QByteArray& bytes)
{
    return {{key::kTask, toCode(task)}, {key::kName, name}, {key::kBytes, bytes}};
}

Error cancelled()
{
    return {
        Error::Code::Cancelled,
        QCoreApplication::translate("ReadFailure", "Reading was stopped; the file was not read."),
        {}};
}

Error nonsense() { return readError(ReadFailure::ReaderCrashed, u"the answer makes no sense"_s); }

/// As JSON inside the answer, which is taken apart faster than a map of maps.
QJsonObject jsonIn(const QCborMap& answer, QLatin1StringView name)
{
    return QJsonDocument::fromJson(answer.value(name).toByteArray()).object();
}

/// The files in an answer, named after the one they were in.
Result<QList<DocumentFile>> membersIn(const QCborMap& answer, const QString& container)
{
    QList<DocumentFile> files;
    for (const QCborValue& value : answer.value(key::kFiles).toArray()) {
        const QCborMap member = value.toMap();
        const QByteArray bytes = member.value(key::kBytes).toByteArray();
        const QString name = member.value(key::kName).toString();
        if (name.isEmpty())
            return nonsense();
        files += DocumentFile{container + u'!' + name, bytes, contentHash(bytes)};
    }
    return files;
}

/// How far an answer has come: nothing while more is awaited.
std::optional<Result<QCborMap>> answerIn(QByteArray& received)
{
    if (received.size() < protocol::kLengthBytes)
        return std::nullopt;
    const qsizetype length = protocol::announcedLength(received.left(protocol::kLengthBytes));
    if (length > protocol::kMaxAnswerBytes)
        return Result<QCborMap>(nonsense());
    if (received.size() < protocol::kLengthBytes + length)
        return std::nullopt;
    const auto message = protocol::messageFrom(received.mid(protocol::kLengthBytes, length));
    if (!message || received.size() > protocol::kLengthBytes + length)
        return Result<QCborMap>(nonsense());
    return Result<QCborMap>(*message);
}

} // namespace

ReaderProcess::ReaderProcess()
    : ReaderProcess(Settings{})
{
}

ReaderProcess::ReaderProcess(Settings settings)
    : m_settings(std::move(settings))
{
}

ReaderProcess::~ReaderProcess() { stop(); }

QString ReaderProcess::installedProgram()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString& place : {folder, folder + u"/../libexec/greffier"_s}) {
        const QFileInfo program(place + u"/greffier-reader"_s);
        if (program.isExecutable() && program.isFile())
            return program.canonicalFilePath();
    }
    return {};
}

qint64 ReaderProcess::processId() const { return m_process ? m_process->processId() : 0; }

void ReaderProcess::stop()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}

Result<void> ReaderProcess::start()
{
    // Waiting for nothing is how a QProcess without an event loop notices that it has ended.
    if (m_process && !m_process->waitForFinished(0) && m_process->state() == QProcess::Running)
        return {};
    stop();
    const QString program = m_settings.program.isEmpty() ? installedProgram() : m_settings.program;
    if (program.isEmpty())
        return readError(ReadFailure::ReaderMissing);
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(program, QStringList());
    if (!m_process->waitForStarted(kStartMilliseconds)) {
        const QString reason = m_process->errorString();
        stop();
        return readError(ReadFailure::ReaderMissing, reason);
    }
    return {};
}

Result<QCborMap> ReaderProcess::ask(const QCborMap& request, const Progress* progress)
{
    if (const auto started = start(); !started)
        return started.error();
    const QDeadlineTimer deadline(m_settings.deadline);
    m_process->write(protocol::framed(request));
    QByteArray received;
    while (true) {
        m_process->waitForReadyRead(kPollMilliseconds);
        received += m_process->readAllStandardOutput();
        if (const auto answer = answerIn(received)) {
            if (!answer->ok())
                stop();
            else if (const auto error = protocol::errorIn(answer->value()))
                return *error;
            return *answer;
        }
        const bool ended = m_process->state() == QProcess::NotRunning;
        const bool stopped = progress && progress->isStopped();
        if (!ended && !stopped && !deadline.hasExpired())
            continue;
        stop();
        if (stopped)
            return cancelled();
        return readError(ended ? ReadFailure::ReaderCrashed : ReadFailure::TimedOut);
    }
}

Result<Recognised> ReaderProcess::recognise(const DocumentFile& file, const Progress* progress)
{
    const auto answer = ask(requestFor(Task::Recognise, file.name, file.bytes), progress);
    if (!answer) {
        const auto failure = readFailureOf(answer.error());
        if (!failure || *failure == ReadFailure::ReaderMissing)
            return answer.error();
        return Recognised{FileKind::Unreadable, failure};
    }
    const auto kind = fileKindFromCode(answer->value(key::kKind).toString());
    if (!kind || *kind == FileKind::Unreadable)
        return nonsense();
    return Recognised{*kind, {}};
}

Result<TextDocument> ReaderProcess::readText(const DocumentFile& file, const Progress* progress)
{
    const auto answer = ask(requestFor(Task::Text, file.name, file.bytes), progress);
    if (!answer)
        return readByOffice(file, answer.error(), progress);
    const auto document = textDocumentFromJson(jsonIn(*answer, key::kDocument));
    if (!document)
        return nonsense();
    return *document;
}

/// What only LibreOffice reads is read from the .docx it makes; without it the failure stays.
Result<TextDocument> ReaderProcess::readByOffice(const DocumentFile& file, const Error& failed,
                                                 const Progress* progress)
{
    const auto kind = readFailureOf(failed);
    const QString launcher = m_settings.program.isEmpty() ? installedProgram() : m_settings.program;
    const OfficeProcess office({launcher, m_settings.office});
    if (!kind || !office.canHelp(*kind))
        return failed;
    const auto docx = office.asDocx(file, *kind, progress);
    if (!docx && docx.error().code == Error::Code::Cancelled)
        return cancelled();
    if (!docx)
        return docx.error();
    const auto answer = ask(requestFor(Task::Text, docx->name, docx->bytes), progress);
    if (!answer)
        return answer.error();
    const auto document = textDocumentFromJson(jsonIn(*answer, key::kDocument));
    if (!document)
        return nonsense();
    return *document;
}

Result<Sheet> ReaderProcess::readSheet(const DocumentFile& file, const Progress* progress)
{
    const auto answer = ask(requestFor(Task::Sheet, file.name, file.bytes), progress);
    if (!answer)
        return answer.error();
    const auto sheet = sheetFromJson(jsonIn(*answer, key::kSheet));
    if (!sheet)
        return nonsense();
    return *sheet;
}

Result<QList<DocumentFile>> ReaderProcess::unpack(const DocumentFile& zip, const Progress* progress)
{
    const auto answer = ask(requestFor(Task::Unpack, zip.name, zip.bytes), progress);
    if (!answer)
        return answer.error();
    return membersIn(*answer, zip.name);
}

Result<ReceivedMail> ReaderProcess::openMail(const DocumentFile& mail, const Progress* progress)
{
    const auto answer = ask(requestFor(Task::Mail, mail.name, mail.bytes), progress);
    if (!answer)
        return answer.error();
    const auto attachments = membersIn(*answer, mail.name);
    if (!attachments)
        return attachments.error();
    ReceivedMail opened;
    opened.from = answer->value(key::kFrom).toString();
    opened.subject = answer->value(key::kSubject).toString();
    opened.messageId = answer->value(key::kMessageId).toString();
    opened.receivedAt
        = QDateTime::fromString(answer->value(key::kReceivedAt).toString(), Qt::ISODate);
    opened.zone = answer->value(key::kZone).toString();
    opened.receivedHeader = answer->value(key::kReceived).toString();
    opened.attachments = *attachments;
    return opened;
}

Result<QByteArray> ReaderProcess::pageImage(const QByteArray& pdf, int page, int dpi,
                                            const Progress* progress)
{
    QCborMap request = requestFor(Task::PageImage, {}, pdf);
    request.insert(key::kPage, page);
    request.insert(key::kDpi, dpi);
    const auto answer = ask(request, progress);
    if (!answer)
        return answer.error();
    const QByteArray image = answer->value(key::kBytes).toByteArray();
    if (!image.startsWith("\x89PNG"))
        return nonsense();
    return image;
}

} // namespace greffier
