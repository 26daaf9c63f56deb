#pragma once

#include "core/base/id.h"
#include "core/domain/evidence.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace greffier {

/// What one rule says of one application, and what it looked at.
struct Finding {
    enum class Verdict : quint8 { Met, NotMet, CannotTell };
    /// What a rule that is not met may lead to; the officer decides in any case.
    enum class Weight : quint8 {
        Exclusion, ///< HARD: "not eligible" is proposed
        Warning, ///< WARN: a flag
        Judgement, ///< JUDGE: a human criterion
        Information, ///< INFO, BALANCE: no effect
    };

    QString rule; ///< id of procedure.md, section 2: "SEAT-WG"
    Verdict verdict = Verdict::CannotTell;
    Weight weight = Weight::Information;
    QString text; ///< the sentence for the officer, in the language of the moment
    QString source; ///< the instrument and paragraph
    bool confirmed = true; ///< false: the source's text was not read; an officer has to confirm it
    QList<Evidence> evidence;

    bool operator==(const Finding&) const = default;
};

using Findings = QList<Finding>;

QString toCode(Finding::Verdict verdict); ///< "met", "not_met", "cannot_tell"
std::optional<Finding::Verdict> verdictFromCode(const QString& code);
QString displayName(Finding::Verdict verdict);

QString toCode(Finding::Weight weight); ///< "exclusion", "warning", "judgement", "information"
std::optional<Finding::Weight> weightFromCode(const QString& code);
QString displayName(Finding::Weight weight);

/// What the findings of one application add up to; a proposal, never a decision.
enum class Proposal : quint8 { Eligible, NotEligible, ToBeJudged };

QString toCode(Proposal proposal); ///< "eligible", "not_eligible", "to_be_judged"
QString displayName(Proposal proposal);

/// An officer's written ground for going against a finding.
struct Waiver {
    QString uid;
    ApplicationId application;
    QString rule;
    QString ground; ///< never empty
    QString officer;
    QDateTime at; ///< UTC

    bool operator==(const Waiver&) const = default;
};

/// The proposal: not eligible when an unwaived exclusion is not met; to be judged when one cannot be
/// told, or when an unwaived warning or judgement is not met; else eligible.
Proposal proposalFrom(const Findings& findings, const QList<Waiver>& waivers);

} // namespace greffier
