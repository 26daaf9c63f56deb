#pragma once

#include "core/documents/docx/document_properties.h"
#include "core/documents/docx/page_layout.h"
#include "core/documents/write/document_texts.h"

#include <QDateTime>
#include <QStringList>

/// What the lists of a session have in common: properties, header and footer, the head of a
/// vacancy, the signs for the gender.
namespace greffier {

namespace docx {
class DocumentWriter;
class Story;
} // namespace docx

docx::DocumentProperties listProperties(const DocumentTexts& texts, const QString& title,
                                        const QString& subject, const QDateTime& created);

/// Council and session in the header, the day of the register and the page in the footer.
docx::PageLayout listPages(const DocumentTexts& texts, int session, QDate asOf);

/// Number, title with seat, resolution; the condition as a footnote that vacancies share.
void writeVacancyHead(docx::Story& body, const DocumentTexts& texts,
                      const publicview::Vacancy& vacancy);

/// "F: female; M: male." for the codes that occur, in a fixed order; empty if none does.
QString genderLegend(const DocumentTexts& texts, const QStringList& genders);

/// What the officer should know of the titles: which stand as the call words them.
QStringList remarksOnTitle(const DocumentTexts& texts, const publicview::Vacancy& vacancy);

} // namespace greffier
