#pragma once

#include "core/domain/addressed_view.h"
#include "core/domain/interview.h"

/// What the schedule of interviews shows. It is an internal document: nothing in here may be
/// published.
namespace greffier::internalview {

/// A candidate who is heard, or is to be.
struct ScheduledInterview {
    publicview::Vacancy vacancy;
    publicview::Candidate candidate;
    addressedview::Appointment appointment; ///< without an instant: none is arranged
    Interview::State state = Interview::State::Planned;
    QString note;

    bool operator==(const ScheduledInterview&) const = default;
};

struct InterviewDay {
    QDate day; ///< where the interviews were arranged
    QList<ScheduledInterview> interviews; ///< by time

    bool operator==(const InterviewDay&) const = default;
};

struct InterviewSchedule {
    int session = 0;
    QDate firstDay;
    QDate lastDay;
    QDate asOf;
    QList<ScheduledInterview> interviews; ///< in any order: the writer sorts them into days
    QList<InterviewDay> days; ///< filled in by the writer
    QList<ScheduledInterview> unarranged; ///< shortlisted for an interview, without one; any order

    bool operator==(const InterviewSchedule&) const = default;
};

} // namespace greffier::internalview
