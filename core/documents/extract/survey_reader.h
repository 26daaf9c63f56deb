#pragma once

#include "core/base/result.h"
#include "core/documents/sheet.h"
#include "core/domain/survey_draft.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace greffier {

struct ReferenceTables;

/// What belongs to reading one export of the survey.
struct SurveyReading {
    QString fileName;
    QString zone = QStringLiteral("Europe/Zurich"); ///< of the times in it, an IANA name
    /// Heading as exported, to its field, as an officer said; the other headings are recognised.
    QHash<QString, QString> columns = {};
    const Sheet* codebook = nullptr; ///< question code, answer code, text; null: none
};

/// What each column of an export is taken for: "family_name", "submitted" ..., "mandates" for a box
/// to tick as well, "ignored" for what the survey program notes, "other" for the rest.
QStringList surveyFields(const Sheet& sheet, const SurveyReading& reading,
                         const ReferenceTables& reference);

/// Reads an export of the online survey (LimeSurvey, CSV or XLSX): headings as codes or as texts in
/// any of the six languages, answers as codes or texts, the mandates as a column each or as one
/// text. Rows that were never submitted are kept, without an instant. Unreadable: no column for the
/// family name, or no row that holds a person.
Result<SurveyDraft> readSurvey(const Sheet& sheet, const SurveyReading& reading,
                               const ReferenceTables& reference);

} // namespace greffier
