#pragma once

#include "core/documents/extract/reading_text.h"

#include <QDate>
#include <QStringList>

namespace greffier {

/// What stands around the body of a note verbale.
struct NoteParts {
    QString reference;
    Evidence referenceEvidence;
    QDate date; ///< of the note; a line of its own, with or without the place
    Evidence dateEvidence;
    QString signatory; ///< the name or initials after the closing formula
    Evidence signatoryEvidence;
    QStringList annexes;
    Evidence annexesEvidence;
    QStringList addressees; ///< of a typed block; else of the opening formula
    Evidence addresseesEvidence;
};

NoteParts readNoteParts(const ReadingText& text);

/// Addresses in a text: e-mail and web.
struct AddressesReading {
    QStringList contacts;
    Evidence contactsEvidence;
    QStringList links;
    Evidence linksEvidence;
    QStringList remarks; ///< links that lead nowhere
};

AddressesReading readAddresses(const ReadingText& text);

} // namespace greffier
