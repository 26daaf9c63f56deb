#include "core/rules/nationality_rules.h"

#include "core/rules/shipped_texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

QList<Evidence> nationalityEvidence(const CaseFacts& facts)
{
    return evidenceOf(facts, {u"nationality"_s}, Part::Survey)
        + evidenceOf(facts, {u"nationality"_s}, Part::Form);
}

class DualNationality final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    DualNationality()
        : ProcedureRule(u"NAT-DUAL"_s, u"OHCHR application guidelines"_s,
                        Finding::Weight::Information)
    {
    }

    QString title() const override { return tr("Several nationalities"); }

    Finding examine(const CaseFacts& facts) const override
    {
        if (facts.otherNationalities.isEmpty())
            return met(tr("The applicant states no additional nationality."));
        QStringList others = facts.otherNationalities;
        others.sort();
        return met(
            tr("The applicant states additional nationalities (%1); the reference nationality "
               "alone fixes the public list and the regional group.")
                .arg(others.join(u", "_s)));
    }
};

class NationalOfCountry final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    NationalOfCountry()
        : ProcedureRule(u"NAT-COUNTRY"_s, u"No rule was found; for attention only"_s,
                        Finding::Weight::Warning, Standing::ToBeConfirmed)
    {
    }

    QString title() const override { return tr("National of the country of the mandate"); }
    QString cure() const override
    {
        return tr("A word of the officer why the nationality does not stand in the way.");
    }

    bool appliesTo(const CaseFacts& facts) const override
    {
        return !facts.mandateCountry.isEmpty();
    }

    Finding examine(const CaseFacts& facts) const override
    {
        const QList<Evidence> evidence = nationalityEvidence(facts);
        if (facts.nationality == facts.mandateCountry) {
            return notMet(tr("The applicant is a national of the country of the mandate. No rule "
                             "excludes that."),
                          evidence);
        }
        if (facts.otherNationalities.contains(facts.mandateCountry)) {
            return notMet(
                tr("An additional nationality is that of the country of the mandate. No rule "
                   "excludes that."),
                evidence);
        }
        if (facts.nationality.isEmpty())
            return cannotTell(tr("The reference nationality is not known."), evidence);
        return met(tr("The applicant is not a national of the country of the mandate."), evidence);
    }
};

class SameNationality final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    SameNationality()
        : ProcedureRule(u"NAT-SAME"_s, u"No rule was found; for the balance only"_s,
                        Finding::Weight::Information, Standing::ToBeConfirmed)
    {
    }

    RuleClass ruleClass() const override { return RuleClass::Balance; }
    QString title() const override { return tr("Holders of the same nationality"); }

    Finding examine(const CaseFacts& facts) const override
    {
        if (!facts.holdersOfNationality)
            return cannotTell(tr("How many holders have this nationality is not known."));
        return met(tr("Current mandate holders of the same nationality in the register: %n.",
                      nullptr, *facts.holdersOfNationality));
    }
};

class SpecialRegion final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    explicit SpecialRegion(QStringList states)
        : ProcedureRule(u"REGION-SPECIAL"_s,
                        u"ask.un.org, question 14521; list of regional groups"_s,
                        Finding::Weight::Warning)
        , m_states(std::move(states))
    {
    }

    QString title() const override { return tr("States with a special place in the groups"); }
    QString cure() const override
    {
        return tr("The group in which the State is counted, confirmed by an officer.");
    }

    Finding examine(const CaseFacts& facts) const override
    {
        QStringList special;
        for (const QString& state : QStringList{facts.nationality} + facts.otherNationalities) {
            if (isSpecial(state, facts) && !special.contains(state))
                special += state;
        }
        if (special.isEmpty())
            return met(tr("No State with a special place in the regional groups is concerned."));
        special.sort();
        const QString text = (QStringList{tr("The place of this State in the regional groups is a "
                                             "special case: %1.")
                                              .arg(special.join(u", "_s))}
                              + notes(special, facts))
                                 .join(u' ');
        if (facts.vacancy.region.scheme == kUnGroups)
            return notMet(text, nationalityEvidence(facts));
        return finding(Finding::Verdict::Met, Finding::Weight::Information,
                       text + u' ' + tr("This seat is not bound to a regional group."),
                       nationalityEvidence(facts));
    }

private:
    bool isSpecial(const QString& state, const CaseFacts& facts) const
    {
        return m_states.contains(state)
            || std::any_of(facts.memberships.begin(), facts.memberships.end(),
                           [&](const GroupMembership& membership) {
                               return membership.stateIso2 == state
                                   && membership.holdsOn(facts.referenceDay)
                                   && membership.participation
                                   != GroupMembership::Participation::Member;
                           });
    }

    /// What the register notes of these States, as sentences of its own.
    static QStringList notes(const QStringList& states, const CaseFacts& facts)
    {
        QStringList notes;
        for (const GroupMembership& membership : facts.memberships) {
            if (states.contains(membership.stateIso2) && membership.holdsOn(facts.referenceDay)
                && !membership.note.isEmpty())
                notes += noteInWords(membership.note);
        }
        notes.removeDuplicates();
        notes.sort();
        return notes;
    }

    QStringList m_states;
};

class NonState final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    NonState()
        : ProcedureRule(u"REGION-NONSTATE"_s, u"No rule was found; for attention only"_s,
                        Finding::Weight::Warning, Standing::ToBeConfirmed)
    {
    }

    QString title() const override
    {
        return tr("Stateless persons and nationals of non-member States");
    }
    QString cure() const override
    {
        return tr("An officer’s ruling on the group in which the person is counted.");
    }

    Finding examine(const CaseFacts& facts) const override
    {
        const QList<Evidence> evidence = nationalityEvidence(facts);
        if (facts.nationality.isEmpty()) {
            return cannotTell(
                tr("The reference nationality is not known, or the person is stateless. "
                   "No rule was found for this."),
                evidence);
        }
        if (!facts.knownStates.contains(facts.nationality)) {
            return cannotTell(
                tr("The reference nationality is not that of a State in the register: "
                   "%1.")
                    .arg(facts.nationality),
                evidence);
        }
        const bool inGroup = std::any_of(facts.memberships.begin(), facts.memberships.end(),
                                         [&](const GroupMembership& membership) {
                                             return membership.stateIso2 == facts.nationality
                                                 && membership.group.scheme == kUnGroups
                                                 && membership.holdsOn(facts.referenceDay);
                                         });
        if (inGroup)
            return met(tr("The reference nationality is that of a State in a regional group."),
                       evidence);
        return notMet(
            tr("The State of the reference nationality is in no regional group (%1). No rule "
               "was found for this.")
                .arg(facts.nationality),
            evidence);
    }
};

} // namespace

Rules nationalityRules(const RuleEdition& edition)
{
    Rules rules = rulesOf<DualNationality, NationalOfCountry, SameNationality>();
    rules.push_back(std::make_unique<SpecialRegion>(edition.specialStates));
    rules.push_back(std::make_unique<NonState>());
    return rules;
}

} // namespace greffier
