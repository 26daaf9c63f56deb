#include "ui/common/marks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::ui {

Mark markOf(Status status)
{
    const QString word = displayName(status);
    switch (status) {
    case Status::Received: return {u"received"_s, Tone::Quiet, word};
    case Status::Incomplete: return {u"incomplete"_s, Tone::Doubtful, word};
    case Status::Late: return {u"late"_s, Tone::Bad, word};
    case Status::UnderScreening: return {u"screening"_s, Tone::Accent, word};
    case Status::Eligible: return {u"met"_s, Tone::Good, word};
    case Status::NotEligible: return {u"not-met"_s, Tone::Bad, word};
    case Status::Withdrawn: return {u"withdrawn"_s, Tone::Quiet, word};
    case Status::Shortlisted: return {u"shortlisted"_s, Tone::Good, word};
    case Status::Interviewed: return {u"person"_s, Tone::Accent, word};
    case Status::Recommended:
    case Status::Proposed:
    case Status::Appointed: return {u"shortlisted"_s, Tone::Good, word};
    case Status::NotRecommended:
    case Status::NotAppointed: return {u"person"_s, Tone::Quiet, word};
    }
    Q_UNREACHABLE();
}

Mark markOf(Proposal proposal)
{
    const QString word = displayName(proposal);
    switch (proposal) {
    case Proposal::Eligible: return {u"met"_s, Tone::Good, word};
    case Proposal::NotEligible: return {u"not-met"_s, Tone::Bad, word};
    case Proposal::ToBeJudged: return {u"cannot-tell"_s, Tone::Doubtful, word};
    }
    Q_UNREACHABLE();
}

Mark markOf(const Finding& finding, bool waived)
{
    if (waived)
        return {u"waived"_s, Tone::Accent, QCoreApplication::translate("Marks", "Waived")};
    const QString word = displayName(finding.verdict);
    switch (finding.verdict) {
    case Finding::Verdict::Met: return {u"met"_s, Tone::Good, word};
    case Finding::Verdict::CannotTell: return {u"cannot-tell"_s, Tone::Doubtful, word};
    case Finding::Verdict::NotMet: break;
    }
    switch (finding.weight) {
    case Finding::Weight::Exclusion: return {u"not-met"_s, Tone::Bad, word};
    case Finding::Weight::Warning:
    case Finding::Weight::Judgement: return {u"warning"_s, Tone::Doubtful, word};
    case Finding::Weight::Information: return {u"information"_s, Tone::Quiet, word};
    }
    Q_UNREACHABLE();
}

Mark completenessMark(const ApplicationRow& row)
{
    if (!row.complete)
        return {u"incomplete"_s, Tone::Doubtful,
                QCoreApplication::translate("Marks", "Part missing")};
    if (row.late)
        return {u"late"_s, Tone::Bad, QCoreApplication::translate("Marks", "Late")};
    return {u"complete"_s, Tone::Good, QCoreApplication::translate("Marks", "Complete")};
}

Mark findingsMark(const ApplicationRow& row)
{
    QStringList words;
    if (row.exclusions > 0)
        words += QCoreApplication::translate("Marks", "%Ln exclusion(s)", nullptr, row.exclusions);
    if (row.warnings > 0)
        words += QCoreApplication::translate("Marks", "%Ln warning(s)", nullptr, row.warnings);
    //: %n findings that cannot be told
    if (row.unknowns > 0)
        words += QCoreApplication::translate("Marks", "%Ln open", nullptr, row.unknowns);
    if (row.waived > 0)
        words += QCoreApplication::translate("Marks", "%Ln waived", nullptr, row.waived);
    const QString text = words.join(u", "_s);
    if (row.exclusions > 0)
        return {u"not-met"_s, Tone::Bad, text};
    if (row.warnings > 0)
        return {u"warning"_s, Tone::Doubtful, text};
    if (row.unknowns > 0)
        return {u"cannot-tell"_s, Tone::Doubtful, text};
    if (row.waived > 0)
        return {u"waived"_s, Tone::Accent, text};
    return {u"met"_s, Tone::Good, QCoreApplication::translate("Marks", "None against")};
}

} // namespace greffier::ui
