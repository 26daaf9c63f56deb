#pragma once

#include "core/domain/condition_ruling.h"
#include "core/domain/group_member.h"
#include "core/domain/session.h"
#include "core/reference/reference_tables.h"
#include "core/rules/case_facts.h"
#include "core/rules/rule_book.h"
#include "core/workflow/case_material.h"
#include "core/workflow/holder_index.h"

#include <QHash>

#include <map>

namespace greffier {

/// What the rules look at besides the application itself.
struct ScreeningGround {
    const ReferenceTables& reference;
    const HolderIndex& holders;
    QList<GroupMembership> memberships; ///< as the register has them
    QHash<QString, Mandate> mandates; ///< by code
    Session session;
    QList<Vacancy> vacancies; ///< of that session
    QList<SeatScheme> seatSchemes = {};
    QList<GroupMember> groupMembers = {}; ///< whenever they serve
    QHash<VacancyId, ConditionRuling> conditions = {}; ///< the latest of each
    QHash<ApplicationId, QStringList> settledMembers = {}; ///< uids; ruled on, per application
};

/// Appointments take effect on the first day of the month after the session closes. That is
/// practice, no rule (procedure.md, L12). Invalid when the session has no last day.
QDate expectedTermStart(const Session& session);

/// Gathers what the rules may look at for one application. `sameSession`: the other applications of
/// the same person for the same session.
CaseFacts factsOf(const CaseMaterial& material, const QList<CaseMaterial>& sameSession,
                  const ScreeningGround& ground);

/// Runs the rule book of each kind of mandate over applications.
class Screening {
public:
    /// `confirmed`: ids of the rules that an officer has confirmed.
    explicit Screening(const RuleEdition& edition, const QStringList& confirmed = {});

    Findings examine(const CaseFacts& facts) const;
    const RuleEdition& edition() const { return m_edition; }

private:
    const RuleBook& bookFor(const QString& mandateType) const;

    RuleEdition m_edition;
    QStringList m_confirmed;
    mutable std::map<QString, RuleBook> m_books; ///< made when first needed
};

} // namespace greffier
