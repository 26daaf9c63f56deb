#include "core/domain/finding.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

QString toCode(Finding::Verdict verdict)
{
    switch (verdict) {
    case Finding::Verdict::Met: return u"met"_s;
    case Finding::Verdict::NotMet: return u"not_met"_s;
    case Finding::Verdict::CannotTell: return u"cannot_tell"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Finding::Verdict> verdictFromCode(const QString& code)
{
    using enum Finding::Verdict;
    for (const auto verdict : {Met, NotMet, CannotTell}) {
        if (toCode(verdict) == code)
            return verdict;
    }
    return std::nullopt;
}

QString displayName(Finding::Verdict verdict)
{
    switch (verdict) {
    case Finding::Verdict::Met: return QCoreApplication::translate("Finding", "Met");
    case Finding::Verdict::NotMet: return QCoreApplication::translate("Finding", "Not met");
    case Finding::Verdict::CannotTell:
        return QCoreApplication::translate("Finding", "Cannot tell");
    }
    Q_UNREACHABLE();
}

QString toCode(Finding::Weight weight)
{
    switch (weight) {
    case Finding::Weight::Exclusion: return u"exclusion"_s;
    case Finding::Weight::Warning: return u"warning"_s;
    case Finding::Weight::Judgement: return u"judgement"_s;
    case Finding::Weight::Information: return u"information"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Finding::Weight> weightFromCode(const QString& code)
{
    using enum Finding::Weight;
    for (const auto weight : {Exclusion, Warning, Judgement, Information}) {
        if (toCode(weight) == code)
            return weight;
    }
    return std::nullopt;
}

QString displayName(Finding::Weight weight)
{
    switch (weight) {
    case Finding::Weight::Exclusion: return QCoreApplication::translate("Finding", "Exclusion");
    case Finding::Weight::Warning: return QCoreApplication::translate("Finding", "Warning");
    case Finding::Weight::Judgement: return QCoreApplication::translate("Finding", "Judgement");
    case Finding::Weight::Information:
        return QCoreApplication::translate("Finding", "Information");
    }
    Q_UNREACHABLE();
}

QString toCode(Proposal proposal)
{
    switch (proposal) {
    case Proposal::Eligible: return u"eligible"_s;
    case Proposal::NotEligible: return u"not_eligible"_s;
    case Proposal::ToBeJudged: return u"to_be_judged"_s;
    }
    Q_UNREACHABLE();
}

QString displayName(Proposal proposal)
{
    switch (proposal) {
    case Proposal::Eligible: return QCoreApplication::translate("Proposal", "Eligible");
    case Proposal::NotEligible: return QCoreApplication::translate("Proposal", "Not eligible");
    case Proposal::ToBeJudged: return QCoreApplication::translate("Proposal", "To be judged");
    }
    Q_UNREACHABLE();
}

Proposal proposalFrom(const Findings& findings, const QList<Waiver>& waivers)
{
    bool judge = false;
    for (const Finding& finding : findings) {
        const bool waived
            = std::any_of(waivers.begin(), waivers.end(),
                          [&](const Waiver& waiver) { return waiver.rule == finding.rule; });
        if (waived || finding.verdict == Finding::Verdict::Met)
            continue;
        const bool notMet = finding.verdict == Finding::Verdict::NotMet;
        switch (finding.weight) {
        case Finding::Weight::Exclusion:
            if (notMet)
                return Proposal::NotEligible;
            judge = true;
            break;
        case Finding::Weight::Warning:
        case Finding::Weight::Judgement: judge = judge || notMet; break;
        case Finding::Weight::Information: break;
        }
    }
    return judge ? Proposal::ToBeJudged : Proposal::Eligible;
}

} // namespace greffier
