#include "core/workflow/document_templates.h"

#include "core/documents/write/document_type.h"
#include "core/workflow/register.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

void gather(const templates::RecordType& type, int depth, QList<TemplateField>& fields)
{
    const QString prefix = type.scope().isEmpty() ? QString() : type.scope() + u'.';
    for (const templates::Field& field : type.fields()) {
        const bool isRows = field.kind == templates::FieldKind::Rows;
        fields += {isRows ? u"{each %1}"_s.arg(field.name) : u"{%1%2}"_s.arg(prefix, field.name),
                   templates::toCode(field.kind), field.meaning, depth};
        if (isRows)
            gather(*field.rows, depth + 1, fields);
    }
}

} // namespace

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

QList<TemplateField> fieldsOf(const QString& document)
{
    QList<TemplateField> fields;
    if (const DocumentType* type = documentType(document))
        gather(*type->record, 0, fields);
    return fields;
}

QString suggestedName(const ExportRequest& request)
{
    const DocumentType* type = documentType(request.document);
    QString name = request.document;
    if (type && type->subject == DocumentType::Subject::Session)
        name += u"-hrc%1"_s.arg(request.session);
    if (request.vacancy)
        name += u"-vacancy%1"_s.arg(request.vacancy);
    if (type && type->audience == Audience::Internal)
        name += u"-internal"_s;
    return name + u'-' + request.language + u'.' + request.format;
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
