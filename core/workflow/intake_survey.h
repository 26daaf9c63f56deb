#pragma once

#include "core/documents/sheet.h"
#include "core/domain/survey_layout.h"
#include "core/workflow/intake_desk.h"
#include "core/workflow/person_index.h"
#include "core/workflow/register.h"

namespace greffier {

struct ReferenceTables;

/// Matches the rows of an export with persons and vacancies. Nothing is written.
class SurveyMatching {
public:
    SurveyMatching(const IntakeState& state, const PersonIndex& persons,
                   const ReferenceTables& reference, const NameFolder& folder,
                   const SurveyLayout& layout);

    /// What is to be filed: rows that are new, or other than in an earlier export, or read
    /// otherwise.
    SurveyFiling filingOf(const SurveyDraft& draft, const Sheet& sheet, const DocumentFile& file);

    /// One outcome for every row, in the order of the export; the applicant is set for rows known
    /// from an earlier intake only.
    const QList<IntakeSurveyOutcome>& outcomes() const { return m_outcomes; }
    /// For each filing the index of its outcome.
    const QList<qsizetype>& outcomeOfFiling() const { return m_outcomeOfFiling; }

private:
    SurveyRowFiling filingOf(const SurveyRowDraft& row, const QStringList& cells,
                             const Sheet& sheet, const SurveyFiling& before) const;
    QString hashOf(const QStringList& cells) const;
    void findPerson(SurveyRowFiling& filing, const SurveyFiling& before) const;
    QList<VacancyId> vacanciesOf(const SurveyRowDraft& row) const;
    void findWithdrawn(SurveyRowFiling& filing) const;

    const IntakeState& m_state;
    const PersonIndex& m_persons;
    const ReferenceTables& m_reference;
    const QString m_layout; ///< how the rows are read, for their hash
    PersonIndex m_newPersons; ///< of this export; the id is the place of the filing, from 1
    QHash<QString, SurveyResponse> m_known; ///< by response id
    QHash<ApplicantId, QString> m_uids;
    QList<IntakeSurveyOutcome> m_outcomes;
    QList<qsizetype> m_outcomeOfFiling;
};

/// The person a row speaks of, as far as the row goes.
Applicant personOf(const SurveyRowDraft& row);

} // namespace greffier
