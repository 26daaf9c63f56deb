#pragma once

#include "core/documents/extract/label_table.h"
#include "core/documents/sheet.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace greffier {

/// What the texts of a codebook say for question and answer codes.
class Codebook {
public:
    Codebook() = default;
    Codebook(const Sheet& sheet, const LabelTable& labels);

    /// The question that a code stands for; empty if the codebook does not say.
    QString question(const QString& code) const;
    /// The answer that a code stands for; the code itself if the codebook does not say.
    QString answer(const QString& question, const QString& code) const;

private:
    QHash<QString, QHash<QString, QString>> m_texts; ///< question to answer to text
};

/// One column of the survey that asks for something.
struct SurveyColumn {
    int index = 0; ///< from 0
    QString code; ///< the question as the heading names it, without the part in brackets
    QString heading; ///< as a person reads it
    QString option; ///< the part in brackets of a question with several boxes; empty if none
};

/// Which column answers what.
struct SurveyColumns {
    QHash<QString, SurveyColumn> fields; ///< "family_name", "submitted", ...: the first of each
    QList<SurveyColumn> mandateBoxes; ///< a column for each mandate that could be ticked
    QList<SurveyColumn> others; ///< what else was asked
    QStringList taken; ///< what each column was taken for: a field, "mandates", "ignored", "other"
};

/// Sorts the headings: those that `chosen` names as it says, the others by the labels. A heading
/// "mandates[SQ007]" or "Mandates applied for [Title]" is a box; so is any other heading whose
/// bracket, or the whole of which, `isMandate` knows as a mandate's title. A label within a longer
/// question counts where nothing else asks for its field.
SurveyColumns sortColumns(const QStringList& headings, const LabelTable& labels,
                          const Codebook& codebook, const QHash<QString, QString>& chosen,
                          const std::function<bool(const QString&)>& isMandate);

} // namespace greffier
