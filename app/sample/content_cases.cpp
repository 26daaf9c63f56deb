#include "app/sample/sample_case.h"

using namespace Qt::StringLiterals;

namespace greffier::sample {

namespace {

/// At most so many words in a motivation letter. Source: procedure, FORM-LETTER.
constexpr int kMostWords = 600;

void letterLimit(Candidacy& candidacy, Dice&)
{
    formOf(candidacy, 3).letterWords = kMostWords;
    expect(candidacy, 3, u"letter_of_600_words"_s, {});
    formOf(candidacy, 5).letterWords = kMostWords + 1;
    expect(candidacy, 5, u"letter_of_601_words"_s,
           {{u"FORM-LETTER"_s, u"not_met"_s, u"warning"_s, u"one word too many"_s}});
}

void ethics(Candidacy& candidacy, Dice&)
{
    formOf(candidacy, 6).ethics[0] = Answer::Yes;
    expect(candidacy, 6, u"ethics_yes"_s,
           {{u"ETHICS"_s, u"not_met"_s, u"warning"_s, u"question 1 is answered yes"_s}});
    formOf(candidacy, 5).ethics[1] = Answer::Unanswered;
    expect(candidacy, 5, u"ethics_unanswered"_s,
           {{u"FORM-COMPLETE"_s, u"not_met"_s, u"warning"_s, u"question 2 is not answered"_s}});
}

void governmentPost(Candidacy& candidacy, Dice&)
{
    Form& form = formOf(candidacy, 3);
    form.governmentPost = true;
    form.ethics[3] = Answer::No;
    expect(candidacy, 3, u"government_post"_s,
           {{u"GOV-DECISION"_s, u"not_met"_s, u"warning"_s, u"a Deputy Minister in office"_s},
            {u"ETHICS"_s, u"not_met"_s, u"warning"_s, u"question 4 is answered no"_s}});
}

void sixYearsServed(Candidacy& candidacy, Dice&)
{
    expect(candidacy, 7, u"six_years_served"_s,
           {{u"TENURE-6Y"_s, u"not_met"_s, u"exclusion"_s,
             u"has served six years in this mandate"_s}});
}

void wouldPassSixYears(Candidacy& candidacy, Dice&)
{
    expect(candidacy, 5, u"would_pass_six_years"_s,
           {{u"TENURE-6Y"_s, u"not_met"_s, u"warning"_s,
             u"42 months served; a term of three years would pass six"_s}});
}

void sixYearsElsewhere(Candidacy& candidacy, Dice&)
{
    expect(candidacy, 6, u"six_years_elsewhere"_s, {});
}

void holdsAnotherMandate(Candidacy& candidacy, Dice&)
{
    expect(candidacy, 4, u"holds_another_mandate"_s,
           {{u"CUMUL"_s, u"not_met"_s, u"warning"_s, u"holds another mandate now"_s}});
}

} // namespace

QList<SampleCase> contentCases()
{
    return {
        {{}, {3, 5}, letterLimit},
        {{}, {5, 6}, ethics},
        {{}, {3}, governmentPost},
        {u"GH"_s,
         {7},
         sixYearsServed,
         false,
         false,
         HeldMandate{u"WG_MERCENARIES"_s, u"AFRICAN"_s, u"2016-11-01"_s, u"2022-10-31"_s}},
        {{},
         {5},
         wouldPassSixYears,
         false,
         false,
         HeldMandate{u"SR_TRUTH_JUSTICE"_s, {}, u"2014-05-01"_s, u"2017-10-31"_s}},
        {u"NP"_s,
         {6},
         sixYearsElsewhere,
         false,
         false,
         HeldMandate{u"WG_DISAPPEARANCES"_s, u"ASIA_PACIFIC"_s, u"2014-11-01"_s, u"2020-10-31"_s}},
        {u"PE"_s,
         {4},
         holdsAnotherMandate,
         false,
         false,
         HeldMandate{u"WG_BUSINESS"_s, u"GRULAC"_s, u"2021-11-01"_s, {}}},
    };
}

} // namespace greffier::sample
