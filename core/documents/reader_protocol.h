#pragma once

#include "core/base/result.h"

#include <QCborMap>
#include <QLatin1StringView>
#include <QString>

#include <optional>

/// What greffier-reader and its client say to each other over its standard streams: one CBOR map a
/// message, after its length in four bytes, highest first.
namespace greffier::protocol {

inline constexpr qsizetype kMaxRequestBytes = 66 * 1024 * 1024;
inline constexpr qsizetype kMaxAnswerBytes = 300 * 1024 * 1024;
inline constexpr qsizetype kLengthBytes = 4;

/// The request's "do"; with it go "name" and "bytes", for a page image "page" and "dpi".
enum class Task { Recognise, Text, Sheet, Unpack, Mail, PageImage };

QString toCode(Task task);
std::optional<Task> taskFromCode(const QString& code);

/// Keys of a message.
namespace key {
inline constexpr QLatin1StringView kTask("do");
inline constexpr QLatin1StringView kName("name");
inline constexpr QLatin1StringView kBytes("bytes");
inline constexpr QLatin1StringView kPage("page");
inline constexpr QLatin1StringView kDpi("dpi");
inline constexpr QLatin1StringView kFailure("failure"); ///< code of a ReadFailure
inline constexpr QLatin1StringView kDetail("detail");
inline constexpr QLatin1StringView kKind("kind"); ///< code of a FileKind
inline constexpr QLatin1StringView
    kDocument("document"); ///< see document_json.h; likewise the sheet
inline constexpr QLatin1StringView kSheet("sheet");
inline constexpr QLatin1StringView kFiles("files"); ///< maps of name and bytes
inline constexpr QLatin1StringView kFrom("from"); ///< of a mail; likewise what follows
inline constexpr QLatin1StringView kSubject("subject");
inline constexpr QLatin1StringView kMessageId("message_id");
inline constexpr QLatin1StringView kReceivedAt("received_at"); ///< ISO 8601, UTC
inline constexpr QLatin1StringView kZone("zone");
inline constexpr QLatin1StringView kReceived("received"); ///< the header
} // namespace key

/// A message ready to be sent.
QByteArray framed(const QCborMap& message);

/// Length of the message that these four bytes announce.
qsizetype announcedLength(const QByteArray& lengthBytes);

/// The map in the bytes of a message; nothing when they are none.
std::optional<QCborMap> messageFrom(const QByteArray& bytes);

/// An answer that says why there is none, and the reverse: the error of an answer, if it is one.
QCborMap failureAnswer(const Error& error);
std::optional<Error> errorIn(const QCborMap& answer);

} // namespace greffier::protocol
