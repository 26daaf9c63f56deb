#include "core/workflow/document_templates.h"

#include "core/documents/write/document_type.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace greffier {

QList<DocumentKind> documentKinds()
{
    QList<DocumentKind> kinds;
    for (const DocumentType& type : documentTypes()) {
        DocumentKind kind{type.code,
                          displayName(type),
                          type.audience,
                          {},
                          {u"docx"_s, u"pdf"_s},
                          type.isLetter,
                          type.subject == DocumentType::Subject::Note};
        if (type.isList)
            kind.formats += {u"xlsx"_s, u"csv"_s};
        if (type.isLetter)
            kind.formats += u"eml"_s;
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
