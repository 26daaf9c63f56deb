#include "core/documents/write/document_frame.h"

#include "core/documents/docx/document_writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier {

docx::DocumentProperties listProperties(const DocumentTexts& texts, const QString& title,
                                        const QString& subject, const QDateTime& created)
{
    return {title, subject, texts.phrase(u"creator"_s), toCode(texts.language()), created};
}

docx::PageLayout listPages(const DocumentTexts& texts, int session, QDate asOf)
{
    docx::PageLayout pages;
    pages.headerStart = texts.phrase(u"header"_s, {{u"session"_s, texts.shortSession(session)}});
    if (asOf.isValid())
        pages.footerStart = texts.phrase(u"as_at"_s, {{u"date"_s, texts.date(asOf)}});
    pages.pageNumbers = u"{page}/{pages}"_s;
    return pages;
}

void writeVacancyHead(docx::Story& body, const DocumentTexts& texts,
                      const publicview::Vacancy& vacancy)
{
    docx::writeParagraph(
        body, u"VacancyNumber"_s,
        texts.phrase(u"vacancy.number"_s, {{u"number"_s, QString::number(vacancy.number)}}));
    {
        const DocumentTexts::Heading heading = texts.heading(vacancy);
        docx::ParagraphElement paragraph(body, u"Heading1"_s);
        paragraph.textIn(heading.language, heading.text);
        if (vacancy.subjectToExtension) {
            paragraph.footnote(u"extension"_s, texts.term(u"extension_footnote"_s, u"sentence"_s));
        }
    }
    if (!vacancy.resolution.isEmpty())
        docx::writeParagraph(body, u"VacancyDetail"_s, texts.resolution(vacancy.resolution));
}

QString genderLegend(const DocumentTexts& texts, const QStringList& genders)
{
    QStringList entries;
    for (const QString& code : {u"F"_s, u"M"_s, u"X"_s, QString()}) {
        if (!genders.contains(code))
            continue;
        const QString meaning = texts.phrase(u"gender."_s + (code.isEmpty() ? u"none"_s : code));
        entries += texts.phrase(u"legend.entry"_s,
                                {{u"sign"_s, texts.genderSign(code)}, {u"meaning"_s, meaning}});
    }
    return entries.isEmpty() ? QString() : texts.joined(u"legend.join"_s, entries) + u'.';
}

QStringList remarksOnTitle(const DocumentTexts& texts, const publicview::Vacancy& vacancy)
{
    if (texts.heading(vacancy).language == toCode(texts.language()))
        return {};
    return {QCoreApplication::translate(
                "Documents",
                "The title of vacancy %1 stands as the call words it, because the mandate has no "
                "title in the language of the document.")
                .arg(vacancy.number)};
}

} // namespace greffier
