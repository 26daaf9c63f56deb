#pragma once

#include "core/documents/extract/reading_text.h"

namespace greffier {

/// What a received text is, by its content.
enum class DocumentKind {
    Form, ///< an application form
    Letter, ///< of an applicant, or of whoever nominates one
    ReferenceLetter, ///< speaks for an applicant
    Call, ///< invites applications to vacancies
    NoteVerbale, ///< any other note verbale
    MandatePage,
    ConsultativeGroupReport,
    Other,
};

/// "form", "call", "mandate_page": stable, never translated.
QString toCode(DocumentKind kind);

/// How a text presents itself; whether a call lists any vacancies is the call reader's matter.
DocumentKind kindOf(const ReadingText& text);
DocumentKind kindOf(const TextDocument& document);

/// Whether a text has the formula or the name of a note verbale.
bool isNoteVerbale(const ReadingText& text);

} // namespace greffier
