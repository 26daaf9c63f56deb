#include "core/workflow/list_screening.h"

#include "core/reference/regional_groups.h"
#include "core/rules/rule_book.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

Findings examined(const Snapshot& snapshot, const QString& mandateType, const ListFacts& facts)
{
    QStringList confirmed;
    for (const RuleConfirmation& confirmation : snapshot.ruleConfirmations)
        confirmed += confirmation.rule;
    return RuleBook(mandateType, snapshot.ruleEdition(), confirmed).examineList(facts);
}

bool isOfGroup(const Finding& finding) { return finding.rule == u"CG-2"_s; }

} // namespace

Findings listFindings(const Snapshot& snapshot, const Shortlist& list)
{
    const Vacancy* vacancy = snapshot.vacancy(list.vacancy);
    if (!vacancy)
        return {};
    const RegionalGroups groups(snapshot.memberships);
    ListFacts facts;
    facts.list = list.kind;
    for (const ShortlistEntry& entry : list.entries) {
        const ApplicationRow* row = snapshot.application(entry.application);
        if (!row || row->application.status == Status::Withdrawn)
            continue;
        const auto group
            = groups.electoralGroupOf(row->applicant->nationality, vacancy->deadline.day);
        facts.candidates += {row->applicant->gender, group.value_or(Region()).code,
                             snapshot.legalSystems.value(row->application.applicant)};
    }
    const Mandate* mandate = snapshot.mandate(vacancy->mandateCode);
    Findings findings = examined(snapshot, mandate ? mandate->type : QString(), facts);
    findings.removeIf(&isOfGroup);
    return findings;
}

Finding groupFinding(const Snapshot& snapshot, QDate first, QDate last)
{
    ListFacts facts;
    for (const GroupMember& member : snapshot.groupMembers) {
        if (member.servesBetween(first, last))
            facts.groupMembers += member;
    }
    const Findings findings = examined(snapshot, {}, facts);
    const auto found = std::find_if(findings.begin(), findings.end(), &isOfGroup);
    return found == findings.end() ? Finding() : *found;
}

} // namespace greffier
