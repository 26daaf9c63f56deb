#include "core/documents/write/document_type.h"

#include "core/documents/write/case_writer.h"
#include "core/documents/write/interview_writer.h"
#include "core/documents/write/letter_writer.h"
#include "core/documents/write/note_writer.h"
#include "core/documents/write/public_list_writer.h"
#include "core/documents/write/report_writer.h"
#include "core/documents/write/request_writer.h"
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

using Subject = DocumentType::Subject;

template <templates::Publishable Record>
DocumentType publicDocument(const QString& code, const QList<UnLanguage>& languages,
                            const RecordOf<Record>& fields)
{
    return {code, Audience::Public, languages, &fields, Subject::Session, false, false};
}

template <templates::Addressable Record>
DocumentType addressedDocument(const QString& code, const RecordOf<Record>& fields)
{
    return {code, Audience::Addressee, workingLanguages(), &fields, Subject::Session, false, false};
}

DocumentType letter(const QString& kind)
{
    DocumentType type = addressedDocument(u"letter-"_s + kind, letterFields());
    type.isLetter = true;
    return type;
}

DocumentType internalDocument(const QString& code, const QList<UnLanguage>& languages,
                              const RecordType& fields)
{
    return {code, Audience::Internal, languages, &fields, Subject::Session, false, false};
}

DocumentType list(DocumentType type)
{
    type.isList = true;
    return type;
}

DocumentType aboutNote(DocumentType type)
{
    type.subject = Subject::Note;
    return type;
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
        if ((type.audience == Audience::Public) == isPublic)
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
            into += u"%1* `{%2%3}` (%4): %5\n"_s.arg(indent, prefix, field.name, toCode(field.kind),
                                                     field.meaning);
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
        list(publicDocument(u"public-list"_s, allLanguages(), publicListFields())),
        list(internalDocument(u"shortlist"_s, allLanguages(), shortlistFields())),
        list(internalDocument(u"comparison"_s, workingLanguages(), caseFields())),
        list(internalDocument(u"candidate-sheet"_s, workingLanguages(), caseFields())),
        list(internalDocument(u"interview-schedule"_s, workingLanguages(), scheduleFields())),
        list(publicDocument(u"group-report"_s, workingLanguages(), groupReportFields())),
        list(publicDocument(u"presidents-list"_s, workingLanguages(), presidentsListFields())),
        list(publicDocument(u"call"_s, allLanguages(), callFields())),
        list(publicDocument(u"call-extension"_s, workingLanguages(), callFields())),
        aboutNote(publicDocument(u"request"_s, workingLanguages(), requestFields())),
        list(aboutNote(addressedDocument(u"reminder"_s, reminderFields()))),
        letter(u"acknowledgement"_s),
        letter(u"parts-missing"_s),
        letter(u"invitation"_s),
        letter(u"regret"_s),
        list(internalDocument(u"screening-record"_s, workingLanguages(), caseFields())),
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
        {u"interview-schedule"_s,
         QCoreApplication::translate("DocumentType", "Schedule of interviews")},
        {u"request"_s, QCoreApplication::translate("DocumentType", "Request for input")},
        {u"reminder"_s,
         QCoreApplication::translate("DocumentType", "Reminder of a request for input")},
        {u"letter-acknowledgement"_s,
         QCoreApplication::translate("DocumentType", "Letter: acknowledgement")},
        {u"letter-parts-missing"_s,
         QCoreApplication::translate("DocumentType", "Letter: parts missing")},
        {u"letter-invitation"_s,
         QCoreApplication::translate("DocumentType", "Letter: invitation to an interview")},
        {u"letter-regret"_s, QCoreApplication::translate("DocumentType", "Letter: regret")},
        {u"screening-record"_s, QCoreApplication::translate("DocumentType", "Record of screening")},
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
        list += u"\n## %1 (%2)\n\n"_s.arg(type.code, greffier::toCode(type.audience));
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
