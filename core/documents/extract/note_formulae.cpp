#include "core/documents/extract/note_formulae.h"

#include "core/documents/extract/patterns.h"
#include "core/text/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

std::optional<NoteFormulaReading> formulaIn(const QString& text, const QRegularExpression& form)
{
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    NoteFormulaReading reading;
    reading.sender = {match.capturedStart(u"sender"_s), match.capturedEnd(u"sender"_s)};
    if (!match.captured(u"list"_s).trimmed().isEmpty())
        reading.addressees = {match.capturedStart(u"list"_s), match.capturedEnd(u"list"_s)};
    return reading;
}

QString wordsAt(const ReadingText& text, const ReadingText::Span& span)
{
    return onOneLine(text.raw().mid(span.start, span.end - span.start));
}

/// A folded word without the Arabic words for "to" and "and to", and "to" where it is written
/// together with the word after it ("to the", "to all", "and to bodies"); other words as they are.
QString withoutArabicPreposition(const QString& word)
{
    static const QString to = folded(u"إلى"_s);
    if (word == to || word == u'و' + to)
        return {};
    const QString bare = word.startsWith(u"ول"_s) ? word.mid(1) : word;
    if (bare.startsWith(u"لل"_s))
        return u"ال"_s + bare.mid(2);
    if (bare == u"لجميع"_s)
        return u"جميع"_s;
    return word.startsWith(u"ول"_s) ? bare.mid(1) : word;
}

/// The words that tell senders and addressees apart: no articles, no prepositions.
QStringList tellingWords(const QString& words)
{
    static const QStringList small{u"the"_s, u"to"_s, u"all"_s,    u"and"_s,  u"of"_s,  u"at"_s,
                                   u"in"_s,  u"a"_s,  u"au"_s,     u"aux"_s,  u"les"_s, u"le"_s,
                                   u"la"_s,  u"l"_s,  u"des"_s,    u"de"_s,   u"d"_s,   u"du"_s,
                                   u"et"_s,  u"en"_s, u"toutes"_s, u"tous"_s, u"el"_s,  u"los"_s,
                                   u"las"_s, u"y"_s,  u"todas"_s,  u"todos"_s};
    QStringList telling;
    for (const QString& each : foldedWords(words)) {
        const QString word = withoutArabicPreposition(each);
        if (!small.contains(word) && !word.isEmpty())
            telling += word;
    }
    return telling;
}

/// Whether the closing says less than the opening, in the same words.
bool isShortened(const QStringList& opening, const QStringList& closing)
{
    return opening.mid(0, closing.size()) == closing;
}

} // namespace

std::optional<NoteFormulaReading> openingFormula(const ReadingText& text)
{
    static const QList<QRegularExpression> forms{
        looseRegex(
            u"(?:^|[\\n.])\\s*(?<sender>[^\\n.]{3,160}?)\\s+(?:presents? (?:its|his|her) compliments to|présente ses compliments (?=à|aux)|saluda atentamente a|свидетельствует сво[её] (?:глубокое )?уважение)\\s*(?<list>[^.]{5,900}?)[\\s,]*(?:(?:and|et|y|и) (?:(?:has|have|tiene|имеет)(?!\\p{L})|a l')|, (?:has the hono|a l'honneur)|\\.)"_s),
        looseRegex(
            u"[يت]هدي\\s+(?<sender>[^\\n.]{3,160}?)\\s+تحياته?ا?\\s+إلى\\s+(?<list>[^.]{5,900}?)[\\s,]*(?:و[يت]تشرف|\\.)"_s),
        looseRegex(
            u"(?:^|[\\n.])\\s*(?<sender>[^\\n.向]{2,60})向(?<list>[^.]{2,300}?)(?:表示)?(?:致意|敬意)"_s),
    };
    for (const QRegularExpression& form : forms) {
        if (const auto reading = formulaIn(text.plain(), form))
            return reading;
    }
    return std::nullopt;
}

std::optional<NoteFormulaReading> closingFormula(const ReadingText& text)
{
    static const QList<QRegularExpression> forms{
        looseRegex(
            u"(?:^|[\\n.])\\s*(?<sender>[^\\n.]{3,160}?)\\s+avails? (?:itself|himself|herself) of this (?:opportunity|occasion) to (?:renew|express|convey|reiterate|extend)(?:\\s+to\\s+(?<list>[^.]{5,900}?))?[\\s,]+(?:the assurances?|its)"_s),
        looseRegex(
            u"(?:^|[\\n.])\\s*(?<sender>[^\\n.]{3,160}?)\\s+saisit cette occasion pour (?:(?:leur )?(?:présenter|renouveler|réitérer|exprimer))(?:\\s+(?<list>(?:à|aux?)\\s[^.]{5,900}?))?[\\s,]+(?:l'assurance|les assurances|l'expression)"_s),
        looseRegex(
            u"(?:^|[\\n.])\\s*(?<sender>[^\\n.]{3,160}?)\\s+aprovecha (?:la|esta) (?:ocasión|oportunidad) para (?:reiterar(?:les)?|expresar|renovar)(?:\\s+a\\s+(?<list>[^.]{5,900}?))?[\\s,]+(?:el testimonio|las seguridades|la seguridad)"_s),
        looseRegex(
            u"(?:^|[\\n.])\\s*(?<sender>[^\\n.]{3,160}?)\\s+пользуется (?:настоящей|этой|данной) возможностью,? чтобы (?:вновь )?\\p{L}+(?:\\s+(?<list>[^.]{5,900}?))?[\\s,]+уверени"_s),
        looseRegex(
            u"و?[يت]غتنم\\s+(?<sender>[^\\n.]{3,160}?)\\s+هذه الفرصة ل[يت]عرب(?: مجددا?ً?)?\\s+(?<list>ل[^.]{5,900}?)\\s+عن\\s"_s),
    };
    for (const QRegularExpression& form : forms) {
        if (const auto reading = formulaIn(text.plain(), form))
            return reading;
    }
    return std::nullopt;
}

QStringList formulaFindings(const ReadingText& text)
{
    const auto opening = openingFormula(text);
    const auto closing = closingFormula(text);
    QStringList findings;
    if (!opening || !closing)
        return findings;
    const QString sender = wordsAt(text, opening->sender);
    const QString closingSender = wordsAt(text, closing->sender);
    if (!isShortened(tellingWords(sender), tellingWords(closingSender)))
        findings
            += QCoreApplication::translate(
                   "NoteFormulae", "The closing formula names the sender “%1”, the opening “%2”.")
                   .arg(closingSender, sender);
    if (!opening->addressees || !closing->addressees)
        return findings;
    const QString addressees = wordsAt(text, *opening->addressees);
    const QString closingAddressees = wordsAt(text, *closing->addressees);
    if (!isShortened(tellingWords(addressees), tellingWords(closingAddressees)))
        findings += QCoreApplication::translate(
                        "NoteFormulae",
                        "The closing formula names the addressees “%1”, the opening “%2”.")
                        .arg(closingAddressees, addressees);
    return findings;
}

} // namespace greffier
