// How Intake takes in what holds other files: archives and saved mails.

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

Result<void> Intake::takeMembers(const DocumentFile& zip, const Document* known)
{
    const auto members = m_reader.unpack(zip, &m_progress);
    if (!members && members.error().code == Error::Code::Cancelled)
        return members.error();
    if (!members) {
        MatchedDocument archive;
        archive.outcome = u"unreadable"_s;
        archive.reason = members.error().message;
        archive.format = u"zip"_s;
        return putIfChanged(zip, archive, known);
    }
    for (const DocumentFile& member : *members)
        m_receipts.expect(member.name);
    m_filesInAll += members->size();
    // A receipt for the archive is one for each file in it.
    const ReceiptLine* listed = m_receipts.lineFor(zip.name);
    const ReceiptLine line = listed ? *listed : ReceiptLine();
    for (const DocumentFile& member : *members) {
        if (line.at.isValid() && !m_receipts.lineFor(member.name))
            m_receipts.add(member.name, line);
        if (const auto taken = takeInside(member); !taken)
            return taken.error();
    }
    return {};
}

/// A file of an archive or a mail, which holds up the whole as little as any other file.
Result<void> Intake::takeInside(const DocumentFile& file)
{
    if (const auto going = goOn(file.name); !going)
        return going.error();
    return take(file);
}

Result<void> Intake::takeMail(const DocumentFile& mail, const Document* known)
{
    const auto opened = m_reader.openMail(mail, &m_progress);
    if (!opened && opened.error().code == Error::Code::Cancelled)
        return opened.error();
    if (!opened) {
        MatchedDocument unread;
        unread.outcome = u"unreadable"_s;
        unread.reason = opened.error().message;
        unread.format = u"eml"_s;
        return putIfChanged(mail, unread, known);
    }
    for (const DocumentFile& attachment : opened->attachments)
        m_receipts.expect(attachment.name);
    // The list of receipts knows better than the headers, and more of one file than of the mail.
    const ReceiptLine* listed = m_receipts.lineFor(mail.name);
    const ReceiptLine line = listed ? *listed : receiptFrom(*opened, mail.name);
    if (line.at.isValid() && !listed)
        m_receipts.add(mail.name, line);
    for (const DocumentFile& attachment : opened->attachments) {
        if (line.at.isValid() && !m_receipts.lineFor(attachment.name))
            m_receipts.add(attachment.name, line);
    }
    if (opened->attachments.isEmpty())
        return takeMailText(mail, opened->from, known);
    m_filesInAll += opened->attachments.size();
    for (const DocumentFile& attachment : opened->attachments) {
        if (const auto taken = takeInside(attachment); !taken)
            return taken.error();
    }
    return {};
}

Result<void> Intake::takeMailText(const DocumentFile& mail, const QString& sender,
                                  const Document* known)
{
    const DocumentMatching matching(m_reader, m_reference, m_state, m_persons);
    const auto matched = matching.match(mail, sender, m_progress);
    if (!matched)
        return matched.error();
    return settle(mail, *matched, known);
}

} // namespace greffier
