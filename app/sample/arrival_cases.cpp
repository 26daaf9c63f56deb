#include "app/sample/sample_case.h"
#include "app/sample/sample_people.h"

using namespace Qt::StringLiterals;

namespace greffier::sample {

namespace {

const ExpectedFinding kLateForm{u"FORM-LATE"_s, u"not_met"_s, u"exclusion"_s,
                                u"the form came after the deadline"_s};
const ExpectedFinding kLateSurvey{u"FORM-LATE"_s, u"not_met"_s, u"exclusion"_s,
                                  u"the survey came after the deadline"_s};

/// When the form for that vacancy arrived, seen from the deadline.
void setArrival(Candidacy& candidacy, int vacancy, int secondsAfterDeadline)
{
    formFileOf(candidacy, vacancy).arrival.at
        = SamplePeople::deadline().addSecs(secondsAfterDeadline);
    formOf(candidacy, vacancy).certifiedOn = SamplePeople::deadline().date();
}

void delaySurvey(Candidacy& candidacy, int secondsAfterDeadline)
{
    SurveyRow& row = candidacy.surveyRows.first();
    row.submitted = SamplePeople::deadline().addSecs(secondsAfterDeadline);
    row.started = row.submitted.addSecs(-1800);
}

void lateForm(Candidacy& candidacy, Dice& dice)
{
    setArrival(candidacy, 6, dice.between(60, 2 * 24 * 3600));
    expect(candidacy, 6, u"late_form"_s, {kLateForm});
}

void lateSurvey(Candidacy& candidacy, Dice& dice)
{
    delaySurvey(candidacy, dice.between(60, 9 * 3600));
    for (const int vacancy : {3, 5})
        expect(candidacy, vacancy, u"late_survey"_s, {kLateSurvey});
}

void lateBoth(Candidacy& candidacy, Dice& dice)
{
    delaySurvey(candidacy, dice.between(60, 3600));
    setArrival(candidacy, 6, dice.between(3601, 7200));
    expect(candidacy, 6, u"late_both"_s, {kLateForm});
}

void deadlineSecond(Candidacy& candidacy, Dice&)
{
    setArrival(candidacy, 3, 1);
    setArrival(candidacy, 4, 0);
    expect(candidacy, 3, u"one_second_late"_s, {kLateForm});
    expect(candidacy, 4, u"at_the_deadline"_s, {});
}

void deadlineMinute(Candidacy& candidacy, Dice&)
{
    setArrival(candidacy, 5, 0);
    formFileOf(candidacy, 5).arrival.toTheMinute = true;
    expect(candidacy, 5, u"deadline_minute"_s,
           {{u"FORM-LATE"_s, u"cannot_tell"_s, u"exclusion"_s,
             u"known to the minute only, and it is the minute of the deadline"_s}});
}

void receiptUnknown(Candidacy& candidacy, Dice&)
{
    formFileOf(candidacy, 6).arrival.listed = false;
    expect(candidacy, 6, u"receipt_unknown"_s,
           {{u"FORM-LATE"_s, u"cannot_tell"_s, u"exclusion"_s,
             u"no receipt says when the form came; a file's own date is not evidence"_s}});
}

} // namespace

QList<SampleCase> arrivalCases()
{
    return {
        {{}, {3, 6}, lateForm},       {{}, {3, 5}, lateSurvey},  {{}, {6}, lateBoth},
        {{}, {3, 4}, deadlineSecond}, {{}, {5}, deadlineMinute}, {{}, {6}, receiptUnknown},
    };
}

} // namespace greffier::sample
