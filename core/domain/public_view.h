#pragma once

#include "core/domain/call.h"
#include "core/domain/region.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

/// What may be published, as types without a confidential member (procedure.md, 3.3). Each carries
/// the mark Publishable; templates of public documents reach only types that carry it, so nothing
/// internal can leak through a forgotten condition.
namespace greffier::publicview {

/// A candidate as the public list shows one: name, reference nationality, gender.
struct Candidate {
    struct Publishable { };

    QString uid;
    QString familyName;
    QString givenNames;
    QString nationality; ///< ISO 3166 alpha-2; empty: not known
    QString gender; ///< "F", "M", "X"; empty: not stated

    bool operator==(const Candidate&) const = default;
};

/// A vacancy as the call announced it.
struct Vacancy {
    struct Publishable { };

    QString uid;
    int number = 0;
    QString mandateCode;
    QString title; ///< as the call words it; printed where the tables know no title of the mandate
    QString titleLanguage; ///< code of the language of that title
    QString resolution;
    Region region;
    bool subjectToExtension = false;

    bool operator==(const Vacancy&) const = default;
};

/// The eligible candidates of one vacancy.
struct CandidateList {
    struct Publishable { };

    Vacancy vacancy;
    QList<Candidate> candidates; ///< in any order: the writer sorts by its language

    bool operator==(const CandidateList&) const = default;
};

/// The public list of one session.
struct PublicList {
    struct Publishable { };

    int session = 0;
    QDate firstDay;
    QDate lastDay;
    QDate asOf; ///< day of the state of the register that is printed
    QList<CandidateList> lists; ///< by vacancy number

    bool operator==(const PublicList&) const = default;
};

/// A vacancy as a note verbale lists it.
struct NotedVacancy {
    struct Publishable { };

    Vacancy vacancy;
    Deadline deadline; ///< of this vacancy, extensions included

    bool operator==(const NotedVacancy&) const = default;
};

/// A call for applications, or its extension, as a note verbale.
struct CallNote {
    struct Publishable { };

    int session = 0;
    QDate firstDay;
    QDate lastDay;
    QDate asOf; ///< day the note bears; invalid: none yet
    QString reference; ///< empty: none
    Deadline deadline; ///< of the call; of an extension: the one that is extended
    QList<NotedVacancy> vacancies;
    QString link; ///< to the page on how to apply; empty: none
    QString contact; ///< mailbox for technical problems; empty: none

    bool operator==(const CallNote&) const = default;
};

/// A request for input as a note verbale.
struct RequestNote {
    struct Publishable { };

    QString reference; ///< empty: none
    QDate date; ///< day the note bears; invalid: none
    Deadline deadline; ///< for replies; without a day: none is set
    QStringList resolutions; ///< numbers: "54/22"
    QStringList links; ///< to the questionnaire
    QStringList contacts; ///< e-mail addresses
    QStringList annexes; ///< as the note lists them

    bool operator==(const RequestNote&) const = default;
};

/// A candidate at a place in the recommendation of the Consultative Group.
struct Recommendation {
    struct Publishable { };

    Candidate candidate;
    int rank = 0; ///< equal ranks are a tie; 0: no order
    QString reason; ///< the substantiating paragraph

    bool operator==(const Recommendation&) const = default;
};

/// What the report of the Consultative Group says of one vacancy.
struct VacancyReport {
    struct Publishable { };

    Vacancy vacancy;
    QList<Candidate> eligible;
    QList<Candidate> interviewed;
    QList<Recommendation> recommended; ///< by rank

    bool operator==(const VacancyReport&) const = default;
};

/// A member of the Consultative Group.
struct GroupMember {
    struct Publishable { };

    QString name;
    QString state; ///< ISO 3166 alpha-2

    bool operator==(const GroupMember&) const = default;
};

/// The report of the Consultative Group to the President (procedure.md, 4.1).
struct GroupReport {
    struct Publishable { };

    int session = 0;
    QDate firstDay;
    QDate lastDay;
    QDate asOf;
    int applications = 0;
    int candidates = 0; ///< persons
    QList<GroupMember> members; ///< empty: the register does not know them
    QList<VacancyReport> vacancies;

    bool operator==(const GroupReport&) const = default;
};

/// The candidates the President proposes to the Council, by vacancy.
struct PresidentsList {
    struct Publishable { };

    int session = 0;
    QDate firstDay;
    QDate lastDay;
    QDate asOf;
    QList<CandidateList> lists; ///< of each vacancy whoever is proposed for it

    bool operator==(const PresidentsList&) const = default;
};

} // namespace greffier::publicview
