#include "core/documents/extract/note_parts_reader.h"
#include "core/documents/extract/patterns.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

QString withoutTail(QString address)
{
    static const QRegularExpression tail(u"[.,;:!?'\"»>)\\]]+$"_s);
    // A bracket may belong to the address, as in ".../Foo_(bar)".
    while (true) {
        const QRegularExpressionMatch match = tail.match(address);
        if (!match.hasMatch())
            return address;
        if (address.endsWith(u')') && address.count(u'(') == address.count(u')'))
            return address;
        address.chop(1);
    }
}

void readContacts(AddressesReading& reading, const ReadingText& text)
{
    static const QRegularExpression mail = looseRegex(
        u"(?<![\\w.+-])[a-z0-9](?:[\\w.+-]*[a-z0-9_])?@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,24}(?![\\w-])"_s);
    eachMatch(mail, text.plain(), [&](const QRegularExpressionMatch& match) {
        const QString address = match.captured();
        if (reading.contacts.contains(address, Qt::CaseInsensitive))
            return;
        reading.contacts += address;
        if (reading.contactsEvidence.isEmpty())
            reading.contactsEvidence = text.evidence(match.capturedStart(), match.capturedEnd());
    });
    for (const QString& link : text.linkAddresses()) {
        if (!link.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
            continue;
        const QString address = link.mid(7).section(u'?', 0, 0);
        if (mail.match(address).hasMatch()
            && !reading.contacts.contains(address, Qt::CaseInsensitive))
            reading.contacts += address;
    }
}

void readLinks(AddressesReading& reading, const ReadingText& text)
{
    static const QRegularExpression web
        = looseRegex(u"(?:https?://|(?<![\\w@./-])www\\.)[^\\s<>\"«»]+"_s);
    eachMatch(web, text.plain(), [&](const QRegularExpressionMatch& match) {
        const QString address = withoutTail(match.captured());
        if (reading.links.contains(address))
            return;
        reading.links += address;
        if (reading.linksEvidence.isEmpty())
            reading.linksEvidence
                = text.evidence(match.capturedStart(), match.capturedStart() + address.size());
    });
    for (const QString& link : text.linkAddresses()) {
        const bool isWeb = link.startsWith(u"http"_s, Qt::CaseInsensitive);
        if (isWeb && !reading.links.contains(link) && !reading.links.contains(withoutTail(link)))
            reading.links += link;
    }
}

/// "[here](#)": a link that was meant to be filled in.
void findDeadLinks(AddressesReading& reading, const ReadingText& text)
{
    static const QRegularExpression dead(u"\\[([^\\]\\n]*)\\]\\(\\s*#?\\s*\\)"_s);
    bool found = text.linkAddresses().contains(u"#"_s) || text.linkAddresses().contains(QString());
    QString words;
    eachMatch(dead, text.plain(), [&](const QRegularExpressionMatch& match) {
        found = true;
        if (words.isEmpty())
            words = match.captured(1);
    });
    if (!found)
        return;
    reading.remarks += words.isEmpty()
        ? QCoreApplication::translate(
            "AddressesReader", "A link in the text leads nowhere; ask the sender for the address.")
        : QCoreApplication::translate(
              "AddressesReader", "The link \"%1\" leads nowhere; ask the sender for the address.")
              .arg(words);
}

} // namespace

AddressesReading readAddresses(const ReadingText& text)
{
    AddressesReading reading;
    readContacts(reading, text);
    readLinks(reading, text);
    findDeadLinks(reading, text);
    return reading;
}

} // namespace greffier
