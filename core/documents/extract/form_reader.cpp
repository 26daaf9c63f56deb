#include "core/documents/extract/form_reader.h"

#include "core/documents/extract/document_kind.h"
#include "core/documents/extract/form_parts.h"
#include "core/documents/extract/language_detection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// Headings of so many sections make a document a form.
constexpr qsizetype kEnoughSections = 4;

} // namespace

std::optional<FormDraft> readForm(const TextDocument& document, const QString& fileName,
                                  const ReferenceTables& tables, const FormLabels& labels)
{
    const FormOutline outline = outlineOf(document, labels);
    if (outline.found.size() < kEnoughSections && kindOf(document) != DocumentKind::Form)
        return std::nullopt;
    const FormContext form{outline, tables, labels, fileName};
    FormDraft draft;
    draft.language = languageOf(plainText(document));
    draft.trackedChanges = document.trackedChanges;
    if (document.remarks.contains(u"altchunk_unread"_s))
        draft.remarks += QCoreApplication::translate(
            "FormReader",
            "The form holds a part from another file that was not read. Open the form "
            "and look.");
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
