#include "app/sample/sample_call.h"

#include "core/documents/docx/document_writer.h"
#include "core/text/un_date.h"

using namespace Qt::StringLiterals;

namespace greffier::sample {

namespace {

const QString kLanguage = u"fr"_s;

/// A vacancy as the call words it, without number and mark.
QString entry(const SampleTables& tables, const SampleVacancy& vacancy)
{
    const QString resolution = tables.text(kLanguage, u"call.resolution"_s)
                                   .replace(u"{resolution}"_s, vacancy.resolution);
    if (vacancy.seatFr.isEmpty())
        return vacancy.titleFr + u' ' + resolution;
    return vacancy.titleFr + u" ("_s + vacancy.seatFr + u") "_s + resolution;
}

/// What stands after the list of vacancies.
QStringList closingTexts(const SampleTables& tables)
{
    QStringList texts;
    for (const QString& key : {u"call.deadline"_s, u"call.contact"_s, u"call.closing"_s})
        texts += withFrenchSpaces(tables.text(kLanguage, key));
    return texts;
}

QString spaced(const SampleTables& tables, const QString& key)
{
    return withFrenchSpaces(tables.text(kLanguage, key));
}

} // namespace

QString callAsText(const SampleTables& tables)
{
    QStringList lines{spaced(tables, u"call.subject"_s), {}, spaced(tables, u"call.opening"_s), {}};
    for (const SampleVacancy& vacancy : tables.vacancies()) {
        lines += u"%1. %2%3"_s.arg(QString::number(vacancy.number), entry(tables, vacancy),
                                   vacancy.conditional ? u"[1]"_s : QString());
    }
    for (const QString& text : closingTexts(tables))
        lines += {QString(), text};
    lines += {QString(), u"[1] "_s + tables.text(kLanguage, u"call.condition"_s), QString()};
    return lines.join(u'\n');
}

Result<QByteArray> callAsDocx(const SampleTables& tables)
{
    const QString subject = spaced(tables, u"call.subject"_s);
    docx::DocumentWriter document(
        {subject, {}, u"Sample"_s, kLanguage, QDate(2023, 9, 12).startOfDay(Qt::UTC)});
    docx::Story& body = document.body();
    docx::writeParagraph(body, u"Heading1"_s, subject);
    docx::writeParagraph(body, u"Normal"_s, spaced(tables, u"call.opening"_s));
    const docx::ListId list = document.newList();
    for (const SampleVacancy& vacancy : tables.vacancies()) {
        docx::ParagraphElement paragraph(body, u"ListNumber"_s, list);
        paragraph.text(entry(tables, vacancy));
        if (vacancy.conditional)
            paragraph.footnote(u"condition"_s, tables.text(kLanguage, u"call.condition"_s));
    }
    for (const QString& text : closingTexts(tables))
        docx::writeParagraph(body, u"Normal"_s, text);
    const auto written = document.finish(docx::PageLayout());
    if (!written)
        return written.error();
    return written->bytes;
}

} // namespace greffier::sample
