#include "core/rules/group_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

class MemberOfSameState final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    MemberOfSameState()
        : ProcedureRule(u"CG-1"_s, u"No rule was found; for attention only"_s,
                        Finding::Weight::Warning, Standing::ToBeConfirmed)
    {
    }

    QString title() const override { return tr("Member of the Consultative Group of one's State"); }
    QString cure() const override
    {
        return tr("The member takes no part in what concerns this candidate.");
    }

    Finding examine(const CaseFacts& facts) const override
    {
        if (facts.groupMembers.isEmpty()) {
            return finding(Finding::Verdict::CannotTell, Finding::Weight::Information,
                           tr("The members of the Consultative Group are not in the register."));
        }
        const auto ofCandidate = [&](const GroupMember& member) {
            return member.stateIso2 == facts.nationality
                || facts.otherNationalities.contains(member.stateIso2);
        };
        const auto ofMandate = [&](const GroupMember& member) {
            return !facts.mandateCountry.isEmpty() && member.stateIso2 == facts.mandateCountry;
        };
        const auto isOpen = [&](const GroupMember& member) {
            return (ofCandidate(member) || ofMandate(member))
                && !facts.settledMembers.contains(member.uid);
        };
        QStringList sentences;
        if (const QStringList names = namesOf(facts, ofCandidate); !names.isEmpty()) {
            sentences += tr("Members of the Consultative Group of a State of the applicant: %1.")
                             .arg(names.join(u", "_s));
        }
        if (const QStringList names = namesOf(facts, ofMandate); !names.isEmpty()) {
            sentences += tr("Members of the Consultative Group of the country of the mandate: %1.")
                             .arg(names.join(u", "_s));
        }
        if (std::any_of(facts.groupMembers.begin(), facts.groupMembers.end(), isOpen))
            return notMet(sentences.join(u' '));
        if (!sentences.isEmpty()) {
            return finding(Finding::Verdict::NotMet, Finding::Weight::Information,
                           sentences.join(u' ') + u' '
                               + tr("An officer has ruled on the conflict."));
        }
        return met(tr("No member of the Consultative Group is of a State of the applicant or of "
                      "the mandate."));
    }

private:
    template <typename Wanted>
    static QStringList namesOf(const CaseFacts& facts, Wanted wanted)
    {
        QStringList names;
        for (const GroupMember& member : facts.groupMembers) {
            if (wanted(member))
                names += u"%1 (%2)"_s.arg(member.name, member.stateIso2);
        }
        names.sort();
        return names;
    }
};

} // namespace

Rules groupRules() { return rulesOf<MemberOfSameState>(); }

} // namespace greffier
