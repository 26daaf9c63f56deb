#include "app/reader/pdf_page_image.h"

#include "app/reader/pdf_file.h"
#include "core/documents/read_failure.h"

#include <poppler-qt6.h>

#include <QBuffer>
#include <QImage>

#include <cmath>

using namespace Qt::StringLiterals;

namespace greffier::reader {

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kMetresPerInch = 0.0254;
constexpr double kMostPixels = 25e6;
constexpr int kMostDpi = 600;

/// The resolution asked for, or the finest that keeps the picture small enough; 0 for a page that
/// has no size.
double allowedDpi(const QSizeF& size, int dpi)
{
    if (!(size.width() > 0) || !(size.height() > 0))
        return 0;
    const double area = size.width() * size.height() / (kPointsPerInch * kPointsPerInch);
    return std::min<double>(qBound(1, dpi, kMostDpi), std::sqrt(kMostPixels / area));
}

} // namespace

Result<QByteArray> pdfPageImage(const QByteArray& bytes, int page, int dpi)
{
    const auto document = openPdf(bytes);
    if (!document)
        return document.error();
    if (page < 1 || page > (*document)->numPages())
        return readError(ReadFailure::NoSuchPage);
    const std::unique_ptr<Poppler::Page> found((*document)->page(page - 1));
    const double resolution = found ? allowedDpi(found->pageSizeF(), dpi) : 0;
    if (resolution <= 0)
        return readError(ReadFailure::Damaged, u"a page without size"_s);
    (*document)->setRenderHint(Poppler::Document::Antialiasing);
    (*document)->setRenderHint(Poppler::Document::TextAntialiasing);
    QImage image = found->renderToImage(resolution, resolution);
    // So that whoever shows the picture can find a place given in points on it.
    image.setDotsPerMeterX(qRound(resolution / kMetresPerInch));
    image.setDotsPerMeterY(qRound(resolution / kMetresPerInch));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return readError(ReadFailure::TooLarge, u"the page cannot be drawn"_s);
    return png;
}

} // namespace greffier::reader
