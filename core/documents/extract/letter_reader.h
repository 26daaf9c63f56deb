#pragma once

#include "core/documents/text_document.h"
#include "core/domain/evidence.h"
#include "core/reference/reference_tables.h"

#include <QStringList>

namespace greffier {

/// What a letter of or about an applicant says of the person and of the mandate.
struct LetterDraft {
    Extracted<QString> name; ///< of the applicant as far as the letter shows it
    Extracted<QString> email;
    Extracted<QString> mandateTitle; ///< as written
    QString mandateCode; ///< matched; empty if unsure
    Extracted<QString> resolution;
    Extracted<int> session;
    QStringList names; ///< other names that may be the applicant's
};

/// Pure; never fails: what a letter does not say stays empty.
LetterDraft readLetter(const TextDocument& document, const QString& fileName,
                       const ReferenceTables& tables);

} // namespace greffier
