#pragma once

#include "core/rules/conflict_suggestions.h"
#include "core/workflow/screening.h"
#include "core/workflow/screening_summary.h"

#include <QHash>

#include <map>

namespace greffier {

class NameFolder;
class NamesakeIndex;
namespace store {
class Database;
}

/// Examines applications of a register against the rules: loads what the rules look at and runs
/// them. Belongs to the thread of the register; throws StoreError. What it loads once (holders,
/// memberships) is as of its making: make a new one after an act that touches these.
class Screener {
public:
    /// `namesakes` is filled when first needed, and to be kept up by whoever owns it.
    Screener(store::Database& database, const ReferenceTables& reference, const NameFolder& folder,
             NamesakeIndex& namesakes);

    /// Everything that is known of one application, and what the rules say of it.
    struct Examined {
        CaseMaterial material;
        Findings findings;
        QList<Conflict> suggestedConflicts; ///< what the facts suggest, whatever was ruled on it
    };
    Examined examine(const Application& application);

    /// What is loaded of one person in one session; kept from one application to the next.
    struct PersonCases {
        ApplicantId applicant;
        SessionId session;
        QList<CaseMaterial> cases; ///< of each application
    };
    /// The same, for whoever goes through many applications, those of a person one after the other.
    Examined examine(const Application& application, PersonCases& latest);

    /// Everybody else in the register who can be this person, also those who an officer said are
    /// somebody else.
    QList<ApplicantId> doublesOf(const Applicant& applicant);
    /// Likewise of somebody whose telephone is not known any more: everybody who might have been.
    QList<ApplicantId> likeliestDoublesOf(const Person& person);

    const RuleEdition& edition() const { return m_screening.edition(); }

    /// Marks summaries in the cache: they hold under this edition and this program only.
    static QString cacheEdition(const RuleEdition& edition);

private:
    const ScreeningGround& groundFor(const Vacancy& vacancy);
    Vacancy vacancyOf(const Application& application);
    PersonCases casesOf(ApplicantId applicant, SessionId session);
    /// Whether somebody can be this person and nobody said that they are not.
    bool isDoubtful(const Applicant& applicant);
    void fillNamesakes();

    store::Database& m_database;
    const ReferenceTables& m_reference;
    const NameFolder& m_folder;
    Screening m_screening;
    HolderIndex m_holders;
    QList<GroupMembership> m_memberships;
    QHash<QString, Mandate> m_mandates;
    NamesakeIndex& m_namesakes;
    QList<SeatScheme> m_seatSchemes;
    QList<GroupMember> m_groupMembers;
    QHash<VacancyId, ConditionRuling> m_conditions;
    QHash<ApplicationId, QStringList> m_settledMembers;
    std::map<SessionId, ScreeningGround> m_grounds; ///< made when first needed
    QHash<VacancyId, Vacancy> m_vacancies; ///< likewise
};

/// The edition of the rules that is in force in a register.
RuleEdition editionInForce(store::Database& database);

} // namespace greffier
