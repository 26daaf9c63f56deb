#include "core/documents/extract/page_holders.h"

#include "core/documents/extract/date_mentions.h"
#include "core/documents/extract/patterns.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

using Holder = MandatePageDraft::Holder;

const QString kPartialDate
    = u"(?:(?:\\d{1,2}(?:er|st|nd|rd|th)?\\s+(?:de )?)?(?:%1)\\s+(?:de )?)?(?:19[4-9]\\d|20\\d\\d)(?:\\s*年(?:\\s*\\d{1,2}\\s*月)?)?"_s;

/// Two dates with a dash or a word between them.
QRegularExpression periodPattern()
{
    return looseRegex(
        u"[(\\[]?\\s*(?:from|since|de|du|desde|с|من)?\\s*(?<![\\d/])(?<from>%1)\\s*(?:-|/|to|until|à|au|a|hasta|по|إلى|至)\\s*(?:(?<to>%1)|(?:present|today|aujourd'hui|presente|настоящее время|الآن|今)?)\\s*(?![\\d/])[)\\]]?"_s
            .arg(kPartialDate.arg(monthPattern())));
}

/// Takes what stands in brackets, or after the last comma, out of the words if it names a State.
void takeCountry(Holder& holder, QString& words, const States& states)
{
    static const QRegularExpression bracketed(u"\\(([^()]*)\\)"_s);
    const QRegularExpressionMatch match = bracketed.match(words);
    QString country;
    if (match.hasMatch()) {
        country = match.captured(1).simplified();
        words.remove(match.capturedStart(), match.capturedLength());
    } else if (words.contains(u',')) {
        const QString last = words.section(u',', -1).simplified();
        if (!states.recognise(last).candidates.isEmpty()) {
            country = last;
            words = words.section(u',', 0, -2);
        }
    }
    holder.country = country;
    const NationalityMatch state = states.recognise(country);
    if (state.isSure())
        holder.countryIso2 = state.iso2();
}

QString tidyName(const QString& words)
{
    static const QRegularExpression around(u"^[\\s,;:•*·.–—-]+|[\\s,;:•*·–—-]+$"_s);
    QString name = words.simplified();
    return withoutCourtesy(name.remove(around));
}

/// A name with its State in brackets, after a comma or on the line below.
Holder nameAndCountry(QString words, const States& states)
{
    Holder holder;
    takeCountry(holder, words, states);
    QStringList lines = words.split(u'\n');
    lines.removeIf([](const QString& line) { return line.trimmed().isEmpty(); });
    if (holder.country.isEmpty() && lines.size() > 1) {
        const QString last = lines.last().simplified();
        const NationalityMatch state = states.recognise(last);
        if (!state.candidates.isEmpty()) {
            holder.country = last;
            holder.countryIso2 = state.isSure() ? state.iso2() : QString();
            lines.removeLast();
        }
    }
    holder.name = tidyName(lines.join(u' '));
    return holder;
}

/// "X was appointed ...": the verb and what follows.
QRegularExpression appointmentPattern()
{
    return looseRegex(
        u"(?<!\\p{L})(?:(?:was|were|has been|have been)\\s+(?:\\p{L}+ ){0,2}?(?:appointed|named|designated)|took (?:up|office)|assumed|a été (?:\\p{L}+ )?(?:nommée?|désignée?)|ont été nommée?s|a pris ses fonctions|fue (?:nombrad[oa]|designad[oa])|asumió|был[аи]? назначен\\p{L}*|назначен[аы]?|вступил\\p{L}* в должность)(?!\\p{L})|被任命为?|[عُ]{1,2}[يّ]+نت?|تولت?"_s);
}

} // namespace

QString withoutCourtesy(const QString& name)
{
    static const QRegularExpression courtesy = looseRegex(
        u"^(?:(?:Mr|Ms|Mrs|Miss|Mme|Mlle|M|Dr|Prof|Professor|Professeure?|Sr|Sra|H\\.E|S\\.E|Ambassador|Ambassad(?:eur|rice)|г-н|г-жа|السيدة?)\\.?\\s+(?!$))+|(?:先生|女士|教授)$"_s);
    QString plain = name;
    return plain.remove(courtesy).trimmed();
}

PartialDate partialDateIn(const QString& words)
{
    const QString plain = plainForm(words);
    for (const DateMention& mention : dateMentions(plain)) {
        if (mention.date().isValid())
            return PartialDate::of(mention.date());
    }
    static const QRegularExpression month = looseRegex(
        u"(?<!\\p{L})(?<m>%1)(?!\\p{L})\\.?\\s+(?:de )?(?<y>19[4-9]\\d|20\\d\\d)(?!\\d)|(?<cy>19[4-9]\\d|20\\d\\d)\\s*年\\s*(?:(?<cm>\\d{1,2})\\s*月)?"_s
            .arg(monthPattern()));
    const QRegularExpressionMatch match = month.match(plain);
    if (match.hasMatch() && !match.captured(u"m"_s).isEmpty())
        return {match.captured(u"y"_s).toInt(), monthByName(match.captured(u"m"_s)), 0};
    if (match.hasMatch())
        return {match.captured(u"cy"_s).toInt(), match.captured(u"cm"_s).toInt(), 0};
    static const QRegularExpression year(u"(?<![\\d/])(19[4-9]\\d|20\\d\\d)(?![\\d/])"_s);
    return {year.match(plain).captured(1).toInt(), 0, 0};
}

QList<Holder> readCurrentHolders(const ReadingText& text, const SectionLines& lines,
                                 const States& states)
{
    static const QRegularExpression appointed = appointmentPattern();
    static const QRegularExpression name(
        u"^(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,5}\\p{Lu}[\\p{L}.'’-]+(?:\\s*\\([^)]*\\)|,\\s*[\\p{L} -]+)?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QList<Holder> holders;
    for (qsizetype line = lines.first; line < lines.first + lines.count; ++line) {
        const QString words = text.lineText(line).trimmed();
        const QRegularExpressionMatch verb = appointed.match(words);
        Holder holder;
        if (verb.hasMatch() && verb.capturedStart() > 0 && verb.capturedStart() < 80) {
            QString who = text.rawLine(line).trimmed().left(verb.capturedStart());
            takeCountry(holder, who, states);
            holder.name = tidyName(who);
            const QString rest = words.mid(verb.capturedStart());
            const qsizetype end = rest.indexOf(u". "_s);
            holder.from = partialDateIn(rest.left(end < 0 ? rest.size() : end));
        } else if (name.match(words).hasMatch() && words.size() < 80) {
            QString who = text.rawLine(line).trimmed();
            takeCountry(holder, who, states);
            holder.name = tidyName(who);
        }
        if (holder.name.isEmpty())
            continue;
        const auto same
            = std::find_if(holders.begin(), holders.end(),
                           [&holder](const Holder& other) { return other.name == holder.name; });
        if (same == holders.end())
            holders += holder;
        else if (!same->from.isKnown())
            same->from = holder.from;
    }
    return holders;
}

QList<Holder> readFormerHolders(const ReadingText& text, const SectionLines& lines,
                                const States& states)
{
    static const QRegularExpression period = periodPattern();
    if (lines.count == 0)
        return {};
    const qsizetype start = text.lines().at(lines.first).start;
    const qsizetype end = text.lines().at(lines.first + lines.count - 1).end();
    const QString words = text.plain().mid(start, end - start);
    const QString raw = text.raw().mid(start, end - start);
    QList<QRegularExpressionMatch> periods;
    eachMatch(period, words,
              [&periods](const QRegularExpressionMatch& match) { periods += match; });
    if (periods.isEmpty())
        return {};
    // The years stand before all names or after all of them.
    const bool yearsFirst = words.left(periods.first().capturedStart()).trimmed().isEmpty();
    QList<Holder> holders;
    for (qsizetype i = 0; i < periods.size(); ++i) {
        const QRegularExpressionMatch& match = periods.at(i);
        const qsizetype above = i == 0 ? 0 : periods.at(i - 1).capturedEnd();
        const qsizetype below
            = i + 1 < periods.size() ? periods.at(i + 1).capturedStart() : raw.size();
        const qsizetype from = yearsFirst ? match.capturedEnd() : above;
        const qsizetype to = yearsFirst ? below : match.capturedStart();
        Holder holder = nameAndCountry(raw.mid(from, to - from), states);
        holder.from = partialDateIn(match.captured(u"from"_s));
        holder.to = partialDateIn(match.captured(u"to"_s));
        if (!holder.name.isEmpty())
            holders += holder;
    }
    return holders;
}

} // namespace greffier
