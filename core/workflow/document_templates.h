#pragma once

#include "core/domain/audience.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace greffier {

struct ExportRequest;

/// A document the program writes, as a list offers it.
struct DocumentKind {
    QString code; ///< "public-list"
    QString name; ///< translated
    Audience audience = Audience::Internal;
    QStringList languages; ///< codes
    QStringList formats; ///< "docx" and what else it can be written as: "pdf", "eml"
    bool isLetter = false; ///< one to each candidate
    bool isAboutNote = false; ///< about a note verbale of the register, not about a session
};

/// All documents, in the order of the manual.
QList<DocumentKind> documentKinds();

/// What a document is called that has no name yet: "public-list-hrc55-fr.docx"; internal ones say
/// so.
QString suggestedName(const ExportRequest& request);

/// Which template a document of one language is made from.
struct DocumentTemplate {
    QString document;
    QString language;
    QString file; ///< name of the officer's file; empty: the one that comes with the program
    bool isRevised = true; ///< false: the wording has not been revised by a native officer
};

/// What may be typed into the templates of a document.
struct TemplateField {
    QString typed; ///< "{vacancy.title}", "{each candidate}"
    QString kind; ///< code: "text", "date", "rows"
    QString meaning; ///< in English, as in the list of fields
    int depth = 0; ///< how many {each ...} it stands in
};

/// In the order of the list of fields; none for a document there is not.
QList<TemplateField> fieldsOf(const QString& document);

/// What is to be said of a template before it is used.
struct TemplateCheck {
    struct Problem {
        QString code; ///< "unknown_field"
        QString place; ///< "para 14", "table 1 row 2 cell 3", "header para 1"
        QString passage;
        QString message; ///< one translated sentence
    };

    QString document;
    QString language;
    QList<Problem> problems; ///< none: it can be used
    QByteArray commentedCopy; ///< a copy with a Word comment at each place; empty without problems
};

/// The document and the language a file is a template for, by its name: "public-list-fr.docx",
/// "call-extension of May-en.docx". Empty where the name does not say.
TemplateCheck templateNamed(const QString& fileName);

} // namespace greffier
