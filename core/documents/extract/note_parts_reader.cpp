#include "core/documents/extract/note_parts_reader.h"

#include "core/documents/extract/date_mentions.h"
#include "core/documents/extract/note_formulae.h"
#include "core/documents/extract/patterns.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

const QString kAddresseeStart
    = u"(?:(?:to\\s+)?(?:all\\s+)?(?:the\\s+)?permanent (?:observer "
      u")?missions?|(?:à\\s+)?(?:toutes les\\s+)?missions? permanentes?(?: d'observation)?"
      "|misi(?:ón|ones) permanentes?|постоянн\\p{L}+ представительств|البعثات الدائمة|常驻)"_s;

qsizetype lineEnd(const ReadingText& text, qsizetype line) { return text.lines().at(line).end(); }

void readReference(NoteParts& parts, const ReadingText& text)
{
    static const QRegularExpression form
        = looseRegex(u"^\\s*(?:(?:our|notre|nuestra|your)\\s+)?(?:reference|référence|referencia|"
                     u"ref|réf|исх|ссылка|референс|المرجع|编号|文号)"
                     "\\s*\\.?\\s*(?:no\\.?|n[o°º]|№)?\\s*:\\s*(?<value>\\S[^\\n]{0,60})$"_s);
    for (qsizetype i = 0; i < text.lines().size(); ++i) {
        const QRegularExpressionMatch match = form.match(text.lineText(i));
        if (!match.hasMatch())
            continue;
        const QString raw = text.rawLine(i).mid(match.capturedStart(u"value"_s));
        parts.reference = raw.section(u'\t', 0, 0).trimmed();
        parts.referenceEvidence = text.evidence(text.lines().at(i).start, lineEnd(text, i));
        return;
    }
}

/// A line that holds a date and, at most, a place or "Date:".
void readDate(NoteParts& parts, const ReadingText& text)
{
    static const QRegularExpression around = looseRegex(
        u"^[\\s.,]*(?:(?:date|fecha|дата|التاريخ|日期)\\s*:)?[\\s,]*[于於]?(?:(?:(?:Palais des Nations|New York|\\p{Lu}[\\p{L}'-]+|جنيف|نيويورك|日内瓦|纽约)[\\s,]*){0,3}(?:le|the|el|في|,)?)?[\\s,.]*(?:года?|г\\.?)?[\\s.,]*$"_s);
    // A date below "Deadline:" is not the date of the note.
    static const QRegularExpression label
        = looseRegex(u":\\s*$|deadline|date limite|délai|plazo|срок|الموعد|截止"_s);
    for (qsizetype i = 0; i < text.lines().size(); ++i) {
        const QString line = text.lineText(i);
        const bool answersALabel = i > 0 && label.match(text.lineText(i - 1)).hasMatch();
        if (line.trimmed().size() > 60 || answersALabel)
            continue;
        const QList<DateMention> mentions = dateMentions(line);
        if (mentions.size() != 1 || !mentions.first().date().isValid())
            continue;
        const DateMention& mention = mentions.first();
        const QString rest = line.left(mention.start) + line.mid(mention.end);
        if (!around.match(rest).hasMatch())
            continue;
        parts.date = mention.date();
        parts.dateEvidence = text.evidence(text.lines().at(i).start, lineEnd(text, i));
        return;
    }
}

/// The line of the closing formula; -1 without one.
qsizetype closingLine(const ReadingText& text)
{
    static const QRegularExpression closing
        = looseRegex(u"avails? (?:itself|himself|herself) of this|highest consideration|saisit "
                     u"cette occasion|haute considération"
                     "|aprovecha (?:la ocasión|esta oportunidad)|alta consideración|пользуется "
                     "(?:настоящей|этой)|весьма высоком уважении"
                     "|وتغتنم|فائق التقدير|فائق تقديرها|最崇高的敬意"_s);
    qsizetype found = -1;
    for (qsizetype i = 0; i < text.lines().size(); ++i) {
        if (closing.match(text.lineText(i)).hasMatch())
            found = i;
    }
    return found;
}

void readSignatory(NoteParts& parts, const ReadingText& text)
{
    static const QRegularExpression name(
        u"^(?:(?:Mr|Ms|Mrs|Mme|M|Dr)\\.?\\s+)?(?:\\p{Lu}\\.[\\s-]?|\\p{Lu}[\\p{L}'-]+\\s*){1,5}$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression place = looseRegex(
        u"^(?:Geneva|Genève|Ginebra|New York|annex|annexe|enclosure|missions?|permanent|Palais|Office|Nations)"_s);
    const qsizetype closing = closingLine(text);
    if (closing < 0)
        return;
    for (qsizetype i = closing + 1; i < text.lines().size(); ++i) {
        const QString line = text.lineText(i).trimmed();
        if (line.isEmpty() || line.size() > 50 || place.match(line).hasMatch()
            || !name.match(line).hasMatch() || !dateMentions(line).isEmpty())
            continue;
        parts.signatory = text.rawLine(i).simplified();
        parts.signatoryEvidence = text.evidence(text.lines().at(i).start, lineEnd(text, i));
        return;
    }
}

void readAnnexes(NoteParts& parts, const ReadingText& text)
{
    static const QRegularExpression form
        = looseRegex(u"^\\s*(?:annex(?:e)?(?:s|es)?|enclosures?|encl|attachments?|pi[èe]ces? "
                     u"jointes?|p\\.?j|anexos?|приложени[ея]|(?:ال)?مرفقا?ت?|附件)"
                     "\\s*(?:[IVX\\d]{1,4}|\\(s\\))?\\s*\\.?\\s*:\\s*(?<value>.*)$"_s);
    for (qsizetype i = 0; i < text.lines().size(); ++i) {
        const QRegularExpressionMatch match = form.match(text.lineText(i));
        if (!match.hasMatch())
            continue;
        QStringList lines{text.rawLine(i).mid(match.capturedStart(u"value"_s))};
        qsizetype last = i;
        // A list of several may go on below, each with its mark.
        static const QRegularExpression item(u"^\\s*(?:[-•–]|\\(?\\d{1,2}[.)]|[a-z]\\))\\s*"_s);
        while (last + 1 < text.lines().size()
               && (item.match(text.lineText(last + 1)).hasMatch()
                   || !text.lines().at(last + 1).label.isEmpty()))
            lines += text.rawLine(++last).remove(item);
        for (const QString& line : lines) {
            for (const QString& annex : line.split(u';', Qt::SkipEmptyParts)) {
                const QString tidy = annex.simplified();
                if (!tidy.isEmpty())
                    parts.annexes += tidy;
            }
        }
        if (parts.annexesEvidence.isEmpty())
            parts.annexesEvidence = text.evidence(text.lines().at(i).start, lineEnd(text, last));
        i = last;
    }
}

/// Short lines that begin with "Permanent missions", each with the lines that go on with it.
void readAddresseeBlock(NoteParts& parts, const ReadingText& text)
{
    static const QRegularExpression begins = looseRegex(u"^\\s*%1"_s.arg(kAddresseeStart));
    static const QRegularExpression lower(u"^\\s*\\p{Ll}"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression unfinished
        = looseRegex(u"(?<![\\p{L}])(?:to|all|à|aux?|toutes|les|the|of|de|des)\\s*$|,\\s*$"_s);
    constexpr qsizetype longestTypedLine = 90;
    constexpr qsizetype longestGroup = 300;
    for (qsizetype i = 0; i < text.lines().size(); ++i) {
        if (!begins.match(text.lineText(i)).hasMatch() || text.lineText(i).size() > longestTypedLine
            || text.lineText(i).contains(u". "_s))
            continue;
        const qsizetype first = i;
        if (first > 0 && unfinished.match(text.lineText(first - 1)).hasMatch())
            continue;
        QString group = text.rawLine(i);
        while (i + 1 < text.lines().size() && lower.match(text.lineText(i + 1)).hasMatch()
               && text.lineText(i + 1).size() <= longestTypedLine)
            group += u' ' + text.rawLine(++i);
        if (group.trimmed().endsWith(u'.') || group.size() > longestGroup)
            continue; // the end of a sentence that was broken into lines
        parts.addressees += group.simplified();
        if (parts.addresseesEvidence.isEmpty())
            parts.addresseesEvidence
                = text.evidence(text.lines().at(first).start, lineEnd(text, i));
    }
}

/// "presents its compliments to all ..., ... and has the honour".
void readAddresseesOfFormula(NoteParts& parts, const ReadingText& text)
{
    const auto formula = openingFormula(text);
    if (!formula || !formula->addressees)
        return;
    static const QRegularExpression divide = looseRegex(
        u",\\s*(?:(?:and|et)\\s+)?(?:(?:to|aux?|à)\\s+)?(?:(?=the |les |all |toutes )|(?=\\p{L}))"_s);
    static const QRegularExpression preposition = looseRegex(u"^(?:à|aux?|to)\\s+"_s);
    const auto [start, end] = *formula->addressees;
    for (const QString& group : text.raw().mid(start, end - start).split(divide)) {
        const QString tidy = group.simplified().remove(preposition);
        if (!tidy.isEmpty())
            parts.addressees += tidy;
    }
    parts.addresseesEvidence = text.evidence(start, end);
}

} // namespace

NoteParts readNoteParts(const ReadingText& text)
{
    NoteParts parts;
    readReference(parts, text);
    readDate(parts, text);
    readSignatory(parts, text);
    readAnnexes(parts, text);
    readAddresseeBlock(parts, text);
    if (parts.addressees.isEmpty())
        readAddresseesOfFormula(parts, text);
    return parts;
}

} // namespace greffier
