#include "core/documents/extract/group_report_reader.h"

#include "core/documents/extract/date_mentions.h"
#include "core/documents/extract/patterns.h"
#include "core/documents/extract/person_mentions.h"
#include "core/documents/extract/vacancy_list_reader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// Where the recommendations begin; the end of the text if no heading announces them.
qsizetype recommendationsStart(const ReadingText& text)
{
    static const QRegularExpression heading = looseRegex(
        u"^\\W*(?:[IVX]+\\.?\\s+)?(?:candidates? (?:recommended|nominated|selected)|recommended candidates?|recommendations?|(?:nominations? and )?recommendations? of the consultative group|candidat(?:s|es|ures)? (?:recommandée?s?|proposée?s?|retenue?s?)|recommandations?|candidatos recomendados|recomendaciones|рекомендованные кандидаты|рекомендации|المرشحون الموصى بهم|التوصيات|(?:推荐|建议)(?:的)?(?:候选人|人选)).{0,60}$"_s);
    for (qsizetype line = 0; line < text.lines().size(); ++line) {
        const QString words = text.lineText(line);
        if (words.size() < 120 && heading.match(words).hasMatch())
            return text.lines().at(line).start;
    }
    return text.plain().size();
}

/// The days named in a list like "7, 8, 27 and 28 May and 12 June 2015".
QList<QDate> daysIn(const QString& sentence)
{
    static const QRegularExpression group = looseRegex(
        u"(?<days>\\d{1,2}(?:er|st|nd|rd|th)?(?:\\s*(?:,|and|et|y|и)\\s*\\d{1,2}(?:st|nd|rd|th)?)*)\\s+(?:de )?(?<m>%1)(?!\\p{L})(?:\\s+(?:de )?(?<y>\\d{4}))?"_s
            .arg(monthPattern()));
    static const QRegularExpression figure(u"\\d{1,2}"_s);
    QList<QDate> days;
    QList<QRegularExpressionMatch> groups;
    eachMatch(group, sentence,
              [&groups](const QRegularExpressionMatch& match) { groups += match; });
    for (qsizetype i = 0; i < groups.size(); ++i) {
        int year = 0;
        // The year written last goes for the days in front of it.
        for (qsizetype later = i; later < groups.size() && year == 0; ++later)
            year = groups.at(later).captured(u"y"_s).toInt();
        const int month = monthByName(groups.at(i).captured(u"m"_s));
        eachMatch(figure, groups.at(i).captured(u"days"_s),
                  [&](const QRegularExpressionMatch& day) {
                      const QDate date(year, month, day.captured().toInt());
                      if (year > 0 && date.isValid() && !days.contains(date))
                          days += date;
                  });
    }
    return days;
}

void readMeetings(GroupReportReading& reading, const ReadingText& text)
{
    static const QRegularExpression cue = looseRegex(
        u"(?<!\\p{L})(?:(?:held|met|convened)(?!\\p{L})[^.]{0,80}?(?:meetings?)?|a tenu|s'est réuni|celebró|se reunió|провела)"_s);
    QRegularExpressionMatchIterator found = cue.globalMatch(text.plain());
    while (found.hasNext()) {
        const ReadingText::Span span = text.sentenceAround(found.next().capturedStart());
        const QList<QDate> days = daysIn(text.plain().mid(span.start, span.end - span.start));
        for (const QDate day : days) {
            if (!reading.draft.meetings.contains(day))
                reading.draft.meetings += day;
        }
        if (!days.isEmpty() && !reading.evidence.contains(u"meetings"_s))
            reading.evidence.insert(u"meetings"_s, text.evidence(span.start, span.end));
    }
    std::sort(reading.draft.meetings.begin(), reading.draft.meetings.end());
}

void readChair(GroupReportReading& reading, const ReadingText& text, const States& states)
{
    static const QRegularExpression chaired = looseRegex(
        u"(?:chaired by|presided over by|présidée?s? par|présidence de|presidid[oa]s? por|под председательством|برئاسة|(?:elected|designated|appointed|selected)\\s+(?=[^.]{3,120}?\\s+as (?:its |the )?chair)|(?:a élu|a désigné)\\s+(?=[^.]{3,120}?\\s+(?:à la présidence|comme présidente?)))\\s*"_s);
    static const QRegularExpression tail = looseRegex(
        u"\\s+(?:as (?:its |the )?chair|à la présidence|comme présidente?|and vice-chaired|et la vice-présidence).*$"_s);
    const QRegularExpressionMatch match = chaired.match(text.plain());
    if (!match.hasMatch())
        return;
    const qsizetype end = text.sentenceAround(match.capturedEnd()).end;
    static const QRegularExpression stop(u"[.;]\\s*$"_s);
    const QString who = text.plain()
                            .mid(match.capturedEnd(), end - match.capturedEnd())
                            .remove(tail)
                            .remove(stop)
                            .simplified();
    const QList<PersonMention> persons = personMentions(who, states);
    if (!persons.isEmpty()) {
        reading.draft.chair = persons.first().name;
    } else {
        const auto isMember
            = std::find_if(reading.draft.members.cbegin(), reading.draft.members.cend(),
                           [&who](const auto& member) { return who.contains(member.name); });
        reading.draft.chair = isMember != reading.draft.members.cend() ? isMember->name : who;
    }
    reading.evidence.insert(u"chair"_s, text.evidence(match.capturedStart(), end));
}

void readMembers(GroupReportReading& reading, const ReadingText& text, qsizetype end,
                 const States& states)
{
    for (const PersonMention& person : personMentions(text.plain().left(end), states)) {
        const bool known
            = std::any_of(reading.draft.members.cbegin(), reading.draft.members.cend(),
                          [&person](const auto& member) { return member.name == person.name; });
        if (known)
            continue;
        reading.draft.members.append({person.name, person.state});
        if (reading.draft.members.size() == 1)
            reading.evidence.insert(u"members"_s, text.evidence(person.start, person.end));
    }
}

/// The rank written in front of a name ("1.", "First:") or behind it ("ranked second"); 0: none.
int writtenRank(const QString& before, const QString& after)
{
    static const QStringList ranks{
        u"first|1st|premi(?:er|ère)|1(?:er|re|ère)|primer[oa]?|перв\\p{L}+|第一"_s,
        u"second|2nd|deuxième|2e|segund[oa]|втор\\p{L}+|第二"_s,
        u"third|3rd|troisième|3e|tercer[oa]?|трет\\p{L}+|第三"_s,
        u"fourth|4th|quatrième|4e|cuart[oa]|четв[её]рт\\p{L}+|第四"_s,
        u"fifth|5th|cinquième|5e|quint[oa]|пят\\p{L}+|第五"_s};
    static const QRegularExpression figure
        = looseRegex(u"(?:^|\\n|[:;,]|and|et)\\s*\\(?(?<n>\\d{1,2})\\s*[.):-]\\s*$"_s);
    const QRegularExpressionMatch number = figure.match(before);
    if (number.hasMatch())
        return number.captured(u"n"_s).toInt();
    for (qsizetype i = 0; i < ranks.size(); ++i) {
        const QRegularExpression ahead = looseRegex(
            u"(?<!\\p{L})(?:%1)(?:\\s+(?:choice|candidate|preferred candidate|choix|opción|preference|préférence))?\\s*[:-]?\\s*$"_s
                .arg(ranks.at(i)));
        const QRegularExpression behind = looseRegex(
            u"^[^.;,\\n]{0,20}(?:ranked|classée?|place[d]?|placée?)\\s+(?:en\\s+)?(?:%1)(?!\\p{L})"_s
                .arg(ranks.at(i)));
        if (ahead.match(before).hasMatch() || behind.match(after).hasMatch())
            return static_cast<int>(i) + 1;
    }
    return 0;
}

bool saysOrderOfPreference(const QString& words)
{
    static const QRegularExpression order = looseRegex(
        u"order of (?:preference|priority)|ordre de (?:préférence|priorité)|orden de (?:preferencia|prioridad)|порядке (?:предпочтения|очер[её]дности|приоритет\\p{L}*)|الأفضلية|优先(?:顺序|次序)"_s);
    return order.match(words).hasMatch();
}

/// A sentence about those who were only interviewed recommends nobody.
bool recommendsNobody(const QString& sentence)
{
    static const QRegularExpression considered = looseRegex(
        u"interview|shortlist|auditionn|entretien|présélection|entrevist|собеседовани|preselec"_s);
    static const QRegularExpression recommended = looseRegex(
        u"recommend|recommand|recomend|рекоменд|ranked|preferred|preference|préférence|preferencia"_s);
    return considered.match(sentence).hasMatch() && !recommended.match(sentence).hasMatch();
}

/// The automatic or typed number of the line a name stands in.
int labelRank(const ReadingText& text, qsizetype place)
{
    static const QRegularExpression figure(u"^\\(?(\\d{1,2})[.)]?$"_s);
    const ReadingLine& line = text.lines().at(text.lineAt(place));
    const bool leads = text.plain().mid(line.start, place - line.start).trimmed().isEmpty();
    return leads ? figure.match(line.label.trimmed()).captured(1).toInt() : 0;
}

/// The recommendations for one vacancy. `allInOrder`: the report says of all that they stand in
/// order of preference.
void readCandidatesOf(GroupReportReading& reading, const ReadingText& text, int vacancy,
                      const ReadingText::Span& span, bool allInOrder, const States& states)
{
    const auto [start, end] = span;
    const QString words = text.plain().mid(start, end - start);
    const bool inOrder = allInOrder || saysOrderOfPreference(words);
    QStringList names;
    int counted = 0;
    for (const PersonMention& person : personMentions(words, states)) {
        const ReadingText::Span sentence = text.sentenceAround(start + person.start);
        if (names.contains(person.name)
            || recommendsNobody(text.plain().mid(sentence.start, sentence.end - sentence.start)))
            continue;
        names += person.name;
        ++counted;
        int rank = writtenRank(words.left(person.start).right(40), words.mid(person.end, 40));
        if (rank == 0)
            rank = labelRank(text, start + person.start);
        if (rank == 0 && inOrder)
            rank = counted;
        reading.draft.candidates.append({vacancy, person.name, person.state, rank});
        if (reading.draft.candidates.size() == 1)
            reading.evidence.insert(u"candidates"_s,
                                    text.evidence(start + person.start, start + person.end));
    }
}

/// The number of the vacancy a heading among the recommendations stands for.
int vacancyOf(const VacancyDraft& heading, const QList<VacancyDraft>& vacancies)
{
    for (const VacancyDraft& vacancy : vacancies) {
        const bool same = !heading.mandateCode.isEmpty()
            ? vacancy.mandateCode == heading.mandateCode
            : vacancy.mandateTitle == heading.mandateTitle;
        const bool sameSeat = heading.region.isEmpty() || vacancy.region == heading.region;
        if (same && sameSeat)
            return vacancy.number;
    }
    return 0;
}

} // namespace

GroupReportReading readGroupReport(const ReadingText& text, int session,
                                   const ReferenceTables& tables)
{
    GroupReportReading reading;
    const qsizetype divide = recommendationsStart(text);
    QList<ListEntry> listed;
    QList<ListEntry> headings;
    for (const ListEntry& entry : findEntries(text, tables.mandates))
        (entry.markStart < divide ? listed : headings) += entry;
    const VacancyListReading list = readVacancies(text, listed, session, tables);
    reading.vacancies = list.vacancies;
    reading.remarks = list.remarks;
    if (reading.vacancies.isEmpty())
        reading.vacancies = readVacancies(text, headings, session, tables).vacancies;

    readMembers(reading, text, listed.isEmpty() ? divide : listed.first().markStart, tables.states);
    readChair(reading, text, tables.states);
    readMeetings(reading, text);
    const qsizetype introductionEnd
        = headings.isEmpty() ? text.plain().size() : headings.first().markStart;
    const bool inOrder = saysOrderOfPreference(text.plain().mid(divide, introductionEnd - divide));
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const qsizetype end
            = i + 1 < headings.size() ? headings.at(i + 1).markStart : text.plain().size();
        const QList<VacancyDraft> heading
            = readVacancies(text, {headings.at(i)}, session, tables).vacancies;
        const int number = heading.isEmpty() ? 0 : vacancyOf(heading.first(), reading.vacancies);
        readCandidatesOf(reading, text, number, {headings.at(i).span.end, end}, inOrder,
                         tables.states);
    }
    if (headings.isEmpty() && divide < text.plain().size()) {
        const int only = reading.vacancies.size() == 1 ? reading.vacancies.first().number : 0;
        readCandidatesOf(reading, text, only, {divide, text.plain().size()}, inOrder,
                         tables.states);
    }
    if (reading.draft.members.isEmpty())
        reading.remarks += QCoreApplication::translate(
            "GroupReportReader", "No member of the Consultative Group was found in the report.");
    return reading;
}

} // namespace greffier
