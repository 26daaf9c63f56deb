// How Intake takes in saved mails.

#include "core/workflow/intake.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// What the headers of a mail prove; without an instant where no server noted one.
ReceiptLine receiptFrom(const ReceivedMail& mail, const QString& name)
{
    ReceiptLine line;
    line.at = mail.receivedAt;
    line.precision = u"second"_s;
    line.zone = mail.zone;
    line.channel = u"mail"_s;
    line.from = mail.from;
    line.subject = mail.subject;
    line.messageId = mail.messageId;
    line.evidence = {name, {}, mail.receivedHeader};
    return line;
}

} // namespace

Result<void> Intake::takeMail(const DocumentFile& mail)
{
    const auto opened = m_reader.openMail(mail, &m_progress);
    if (!opened && opened.error().code == Error::Code::Cancelled)
        return opened.error();
    if (!opened) {
        MatchedDocument unread;
        unread.outcome = u"unreadable"_s;
        unread.reason = opened.error().message;
        report(mail.name, unread, false);
        return {};
    }
    // The list of receipts knows better than the headers, and more of one file than of the mail.
    ReceiptLine line = m_receipts.value(mail.name, receiptFrom(*opened, mail.name));
    QStringList names{mail.name};
    for (const DocumentFile& attachment : opened->attachments)
        names += attachment.name;
    for (const QString& name : names) {
        line.file = name;
        if (line.at.isValid() && !m_receipts.contains(name))
            m_receipts.insert(name, line);
    }
    if (opened->attachments.isEmpty())
        return takeMailText(mail, opened->from);
    for (const DocumentFile& attachment : opened->attachments) {
        m_seen += attachment.name;
        if (const auto taken = take(attachment); !taken)
            return taken.error();
    }
    return {};
}

Result<void> Intake::takeMailText(const DocumentFile& mail, const QString& sender)
{
    const DocumentMatching matching(m_reader, m_reference, m_state, m_persons);
    const auto matched = matching.match(mail, sender, m_progress);
    if (!matched)
        return matched.error();
    const Document* known = knownByName(mail);
    if (known && known->outcome == matched->outcome && known->reason == matched->reason) {
        reportKnown(*known);
        return {};
    }
    return put(mail, *matched, known ? known->id : DocumentId());
}

} // namespace greffier
