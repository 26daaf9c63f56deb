#include "core/documents/extract/deadline_reader.h"

#include "core/documents/extract/patterns.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

struct Candidate {
    DateMention mention;
    Deadline deadline; ///< without a day where the day cannot be told
    QString before; ///< of the sentence, up to the date or to the date before it
    QString after;
    ReadingText::Span sentence;
    bool past = false;
    bool extended = false;
    bool aboutSubmission = false;
};

// What may stand between "by" and its date: the time, the zone, the day of the week.
const QString kFilling
    = u"(?:[\\s,():.-]|\\b(?:the|le|on|el|at|à|a|las?|du|de|of|l'|noon|midday|midi|midnight|minuit|"
      u"mediod[ií]a"
      "|medianoche|hours?|hrs?|heures?|h|am|pm|[ap]\\.m|GMT|UTC|TUC?|CES?T|Greenwich|Mean|local|"
      "Time|Geneva"
      "|Genève|hora|Ginebra|полудня|полдень|по|времени|женевскому|Гринвичу|час\\p{L}*|ч|мин\\p{L}*|"
      "м|в|дня"
      "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
      "dimanche"
      "|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\\b|\\d{1,2}(?:[:.h]\\d{2})?"
      "|الساعة|الثانية عشرة|ظهرا?ً?|بتوقيت|جنيف|من|يوم|غرينتش|منتصف الليل)*"_s;

QRegularExpression directCue(const QString& words)
{
    return looseRegex(u"(?:%1)%2$"_s.arg(words, kFilling));
}

/// "by", "no later than" right before the date.
bool saysBy(const QString& before)
{
    static const QRegularExpression cue
        = directCue(u"(?<!\\p{L})(?:by|(?:no|not) later than|at the latest(?: by| "
                    u"on)?|until|till|on or before|up to"
                    "|au plus tard|d'ici(?: au)?|jusqu'au|a más tardar|hasta|не позднее|до"
                    "|موعد أقصاه|موعد لا يتجاوز)(?!\\p{L})|不迟于|不晚于"_s);
    return cue.match(before).hasMatch();
}

/// "before", "avant le" right before the date: that very day is too late.
bool saysBefore(const QString& before, const QString& after)
{
    static const QRegularExpression cue
        = directCue(u"(?<!\\p{L})(?:(?<!or\\s)before|prior to|avant|antes del?|قبل)(?!\\p{L})"_s);
    static const QRegularExpression chinese(u"^[^。，,.]{0,24}(?:之前|以前|前)"_s);
    return cue.match(before).hasMatch() || chinese.match(after).hasMatch();
}

/// "the deadline for applications is".
bool namesADeadline(const QString& words)
{
    static const QRegularExpression cue = looseRegex(
        u"(?<!\\p{L})(?:deadline|closing date|date limite|date de clôture|dernier "
        u"délai|délai|plazo|fecha límite"
        "|fecha de cierre|(?:крайний|прежний|новый|первоначальный|установленный) срок|срок\\p{L}* (?:подачи|представления))|الموعد النهائي|آخر موعد|截止|最后期限"_s);
    return cue.match(words).hasMatch();
}

bool speaksOfSubmission(const QString& sentence)
{
    static const QRegularExpression cue = looseRegex(
        u"(?<!\\p{L})(?:appl|candidat|submi|soum|receiv|reçu|recev|recib|nominat|répon|repl(?:y|"
        u"ies)|respon"
        "|fournir|input|contribution|questionnaire|cuestionario|présent|present|send|sent\\b|envo["
        "iy]|enví|postul|transm"
        "|заяв|кандидат|представ|ответ|прислат|направ)|طلب|ترشيح|تقديم|موافاة|ردود|提交|申请|候选|答复"_s);
    return cue.match(sentence).hasMatch();
}

/// Whether the text says that this is no longer the deadline.
bool isPast(const QString& before, const QString& after)
{
    static const QRegularExpression ahead = looseRegex(
        u"(?<!\\p{L})(?:original|initial|previous|former|earlier|past|instead "
        u"of|expired|passed|ancien|précédent"
        "|passé|expiré|au lieu d|anterior|original|первонач|прежн)|السابق|الأصلي|原定|原来"_s);
    static const QRegularExpression behind = looseRegex(
        u"^[^.;]{0,40}(?:(?:is|was|has been|have "
        u"been|are)\\s+(?:now\\s+|hereby\\s+|further\\s+)?(?:extended|postponed|over|expired|"
        u"closed)"
        "|(?:est|a été|sont)\\s+(?:désormais\\s+)?(?:prolong|prorog|report|repouss|expir|passé)|ha sido|se (?:amplía|prorroga)|продл|مدد|延长|延至)"_s);
    // The word counts only where it stands beside this date, not beside one before it.
    return ahead.match(before.right(60)).hasMatch() || behind.match(after).hasMatch();
}

bool isExtended(const QString& before)
{
    static const QRegularExpression cue
        = looseRegex(u"(?<!\\p{L})(?:extend|extension|postpone|prolong|prorog|report[ée]|repouss|"
                     u"nouve(?:au|lle)|new|ampli|prórrog"
                     "|prorrog|aplaz|продл|нов\\p{L}+ срок)|تمديد|مدد|延长|延至|新的"_s);
    return cue.match(before).hasMatch();
}

Candidate candidateAt(const ReadingText& text, const QList<DateMention>& mentions, qsizetype index)
{
    Candidate candidate;
    candidate.mention = mentions.at(index);
    const DateMention& mention = candidate.mention;
    candidate.sentence = text.sentenceAround(mention.start);
    const qsizetype from = index == 0
        ? candidate.sentence.start
        : std::max(candidate.sentence.start, mentions.at(index - 1).end);
    const qsizetype to = index + 1 < mentions.size()
        ? std::min(candidate.sentence.end, mentions.at(index + 1).start)
        : candidate.sentence.end;
    candidate.before = text.plain().mid(from, mention.start - from);
    candidate.after = text.plain().mid(mention.end, to - mention.end);
    candidate.deadline = timeAndZone(candidate.before.right(90), candidate.after.left(90));
    return candidate;
}

/// Nothing where the date is no deadline.
std::optional<Candidate> deadlineAt(const ReadingText& text, const QList<DateMention>& mentions,
                                    qsizetype index)
{
    Candidate candidate = candidateAt(text, mentions, index);
    const DateMention& mention = candidate.mention;
    const QString sentence = text.plain().mid(candidate.sentence.start,
                                              candidate.sentence.end - candidate.sentence.start);
    const QString leading
        = text.plain().mid(candidate.sentence.start, mention.start - candidate.sentence.start);
    candidate.aboutSubmission = speaksOfSubmission(sentence);
    const bool before = saysBefore(candidate.before, candidate.after);
    const bool direct = before || saysBy(candidate.before);
    const bool named = namesADeadline(leading) || namesADeadline(candidate.after.left(60));
    if (!named && !(direct && candidate.aboutSubmission))
        return std::nullopt;
    if (before)
        candidate.deadline.strictness = Deadline::Strictness::Before;
    candidate.past = isPast(candidate.before, candidate.after);
    candidate.extended = !candidate.past && isExtended(candidate.before);
    candidate.deadline.day = mention.date();
    return candidate;
}

/// The year that makes it the last such day before the session, or the first after the issue.
int inferredYear(const DateMention& mention, const SessionReading& session, QDate issued)
{
    const auto day = [&mention](int year) { return QDate(year, mention.month, mention.day); };
    if (session.firstDay.isValid()) {
        const int year = session.firstDay.year();
        return day(year) < session.firstDay ? year : year - 1;
    }
    if (issued.isValid())
        return day(issued.year()) >= issued ? issued.year() : issued.year() + 1;
    return 0;
}

void inferYear(Candidate& candidate, DeadlineReading& reading, const SessionReading& session,
               QDate issued, const QString& written)
{
    const int year = inferredYear(candidate.mention, session, issued);
    if (year == 0) {
        reading.remarks += QCoreApplication::translate(
                               "DeadlineReader",
                               "The deadline is written without a year (%1); please enter it.")
                               .arg(written);
        return;
    }
    candidate.deadline.day = QDate(year, candidate.mention.month, candidate.mention.day);
    reading.remarks
        += QCoreApplication::translate(
               "DeadlineReader", "The deadline is written without a year (%1); %2 was inferred.")
               .arg(written)
               .arg(year);
}

QList<Candidate> candidatesIn(const ReadingText& text, const SessionReading& session)
{
    QList<DateMention> mentions = dateMentions(text.plain());
    mentions.removeIf([&session](const DateMention& mention) {
        return std::any_of(session.dates.cbegin(), session.dates.cend(),
                           [&mention](const DateRange& range) {
                               return mention.start < range.end && range.start < mention.end;
                           });
    });
    QList<Candidate> candidates;
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        if (const std::optional<Candidate> candidate = deadlineAt(text, mentions, i))
            candidates.append(*candidate);
    }
    return candidates;
}

/// Later ones last; extended ones after all others, past ones before.
bool isLessBinding(const Candidate& a, const Candidate& b)
{
    const auto rank = [](const Candidate& candidate) {
        return candidate.past ? 0 : candidate.extended ? 3 : candidate.aboutSubmission ? 2 : 1;
    };
    const auto moment = [](const Candidate& candidate) {
        return QDateTime(candidate.deadline.day,
                         candidate.deadline.time.isValid() ? candidate.deadline.time : QTime(0, 0));
    };
    return std::make_pair(rank(a), moment(a)) < std::make_pair(rank(b), moment(b));
}

void remarkOnZone(DeadlineReading& reading, const QString& words)
{
    static const QRegularExpression other = looseRegex(
        u"(?<!\\p{L})(?:New York|Eastern|EST|EDT)(?!\\p{L})|(?:GMT|UTC)\\s*[+-]\\s*\\d{1,2}"_s);
    const QRegularExpressionMatch match = other.match(words);
    if (reading.deadline && reading.deadline->zone.isEmpty() && match.hasMatch()) {
        reading.remarks
            += QCoreApplication::translate(
                   "DeadlineReader",
                   "The deadline is given in another time zone (%1); please enter it in "
                   "Geneva time or UTC.")
                   .arg(match.captured());
    }
}

} // namespace

DeadlineReading readDeadline(const ReadingText& text, const SessionReading& session, QDate issued)
{
    DeadlineReading reading;
    QList<Candidate> usable;
    for (Candidate& candidate : candidatesIn(text, session)) {
        const DateMention& mention = candidate.mention;
        const QString written
            = onOneLine(text.raw().mid(mention.start, mention.end - mention.start));
        if (mention.cannotBe()) {
            reading.remarks
                += QCoreApplication::translate("DeadlineReader",
                                               "The deadline is written as %1, which is no date.")
                       .arg(written);
        } else if (mention.dayOrMonth) {
            reading.remarks += QCoreApplication::translate(
                                   "DeadlineReader",
                                   "It cannot be told which part of the deadline %1 is the day.")
                                   .arg(written);
        } else {
            if (mention.year == 0)
                inferYear(candidate, reading, session, issued, written);
            if (candidate.deadline.day.isValid())
                usable.append(candidate);
        }
    }
    if (usable.isEmpty())
        return reading;
    const auto live = std::max_element(usable.cbegin(), usable.cend(), isLessBinding);
    if (!live->past)
        reading.deadline = live->deadline;
    reading.evidence = text.evidence(live->sentence.start, live->sentence.end);
    QStringList others;
    for (const Candidate& candidate : usable) {
        const DateMention& mention = candidate.mention;
        const QString written
            = onOneLine(text.raw().mid(mention.start, mention.end - mention.start));
        const bool same = candidate.deadline.day == live->deadline.day && reading.deadline;
        if (!same && !others.contains(written))
            others += written;
    }
    for (const QString& other : others)
        reading.remarks += QCoreApplication::translate("DeadlineReader",
                                                       "The text also names %1 as a deadline.")
                               .arg(other);
    remarkOnZone(reading, live->before.right(90) + u' ' + live->after.left(90));
    return reading;
}

} // namespace greffier
