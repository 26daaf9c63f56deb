#pragma once

#include "core/documents/document_file.h"
#include "core/domain/applicant.h"
#include "core/domain/document.h"
#include "core/workflow/intake_desk.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace greffier {

class PersonIndex;
class ReaderProcess;
struct ReferenceTables;

/// A file that the intake could not match or read, until an officer files or skips it.
struct WaitingFile {
    Document document;
    int session = 0; ///< number; 0: of none
    QDateTime receivedAt; ///< UTC, earliest receipt; invalid: not known
    QString sender; ///< e-mail address it came from; empty: not known
};

/// Somebody whose the file may be.
struct FilingCandidate {
    ApplicantId applicant;
    int points = 0; ///< 0 to 100, as duplicateScore gives them
    QStringList reasons; ///< what speaks for and against, as sentences

    bool operator==(const FilingCandidate&) const = default;
};

/// What can be said of a waiting file to ease its filing.
struct FilingProposal {
    Part part = Part::Form;
    Applicant person; ///< as the file states; without an id
    QList<FilingCandidate> candidates; ///< the likeliest first
    QList<int> vacancies; ///< numbers of those the file can be for
};

/// An officer's word on whose a file is and for which vacancy.
struct HandFiling {
    ApplicantId applicant; ///< not valid: a new applicant is made
    Applicant person; ///< names for a new applicant whose file does not give them
    VacancyId vacancy; ///< not valid: with all that the person applied for (letters)
    std::optional<Part> part; ///< none: as the file shows, or a form
    /// Read by the officer from the picture of a scan; needs a vacancy. Each names its field.
    QList<ApplicationValue> typed;
};

struct FiledByHand {
    ApplicantId applicant;
    QString applicantUid;
    ApplicationId application; ///< not valid: of no single application
};

/// What stands in a waiting file, whosever it is.
struct WaitingFileReading {
    bool readable = false; ///< there was text
    QString format;
    Part part = Part::Form;
    Applicant person; ///< as far as a form states it
    QStringList names; ///< that a letter gives
    QString text; ///< of a letter, which may name somebody in passing
    QString email; ///< in a letter
    QList<int> vacancies;
    QList<ApplicationValue> values;
};

/// Reads in the reader process; nothing readable is no failure here.
WaitingFileReading readWaitingFile(ReaderProcess& reader, const DocumentFile& file,
                                   const IntakeState& state, const ReferenceTables& reference);

FilingProposal proposalFor(const WaitingFileReading& reading, const WaitingFile& file,
                           const PersonIndex& persons);

} // namespace greffier
