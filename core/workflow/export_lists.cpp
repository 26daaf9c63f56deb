#include "core/workflow/export_lists.h"

#include "core/documents/tables/csv_writer.h"
#include "core/documents/tables/xlsx_writer.h"
#include "core/documents/write/document_type.h"
#include "core/documents/write/list_tables.h"
#include "core/workflow/refusal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

Result<ListTable> unansweredOf(const ExportRequest& request, const ExportViews& views,
                               const DocumentTexts& texts, QDate asOf)
{
    const NoteVerbale note = views.requestNote(request.note);
    if (!note.id.isValid())
        return noRequest();
    return listOf(views.reminder(note, asOf), texts);
}

} // namespace

Error noRequest()
{
    return invalid(QCoreApplication::translate(
        "Exports",
        "The register holds no request for input; please take its note verbale in first."));
}

Result<ListTable> listFor(const ExportRequest& request, const ExportViews& views,
                          const DocumentTexts& texts, QDate asOf)
{
    const QString& document = request.document;
    const int session = request.session;
    const int vacancy = request.vacancy;
    if (!documentType(document)->isList)
        return invalid(QCoreApplication::translate(
            "Exports", "This document is no list; please export it to Word."));
    if (document == u"public-list")
        return listOf(views.publicList(session, vacancy, asOf), texts);
    if (document == u"shortlist")
        return listOf(views.shortlist(session, vacancy, request.list, asOf), texts);
    if (document == u"interview-schedule")
        return listOf(views.interviews(session, vacancy, asOf), texts);
    if (document == u"group-report")
        return listOf(views.groupReport(session, vacancy, asOf), texts);
    if (document == u"presidents-list")
        return listOf(views.presidentsList(session, vacancy, asOf), texts);
    if (document == u"call")
        return listOf(views.call(session, vacancy), texts);
    if (document == u"call-extension")
        return listOf(views.callExtension(session, vacancy), texts);
    if (document == u"reminder")
        return unansweredOf(request, views, texts, asOf);
    const auto cases
        = views.cases(request, asOf, document == u"comparison");
    return document == u"screening-record" ? findingsOf(cases, texts) : candidatesOf(cases, texts);
}

Result<QByteArray> listFile(const ListTable& table, const ExportRequest& request,
                            const DocumentTexts& texts, const QDateTime& moment)
{
    if (request.format == u"csv")
        return csvFile(table);
    return xlsxFile(table, displayName(*documentType(request.document)), texts.phrase(u"creator"_s),
                    moment);
}

} // namespace greffier
