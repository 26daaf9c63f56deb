#pragma once

#include "core/domain/application.h"
#include "core/domain/form_draft.h"
#include "core/domain/survey_draft.h"

#include <QList>

namespace greffier {

/// What a form states, value by value, each with its place. Keys are those of the JSON draft:
/// "family_name", "motivation_letter.words", "languages.1.read", "ethics.3.answer", "sections.II".
/// What the form leaves open is not in the list.
QList<ApplicationValue> valuesOf(const FormDraft& draft);

/// The same for a row of the survey.
QList<ApplicationValue> valuesOf(const SurveyRowDraft& row);

/// The code of the State if it was recognised, else the words as written.
QString valueOf(const NationalityDraft& nationality);

} // namespace greffier
