#pragma once

#include "core/documents/extract/form_outline.h"
#include "core/documents/extract/form_pairs.h"
#include "core/domain/form_draft.h"
#include "core/reference/reference_tables.h"

#include <QString>

namespace greffier {

/// What all readers of parts of a form need.
struct FormContext {
    const FormOutline& outline;
    const ReferenceTables& tables;
    const FormLabels& labels;
    QString fileName;

    QList<Block> section(const QString& numeral) const { return outline.sections.value(numeral); }
    QList<FormPair> pairs(const QList<Block>& blocks, const QStringList& sections) const
    {
        return pairsIn(blocks, sections, labels);
    }
    Evidence evidence(const FormPair& pair) const { return {fileName, pair.locator, pair.passage}; }
};

// Each fills its part of the draft and adds a remark where something cannot be understood.

/// Mandate, resolution and session from what stands before the first section.
void readFormHeader(FormDraft& draft, const FormContext& form);
void readPersonalData(FormDraft& draft, const FormContext& form);
void readCompetence(FormDraft& draft, const FormContext& form);
void readMotivationLetter(FormDraft& draft, const FormContext& form);
void readLanguages(FormDraft& draft, const FormContext& form);
/// Education and employment.
void readPeriods(FormDraft& draft, const FormContext& form);
void readEthics(FormDraft& draft, const FormContext& form);
void readCertification(FormDraft& draft, const FormContext& form);

/// How far each section is filled in; needs all other parts.
void judgeSections(FormDraft& draft, const FormContext& form);

/// A date as an applicant writes it. Ambiguous where day and month cannot be told apart and the
/// label does not say which comes first; a remark says so, or that there is no such day.
Extracted<QDate> readFormDate(const FormPair& pair, const FormContext& form, QStringList& remarks);

} // namespace greffier
