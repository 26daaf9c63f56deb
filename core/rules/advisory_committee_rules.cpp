#include "core/rules/advisory_committee_rules.h"

#include "core/rules/seat_rules.h"
#include "core/rules/tenure_rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

QString electionsSource() { return u"OHCHR, elections of the Advisory Committee"_s; }

QString nominatingState(const CaseFacts& facts)
{
    for (const Part part : {Part::Letter, Part::Form, Part::Survey, Part::Other}) {
        const QString state = facts.value(u"nominating_state"_s, part);
        if (!state.isEmpty())
            return state;
    }
    return {};
}

QList<Evidence> nominationEvidence(const CaseFacts& facts)
{
    QList<Evidence> found;
    for (const Part part : {Part::Letter, Part::Form, Part::Survey, Part::Other})
        found += evidenceOf(facts, {u"nominating_state"_s}, part);
    return found;
}

class Nomination final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    Nomination()
        : ProcedureRule(u"AC-NOMINATION"_s, electionsSource(), Finding::Weight::Exclusion)
    {
    }

    QString title() const override { return tr("Proposed by a Member State of the region"); }
    QString cure() const override
    {
        return tr("The nomination by a Member State of the regional group of the seat.");
    }

    Finding examine(const CaseFacts& facts) const override
    {
        const QString state = nominatingState(facts);
        const QList<Evidence> evidence = nominationEvidence(facts);
        if (state.isEmpty()) {
            return notMet(tr("No Member State is known to propose the candidate; only Member "
                             "States can."),
                          evidence);
        }
        switch (fitOf(state, facts)) {
        case Fit::Fits:
            return met(
                tr("The nominating State, %1, is of the regional group of the seat.").arg(state),
                evidence);
        case Fit::AdditionalOnly:
            return finding(Finding::Verdict::NotMet, Finding::Weight::Warning,
                           tr("The nominating State, %1, takes part in the regional group of the "
                              "seat as well, but not for elections.")
                               .arg(state),
                           evidence);
        case Fit::OtherGroup:
            return notMet(tr("The nominating State, %1, is not of the regional group of the seat.")
                              .arg(state),
                          evidence);
        case Fit::Unknown:
            return cannotTell(
                tr("The nominating State, %1, is of no regional group that is known.").arg(state),
                evidence);
        }
        Q_UNREACHABLE();
    }
};

class CommitteeSeat final : public RegionalSeat {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    CommitteeSeat()
        : RegionalSeat(u"AC-SEAT"_s, electionsSource(), Finding::Weight::Exclusion)
    {
    }
    QString title() const override { return tr("Seat of a regional group in the Committee"); }
};

/// Three years, re-election once.
class CommitteeTerm final : public TenureLimit {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    CommitteeTerm()
        : TenureLimit(u"AC-TERM"_s, u"A/HRC/25/18"_s, Finding::Weight::Exclusion)
    {
    }
    QString title() const override
    {
        return tr("Advisory Committee: three years, re-election once");
    }
};

/// The one number of the requirements that can be checked: five years of substantial experience.
/// What employment states is an upper bound; whether it was substantial is judged.
class CommitteeExperience final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    CommitteeExperience()
        : ProcedureRule(u"AC-EXPERIENCE"_s, u"Council decision 6/102; "_s + electionsSource(),
                        Finding::Weight::Warning)
    {
    }

    QString title() const override { return tr("At least five years of substantial experience"); }
    QString cure() const override { return tr("Proof of earlier work in human rights."); }

    Finding examine(const CaseFacts& facts) const override
    {
        static const QRegularExpression year(u"\\b(?:19|20)\\d\\d\\b"_s);
        int earliest = 0;
        QList<Evidence> evidence;
        for (const ApplicationValue& value : facts.values) {
            if (!value.field.startsWith(u"employment."_s) || !value.field.endsWith(u".from"_s))
                continue;
            const QRegularExpressionMatch match = year.match(value.value);
            const int from = match.hasMatch() ? match.captured().toInt() : 0;
            if (from != 0 && (earliest == 0 || from < earliest)) {
                earliest = from;
                evidence = {value.evidence};
            }
        }
        if (earliest == 0 || !facts.referenceDay.isValid())
            return cannotTell(tr("When the employment began is not known."));
        const int years = facts.referenceDay.year() - earliest;
        if (years < kYears) {
            return notMet(tr("The employment stated covers %n years at most.", nullptr, years),
                          evidence);
        }
        return cannotTell(tr("The employment stated covers up to %n years; please judge how much "
                             "of it is substantial experience in human rights.",
                             nullptr, years),
                          evidence);
    }

private:
    static constexpr int kYears = 5;
};

class CommitteeStanding final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    CommitteeStanding()
        : ProcedureRule(u"AC-STANDING"_s, u"Council decision 6/102"_s, Finding::Weight::Judgement,
                        Standing::ToBeConfirmed)
    {
    }

    QString title() const override
    {
        return tr("Competence, high moral standing, independence and impartiality");
    }
    QString cure() const override
    {
        return tr("A note on what the nominating State says of each of these.");
    }

    Finding examine(const CaseFacts&) const override
    {
        return cannotTell(tr("Please judge the competence and experience in human rights, the "
                             "moral standing, the independence and the impartiality."));
    }
};

} // namespace

QHash<QString, int> advisoryCommitteeSeats()
{
    return {
        {u"AFRICAN"_s, 5}, {u"ASIA_PACIFIC"_s, 5}, {u"EEG"_s, 2}, {u"GRULAC"_s, 3}, {u"WEOG"_s, 3}};
}

Rules advisoryCommitteeRules()
{
    return rulesOf<Nomination, CommitteeSeat, CommitteeTerm, CommitteeExperience,
                   CommitteeStanding>();
}

} // namespace greffier
