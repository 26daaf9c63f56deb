#include "core/documents/reader_protocol.h"

#include "core/documents/read_failure.h"

#include <QCborValue>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace greffier::protocol {

QString toCode(Task task)
{
    switch (task) {
    case Task::Recognise: return u"recognise"_s;
    case Task::Text: return u"text"_s;
    case Task::Sheet: return u"sheet"_s;
    case Task::Unpack: return u"unpack"_s;
    case Task::Mail: return u"mail"_s;
    case Task::PageImage: return u"page_image"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Task> taskFromCode(const QString& code)
{
    for (const Task task :
         {Task::Recognise, Task::Text, Task::Sheet, Task::Unpack, Task::Mail, Task::PageImage}) {
        if (toCode(task) == code)
            return task;
    }
    return std::nullopt;
}

QByteArray framed(const QCborMap& message)
{
    const QByteArray body = message.toCborValue().toCbor();
    QByteArray bytes(kLengthBytes, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(body.size()), bytes.data());
    return bytes + body;
}

qsizetype announcedLength(const QByteArray& lengthBytes)
{
    Q_ASSERT(lengthBytes.size() == kLengthBytes);
    return static_cast<qsizetype>(qFromBigEndian<quint32>(lengthBytes.constData()));
}

std::optional<QCborMap> messageFrom(const QByteArray& bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return std::nullopt;
    return value.toMap();
}

QCborMap failureAnswer(const Error& error)
{
    const ReadFailure failure = readFailureOf(error).value_or(ReadFailure::Damaged);
    return {{key::kFailure, toCode(failure)}, {key::kDetail, error.detail.section(u": "_s, 1)}};
}

std::optional<Error> errorIn(const QCborMap& answer)
{
    const QCborValue code = answer.value(key::kFailure);
    if (code.isUndefined())
        return std::nullopt;
    return readError(readFailureFromCode(code.toString()).value_or(ReadFailure::ReaderCrashed),
                     answer.value(key::kDetail).toString());
}

} // namespace greffier::protocol
