#pragma once

#include "core/documents/extract/form_labels.h"
#include "core/documents/reader_process.h"
#include "core/documents/text_document.h"
#include "core/workflow/intake_desk.h"
#include "core/workflow/person_index.h"

namespace greffier {

class Progress;
struct FormDraft;
struct LetterDraft;
struct ReferenceTables;

/// What a received file is, whose it is and for which vacancies: read and matched, nothing written.
struct MatchedDocument {
    QString outcome; ///< filed unreadable unmatched no_text not_an_application
    QString reason; ///< why, as a sentence
    Part part = Part::Other;
    QString format;
    std::optional<Applicant> person; ///< without an id: somebody new
    QList<VacancyId> vacancies;
    QList<ApplicationValue> values;
};

/// Reads received files in the reader process and matches them by what stands in them; the name of
/// a file is looked at only when it cannot be read.
class DocumentMatching {
public:
    DocumentMatching(ReaderProcess& reader, const ReferenceTables& reference,
                     const IntakeState& state, const PersonIndex& persons);

    /// `sender`: the e-mail address the file came from; empty if not known. Cancelled: stopped.
    Result<MatchedDocument> match(const DocumentFile& file, const QString& sender,
                                  const Progress& progress) const;

    /// Whose a file may be that cannot be read, by its sender and its name.
    void findSender(MatchedDocument& matched, const QString& fileName, const QString& sender) const;

private:
    MatchedDocument matchText(const TextDocument& text, const QString& fileName) const;
    MatchedDocument matchForm(const FormDraft& form) const;
    MatchedDocument matchLetter(const LetterDraft& letter, Part part, const TextDocument& text,
                                const QString& fileName) const;
    QList<ApplicantId> namesakesIn(const LetterDraft& letter, const QString& text) const;
    /// The one vacancy a letter speaks of, if that person applied for it; 0: none or not sure.
    int vacancyNamed(const LetterDraft& letter, ApplicantId applicant) const;
    MatchedDocument matchUnread(const DocumentFile& file, const QString& sender,
                                const Error& error) const;

    void findPerson(MatchedDocument& matched, Applicant person,
                    const QList<VacancyId>& vacancies) const;
    ApplicantId personInName(const QString& fileName) const;
    QList<int> citedIn(const QString& fileName, const QList<int>& applied) const;
    QList<int> appliedFor(ApplicantId applicant) const;
    QList<VacancyId> idsOf(const QList<int>& numbers) const;

    ReaderProcess& m_reader;
    const ReferenceTables& m_reference;
    const IntakeState& m_state;
    const PersonIndex& m_persons;
    FormLabels m_labels; ///< the shipped ones and the office's own
};

/// The person a form speaks of, as far as the form goes.
Applicant personOf(const FormDraft& form);

} // namespace greffier
