#include "core/documents/write/list_tables.h"

#include "core/documents/write/candidate_order.h"
#include "core/documents/write/interview_writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

using internalview::CaseFile;
using internalview::CaseRecord;
using publicview::Candidate;
using publicview::Vacancy;
using Cell = ListTable::Cell;
using Cells = QList<Cell>;

Cell number(qint64 value) { return {QString::number(value), true}; }

Cell text(const QString& value) { return {value, false}; }

Cell yesNo(bool value) { return text(value ? u"yes"_s : u"no"_s); }

Cell all(const QStringList& values) { return text(values.join(u"; "_s)); }

const QStringList kVacancy{u"session"_s, u"vacancy"_s, u"mandate"_s, u"seat"_s};
const QStringList kCandidate{u"uid"_s,         u"family_name"_s, u"given_names"_s,
                             u"nationality"_s, u"state"_s,       u"gender"_s};

Cells vacancyCells(int session, const Vacancy& vacancy, const DocumentTexts& texts)
{
    return {number(session), number(vacancy.number), text(texts.mandateTitle(vacancy)),
            text(vacancy.region.code)};
}

Cells candidateCells(const Candidate& one, const DocumentTexts& texts)
{
    return {text(one.uid),
            text(one.familyName),
            text(one.givenNames),
            text(one.nationality),
            text(one.nationality.isEmpty() ? QString() : texts.state(one.nationality)),
            text(one.gender)};
}

QList<Candidate> inOrder(const QList<Candidate>& candidates, const DocumentTexts& texts)
{
    return inAlphabeticalOrder(candidates, Collation(texts.language()),
                               [](const Candidate& one) { return one; });
}

ListTable candidateLists(int session, const QList<publicview::CandidateList>& lists,
                         const DocumentTexts& texts)
{
    ListTable table{kVacancy + kCandidate, {}};
    for (const publicview::CandidateList& list : lists) {
        for (const Candidate& one : inOrder(list.candidates, texts))
            table.rows += vacancyCells(session, list.vacancy, texts) + candidateCells(one, texts);
    }
    return table;
}

QStringList flagsOf(const internalview::Entry& entry)
{
    QStringList flags;
    for (const internalview::Flag& flag : entry.flags)
        flags += flag.rule + u": "_s + flag.text;
    return flags;
}

QStringList periodsOf(const QList<internalview::Period>& periods)
{
    QStringList lines;
    for (const internalview::Period& one : periods)
        lines += one.text;
    return lines;
}

/// Each case with its vacancy, in the alphabetical order of the language.
template <typename Add>
void eachCase(const CaseFile& file, const DocumentTexts& texts, Add add)
{
    const Collation collation(texts.language());
    for (const internalview::VacancyCases& list : file.lists) {
        const auto cases = inAlphabeticalOrder(list.cases, collation,
                                               [](const CaseRecord& one) { return one.person; });
        for (const CaseRecord& one : cases)
            add(vacancyCells(file.session, list.vacancy, texts) + candidateCells(one.person, texts),
                one);
    }
}

Cells interviewCells(int session, const internalview::ScheduledInterview& one,
                     const DocumentTexts& texts)
{
    const addressedview::Appointment& at = one.appointment;
    const bool arranged = at.starts.isValid();
    return vacancyCells(session, one.vacancy, texts) + candidateCells(one.candidate, texts)
        + Cells{text(arranged ? at.starts.toUTC().toString(Qt::ISODate) : QString()),
                text(arranged ? wallTime(at.starts, at.zone) : QString()),
                text(arranged ? wallTime(at.starts, at.candidateZone) : QString()),
                arranged ? number(at.minutes) : text({}),
                text(at.language),
                text(at.channel),
                text(arranged ? toCode(one.state) : QString()),
                text(one.note)};
}

} // namespace

ListTable listOf(const publicview::PublicList& list, const DocumentTexts& texts)
{
    return candidateLists(list.session, list.lists, texts);
}

ListTable listOf(const publicview::PresidentsList& list, const DocumentTexts& texts)
{
    return candidateLists(list.session, list.lists, texts);
}

ListTable listOf(const publicview::GroupReport& report, const DocumentTexts& texts)
{
    ListTable table{kVacancy + kCandidate + QStringList{u"rank"_s, u"reason"_s}, {}};
    for (const publicview::VacancyReport& one : report.vacancies) {
        auto recommended = one.recommended;
        std::stable_sort(recommended.begin(), recommended.end(),
                         [](const auto& a, const auto& b) { return a.rank < b.rank; });
        for (const publicview::Recommendation& each : recommended)
            table.rows += vacancyCells(report.session, one.vacancy, texts)
                + candidateCells(each.candidate, texts)
                + Cells{number(each.rank), text(each.reason)};
    }
    return table;
}

ListTable listOf(const publicview::CallNote& note, const DocumentTexts& texts)
{
    ListTable table{
        kVacancy
            + QStringList{u"resolution"_s, u"subject_to_extension"_s, u"deadline"_s, u"zone"_s},
        {}};
    for (const publicview::NotedVacancy& one : note.vacancies)
        table.rows += vacancyCells(note.session, one.vacancy, texts)
            + Cells{text(one.vacancy.resolution), yesNo(one.vacancy.subjectToExtension),
                    text(localCode(one.deadline)), text(one.deadline.zone)};
    return table;
}

ListTable listOf(const addressedview::Reminder& reminder, const DocumentTexts& texts)
{
    ListTable table{{u"note"_s, u"group"_s, u"state"_s, u"name"_s}, {}};
    for (const addressedview::UnansweredGroup& group : reminder.groups) {
        for (const QString& state : group.states)
            table.rows += Cells{text(reminder.request.reference), text(group.group.code),
                                text(state), text(texts.state(state))};
    }
    return table;
}

ListTable listOf(const internalview::ShortlistDocument& document, const DocumentTexts& texts)
{
    ListTable table{kVacancy + kCandidate
                        + QStringList{u"rank"_s, u"region"_s, u"languages"_s, u"withdrawn"_s,
                                      u"flags"_s, u"reason"_s, u"note"_s},
                    {}};
    for (const internalview::VacancyShortlist& list : document.lists) {
        auto entries = inAlphabeticalOrder(
            list.entries, Collation(texts.language()),
            [](const internalview::Entry& one) { return one.candidate.person; });
        std::stable_sort(entries.begin(), entries.end(),
                         [](const auto& a, const auto& b) { return a.rank < b.rank; });
        for (const internalview::Entry& one : entries)
            table.rows += vacancyCells(document.session, list.vacancy, texts)
                + candidateCells(one.candidate.person, texts)
                + Cells{number(one.rank),      text(one.candidate.region.code),
                        all(one.languages),    yesNo(one.withdrawn),
                        all(flagsOf(one)),     text(one.reason),
                        text(one.internalNote)};
    }
    return table;
}

ListTable listOf(const internalview::InterviewSchedule& schedule, const DocumentTexts& texts)
{
    ListTable table{kVacancy + kCandidate
                        + QStringList{u"starts"_s, u"local"_s, u"candidate_local"_s, u"minutes"_s,
                                      u"language"_s, u"channel"_s, u"state_of_interview"_s,
                                      u"note"_s},
                    {}};
    const auto ordered = inOrderOfTime(schedule, Collation(texts.language()));
    for (const internalview::ScheduledInterview& one : ordered.interviews + ordered.unarranged)
        table.rows += interviewCells(schedule.session, one, texts);
    return table;
}

ListTable candidatesOf(const CaseFile& file, const DocumentTexts& texts)
{
    ListTable table{kVacancy + kCandidate
                        + QStringList{u"status"_s, u"region"_s, u"languages"_s, u"education"_s,
                                      u"employment"_s, u"letter_words"_s},
                    {}};
    eachCase(file, texts, [&](const Cells& begun, const CaseRecord& one) {
        table.rows += begun + Cells{text(toCode(one.status)),
                                    text(one.region.code),
                                    all(one.languages),
                                    all(periodsOf(one.education)),
                                    all(periodsOf(one.employment)),
                                    number(one.letterWords)};
    });
    return table;
}

ListTable findingsOf(const CaseFile& file, const DocumentTexts& texts)
{
    ListTable table{kVacancy + kCandidate
                        + QStringList{u"status"_s, u"rule"_s, u"verdict"_s, u"weight"_s, u"text"_s,
                                      u"source"_s, u"waiver_ground"_s, u"waived_by"_s},
                    {}};
    eachCase(file, texts, [&](const Cells& begun, const CaseRecord& one) {
        for (const internalview::CaseFinding& each : one.findings)
            table.rows += begun + Cells{text(toCode(one.status)),
                                        text(each.finding.rule),
                                        text(toCode(each.finding.verdict)),
                                        text(toCode(each.finding.weight)),
                                        text(each.finding.text),
                                        text(each.finding.source),
                                        text(each.waiverGround),
                                        text(each.waivedBy)};
    });
    return table;
}

} // namespace greffier
