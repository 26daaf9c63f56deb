#include "core/documents/extract/letter_reader.h"

#include "core/documents/extract/mandate_title.h"
#include "core/documents/extract/note_parts_reader.h"
#include "core/documents/extract/patterns.h"
#include "core/documents/extract/resolution_reader.h"
#include "core/documents/extract/session_reader.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

struct NamePlace {
    QString name;
    Evidence evidence;
};

QRegularExpression personPattern(const QString& before, const QString& after)
{
    // Two to five words with capitals, with particles between them, or Chinese characters.
    const QString word = u"\\p{Lu}[\\p{L}\\p{M}'’.-]*"_s;
    const QString particle
        = u"(?:de|da|do|dos|del|della|van|von|der|den|bin|bint|ibn|al|el|la|le|ould|y)"_s;
    return QRegularExpression(
        u"%1(?<name>%2(?:[ \\t]+(?:%3[ \\t]+)*%2){1,4}|\\p{Han}{2,4})%4"_s.arg(before, word,
                                                                               particle, after),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
}

void take(QList<NamePlace>& names, const ReadingText& text, const QRegularExpression& pattern)
{
    static const QRegularExpression office(
        u"(?i)\\b(?:council|rights|nations|rapporteur|expert|group|university|université|mission|secretariat|geneva|genève|members?|president|committee|dear|sincerely|mandate|republic)\\b"_s);
    eachMatch(pattern, text.plain(), [&](const QRegularExpressionMatch& match) {
        const qsizetype start = match.capturedStart(u"name"_s);
        const qsizetype end = match.capturedEnd(u"name"_s);
        const QString name = text.raw().mid(start, end - start).simplified();
        const bool known
            = std::any_of(names.cbegin(), names.cend(),
                          [&name](const NamePlace& place) { return place.name == name; });
        if (!known && !office.match(name).hasMatch())
            names.append({name,
                          text.evidence(text.lines().at(text.lineAt(start)).start,
                                        text.lines().at(text.lineAt(start)).end())});
    });
}

/// Who applies or is proposed, the surest first.
QList<NamePlace> namesIn(const ReadingText& text)
{
    const QString title
        = u"(?:(?:Mr|Ms|Mrs|Mme|M|Mlle|Dr|Prof|Professor|Professeure?|Sr|Sra|Ambassador)\\.?[ \\t]+)*"_s;
    QList<NamePlace> names;
    take(
        names, text,
        personPattern(
            u"(?i:\\b(?:my name is|je m'appelle|I, the undersigned,?|je soussignée?,?|(?:full )?name(?: of (?:the )?(?:candidate|applicant))?\\s*:|nom(?: complet| du candidat)?\\s*:|candidate\\s*:|candidate?\\s*:|me llamo))\\s*"_s
                + title,
            QString()));
    take(
        names, text,
        personPattern(
            u"(?i:\\b(?:nominat\\w*|propos\\w*|present\\w*|présent\\w*|candidatures?|candidacy|application|recommend\\w*|recommand\\w*|support)(?:\\s+\\w+){0,5}?\\s+(?:of|de|for|d'))?\\s+(?:Mr|Ms|Mrs|Mme|M|Mlle|Dr|Prof|Professor|Sra?)\\.?\\s+(?:(?:Dr|Prof)\\.?\\s+)?"_s,
            QString()));
    take(
        names, text,
        personPattern(u"(?i:\\b(?:candidatures?|candidacy|application) (?:of|de|d'))\\s*"_s + title,
                      QString()));
    take(names, text,
         personPattern(
             u"(?i:\\b(?:nominat(?:e|es|ing)|propos(?:e|es|ing|er|ons)|recommend(?:s|ing)?))\\s+"_s
                 + title,
             QString()));
    // A signature or a letterhead: a name alone on its line, the last one first.
    QList<NamePlace> alone;
    take(alone, text, personPattern(u"^[ \\t]*"_s + title, u"[ \\t,]*$"_s));
    std::reverse(alone.begin(), alone.end());
    for (const NamePlace& place : alone) {
        if (std::none_of(names.cbegin(), names.cend(),
                         [&place](const NamePlace& other) { return other.name == place.name; }))
            names.append(place);
    }
    return names;
}

} // namespace

LetterDraft readLetter(const TextDocument& document, const QString& fileName,
                       const ReferenceTables& tables)
{
    const ReadingText text(document, fileName);
    LetterDraft letter;
    const QList<NamePlace> names = namesIn(text);
    for (const NamePlace& place : names) {
        if (!letter.name)
            letter.name = {place.name, place.evidence, Certainty::Guess};
        else
            letter.names += place.name;
    }
    const AddressesReading addresses = readAddresses(text);
    if (!addresses.contacts.isEmpty())
        letter.email = {addresses.contacts.first(), addresses.contactsEvidence, Certainty::Read};
    if (const auto place = findMandateTitle(text, tables)) {
        const TitleReading title
            = readTitle(text.raw().mid(place->start, place->end - place->start), tables);
        const Evidence evidence = text.evidence(place->start, place->end);
        letter.mandateTitle = {title.title, evidence, Certainty::Read};
        letter.mandateCode = title.mandateCode;
        if (!title.resolution.isEmpty())
            letter.resolution = {title.resolution, evidence, Certainty::Read};
    }
    if (!letter.resolution) {
        if (const auto cited = mandateResolution(text.plain()))
            letter.resolution
                = {cited->number, text.evidence(cited->start, cited->end), Certainty::Guess};
    }
    const SessionReading session = readSession(text, tables);
    if (session.number > 0)
        letter.session = {session.number, session.evidence, Certainty::Read};
    return letter;
}

} // namespace greffier
