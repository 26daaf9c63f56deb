#pragma once

#include "core/base/result.h"
#include "core/documents/received_mail.h"
#include "core/documents/text_document.h"

namespace greffier::reader {

/// What a message in the format of the internet (.eml) shows: sender, receivers, date and subject,
/// its text (plain rather than HTML where it has both), messages within it, and the names of its
/// attachments. Fails with a ReadFailure.
Result<TextDocument> readMailText(const QByteArray& bytes);

/// Its evidence of receipt and its attachments, unpacked, without hashes. Under limits.
Result<ReceivedMail> openMail(const QByteArray& bytes);

/// Makes ready what may not be opened later: character sets.
void warmUpMail();

} // namespace greffier::reader
