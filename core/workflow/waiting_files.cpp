#include "core/workflow/waiting_files.h"

#include "core/documents/extract/document_kind.h"
#include "core/documents/extract/form_reader.h"
#include "core/documents/extract/letter_reader.h"
#include "core/documents/reader_process.h"
#include "core/reference/reference_tables.h"
#include "core/workflow/document_matching.h"
#include "core/workflow/draft_values.h"
#include "core/workflow/person_index.h"
#include "core/workflow/vacancy_match.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

template <typename Draft>
QList<int> vacanciesOf(const Draft& draft, const IntakeState& state,
                       const ReferenceTables& reference)
{
    VacancyClues clues;
    clues.title = draft.mandateTitle.value.value_or(QString());
    clues.mandateCode = draft.mandateCode;
    clues.resolution = draft.resolution.value.value_or(QString());
    return matchVacancy(clues, state.session.number, state.vacancies, {}, reference).numbers;
}

void readAsLetter(WaitingFileReading& reading, const LetterDraft& letter, DocumentKind kind)
{
    reading.part = kind == DocumentKind::ReferenceLetter ? Part::Reference : Part::Letter;
    reading.names = letter.names;
    if (letter.name) {
        reading.names.prepend(*letter.name);
        reading.values = {
            {u"name"_s, reading.part, *letter.name, letter.name.evidence, letter.name.certainty}};
    }
    reading.email = letter.email.value.value_or(QString());
}

/// Whom a file names, as the intake looks for them: in its place, else anywhere in the text.
QList<ApplicantId> namedIn(const WaitingFileReading& reading, const PersonIndex& persons)
{
    QList<ApplicantId> named;
    for (const QString& name : reading.names)
        named += persons.named(name);
    return named.isEmpty() ? persons.namedIn(reading.text) : named;
}

void addCandidate(QList<FilingCandidate>& candidates, const FilingCandidate& candidate)
{
    const bool there
        = std::any_of(candidates.begin(), candidates.end(), [&](const FilingCandidate& each) {
              return each.applicant == candidate.applicant;
          });
    if (candidate.applicant.isValid() && !there)
        candidates += candidate;
}

} // namespace

WaitingFileReading readWaitingFile(ReaderProcess& reader, const DocumentFile& file,
                                   const IntakeState& state, const ReferenceTables& reference)
{
    WaitingFileReading reading;
    const auto text = reader.readText(file);
    if (!text)
        return reading;
    reading.format = text->format;
    reading.readable = text->hasText;
    if (!reading.readable)
        return reading;
    const DocumentKind kind = kindOf(*text);
    const auto form
        = readForm(*text, file.name, reference, FormLabels::shipped().with(state.formLabels));
    if (form) {
        reading.person = personOf(*form);
        reading.values = valuesOf(*form);
        reading.vacancies = vacanciesOf(*form, state, reference);
        return reading;
    }
    const LetterDraft letter = readLetter(*text, file.name, reference);
    readAsLetter(reading, letter, kind);
    reading.text = plainText(*text);
    reading.vacancies = vacanciesOf(letter, state, reference);
    return reading;
}

FilingProposal proposalFor(const WaitingFileReading& reading, const WaitingFile& file,
                           const PersonIndex& persons)
{
    FilingProposal proposal;
    proposal.part = reading.part;
    proposal.person = reading.person;
    proposal.vacancies = reading.vacancies;
    for (const PersonIndex::Match& match : persons.ranked(reading.person)) {
        QStringList reasons;
        for (const DuplicateScore::Reason& reason : match.score.reasons)
            reasons += reason.text;
        addCandidate(proposal.candidates, {match.applicant, match.score.points, reasons});
    }
    const QString named = QCoreApplication::translate("Intake", "The file names this applicant.");
    for (const ApplicantId id : namedIn(reading, persons))
        addCandidate(proposal.candidates, {id, 0, {named}});
    addCandidate(proposal.candidates,
                 {persons.withEmail(reading.email),
                  0,
                  {QCoreApplication::translate("Intake", "The file gives their e-mail address.")}});
    addCandidate(
        proposal.candidates,
        {persons.withEmail(file.sender),
         0,
         {QCoreApplication::translate("Intake", "It was sent from their e-mail address.")}});
    addCandidate(
        proposal.candidates,
        {file.document.applicant,
         0,
         {QCoreApplication::translate("Intake", "The intake took it for theirs unread.")}});
    return proposal;
}

} // namespace greffier
