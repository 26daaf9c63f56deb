#include "core/documents/extract/vacancy_list_reader.h"

#include "core/documents/extract/mandate_title.h"
#include "core/documents/extract/number_words.h"
#include "core/documents/extract/patterns.h"
#include "core/documents/extract/resolution_reader.h"
#include "core/documents/extract/seat_reader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

struct EntryReading {
    VacancyDraft draft; ///< without region
    QList<Region> regions;
    bool unclearSeat = false;
    QStringList unexplainedMarks;
};

EntryReading readEntry(const ReadingText& text, const ListEntry& entry,
                       const QList<EntrySpan>& spans, int session, const ReferenceTables& tables)
{
    const QString plain = text.plain().mid(entry.span.start, entry.length());
    const QString raw = text.raw().mid(entry.span.start, entry.length());
    EntryReading reading;
    VacancyDraft& draft = reading.draft;
    draft.number = entry.number;
    draft.evidence = text.evidence(entry.markStart, entry.span.end);

    qsizetype cut = plain.size();
    const auto cutAt = [&cut](qsizetype place) { cut = place >= 0 ? std::min(cut, place) : cut; };
    const std::optional<ResolutionMention> cited = mandateResolution(plain);
    if (cited) {
        draft.resolution = cited->number;
        cutAt(citationStart(plain, cited->start));
    }
    for (const ResolutionMention& mention : resolutionMentions(plain))
        cutAt(citationStart(plain, mention.start));
    const ConditionReading condition = readCondition(text, entry.span, spans);
    draft.condition = condition.condition;
    reading.unexplainedMarks = condition.unexplained;
    cutAt(condition.start);

    const SeatReading seats
        = readSeats(plain, seatScheme(plain, draft.resolution, session), tables.regionNames);
    reading.regions = seats.regions;
    reading.unclearSeat = seats.unclear;
    cutAt(seats.start);

    const qsizetype prefix = std::min(seatPrefixLength(plain), cut);
    draft.mandateTitle = tidyTitle(raw.mid(prefix, cut - prefix));
    if (const auto match = tables.mandates.match(draft.mandateTitle, draft.resolution))
        draft.mandateCode = match->code;
    return reading;
}

void addRemarks(VacancyListReading& list, const EntryReading& reading)
{
    const int number = reading.draft.number;
    for (const QString& mark : reading.unexplainedMarks) {
        list.remarks += QCoreApplication::translate(
                            "VacancyListReader",
                            "Entry %1 bears the mark %2, whose note is not in the text.")
                            .arg(number)
                            .arg(mark);
    }
    if (reading.unclearSeat)
        list.remarks
            += QCoreApplication::translate("VacancyListReader",
                                           "Entry %1 speaks of a seat that was not understood.")
                   .arg(number);
    if (const auto seats = static_cast<int>(reading.regions.size()); seats > 1) {
        list.remarks += QCoreApplication::translate("VacancyListReader",
                                                    "Entry %1 stands for %n seat(s).", nullptr, seats)
                            .arg(number);
    }
}

/// The number of mandates the text announces; 0 if it announces none.
int announcedCount(const QString& text)
{
    static const QString nouns
        = u"(?:mandates?|vacanc(?:y|ies)|mandate[-\\s]holders?|positions|posts|mandats?|postes|"
          u"titulaires|vacances|mandatos?|vacantes?|puestos|titulares|мандат\\p{L}*|вакан\\p{L}+|должност\\p{L}+)"_s;
    static const QList<QRegularExpression> forms{
        looseRegex(u"(?<![\\p{L}\\d/"
                   u"-])(?<n>%1)\\s+(?:(?:following|suivants?|siguientes|следующ\\p{L}+|new|"
                   u"vacant\\p{L}*|special|procedures?|thematic|nouveaux|autres|other|otros|"
                   u"нов\\p{L}+)\\s+){0,3}%2(?!\\p{L})"_s.arg(numberWordPattern(), nouns)),
        looseRegex(u"(?:ال)?(?:ولايات|شواغر)\\s+(?<n>%1)(?!\\p{L})"_s.arg(numberWordPattern())),
        looseRegex(u"(?<![\\p{L}\\d/-])(?<n>%1)\\s+(?:ولايات|شواغر)"_s.arg(numberWordPattern())),
        looseRegex(u"(?<n>%1)\\s*(?:项|个)(?:任务|空缺|职位)"_s.arg(numberWordPattern())),
    };
    for (const QRegularExpression& form : forms) {
        const QRegularExpressionMatch match = form.match(text);
        if (match.hasMatch())
            return numberByWord(match.captured(u"n"_s));
    }
    return 0;
}

void compareWithAnnounced(VacancyListReading& list, const QString& before, qsizetype entries)
{
    const int announced = announcedCount(before);
    const auto listed = static_cast<int>(entries);
    if (announced > 1 && announced != listed && announced != list.vacancies.size())
        list.remarks += QCoreApplication::translate("VacancyListReader",
                                                    "The text announces %1 mandates but lists %2.")
                            .arg(announced)
                            .arg(listed);
}

} // namespace

VacancyListReading readVacancies(const ReadingText& text, const QList<ListEntry>& entries,
                                 int session, const ReferenceTables& tables)
{
    QList<EntrySpan> spans;
    for (const ListEntry& entry : entries)
        spans.append({entry.markStart, entry.span.end});
    VacancyListReading list;
    int last = 0;
    for (const ListEntry& entry : entries) {
        EntryReading reading = readEntry(text, entry, spans, session, tables);
        const bool counted = reading.draft.number == 0;
        if (counted)
            reading.draft.number = last + 1;
        addRemarks(list, reading);
        const QList<Region> seats = reading.regions.isEmpty() ? QList<Region>(1) : reading.regions;
        for (const Region& region : seats) {
            reading.draft.region = region;
            list.vacancies.append(reading.draft);
            last = reading.draft.number;
            if (counted)
                ++reading.draft.number;
        }
    }
    if (!entries.isEmpty())
        compareWithAnnounced(list, text.plain().left(entries.first().markStart), entries.size());
    return list;
}

} // namespace greffier
