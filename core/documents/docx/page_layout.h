#pragma once

#include <QString>

namespace greffier::docx {

/// The pages of one section. Lengths are in twentieths of a point.
struct PageLayout {
    bool landscape = false;
    QString headerStart; ///< reference or symbol, at the leading edge of the header
    QString headerEnd; ///< at the trailing edge: "internal"
    QString footerStart;
    QString pageNumbers; ///< "{page}/{pages}"; empty: pages are not numbered

    static constexpr int kShortSide = 11906; ///< A4, 21 cm
    static constexpr int kLongSide = 16838; ///< A4, 29.7 cm
    static constexpr int kMargin = 1247; ///< 2.2 cm on each side

    int width() const { return landscape ? kLongSide : kShortSide; }
    int height() const { return landscape ? kShortSide : kLongSide; }
    /// From margin to margin: what a table may fill.
    int textWidth() const { return width() - 2 * kMargin; }

    bool operator==(const PageLayout&) const = default;
};

} // namespace greffier::docx
