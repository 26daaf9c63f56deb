#include "core/documents/extract/form_reader.h"

#include "core/documents/extract/document_kind.h"
#include "core/documents/extract/form_parts.h"
#include "core/documents/extract/language_detection.h"

namespace greffier {

std::optional<FormDraft> readForm(const TextDocument& document, const QString& fileName,
                                  const ReferenceTables& tables)
{
    if (kindOf(document) != DocumentKind::Form)
        return std::nullopt;
    const FormOutline outline = outlineOf(document);
    const FormContext form{outline, tables, fileName};
    FormDraft draft;
    draft.language = languageOf(plainText(document));
    draft.trackedChanges = document.trackedChanges;
    readFormHeader(draft, form);
    readPersonalData(draft, form);
    readCompetence(draft, form);
    readMotivationLetter(draft, form);
    readLanguages(draft, form);
    readPeriods(draft, form);
    readEthics(draft, form);
    readCertification(draft, form);
    judgeSections(draft, form);
    return draft;
}

} // namespace greffier
