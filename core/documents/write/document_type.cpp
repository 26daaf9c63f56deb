#include "core/documents/write/document_type.h"

#include "core/documents/write/case_writer.h"
#include "core/documents/write/note_writer.h"
#include "core/documents/write/public_list_writer.h"
#include "core/documents/write/report_writer.h"
#include "core/documents/write/shipped_template.h"
#include "core/documents/write/shortlist_writer.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

using templates::FieldKind;
using templates::RecordOf;
using templates::RecordType;

QList<UnLanguage> workingLanguages() { return {UnLanguage::English, UnLanguage::French}; }

QList<UnLanguage> allLanguages() { return {kUnLanguages.begin(), kUnLanguages.end()}; }

template <templates::Publishable Record>
DocumentType publicDocument(const QString& code, const QList<UnLanguage>& languages,
                            const RecordOf<Record>& fields)
{
    return {code, true, languages, &fields};
}

DocumentType internalDocument(const QString& code, const QList<UnLanguage>& languages,
                              const RecordType& fields)
{
    return {code, false, languages, &fields};
}

void gatherNames(const RecordType& type, QSet<QString>& names)
{
    const QString prefix = type.scope().isEmpty() ? QString() : type.scope() + u'.';
    for (const templates::Field& field : type.fields()) {
        names += prefix + field.name;
        if (field.kind == FieldKind::Rows)
            gatherNames(*field.rows, names);
    }
}

QSet<QString> namesWhere(bool isPublic)
{
    QSet<QString> names;
    for (const DocumentType& type : documentTypes()) {
        if (type.isPublic == isPublic)
            gatherNames(*type.record, names);
    }
    return names;
}

void describe(const RecordType& type, const QString& indent, QString& into)
{
    const QString prefix = type.scope().isEmpty() ? QString() : type.scope() + u'.';
    for (const templates::Field& field : type.fields()) {
        if (field.kind == FieldKind::Rows) {
            into += u"%1* `{each %2}`: %3\n"_s.arg(indent, field.name, field.meaning);
            describe(*field.rows, indent + u"  "_s, into);
        } else {
            into += u"%1* `{%2%3}` (%4): %5\n"_s.arg(indent, prefix, field.name,
                                                    toCode(field.kind), field.meaning);
        }
    }
}

Error unfit(const QList<templates::TemplateProblem>& problems)
{
    const templates::TemplateProblem& first = problems.first();
    const QString place = first.place.isEmpty() ? first.part : first.place;
    return {Error::Code::Invalid,
            QCoreApplication::translate("Documents", "The template cannot be filled (%1): %2")
                .arg(place, first.message),
            u"%1 problem(s) in the template"_s.arg(problems.size())};
}

} // namespace

const QList<DocumentType>& documentTypes()
{
    static const QList<DocumentType> types{
        publicDocument(u"public-list"_s, allLanguages(), publicListFields()),
        internalDocument(u"shortlist"_s, allLanguages(), shortlistFields()),
        internalDocument(u"comparison"_s, workingLanguages(), caseFields()),
        internalDocument(u"candidate-sheet"_s, workingLanguages(), caseFields()),
        publicDocument(u"group-report"_s, workingLanguages(), groupReportFields()),
        publicDocument(u"presidents-list"_s, workingLanguages(), presidentsListFields()),
        publicDocument(u"call"_s, allLanguages(), callFields()),
        publicDocument(u"call-extension"_s, workingLanguages(), callFields()),
        internalDocument(u"screening-record"_s, workingLanguages(), caseFields()),
    };
    return types;
}

const DocumentType* documentType(const QString& code)
{
    for (const DocumentType& type : documentTypes()) {
        if (type.code == code)
            return &type;
    }
    return nullptr;
}

QString displayName(const DocumentType& type)
{
    const QHash<QString, QString> names{
        {u"public-list"_s,
         QCoreApplication::translate("DocumentType", "Public list of eligible candidates")},
        {u"shortlist"_s, QCoreApplication::translate("DocumentType", "Shortlist with the balance")},
        {u"comparison"_s, QCoreApplication::translate("DocumentType", "Comparison of candidates")},
        {u"candidate-sheet"_s, QCoreApplication::translate("DocumentType", "Candidate sheets")},
        {u"group-report"_s,
         QCoreApplication::translate("DocumentType", "Report of the Consultative Group")},
        {u"presidents-list"_s, QCoreApplication::translate("DocumentType", "President's list")},
        {u"call"_s, QCoreApplication::translate("DocumentType", "Call for applications")},
        {u"call-extension"_s, QCoreApplication::translate("DocumentType", "Extension of the call")},
        {u"screening-record"_s,
         QCoreApplication::translate("DocumentType", "Record of screening")},
    };
    return names.value(type.code, type.code);
}

const QSet<QString>& internalFieldNames()
{
    static const QSet<QString> names = namesWhere(false) - namesWhere(true);
    return names;
}

QString listOfFields()
{
    QString list
        = u"# Fields of the documents\n\nGenerated from the program; see README.md on how they are typed.\n"_s;
    for (const DocumentType& type : documentTypes()) {
        list += u"\n## %1 (%2)\n\n"_s.arg(type.code, type.isPublic ? u"public"_s : u"internal"_s);
        describe(*type.record, {}, list);
    }
    return list;
}

Result<WrittenDocument> fillDocument(const QString& document, const void* record,
                                      const DocumentTexts& texts,
                                      const docx::DocumentProperties& properties,
                                      const TemplateChoice& choice)
{
    const DocumentType* type = documentType(document);
    Q_ASSERT(type);
    const bool isShipped = choice.own.isEmpty();
    const auto bytes
        = isShipped ? shippedTemplate(document, texts) : Result<QByteArray>(choice.own);
    if (!bytes)
        return bytes.error();
    const auto reading = templates::readTemplate(*bytes, *type->record, internalFieldNames());
    if (!reading)
        return reading.error();
    if (!reading->filled)
        return unfit(reading->problems);
    return reading->filled->fill(record, texts, properties, choice.comments);
}

} // namespace greffier
