#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace greffier {

/// A mail that an officer is to look at and send.
struct MailDraft {
    QString name; ///< of whom it is for
    QString address; ///< left out where it is none
    QString subject;
    QString text;
};

/// The draft as a file (.eml) that mail programs open for sending: a plain text in UTF-8. The same
/// draft gives the same bytes. Source: RFC 5322, RFC 2045 and RFC 2047; "X-Unsent" is what mail
/// programs know drafts by.
QByteArray mailDraft(const MailDraft& draft, const QDateTime& written);

/// Whether a text is one address and nothing else: "name@example.org".
bool isMailAddress(const QString& text);

} // namespace greffier
