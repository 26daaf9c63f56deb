#include "app/sample/sample_case.h"

using namespace Qt::StringLiterals;

namespace greffier::sample {

namespace {

ExpectedFinding notBoth(const QString& because)
{
    return {u"FORM-BOTH"_s, u"not_met"_s, u"exclusion"_s, because};
}

void missingForm(Candidacy& candidacy, Dice&)
{
    candidacy.files.removeIf(
        [](const SentFile& file) { return file.form >= 0 && file.vacancy == 5; });
    expect(candidacy, 5, u"missing_form"_s,
           {notBoth(u"no form for this mandate was sent"_s),
            {u"FORM-PERMANDATE"_s, u"not_met"_s, u"exclusion"_s,
             u"a form was sent for another mandate only"_s}});
}

void missingSurvey(Candidacy& candidacy, Dice&)
{
    candidacy.surveyRows.clear();
    expect(candidacy, 6, u"missing_survey"_s, {notBoth(u"the survey was never filled in"_s)});
}

void emptySection(Candidacy& candidacy, Dice& dice)
{
    formOf(candidacy, 4).emptySections = {dice.between(4, 6)};
    expect(
        candidacy, 4, u"empty_section"_s,
        {{u"FORM-COMPLETE"_s, u"not_met"_s, u"exclusion"_s, u"a section of the form is empty"_s}});
    formOf(candidacy, 3).birthPlaceLeftBlank = true;
    expect(
        candidacy, 3, u"blank_field"_s,
        {{u"FORM-COMPLETE"_s, u"not_met"_s, u"warning"_s, u"the place of birth is left blank"_s}});
}

void unfinishedSurvey(Candidacy& candidacy, Dice&)
{
    candidacy.surveyRows.first().submitted = QDateTime();
    expect(candidacy, 5, u"unfinished_survey"_s,
           {notBoth(u"the survey was begun, never submitted"_s)});
}

void resumedSurvey(Candidacy& candidacy, Dice&)
{
    SurveyRow abandoned = candidacy.surveyRows.first();
    abandoned.submitted = QDateTime();
    abandoned.started = abandoned.started.addDays(-1);
    abandoned.responseId -= 1;
    candidacy.surveyRows.prepend(abandoned);
    expect(candidacy, 6, u"resumed_survey"_s, {});
}

void mandateNotTicked(Candidacy& candidacy, Dice&)
{
    candidacy.surveyRows.first().vacancies = {6};
    expect(candidacy, 5, u"mandate_not_ticked"_s,
           {{u"CONC-MANDATE"_s, u"not_met"_s, u"warning"_s,
             u"a form was sent, but the survey does not name this mandate"_s}});
}

} // namespace

QList<SampleCase> completenessCases()
{
    return {
        {{}, {3, 5}, missingForm},   {{}, {6}, missingSurvey}, {{}, {3, 4}, emptySection},
        {{}, {5}, unfinishedSurvey}, {{}, {6}, resumedSurvey}, {{}, {5, 6}, mandateNotTicked},
    };
}

} // namespace greffier::sample
