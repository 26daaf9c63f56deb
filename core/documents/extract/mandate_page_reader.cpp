#include "core/documents/extract/mandate_page_reader.h"

#include "core/documents/extract/date_mentions.h"
#include "core/documents/extract/mandate_chain.h"
#include "core/documents/extract/mandate_title.h"
#include "core/documents/extract/mandate_words.h"
#include "core/documents/extract/page_holders.h"
#include "core/documents/extract/patterns.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

QStringList textLines(const ReadingText& text, const SectionLines& lines)
{
    QStringList found;
    for (qsizetype line = lines.first; line < lines.first + lines.count; ++line) {
        const QString words = text.rawLine(line).simplified();
        if (!words.isEmpty())
            found += words;
    }
    return found;
}

Evidence evidenceOf(const ReadingText& text, const SectionLines& lines)
{
    if (lines.count == 0)
        return {};
    return text.evidence(text.lines().at(lines.first).start,
                         text.lines().at(lines.first + lines.count - 1).end());
}

void keep(MandatePageReading& reading, const QString& field, const Evidence& evidence)
{
    if (!evidence.isEmpty())
        reading.evidence.insert(field, evidence);
}

/// The first line that is a title, as a page bears it at its top; else a title in its text.
void readPageTitle(MandatePageReading& reading, const ReadingText& text,
                   const ReferenceTables& tables)
{
    constexpr qsizetype longestTitle = 300;
    for (qsizetype line = 0; line < text.lines().size(); ++line) {
        const QString words = text.rawLine(line).simplified();
        if (words.isEmpty() || words.size() > longestTitle || words.endsWith(u'.'))
            continue;
        const auto match = tables.mandates.match(words);
        if (!match || match->certainty != Certainty::Read)
            continue;
        reading.draft.title = words;
        reading.draft.mandateCode = match->code;
        keep(reading, u"mandate_title"_s,
             text.evidence(text.lines().at(line).start, text.lines().at(line).end()));
        return;
    }
    if (const auto place = findMandateTitle(text, tables)) {
        const TitleReading title
            = readTitle(text.raw().mid(place->start, place->end - place->start), tables);
        reading.draft.title = title.title;
        reading.draft.mandateCode = title.mandateCode;
        keep(reading, u"mandate_title"_s, text.evidence(place->start, place->end));
    }
}

void readChain(MandatePageReading& reading, const ReadingText& text, const SectionLines& about)
{
    MandateChain chain;
    if (about.count > 0)
        chain = readMandateChain(text.part(about.first, about.count));
    if (chain.established.resolution.isEmpty() && chain.renewals.isEmpty())
        chain = readMandateChain(text);
    reading.draft.established = chain.established;
    reading.draft.renewals = chain.renewals;
    keep(reading, u"established"_s, chain.establishedEvidence);
    keep(reading, u"renewals"_s, chain.renewalsEvidence);
}

/// Extensions are for three years at the most, so that a longer pause is one the page leaves out.
void remarkOnGaps(MandatePageReading& reading)
{
    constexpr int longestExtension = 3;
    QList<int> years{reading.draft.established.year};
    for (const MandatePageDraft::Step& step : reading.draft.renewals)
        years += step.year;
    years.removeAll(0);
    std::sort(years.begin(), years.end());
    for (qsizetype i = 1; i < years.size(); ++i) {
        if (years.at(i) - years.at(i - 1) <= longestExtension)
            continue;
        reading.remarks
            += QCoreApplication::translate("MandatePageReader",
                                           "The page names no extension between %1 and %2; its "
                                           "chain of extensions has gaps.")
                   .arg(years.at(i - 1))
                   .arg(years.at(i));
    }
}

/// The lines of the contact that are neither a name, a title, a number nor an e-mail address.
void readAddress(MandatePageReading& reading, const ReadingText& text,
                 const ReferenceTables& tables)
{
    static const QRegularExpression label = looseRegex(
        u"^\\W*(?:tel|tél|phone|téléphone|teléfono|тел|الهاتف|电话|fax|télécopie|facsimile|факс|الفاكس|传真|e-?mails?|courriels?|correo|эл|البريد|电子邮件|website|site|twitter|facebook|x)[^:]{0,30}:|@|^\\s*(?:https?:|www\\.)"_s);
    static const QRegularExpression type = looseRegex(u"^\\s*(?:%1)"_s.arg(mandateTypePattern()));
    const SectionLines lines = linesOf(text, PageSection::Contact);
    QStringList address;
    for (const QString& line : textLines(text, lines)) {
        const bool isHolder = std::any_of(
            reading.draft.currentHolders.cbegin(), reading.draft.currentHolders.cend(),
            [&line](const auto& holder) { return withoutCourtesy(line) == holder.name; });
        if (!isHolder && !label.match(line).hasMatch() && !type.match(plainForm(line)).hasMatch()
            && !tables.mandates.match(line))
            address += line;
    }
    reading.draft.address = address.join(u", "_s).replace(u",,"_s, u","_s);
    if (!address.isEmpty())
        keep(reading, u"address"_s, evidenceOf(text, lines));
}

void readDocuments(MandatePageReading& reading, const ReadingText& text)
{
    // "PDF : English" below a document names its files.
    static const QRegularExpression files = looseRegex(
        u"^\\W*(?:PDF|Word|docx?|html)(?:\\s*[:|,/]|\\s*$)|^(?:(?:English|Français|Español|العربية|中文|Русский)[\\s|,/]*)+$|^(?:view|see|voir|download|télécharger)"_s);
    const SectionLines lines = linesOf(text, PageSection::Documents);
    for (const QString& line : textLines(text, lines)) {
        if (!files.match(plainForm(line)).hasMatch())
            reading.draft.documents += line;
    }
    if (!reading.draft.documents.isEmpty())
        keep(reading, u"documents"_s, evidenceOf(text, lines));
}

/// Without the words of a link to a recording that end the line.
QString withoutRecordingLink(const QString& line)
{
    static const QRegularExpression link = looseRegex(
        u"[\\s|–-]*\\b(?:watch|view|regarder|voir|visionner|ver|vea)\\b[^.]*\\b(?:web\\s*tv|t[ée]l[ée]vision\\s+web|televisión\\s+web|webcast|webtv|video|vidéo|vídeo)\\b.*$"_s);
    return QString(line).remove(link).trimmed();
}

/// A line with a date, and what was held that day.
void readDialogues(MandatePageReading& reading, const ReadingText& text)
{
    for (const QString& line : textLines(text, linesOf(text, PageSection::Dialogues))) {
        const QList<DateMention> dates = dateMentions(plainForm(line));
        const bool isDate
            = dates.size() == 1 && dates.first().date().isValid() && line.size() <= 40;
        if (isDate)
            reading.draft.dialogues.append({dates.first().date(), {}});
        else if (!reading.draft.dialogues.isEmpty()
                 && reading.draft.dialogues.last().title.isEmpty())
            reading.draft.dialogues.last().title = withoutRecordingLink(line);
    }
}

} // namespace

MandatePageReading readMandatePage(const ReadingText& text, const ReferenceTables& tables)
{
    MandatePageReading reading;
    MandatePageDraft& draft = reading.draft;
    readPageTitle(reading, text, tables);
    const SectionLines purpose = linesOf(text, PageSection::Purpose);
    draft.purpose = textLines(text, purpose).join(u'\n');
    readChain(reading, text, linesOf(text, PageSection::About));
    remarkOnGaps(reading);
    const SectionLines current = linesOf(text, PageSection::CurrentHolder);
    draft.currentHolders = readCurrentHolders(text, current, tables.states);
    if (!draft.currentHolders.isEmpty())
        keep(reading, u"current_holder"_s, evidenceOf(text, current));
    const SectionLines former = linesOf(text, PageSection::FormerHolders);
    draft.formerHolders = readFormerHolders(text, former, tables.states);
    if (!draft.formerHolders.isEmpty())
        keep(reading, u"former_holders"_s, evidenceOf(text, former));
    else if (former.count > 0)
        reading.remarks += QCoreApplication::translate(
            "MandatePageReader",
            "The former mandate holders on the page were not understood; please enter them.");
    readAddress(reading, text, tables);
    readDocuments(reading, text);
    readDialogues(reading, text);
    return reading;
}

} // namespace greffier
