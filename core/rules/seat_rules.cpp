#include "core/rules/seat_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

Fit fitOf(const QString& state, const CaseFacts& facts)
{
    if (!facts.knownStates.contains(state))
        return Fit::Unknown;
    Fit fit = Fit::Unknown;
    for (const GroupMembership& membership : facts.memberships) {
        if (membership.stateIso2 != state || membership.group.scheme != facts.vacancy.region.scheme
            || !membership.holdsOn(facts.referenceDay))
            continue;
        const bool sameGroup = membership.group == facts.vacancy.region;
        switch (membership.participation) {
        case GroupMembership::Participation::Member:
        case GroupMembership::Participation::Observer:
            if (sameGroup)
                return Fit::Fits;
            break;
        case GroupMembership::Participation::Additional:
            if (sameGroup)
                fit = Fit::AdditionalOnly;
            break;
        }
        if (fit == Fit::Unknown)
            fit = Fit::OtherGroup;
    }
    return fit;
}

QString groupName(const QString& code)
{
    if (code == u"AFRICAN"_s)
        return QCoreApplication::translate("Rules", "African States");
    if (code == u"ASIA_PACIFIC"_s)
        return QCoreApplication::translate("Rules", "Asia-Pacific States");
    if (code == u"EEG"_s)
        return QCoreApplication::translate("Rules", "Eastern European States");
    if (code == u"GRULAC"_s)
        return QCoreApplication::translate("Rules", "Latin American and Caribbean States");
    if (code == u"WEOG"_s)
        return QCoreApplication::translate("Rules", "Western European and other States");
    return code;
}

namespace {

/// The nationality as the applicant wrote it, with its code.
QString shownNationality(const CaseFacts& facts)
{
    for (const Part part : {Part::Survey, Part::Form}) {
        const QString passage = facts.evidenceOf(u"nationality"_s, part).passage.simplified();
        if (!passage.isEmpty() && passage != facts.nationality)
            return u"%1 (%2)"_s.arg(quoted(passage), facts.nationality);
    }
    return facts.nationality;
}

/// The reference nationality as both parts state it; they may disagree.
QStringList statedNationalities(const CaseFacts& facts)
{
    QStringList states{facts.nationality};
    for (const Part part : {Part::Survey, Part::Form}) {
        const QString state = facts.value(u"nationality"_s, part);
        if (facts.knownStates.contains(state) && !states.contains(state))
            states += state;
    }
    return states;
}

} // namespace

QString RegionalSeat::cure() const
{
    return tr("Proof that the reference nationality is of the regional group of the seat.");
}

Finding RegionalSeat::examine(const CaseFacts& facts) const
{
    const QList<Evidence> evidence = evidenceOf(facts, {u"nationality"_s}, Part::Survey)
        + evidenceOf(facts, {u"nationality"_s}, Part::Form);
    const QStringList stated = statedNationalities(facts);
    const Fit fit = fitOf(facts.nationality, facts);
    const bool disagree = std::any_of(stated.begin(), stated.end(), [&](const QString& state) {
        return fitOf(state, facts) != fit;
    });
    if (disagree) {
        return cannotTell(tr("Survey and form state different nationalities, and only one of them "
                             "is of the regional group of the seat."),
                          evidence);
    }
    return judged(fit, facts, evidence);
}

Finding RegionalSeat::judged(Fit fit, const CaseFacts& facts, const QList<Evidence>& evidence) const
{
    const QString nationality = shownNationality(facts);
    const QString group = groupName(facts.vacancy.region.code);
    switch (fit) {
    case Fit::Fits:
        return met(tr("The reference nationality, %1, is of the regional group of the seat: %2.")
                       .arg(nationality, group),
                   evidence);
    case Fit::AdditionalOnly:
        return finding(Finding::Verdict::NotMet, Finding::Weight::Warning,
                       tr("The State of the reference nationality, %1, takes part in the regional "
                          "group of the seat as well (%2), but not for elections.")
                           .arg(nationality, group),
                       evidence);
    case Fit::OtherGroup: return otherGroup(facts, evidence);
    case Fit::Unknown: return unknown(facts, evidence);
    }
    Q_UNREACHABLE();
}

Finding RegionalSeat::otherGroup(const CaseFacts& facts, const QList<Evidence>& evidence) const
{
    const bool anotherFits
        = std::any_of(facts.otherNationalities.begin(), facts.otherNationalities.end(),
                      [&](const QString& state) { return fitOf(state, facts) == Fit::Fits; });
    if (anotherFits) {
        return finding(Finding::Verdict::NotMet, Finding::Weight::Warning,
                       tr("Only an additional nationality is of the regional group of the seat "
                          "(%1), not the reference nationality, %2.")
                           .arg(groupName(facts.vacancy.region.code), shownNationality(facts)),
                       evidence);
    }
    return notMet(tr("The reference nationality, %1, is not of the regional group of the seat: %2.")
                      .arg(shownNationality(facts), groupName(facts.vacancy.region.code)),
                  evidence);
}

Finding RegionalSeat::unknown(const CaseFacts& facts, const QList<Evidence>& evidence) const
{
    if (facts.nationality.isEmpty())
        return cannotTell(tr("The reference nationality is not known."), evidence);
    return cannotTell(tr("The reference nationality, %1, is of no regional group that is known.")
                          .arg(shownNationality(facts)),
                      evidence);
}

namespace {

/// A seat of a group of States, of whichever scheme; the regions of indigenous peoples are none.
bool isSeatOfStates(const CaseFacts& facts)
{
    return !facts.vacancy.region.isEmpty() && facts.vacancy.region.scheme != kEmripRegions;
}

bool isEmrip(const CaseFacts& facts) { return facts.vacancy.mandateCode == u"EMRIP"_s; }

bool isExpertMechanism(const CaseFacts& facts)
{
    return facts.mandateType == u"expert_mechanism"_s;
}

class SeatOfWorkingGroup final : public RegionalSeat {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    SeatOfWorkingGroup()
        : RegionalSeat(u"SEAT-WG"_s, u"OHCHR application guidelines; Word form 2016"_s,
                       Finding::Weight::Exclusion)
    {
    }
    QString title() const override { return tr("Working group seat of a regional group"); }
    bool appliesTo(const CaseFacts& facts) const override
    {
        return isSeatOfStates(facts) && !isExpertMechanism(facts);
    }
};

class SeatOfRightToDevelopment final : public RegionalSeat {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    SeatOfRightToDevelopment()
        : RegionalSeat(u"SEAT-EMRTD"_s, u"OHCHR application guidelines; Council resolution 42/23"_s,
                       Finding::Weight::Exclusion)
    {
    }
    QString title() const override
    {
        return tr("Seat of a regional group in the Expert Mechanism on the Right to Development");
    }
    bool appliesTo(const CaseFacts& facts) const override
    {
        return isSeatOfStates(facts) && isExpertMechanism(facts) && !isEmrip(facts);
    }
};

/// Never computed from a nationality: no list says which State belongs to which region, and the
/// region is a matter of the people. Source: Council resolution 33/25, para. 4. Until then the
/// members came from the regional groups of the United Nations (resolution 6/36): those seats are
/// judged as other seats of groups.
class SeatOfIndigenousPeoples final : public RegionalSeat {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    SeatOfIndigenousPeoples()
        : RegionalSeat(u"SEAT-EMRIP"_s,
                       u"Council resolution 33/25, para. 4; until 2016 resolution 6/36"_s,
                       Finding::Weight::Judgement)
    {
    }

    QString title() const override
    {
        return tr("Seat of an indigenous sociocultural region (Expert Mechanism on the Rights of "
                  "Indigenous Peoples)");
    }

    QString cure() const override
    {
        return tr("A statement of the region that the applicant represents.");
    }

    bool appliesTo(const CaseFacts& facts) const override
    {
        return facts.vacancy.region.scheme == kEmripRegions
            || (isEmrip(facts) && isSeatOfStates(facts));
    }

    Finding examine(const CaseFacts& facts) const override
    {
        const bool known = !facts.seatScheme.isEmpty();
        if (known && facts.seatScheme != facts.vacancy.region.scheme) {
            return cannotTell(tr("On the day of the deadline the seats of this mandate were bound "
                                 "to another scheme of regions than this one; please correct the "
                                 "region of the seat."));
        }
        return isSeatOfStates(facts) ? RegionalSeat::examine(facts) : ofPeoples(facts);
    }

private:
    Finding ofPeoples(const CaseFacts& facts) const
    {
        const QString field = u"emrip_region"_s;
        for (const Part part : {Part::Form, Part::Survey}) {
            const QString stated = facts.value(field, part);
            const QList<Evidence> evidence = evidenceOf(facts, {field}, part);
            if (stated.isEmpty())
                continue;
            const QString words
                = evidence.isEmpty() ? stated : evidence.first().passage.simplified();
            if (stated == facts.vacancy.region.code) {
                return cannotTell(tr("The applicant states the region of the seat (“%1”); please "
                                     "judge whether the applicant represents it.")
                                      .arg(words),
                                  evidence);
            }
            return finding(
                Finding::Verdict::NotMet, Finding::Weight::Warning,
                tr("The applicant states another region than that of the seat: “%1”.").arg(words),
                evidence);
        }
        return cannotTell(tr("The applicant states no region; please judge whether the applicant "
                             "represents that of the seat. The nationality does not decide it."));
    }
};

class IndigenousOrigin final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    IndigenousOrigin()
        : ProcedureRule(u"EMRIP-ORIGIN"_s, u"Council resolution 6/36, para. 4"_s,
                        Finding::Weight::Information)
    {
    }

    RuleClass ruleClass() const override { return RuleClass::Balance; }
    QString title() const override { return tr("Due regard to experts of indigenous origin"); }

    bool appliesTo(const CaseFacts& facts) const override
    {
        return facts.vacancy.region.scheme == kEmripRegions || isEmrip(facts);
    }

    Finding examine(const CaseFacts& facts) const override
    {
        const QString field = u"indigenous_origin"_s;
        for (const Part part : {Part::Form, Part::Survey}) {
            if (facts.value(field, part) == u"yes"_s)
                return met(tr("The applicant declares to be of indigenous origin."),
                           evidenceOf(facts, {field}, part));
        }
        return cannotTell(tr("The applicant does not declare to be of indigenous origin; nobody is "
                             "asked to."));
    }
};

} // namespace

Rules seatRules()
{
    return rulesOf<SeatOfWorkingGroup, SeatOfRightToDevelopment, SeatOfIndigenousPeoples,
                   IndigenousOrigin>();
}

} // namespace greffier
