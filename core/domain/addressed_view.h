#pragma once

#include "core/domain/public_view.h"

#include <QDateTime>
#include <QStringList>

/// What may be said to whoever a document is addressed to, as types without anything else: no
/// finding, no ground, no decision, nobody but the addressee. Each carries the mark Addressed;
/// templates of letters reach only types that carry it or may be published.
namespace greffier::addressedview {

/// When and how a candidate is heard.
struct Appointment {
    struct Addressed { };

    QDateTime starts; ///< UTC
    int minutes = 0;
    QString zone; ///< in which it was arranged: "Europe/Zurich"
    QString candidateZone; ///< where the candidate is; empty: not known
    QString language; ///< one of ar zh en fr ru es; empty: not known yet
    QString channel; ///< "video", "telephone", "in_person"

    bool operator==(const Appointment&) const = default;
};

/// A letter to a candidate.
struct Letter {
    struct Addressed { };

    publicview::Candidate candidate;
    QString email;
    QString address;
    QStringList missing; ///< "survey", "form": the parts that were not received
    Appointment appointment;

    bool operator==(const Letter&) const = default;
};

/// The letters to the candidates for one vacancy.
struct VacancyLetters {
    struct Addressed { };

    publicview::Vacancy vacancy;
    Deadline deadline; ///< of the vacancy, extensions included
    bool deadlinePassed = false; ///< at the state of the register that is printed
    QList<Letter> letters; ///< in any order: the writer sorts by its language

    bool operator==(const VacancyLetters&) const = default;
};

/// Letters of one kind.
struct LetterFile {
    struct Addressed { };

    int session = 0;
    QDate firstDay;
    QDate lastDay;
    QDate asOf; ///< day of the letters
    QString contact; ///< mailbox for questions; empty: none
    QList<VacancyLetters> lists;

    bool operator==(const LetterFile&) const = default;
};

/// The States of a regional group that have sent no reply to a request.
struct UnansweredGroup {
    struct Addressed { };

    Region group;
    QStringList states; ///< ISO 3166 alpha-2, in any order

    bool operator==(const UnansweredGroup&) const = default;
};

/// A reminder to those who did not reply to a request.
struct Reminder {
    struct Addressed { };

    publicview::RequestNote request;
    bool deadlinePassed = false; ///< at the state of the register that is printed
    QList<UnansweredGroup> groups; ///< in the order of the groups; none without a State

    bool operator==(const Reminder&) const = default;
};

} // namespace greffier::addressedview
