#pragma once

#include "core/domain/region.h"

#include <QDate>
#include <QList>
#include <QString>

/// What may be published, as types without a confidential member (procedure.md, 3.3). Each carries
/// the mark Publishable; templates of public documents reach only types that carry it, so nothing
/// internal can leak through a forgotten condition.
namespace greffier::publicview {

/// A candidate as the public list shows one: name, reference nationality, gender.
struct Candidate {
    struct Publishable {};

    QString uid;
    QString familyName;
    QString givenNames;
    QString nationality; ///< ISO 3166 alpha-2; empty: not known
    QString gender; ///< "F", "M", "X"; empty: not stated

    bool operator==(const Candidate&) const = default;
};

/// A vacancy as the call announced it.
struct Vacancy {
    struct Publishable {};

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
    struct Publishable {};

    Vacancy vacancy;
    QList<Candidate> candidates; ///< in any order: the writer sorts by its language

    bool operator==(const CandidateList&) const = default;
};

/// The public list of one session.
struct PublicList {
    struct Publishable {};

    int session = 0;
    QDate firstDay;
    QDate lastDay;
    QDate asOf; ///< day of the state of the register that is printed
    QList<CandidateList> lists; ///< by vacancy number

    bool operator==(const PublicList&) const = default;
};

} // namespace greffier::publicview
