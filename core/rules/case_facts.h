#pragma once

#include "core/domain/application.h"
#include "core/domain/condition_ruling.h"
#include "core/domain/group_member.h"
#include "core/domain/mandate.h"
#include "core/domain/officer_ruling.h"
#include "core/domain/region.h"
#include "core/domain/vacancy.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace greffier {

/// A term that the applicant, as one person, served or serves in some mandate.
struct ServiceRecord {
    QString mandateCode;
    Term term;
    int extendedByMonths = 0; ///< TENURE-EXC: extended to spread appointments
    QString source;

    bool operator==(const ServiceRecord&) const = default;
};

/// What is known of a part that was received for this vacancy.
struct PartFacts {
    Part part = Part::Other;
    bool readable = true; ///< false: received, but it could not be read
    QList<Receipt> receipts; ///< of every copy and version, earliest first; empty: none is known
    Evidence evidence; ///< the file itself

    bool operator==(const PartFacts&) const = default;
};

/// All that the rules may look at for one application: values gathered beforehand, no clock, no
/// register. What is not known stays empty, and a rule then says that it cannot tell.
///
/// Fields of `values` that rules look at, of survey and form alike unless said:
///   family_name, given_names, gender, date_of_birth, email, nominating_entity (survey),
///   nationality: ISO 3166 alpha-2, or the words as written when they name no one State;
///   certified_name, mandate_code, language ("en": of the form's own text),
///   motivation_letter.words, sections.I to sections.VIII ("filled", "partial", "empty"),
///   ethics.1.answer to ethics.5.answer, languages.N.language with .mother_tongue ("true"), .read,
///   .write, .speak, employment.N.employer_function, employment.N.to: all of the form;
///   emrip_region: code of the sociocultural region stated; indigenous_origin: "yes", "no";
///   nominating_state: ISO code of the State that proposes a candidate for the Advisory Committee.
struct CaseFacts {
    Vacancy vacancy;
    QString mandateType; ///< as in Mandate::type
    QDate termStart; ///< expected first day of the new term; invalid: not known
    int monthsOfNewTerm = 36;

    QString seatScheme; ///< to which the mandate's seats are bound on that day; empty: not known
    std::optional<ConditionRuling>
        condition; ///< what an officer entered of the vacancy's condition
    QList<GroupMember> groupMembers; ///< of the Consultative Group that considers this vacancy
    QStringList settledMembers; ///< uids of those about whom an officer ruled on the conflict

    QString mandateCountry; ///< ISO code, of country mandates; empty: none, or not known
    QHash<QString, QString> mandateTitles; ///< short titles by code, of the mandates named below
    QList<int> sharedCondition; ///< numbers of the call's other vacancies under the same condition

    bool namedByGroup = false; ///< the person never applied: the Consultative Group named them
    QList<PartFacts> parts; ///< survey (when this person completed one), forms, letters
    bool surveyNamesVacancy = true; ///< false: the completed survey applies for other mandates only
    bool unfinishedSurvey = false; ///< a survey was begun, but never submitted
    int formsForThisVacancy = 0; ///< Word forms that name this mandate
    int formsOfThisPerson = 0; ///< Word forms for any vacancy of the session
    QList<ApplicationValue> values; ///< of all parts that were read
    QList<ConcordanceRuling> rulings; ///< which of differing values an officer found right
    bool secondForm = false; ///< several versions came; values are of the one that counts

    QString nationality; ///< reference nationality, ISO 3166 alpha-2; empty: not known
    QStringList otherNationalities;
    QList<GroupMembership> memberships; ///< of all these States, on the reference day
    QStringList knownStates; ///< which of these codes are States of the reference table

    QList<ServiceRecord> served;
    QStringList
        currentFunctions; ///< mandate codes held on the reference day, by name in the register
    QStringList otherVacancies; ///< titles of the other vacancies of this session applied for
    QStringList recommendedFor; ///< those of them the person is recommended or proposed for
    std::optional<int> holdersOfNationality; ///< current holders of the reference nationality
    bool doubtfulPerson = false; ///< somebody else of nearly the same details is in the register
    QDate referenceDay; ///< on which memberships and functions are judged: the day of the deadline

    /// The value of a field in one part; empty if that part does not state it.
    QString value(const QString& field, Part part) const;
    /// Where that value was read; empty if nowhere.
    Evidence evidenceOf(const QString& field, Part part) const;
    const PartFacts* firstPart(Part part) const;
    bool has(Part part) const { return firstPart(part) != nullptr; }
};

} // namespace greffier
