#pragma once

#include "core/domain/applicant.h"
#include "core/domain/application.h"
#include "core/domain/call.h"
#include "core/domain/interview.h"
#include "core/domain/condition_ruling.h"
#include "core/domain/conflict.h"
#include "core/domain/group_member.h"
#include "core/domain/mandate.h"
#include "core/domain/office_tables.h"
#include "core/domain/reader_ranking.h"
#include "core/domain/officer_ruling.h"
#include "core/domain/region.h"
#include "core/domain/saved_view.h"
#include "core/domain/rule_confirmation.h"
#include "core/domain/second_look.h"
#include "core/domain/session.h"
#include "core/domain/shortlist.h"
#include "core/domain/timetable.h"
#include "core/domain/vacancy.h"
#include "core/rules/concordance.h"
#include "core/rules/query.h"
#include "core/rules/rule_edition.h"

#include <QHash>
#include <QList>
#include <QMultiHash>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>

namespace greffier {

class NameSearch;

/// One application as lists show it and queries see it. Immutable.
struct ApplicationRow : QueryRow {
    QStringList groups; ///< regional groups of the reference nationality: "WEOG ASIA_PACIFIC"
    quint16 exclusions = 0; ///< unwaived findings not met, of that weight
    quint16 warnings = 0; ///< likewise
    quint16 unknowns = 0; ///< findings that cannot be told, exclusions and warnings only
    quint16 waived = 0; ///< findings that a waiver went against
    QString nominator; ///< who nominated the applicant, as stated; empty: nobody
};

/// The lists of the register as values in memory, at one moment. Shared between threads, never
/// changed; after each act a new one takes its place.
struct Snapshot {
    QList<Session> sessions; ///< by number
    QList<Call> calls;
    QList<Vacancy> vacancies; ///< by session and number
    QList<Mandate> mandates; ///< by code
    QList<Seat> seats;
    QList<HolderTerm> holders;
    QList<GroupMembership> memberships;
    QList<std::shared_ptr<const ListedPerson>> applicants; ///< by id
    QList<std::shared_ptr<const ApplicationRow>> applications; ///< by id
    QList<std::shared_ptr<const ListedPerson>> applicantsByName; ///< the same; see name_order.h
    QList<std::shared_ptr<const ApplicationRow>> applicationsByName; ///< the same, likewise
    QList<Shortlist> shortlists;
    QList<ReasonCode> reasonCodes;
    QList<SavedView> views; ///< by name
    QList<RankingRound> rankings; ///< in the order they were opened
    QList<Interview> interviews; ///< by time
    QList<Milestone> milestones;
    QHash<ApplicantId, QString> legalSystems; ///< of those an officer entered one for
    QList<RuleBookEdition> ruleBookEditions; ///< the one in force last
    QList<RuleConfirmation> ruleConfirmations;
    QList<RegionEntry> regions; ///< by scheme and position
    QList<SeatScheme> seatSchemes;
    QList<GroupMember> groupMembers; ///< of the Consultative Group, by first day
    QList<GroupChair> groupChairs;
    QHash<VacancyId, ConditionRuling> conditions; ///< the latest of each vacancy
    QMultiHash<ApplicationId, Conflict> conflicts; ///< the latest ruling on each
    QSet<ApplicationId> decidedDespite; ///< whose latest decision went against what held them back

    const Session* session(SessionId id) const;
    const Vacancy* vacancy(VacancyId id) const;
    const ApplicationRow* application(ApplicationId id) const;
    const Mandate* mandate(const QString& code) const;
    const Shortlist* shortlist(VacancyId vacancy, Shortlist::Kind kind) const;
    /// The latest of a vacancy; nullptr: none was opened.
    const RankingRound* ranking(VacancyId vacancy) const;
    const Interview* interview(ApplicationId application) const;
    RuleEdition ruleEdition() const; ///< in force; that of the program where the register has none

    std::shared_ptr<const NameSearch> names; ///< of applications; null: rows are looked at
};

/// Everything about one application, gathered for reading.
struct Dossier {
    ApplicationRow row;
    Vacancy vacancy;
    QList<ApplicationValue> values; ///< in the order of the form's sections
    QList<Receipt> receipts;
    struct Document {
        DocumentId id;
        QString name;
        QString hash;
        Part part = Part::Other;
        bool readable = true;
        bool counts = true; ///< false: another version of this part counts
    };
    QList<Document> documents;
    QHash<QString, DocumentId> sources; ///< every file that evidence names and that is kept
    QList<ApplicationValue> earlierValues; ///< of other versions, and those corrected since
    QList<FieldConcordance> concordance; ///< see rules/concordance.h
    QList<ConcordanceRuling> rulings;
    QList<VersionChoice> versionChoices;
    Findings findings; ///< as the rules say at present
    QList<Waiver> waivers;
    QList<Decision> decisions; ///< oldest first
    QList<SecondLook> secondLooks; ///< oldest first
    QList<Conflict> conflicts; ///< ruled on or suggested by the facts
    QList<Conflict> conflictRulings; ///< every ruling, oldest first
    std::optional<ConditionRuling> condition; ///< of the vacancy
};

} // namespace greffier
