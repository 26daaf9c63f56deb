#pragma once

#include "core/domain/decision.h"
#include "core/domain/public_view.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

/// What the candidate sheet, the comparison and the record of screening show. They are internal
/// documents: nothing in here may be published.
namespace greffier::internalview {

/// A finding with what an officer set against it.
struct CaseFinding {
    Finding finding;
    QString title; ///< of the rule, in the language of the document
    QString waiverGround; ///< empty: not waived
    QString waivedBy;
    QDate waivedOn;

    bool operator==(const CaseFinding&) const = default;
};

/// A line of the education or employment of a candidate.
struct Period {
    QString text; ///< degree and institution, or employer and function
    QString from; ///< as the candidate writes it
    QString to;
    QString place;

    bool operator==(const Period&) const = default;
};

/// An answer to one of the five questions on ethics and integrity.
struct EthicsAnswer {
    int question = 0;
    QString answer; ///< "yes", "no"
    QString explanation;

    bool operator==(const EthicsAnswer&) const = default;
};

/// Everything about one application.
struct CaseRecord {
    publicview::Candidate person;
    Region region; ///< of the seat's scheme
    QString formerName;
    QStringList otherNationalities; ///< ISO 3166 alpha-2
    QDate dateOfBirth;
    QString email;
    QString telephone;
    QString address;
    QString nominatingEntity;
    Status status = Status::Received;
    QStringList languages; ///< codes of the six languages, or names as the applicant wrote them
    QList<Period> education;
    QList<Period> employment; ///< latest first, as in the form
    QList<EthicsAnswer> ethics;
    QString expertise;
    int letterWords = 0; ///< of the motivation letter; 0: none, or not known
    QList<CaseFinding> findings;
    QList<Decision> decisions; ///< oldest first

    bool operator==(const CaseRecord&) const = default;
};

struct VacancyCases {
    publicview::Vacancy vacancy;
    QList<CaseRecord> cases; ///< in any order: the writer sorts by its language

    bool operator==(const VacancyCases&) const = default;
};

struct CaseFile {
    int session = 0;
    QDate firstDay;
    QDate lastDay;
    QDate asOf;
    QList<VacancyCases> lists;

    bool operator==(const CaseFile&) const = default;
};

} // namespace greffier::internalview
