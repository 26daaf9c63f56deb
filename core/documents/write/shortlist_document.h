#pragma once

#include "core/domain/public_view.h"
#include "core/domain/region.h"
#include "core/domain/shortlist.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

/// What the shortlist shows. It is an internal document: nothing in here may be published.
namespace greffier::internalview {

/// A candidate with what the figures count.
struct Candidate {
    publicview::Candidate person;
    Region region; ///< of the seat's scheme: UN group of the nationality, or EMRIP region declared

    bool operator==(const Candidate&) const = default;
};

/// A finding that a reader of the list should know of.
struct Flag {
    QString rule; ///< "Working group seat of a regional group (SEAT-WG)"
    QString text; ///< the sentence as the officer reads it
    QString waiverGround; ///< empty: not waived
    QString waivedBy;
    QDate waivedOn;

    bool operator==(const Flag&) const = default;
};

/// A candidate at a place in the list.
struct Entry {
    Candidate candidate;
    int rank = 0; ///< equal ranks are a tie; 0: listed without a rank
    QStringList languages; ///< codes of the six languages, or names as the applicant wrote them
    QList<Flag> flags;
    QString reason;
    QString internalNote;
    bool withdrawn = false; ///< keeps its rank

    bool operator==(const Entry&) const = default;
};

/// How many persons, and of whom.
struct Count {
    int persons = 0;
    QMap<QString, int> byGender; ///< "F", "M", "X", "" for not stated
    QMap<QString, int> byRegion; ///< region codes, "" for none

    bool operator==(const Count&) const = default;
};

Count countOf(const QList<Candidate>& candidates);

/// One line of the figures: persons of one kind among those who applied, are eligible, are listed.
struct Figure {
    QString name;
    int applied = 0;
    int eligible = 0;
    int listed = 0;

    bool operator==(const Figure&) const = default;
};

/// The list of one vacancy.
struct VacancyShortlist {
    publicview::Vacancy vacancy;
    int applications = 0; ///< received, whatever became of them
    Count applicants; ///< the persons who made them
    QList<Entry> entries; ///< in any order: the writer sorts by rank, then by its language
    QList<Candidate> eligible; ///< in any order
    QList<Figure> figures; ///< filled in by the writer, in its language

    bool operator==(const VacancyShortlist&) const = default;
};

/// The lists of one session.
struct ShortlistDocument {
    int session = 0;
    QDate firstDay;
    QDate lastDay;
    QDate asOf; ///< day of the state of the register that is printed
    Shortlist::Kind kind = Shortlist::Kind::Working;
    QList<VacancyShortlist> lists;

    bool operator==(const ShortlistDocument&) const = default;
};

} // namespace greffier::internalview
