#pragma once

#include "core/base/result.h"
#include "core/documents/docx/document_properties.h"
#include "core/documents/docx/package_writer.h"
#include "core/documents/docx/page_layout.h"
#include "core/documents/docx/paragraph_element.h"
#include "core/documents/docx/story.h"
#include "core/documents/written_document.h"

#include <QString>

namespace greffier::docx {

/// Puts a Word document together: paragraphs and tables are written into its body, sections are
/// closed one after the other, finish() closes the last one and gives the file.
///
///     DocumentWriter document(properties);
///     writeParagraph(document.body(), u"Title"_s, title);
///     {
///         TableElement table(document.body(), layout);
///         RowElement row(table, RowElement::Kind::Heading);
///         writeCell(document.body(), row, u"TableHeading"_s, name);
///     }
///     return document.finish(layoutOfPages);
///
/// The same calls give the same bytes.
class DocumentWriter {
public:
    explicit DocumentWriter(DocumentProperties properties);
    DocumentWriter(const DocumentWriter&) = delete;
    DocumentWriter& operator=(const DocumentWriter&) = delete;

    Story& body() { return m_body; }

    /// A list numbered from 1 anew.
    ListId newList();

    /// Ends a section: what was written since the last one stands on pages of this layout. What
    /// follows begins on a new page.
    void closeSection(const PageLayout& layout);

    /// Ends the document; nothing may be written afterwards. Fails when memory runs out.
    Result<WrittenDocument> finish(const PageLayout& layout);

private:
    void writeSection(const PageLayout& layout);
    QString addHeader(const PageLayout& layout);
    QString addFooter(const PageLayout& layout);
    void addBodyParts();
    Result<void> addShippedParts();
    void addPropertyParts();

    DocumentState m_state;
    PackageWriter m_package;
    Story m_body;
    int m_sections = 0;
};

} // namespace greffier::docx
