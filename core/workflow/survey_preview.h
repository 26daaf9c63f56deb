#pragma once

#include "core/base/result.h"
#include "core/domain/survey_layout.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace greffier {

class NameFolder;
struct IntakeState;
struct ReferenceTables;
struct SurveyFile;

/// One column of an export: what it is headed, and what it is taken for.
struct SurveyPreviewColumn {
    QString heading;
    QString field; ///< see SurveyLayout
    QStringList firstAnswers; ///< of the first rows that answer, as exported

    bool operator==(const SurveyPreviewColumn&) const = default;
};

/// What an export would bring in under a layout. Nothing is stored.
struct SurveyPreview {
    QList<SurveyPreviewColumn> columns;
    SurveyLayout layout; ///< every column with its field
    bool isRemembered = false; ///< an earlier intake confirmed every heading of it
    int rows = 0;
    int comingIn = 0; ///< rows of a person for a vacancy, those that are in the register included
    int unfinished = 0;
    QString problem; ///< why nothing would come in; empty: something would
};

SurveyPreview previewSurvey(const SurveyFile& survey, const SurveyLayout& layout,
                            const IntakeState& state, const ReferenceTables& reference,
                            const NameFolder& folder);

} // namespace greffier
