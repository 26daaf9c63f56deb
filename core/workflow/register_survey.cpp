// What an export of the survey would bring in, before anything is taken in.

#include "core/workflow/intake_acts.h"
#include "core/workflow/register_private.h"
#include "core/workflow/survey_file.h"
#include "core/workflow/survey_preview.h"

namespace greffier {

Pending<SurveyPreview> Register::previewSurvey(const IntakeRequest& request) const
{
    return d->elsewhere([this, request]() -> Result<SurveyPreview> {
        const auto state = d->worker
                               ->post([number = request.session](store::Database& database) {
                                   return IntakeActs::stateOf(database, number);
                               })
                               .result();
        if (!state)
            return state.error();
        ReaderProcess reader({d->workplace.readerProgram});
        const auto survey = openSurvey(reader, request, nullptr);
        if (!survey)
            return survey.error();
        return greffier::previewSurvey(*survey, request.surveyLayout.value_or(state->surveyLayout),
                                       *state, *d->reference, d->names);
    });
}

} // namespace greffier
