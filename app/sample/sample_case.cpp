#include "app/sample/sample_case.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::sample {

namespace {

/// What the listed findings add up to, by the definition the officers use: an exclusion that is not
/// met proposes "not eligible"; one that cannot be told, or a warning or judgement that is not met,
/// is to be judged.
QString proposedFor(const QList<ExpectedFinding>& findings)
{
    bool doubtful = false;
    for (const ExpectedFinding& finding : findings) {
        const bool notMet = finding.verdict == u"not_met"_s;
        if (finding.weight == u"exclusion"_s) {
            if (notMet)
                return u"not_eligible"_s;
            doubtful = doubtful || finding.verdict == u"cannot_tell"_s;
        } else if (finding.weight != u"information"_s) {
            doubtful = doubtful || notMet;
        }
    }
    return doubtful ? u"to_be_judged"_s : u"eligible"_s;
}

} // namespace

const QList<SampleCase>& sampleCases()
{
    static const QList<SampleCase> cases = arrivalCases() + completenessCases() + seatCases()
        + identityCases() + contentCases() + fileCases();
    return cases;
}

ExpectedApplication& expectedOf(Candidacy& candidacy, int vacancy)
{
    const auto found = std::find_if(
        candidacy.applications.begin(), candidacy.applications.end(),
        [&](const ExpectedApplication& application) { return application.vacancy == vacancy; });
    Q_ASSERT(found != candidacy.applications.end());
    return *found;
}

Form& formOf(Candidacy& candidacy, int vacancy)
{
    return candidacy.forms[formFileOf(candidacy, vacancy).form];
}

SentFile& formFileOf(Candidacy& candidacy, int vacancy)
{
    const auto found
        = std::find_if(candidacy.files.begin(), candidacy.files.end(), [&](const SentFile& file) {
              return file.vacancy == vacancy && file.form >= 0;
          });
    Q_ASSERT(found != candidacy.files.end());
    return *found;
}

void expect(Candidacy& candidacy, int vacancy, const QString& caseCode,
            const QList<ExpectedFinding>& findings)
{
    ExpectedApplication& application = expectedOf(candidacy, vacancy);
    if (!caseCode.isEmpty() && !application.cases.contains(caseCode))
        application.cases += caseCode;
    application.findings += findings;
    application.proposed = proposedFor(application.findings);
}

} // namespace greffier::sample
