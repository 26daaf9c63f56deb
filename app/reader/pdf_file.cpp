#include "app/reader/pdf_file.h"

#include "app/reader/pdf_page_image.h"
#include "core/documents/read_failure.h"

#include <poppler-qt6.h>

#include <QVariant>

namespace greffier::reader {

namespace {

/// What Poppler complains of goes nowhere: it would fill a pipe, and may quote the document.
void ignoreComplaint(const QString& message, const QVariant& closure)
{
    Q_UNUSED(message)
    Q_UNUSED(closure)
}

} // namespace

Result<std::shared_ptr<Poppler::Document>> openPdf(const QByteArray& bytes)
{
    Poppler::setDebugErrorFunction(&ignoreComplaint, QVariant());
    std::shared_ptr<Poppler::Document> document(Poppler::Document::loadFromData(bytes));
    if (!document)
        return readError(ReadFailure::Damaged);
    if (document->isLocked())
        return readError(ReadFailure::PasswordProtected);
    if (document->numPages() < 1)
        return readError(ReadFailure::Damaged);
    return document;
}

void warmUpPdf()
{
    // Without a cross-reference table: Poppler makes one. The font is not embedded, so it is
    // looked for on the machine.
    const QByteArray page
        = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
          "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
          "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 40 20]/Contents 4 0 R"
          "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
          "4 0 obj<</Length 34>>stream\nBT /F 12 Tf 2 4 Td (Greffe) Tj ET \nendstream endobj\n"
          "trailer<</Root 1 0 R>>\n";
    pdfPageImage(page, 1, 72).ok();
}

} // namespace greffier::reader
