#pragma once

#include "core/base/result.h"
#include "core/documents/docx/document_properties.h"
#include "core/documents/template/template.h"
#include "core/documents/write/document_texts.h"
#include "core/documents/written_document.h"
#include "core/domain/audience.h"

#include <QSet>

namespace greffier {

/// A kind of document the program writes: which record its templates see, and who may read it. This
/// table is the one place that says which field may stand in which document; a public document has
/// a publishable record and a letter an addressable one, or the program does not compile.
struct DocumentType {
    /// What of the register it is about.
    enum class Subject { Session, Note };

    QString code; ///< "public-list": its name on the command line, and of its outline
    Audience audience = Audience::Internal;
    QList<UnLanguage> languages; ///< in which it comes with the program
    const templates::RecordType* record = nullptr;
    Subject subject = Subject::Session;
    bool isLetter = false; ///< one to each candidate; also as a draft of a mail
    bool isList = false; ///< also as a table of values
};

/// All of them, in the order of the manual.
const QList<DocumentType>& documentTypes();

/// Null for none.
const DocumentType* documentType(const QString& code);

/// What an officer calls it: "Public list of eligible candidates".
QString displayName(const DocumentType& type);

/// Names of fields that internal documents have and public ones have not.
const QSet<QString>& internalFieldNames();

/// The list of all fields of all documents, as resources/templates/FIELDS.md holds it.
QString listOfFields();

/// Which template a document is made from, and what the officer is told beside its first paragraph.
struct TemplateChoice {
    QByteArray own; ///< an officer's template; empty: the one that comes with the program
    QStringList comments; ///< sentences for the officer, beside the first paragraph
};

/// Fills the template for a document. `record` is of the type of its record. Invalid, with the
/// first problem and its place, for a template that cannot be filled.
Result<WrittenDocument> fillDocument(const QString& document, const void* record,
                                     const DocumentTexts& texts,
                                     const docx::DocumentProperties& properties,
                                     const TemplateChoice& choice);

} // namespace greffier
