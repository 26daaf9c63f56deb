#include "core/documents/extract/session_reader.h"

#include "core/documents/extract/patterns.h"
#include "core/text/un_date.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

struct Mention {
    qsizetype start = 0;
    qsizetype end = 0;
    int number = 0;
    int score = 0;
};

/// Ordinals in words of all languages with the number each stands for, and how sessions are named.
struct SessionWords {
    QHash<QString, int> numbers;
    QList<QRegularExpression> forms;
};

QList<QRegularExpression> sessionForms(const QString& ordinals)
{
    const QString session = u"(?:session|per[ií]odo\\s+de\\s+sesiones|сесси\\p{L}+)(?!\\p{L})"_s;
    return {
        looseRegex(
            u"(?<![\\p{L}\\d])(?<n>%1)\\s+(?:(?:ordinary|regular|очередн\\p{L}+)\\s+)?%2"_s.arg(
                ordinals, session)),
        looseRegex(u"(?<!\\d)(?<n>\\d{1,2})\\s?(?:st|nd|rd|th|e|è|[èe]me|ième|re|[èe]re|er|[º°ª]|o|"
                   u"-?[яйю])\\.?"
                   "\\s+(?:(?:ordinary|regular)\\s+)?%1"_s.arg(session)),
        looseRegex(u"(?<!\\p{L})session\\s+(?:no\\.?\\s*)?(?<n>\\d{1,2})(?!\\d)"_s),
        looseRegex(u"(?<!\\p{L})(?:HRC|CDH)[\\s-]?(?<n>\\d{1,2})(?![\\d/])"_s),
        looseRegex(u"(?<n>第[一二三四五六七八九十]+|(?<=第)\\d{1,2})\\s*届(?:会议|常会)"_s),
        looseRegex(u"(?:ال)?دورت?[هة]?ا?\\s+(?:العادية\\s+)?(?<n>%1|\\d{1,2})(?![\\d\\p{L}])"_s.arg(
            ordinals)),
    };
}

SessionWords sessionWords(const UnTerms& terms)
{
    SessionWords words;
    QStringList alternatives;
    for (int number = 1; number <= 99; ++number) {
        for (const UnLanguage language : kUnLanguages) {
            const std::optional<Ordinal> ordinal = terms.ordinal(number, language);
            if (!ordinal)
                continue;
            for (const QString& form : {ordinal->words, ordinal->wordsOblique}) {
                const QString plain = plainForm(form).toLower();
                if (plain.isEmpty() || words.numbers.contains(plain))
                    continue;
                words.numbers.insert(plain, number);
                alternatives += QRegularExpression::escape(plain)
                                    .replace(u"\\ "_s, u"\\s+"_s)
                                    .replace(u"\\-"_s, u"[-\\s]\\s*"_s);
            }
        }
    }
    std::sort(alternatives.begin(), alternatives.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    words.forms = sessionForms(alternatives.join(u'|'));
    return words;
}

int numberOf(const QString& ordinal, const SessionWords& words)
{
    const int figure = ordinal.toInt();
    if (figure > 0)
        return figure;
    const QString lower = ordinal.toLower().simplified();
    const int direct = words.numbers.value(lower);
    if (direct > 0)
        return direct;
    // "forty ninth" for "forty-ninth"
    return words.numbers.value(QString(lower).replace(u' ', u'-'));
}

QList<Mention> mentionsIn(const QString& text, const SessionWords& words)
{
    QList<Mention> mentions;
    for (const QRegularExpression& form : words.forms) {
        eachMatch(form, text, [&](const QRegularExpressionMatch& match) {
            const int number = numberOf(match.captured(u"n"_s), words);
            if (number > 0)
                mentions.append({match.capturedStart(), match.capturedEnd(), number, 0});
        });
    }
    std::sort(mentions.begin(), mentions.end(),
              [](const Mention& a, const Mention& b) { return a.start < b.start; });
    return mentions;
}

/// How likely holders are appointed at it; below zero: not a regular session of the Council.
int scoreOf(const Mention& mention, const ReadingText& text)
{
    static const QRegularExpression special = looseRegex(
        u"special\\s+session|session\\s+(?:extraordinaire|spéciale)|extraordinario|внеочередн|специальн\\p{L}+\\s+сесси|استثنائية|特别会议"_s);
    static const QRegularExpression other
        = looseRegex(u"Assembl|Asamblea|Ассамбле|الجمعية|大会(?!议)|Commission|Comisión|Комисси|"
                     u"Committee|Comité|Комитет"
                     "|Forum|Foro|Sub-|Expert Mechanism|Mécanisme d'experts"_s);
    static const QRegularExpression council
        = looseRegex(u"Council|Conseil des droits|Consejo|Совет|مجلس|理事会|(?<!\\p{L})HRC"_s);
    static const QRegularExpression appointment = looseRegex(
        u"appoint|nomm[ée]|nominat|désign|pourvoir|filled|vacan|candidat|applica|nombra|назнач|ваканс|кандидат|تعيين|شاغر|ترشيح|任命|征聘|候选"_s);
    static const QRegularExpression past
        = looseRegex(u"adopt|creat|créé|establish|établi|held\\s+a|decid|décid|renew|prorog"_s);
    const QString& plain = text.plain();
    const QString after = plain.mid(mention.end, 60);
    const qsizetype from = std::max<qsizetype>(0, mention.start - 50);
    const QString before = plain.mid(from, mention.start - from);
    const QString itself = plain.mid(mention.start, mention.end - mention.start);
    const QString next = after.section(QRegularExpression(u"[,;:()]"_s), 0, 0);
    if (special.match(itself + after.left(20)).hasMatch() || other.match(next).hasMatch())
        return -1;
    if (!council.match(next + itself).hasMatch() && other.match(before).hasMatch())
        return -1;
    int score = council.match(next + itself + before).hasMatch() ? 2 : 0;
    const ReadingText::Span sentence = text.sentenceAround(mention.start);
    if (appointment.match(plain.mid(sentence.start, sentence.end - sentence.start)).hasMatch())
        score += 2;
    if (past.match(before).hasMatch() && !appointment.match(before).hasMatch())
        score -= 2;
    return std::max(score, 0);
}

void readDates(SessionReading& reading, const ReadingText& text, const QList<Mention>& mentions)
{
    for (const Mention& mention : mentions) {
        if (mention.number != reading.number)
            continue;
        for (const DateRange& range : reading.dates) {
            if (range.start < mention.end || range.start > mention.end + 120)
                continue;
            const QString between = text.plain().mid(mention.end, range.start - mention.end);
            if (between.contains(u". "_s))
                continue;
            reading.firstDay = range.first;
            reading.lastDay = range.last;
            reading.datesEvidence = text.evidence(mention.start, range.end);
            return;
        }
    }
}

/// A session that is named by its month only is looked up, and said to be a guess.
void guessByMonth(SessionReading& reading, const ReadingText& text, const ReferenceTables& tables)
{
    static const QRegularExpression form = looseRegex(
        u"session\\s+(?:of|de|d'|in|en|du)?\\s*(?:the\\s+)?(?:Human Rights Council|Conseil des "
        u"droits de l'homme|Council|Conseil)?"
        "\\s*(?:of|de|d'|in|en)?\\s*(?:mois\\s+de\\s+)?(?<m>%1)\\s+(?<y>\\d{4})|(?<m2>%1)\\s+(?<y2>\\d{4})\\s+session"_s
            .arg(monthPattern()));
    const QRegularExpressionMatch match = form.match(text.plain());
    if (!match.hasMatch())
        return;
    const QString suffix = match.captured(u"m"_s).isEmpty() ? u"2"_s : QString();
    const QDate month(match.captured(u"y"_s + suffix).toInt(),
                      monthByName(match.captured(u"m"_s + suffix)), 1);
    QList<int> numbers;
    for (const Session& session : tables.sessions) {
        if (session.firstDay.isValid() && session.firstDay <= month.addMonths(1).addDays(-1)
            && session.lastDay >= month)
            numbers += session.number;
    }
    reading.evidence = text.evidence(match.capturedStart(), match.capturedEnd());
    if (numbers.size() == 1) {
        reading.remarks += QCoreApplication::translate(
                               "SessionReader",
                               "The text names the session by its month only (%1); this would be "
                               "session %2.")
                               .arg(reading.evidence.passage)
                               .arg(numbers.first());
    } else {
        reading.remarks
            += QCoreApplication::translate(
                   "SessionReader",
                   "The text names the session by its month only (%1); its number is not "
                   "known.")
                   .arg(reading.evidence.passage);
    }
}

} // namespace

SessionReading readSession(const ReadingText& text, const ReferenceTables& tables)
{
    SessionReading reading;
    reading.dates = dateRanges(text.plain());
    // The shipped terms stay the same for the whole run, and these patterns are long.
    static const SessionWords words = sessionWords(tables.terms);
    QList<Mention> mentions = mentionsIn(text.plain(), words);
    for (Mention& mention : mentions)
        mention.score = scoreOf(mention, text);
    mentions.removeIf([](const Mention& mention) { return mention.score < 0; });
    // A session of no named body counts only in a text about the Council.
    const bool ofCouncil = std::any_of(mentions.cbegin(), mentions.cend(),
                                       [](const Mention& mention) { return mention.score >= 2; });
    if (mentions.isEmpty() || !ofCouncil) {
        guessByMonth(reading, text, tables);
        return reading;
    }
    const Mention best
        = *std::max_element(mentions.cbegin(), mentions.cend(),
                            [](const Mention& a, const Mention& b) { return a.score < b.score; });
    reading.number = best.number;
    reading.evidence = text.evidence(best.start, best.end);
    readDates(reading, text, mentions);
    return reading;
}

} // namespace greffier
