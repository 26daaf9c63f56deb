#include "core/rules/conflict_suggestions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

Conflict aboutMember(Conflict::Kind kind, const GroupMember& member, const QString& reason)
{
    Conflict conflict;
    conflict.kind = kind;
    conflict.memberUid = member.uid;
    conflict.reason = reason.arg(member.name, member.stateIso2);
    return conflict;
}

} // namespace

QList<Conflict> suggestedConflicts(const CaseFacts& facts)
{
    QList<GroupMember> members = facts.groupMembers;
    std::sort(members.begin(), members.end(),
              [](const GroupMember& a, const GroupMember& b) { return a.uid < b.uid; });
    QList<Conflict> conflicts;
    for (const GroupMember& member : std::as_const(members)) {
        if (member.stateIso2 == facts.nationality
            || facts.otherNationalities.contains(member.stateIso2)) {
            conflicts += aboutMember(
                Conflict::Kind::MemberNationality, member,
                QCoreApplication::translate(
                    "Conflict",
                    "%1, member of the Consultative Group, is of a State of the candidate (%2)."));
        }
        if (!facts.mandateCountry.isEmpty() && member.stateIso2 == facts.mandateCountry) {
            conflicts += aboutMember(
                Conflict::Kind::CountryMandate, member,
                QCoreApplication::translate("Conflict",
                                            "%1, member of the Consultative Group, is of the "
                                            "country of the mandate (%2)."));
        }
    }
    const QString relation = facts.value(u"ethics.1.answer"_s, Part::Form);
    if (relation == u"yes"_s || relation == u"both"_s) {
        Conflict declared;
        declared.kind = Conflict::Kind::DeclaredRelation;
        declared.reason = QCoreApplication::translate(
            "Conflict", "The candidate declares a relation that might limit or slant the work.");
        conflicts += declared;
    }
    return conflicts;
}

} // namespace greffier
