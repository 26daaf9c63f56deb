#include "core/workflow/document_templates.h"

#include "core/documents/write/document_type.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace greffier {

QList<DocumentKind> documentKinds()
{
    QList<DocumentKind> kinds;
    for (const DocumentType& type : documentTypes()) {
        DocumentKind kind{type.code, displayName(type), type.isPublic, {}};
        for (const UnLanguage language : type.languages)
            kind.languages += toCode(language);
        kinds += kind;
    }
    return kinds;
}

TemplateCheck templateNamed(const QString& fileName)
{
    const QString name = QFileInfo(fileName).completeBaseName().toLower();
    TemplateCheck found;
    for (const DocumentType& type : documentTypes()) {
        if (name.startsWith(type.code) && type.code.size() > found.document.size())
            found.document = type.code;
    }
    const QString last = name.section(u'-', -1);
    if (unLanguageFromCode(last))
        found.language = last;
    return found;
}

} // namespace greffier
