#include "core/documents/write/interview_writer.h"

#include "core/documents/write/appointment_texts.h"
#include "core/documents/write/candidate_order.h"
#include "core/documents/write/document_frame.h"
#include "core/documents/write/vacancy_fields.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

using internalview::InterviewDay;
using internalview::InterviewSchedule;
using internalview::ScheduledInterview;
using templates::Field;
using templates::RecordOf;

QString languageOf(const ScheduledInterview& one, const DocumentTexts& texts)
{
    const QString& language = one.appointment.language;
    return language.isEmpty() ? u"–"_s : texts.languageName(language);
}

QString channelOf(const ScheduledInterview& one, const DocumentTexts& texts)
{
    const QString key = u"channel."_s + one.appointment.channel;
    return texts.hasPhrase(key) ? texts.phrase(key) : one.appointment.channel;
}

QList<Field> vacancyOfInterview()
{
    using Fields = RecordOf<ScheduledInterview>;
    return {Fields::number(u"vacancy_number"_s, u"number of the vacancy in the call"_s,
                           [](const ScheduledInterview& one) { return one.vacancy.number; }),
            Fields::text(u"vacancy_title"_s, u"title of the mandate and, if bound, the seat"_s,
                         [](const ScheduledInterview& one, const DocumentTexts& texts) {
                             return texts.heading(one.vacancy).text;
                         })};
}

QList<Field> interviewTexts()
{
    using Fields = RecordOf<ScheduledInterview>;
    return {
        Fields::text(u"time"_s, u"from when to when, where it was arranged"_s,
                     [](const ScheduledInterview& one, const DocumentTexts&) {
                         return timesIn(one.appointment, one.appointment.zone);
                     }),
        Fields::text(u"zone"_s, u"the time zone it was arranged in"_s,
                     [](const ScheduledInterview& one, const DocumentTexts& texts) {
                         return zoneName(one.appointment.zone, one.appointment.starts, texts);
                     }),
        Fields::text(u"local_time"_s,
                     u"the same where the candidate is; empty: not known, or the same"_s,
                     [](const ScheduledInterview& one, const DocumentTexts& texts) {
                         return localTimes(one.appointment, texts);
                     }),
        Fields::text(u"language"_s, u"language of the interview; a dash when not known"_s,
                     languageOf),
        Fields::text(u"channel"_s, u"by video, by telephone or in person"_s, channelOf),
        Fields::flag(
            u"held"_s, u"the interview was held"_s,
            [](const ScheduledInterview& one) { return one.state == Interview::State::Held; }),
        Fields::flag(
            u"cancelled"_s, u"the interview was cancelled"_s,
            [](const ScheduledInterview& one) { return one.state == Interview::State::Cancelled; }),
        Fields::text(u"note"_s, u"internal note"_s,
                     [](const ScheduledInterview& one, const DocumentTexts& texts) {
                         return texts.spaced(one.note);
                     }),
    };
}

QList<Field> candidateOfInterview()
{
    return candidateFields<ScheduledInterview>(
        [](const ScheduledInterview& one) -> const publicview::Candidate& {
            return one.candidate;
        });
}

const RecordOf<ScheduledInterview>& interviewFields()
{
    static const RecordOf<ScheduledInterview> fields(
        u"interview"_s, candidateOfInterview() + vacancyOfInterview() + interviewTexts());
    return fields;
}

const RecordOf<ScheduledInterview>& unarrangedFields()
{
    static const RecordOf<ScheduledInterview> fields(u"unarranged"_s,
                                                     candidateOfInterview() + vacancyOfInterview());
    return fields;
}

const RecordOf<InterviewDay>& dayFields()
{
    using Fields = RecordOf<InterviewDay>;
    static const Fields fields(
        u"day"_s,
        {Fields::text(u"name"_s, u"day of the week and date"_s,
                      [](const InterviewDay& one, const DocumentTexts& texts) {
                          return capitalized(namedDay(one.day, texts));
                      }),
         Fields::date(u"date"_s, u"the date"_s, &InterviewDay::day),
         Fields::rows(interviewFields(), u"the interviews, in the order of time"_s,
                      &InterviewDay::interviews)});
    return fields;
}

bool isEarlier(const ScheduledInterview& one, const ScheduledInterview& other)
{
    return std::tie(one.appointment.starts, one.vacancy.number, one.candidate.uid)
        < std::tie(other.appointment.starts, other.vacancy.number, other.candidate.uid);
}

} // namespace

const RecordOf<InterviewSchedule>& scheduleFields()
{
    using Fields = RecordOf<InterviewSchedule>;
    static const Fields fields(
        {},
        sessionFields<InterviewSchedule>()
            + QList<Field>{
                Fields::rows(dayFields(), u"the days with interviews, in their order"_s,
                             &InterviewSchedule::days),
                Fields::rows(unarrangedFields(),
                             u"candidates shortlisted for an interview who have no date yet"_s,
                             &InterviewSchedule::unarranged)});
    return fields;
}

InterviewSchedule inOrderOfTime(const InterviewSchedule& schedule, const Collation& collation)
{
    InterviewSchedule ordered = schedule;
    std::sort(ordered.interviews.begin(), ordered.interviews.end(), isEarlier);
    ordered.days.clear();
    for (const ScheduledInterview& one : std::as_const(ordered.interviews)) {
        const QDate day = dayOf(one.appointment);
        if (ordered.days.isEmpty() || ordered.days.last().day != day)
            ordered.days += {day, {}};
        ordered.days.last().interviews += one;
    }
    ordered.unarranged
        = inAlphabeticalOrder(schedule.unarranged, collation,
                              [](const ScheduledInterview& one) { return one.candidate; });
    return ordered;
}

Result<WrittenDocument> writeSchedule(const InterviewSchedule& schedule, const DocumentTexts& texts,
                                      const QDateTime& created, const TemplateChoice& choice)
{
    const InterviewSchedule ordered = inOrderOfTime(schedule, Collation(texts.language()));
    return fillDocument(
        u"interview-schedule"_s, &ordered, texts,
        listProperties(texts, texts.phrase(u"interview-schedule.title"_s),
                       texts.session(schedule.session, schedule.firstDay, schedule.lastDay),
                       created),
        choice);
}

} // namespace greffier
