#pragma once

#include "core/documents/document_file.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace greffier {

/// A message as it was saved from a mailbox. When it was received says the topmost of its Received
/// headers, which the last server wrote; the Date header is the sender's clock and no evidence.
struct ReceivedMail {
    QString from; ///< address of the sender; empty if none is given
    QString subject;
    QString messageId;
    QDateTime receivedAt; ///< UTC; invalid where no server said so
    QString zone; ///< of that header: "UTC+02:00"
    QString receivedHeader; ///< as it stands there, on one line
    QList<DocumentFile> attachments; ///< those of messages within it too; named "a.eml!b.docx"

    bool operator==(const ReceivedMail&) const = default;
};

} // namespace greffier
