#include "app/reader/requests.h"

#include "app/reader/html_text.h"
#include "app/reader/mail.h"
#include "app/reader/pdf_page_image.h"
#include "app/reader/pdf_text.h"
#include "core/documents/document_json.h"
#include "core/documents/docx/text_reader.h"
#include "core/documents/file_kind.h"
#include "core/documents/reader_protocol.h"
#include "core/documents/tables/csv_reader.h"
#include "core/documents/tables/plain_text.h"
#include "core/documents/tables/xlsx_reader.h"
#include "core/documents/zip_members.h"

#include <QCborArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace greffier::reader {

namespace {

namespace key = protocol::key;
using protocol::Task;

/// Why a file of this kind is neither text nor table.
Error errorOf(const Recognised& found)
{
    return readError(found.failure.value_or(ReadFailure::Archive));
}

Result<TextDocument> readText(const QByteArray& bytes, const QString& name)
{
    const Recognised found = recognise(bytes, name);
    switch (found.kind) {
    case FileKind::Docx: return docx::readText(bytes);
    case FileKind::Pdf: return readPdf(bytes);
    case FileKind::PlainText: return readPlainText(bytes);
    case FileKind::Html: return readHtml(bytes);
    case FileKind::Mail: return readMailText(bytes);
    case FileKind::Csv: {
        const auto sheet = readCsv(bytes);
        return sheet ? Result<TextDocument>(asText({*sheet}, toCode(found.kind))) : sheet.error();
    }
    case FileKind::Xlsx: {
        const auto sheets = readXlsx(bytes);
        return sheets ? Result<TextDocument>(asText(*sheets, toCode(found.kind))) : sheets.error();
    }
    case FileKind::Zip:
    case FileKind::Unreadable: break;
    }
    return errorOf(found);
}

bool hasContent(const Sheet& sheet)
{
    for (const QStringList& row : sheet.rows) {
        if (!row.join(QString()).trimmed().isEmpty())
            return true;
    }
    return false;
}

Result<Sheet> readSheet(const QByteArray& bytes, const QString& name)
{
    const Recognised found = recognise(bytes, name);
    if (found.kind == FileKind::Csv || found.kind == FileKind::PlainText)
        return readCsv(bytes);
    if (found.kind == FileKind::Unreadable)
        return errorOf(found);
    if (found.kind != FileKind::Xlsx)
        return readError(ReadFailure::NotATable, toCode(found.kind));
    const auto sheets = readXlsx(bytes);
    if (!sheets)
        return sheets.error();
    for (const Sheet& sheet : *sheets) {
        if (hasContent(sheet))
            return sheet;
    }
    return sheets->value(0);
}

QByteArray bytesOf(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QCborMap recogniseAnswer(const QByteArray& bytes, const QString& name)
{
    const Recognised found = recognise(bytes, name);
    if (found.kind == FileKind::Unreadable)
        return protocol::failureAnswer(errorOf(found));
    return {{key::kKind, toCode(found.kind)}};
}

QCborMap textAnswer(const QByteArray& bytes, const QString& name)
{
    const auto document = readText(bytes, name);
    if (!document)
        return protocol::failureAnswer(document.error());
    return {{key::kDocument, bytesOf(toJson(*document))}};
}

QCborMap sheetAnswer(const QByteArray& bytes, const QString& name)
{
    const auto sheet = readSheet(bytes, name);
    if (!sheet)
        return protocol::failureAnswer(sheet.error());
    return {{key::kSheet, bytesOf(toJson(*sheet))}};
}

QCborArray membersOf(const QList<DocumentFile>& files)
{
    QCborArray members;
    for (const DocumentFile& file : files)
        members += QCborMap{{key::kName, file.name}, {key::kBytes, file.bytes}};
    return members;
}

QCborMap unpackAnswer(const QByteArray& bytes)
{
    const auto files = zipMembers(bytes);
    if (!files)
        return protocol::failureAnswer(files.error());
    return {{key::kFiles, membersOf(*files)}};
}

QCborMap mailAnswer(const QByteArray& bytes, const QString& name)
{
    const Recognised found = recognise(bytes, name);
    if (found.kind != FileKind::Mail)
        return protocol::failureAnswer(errorOf(found));
    const auto mail = openMail(bytes);
    if (!mail)
        return protocol::failureAnswer(mail.error());
    QCborMap answer{{key::kFiles, membersOf(mail->attachments)},
                    {key::kFrom, mail->from},
                    {key::kSubject, mail->subject},
                    {key::kMessageId, mail->messageId}};
    if (mail->receivedAt.isValid()) {
        answer.insert(key::kReceivedAt, mail->receivedAt.toString(Qt::ISODate));
        answer.insert(key::kZone, mail->zone);
        answer.insert(key::kReceived, mail->receivedHeader);
    }
    return answer;
}

QCborMap imageAnswer(const QByteArray& bytes, const QCborMap& request)
{
    const auto number = [&request](QLatin1StringView name) {
        return static_cast<int>(
            qBound<qint64>(qint64{0}, request.value(name).toInteger(), qint64{100'000}));
    };
    const auto image = pdfPageImage(bytes, number(key::kPage), number(key::kDpi));
    if (!image)
        return protocol::failureAnswer(image.error());
    return {{key::kBytes, *image}};
}

} // namespace

QCborMap answerTo(const QCborMap& request)
{
    const QByteArray bytes = request.value(key::kBytes).toByteArray();
    const QString name = request.value(key::kName).toString();
    const auto task = protocol::taskFromCode(request.value(key::kTask).toString());
    if (!task)
        return protocol::failureAnswer(readError(ReadFailure::OtherKind));
    switch (*task) {
    case Task::Recognise: return recogniseAnswer(bytes, name);
    case Task::Text: return textAnswer(bytes, name);
    case Task::Sheet: return sheetAnswer(bytes, name);
    case Task::Unpack: return unpackAnswer(bytes);
    case Task::Mail: return mailAnswer(bytes, name);
    case Task::PageImage: return imageAnswer(bytes, request);
    }
    Q_UNREACHABLE();
}

} // namespace greffier::reader
