#include "app/reader/lam_alef.h"

#include <algorithm>
#include <cmath>

namespace greffier::reader {

namespace {

constexpr QChar kLam(0x0644);
constexpr QChar kAlef(0x0627);

/// Plain, with madda, with hamza above or below.
bool isAlef(QChar letter)
{
    const char16_t code = letter.unicode();
    return code == 0x0622 || code == 0x0623 || code == 0x0625 || code == 0x0627;
}

/// Lam, and an alef to the right of it: in reading order the alef comes first.
bool isPair(const QString& visual, qsizetype lam)
{
    return lam + 1 < visual.size() && visual.at(lam) == kLam && isAlef(visual.at(lam + 1));
}

/// No Arabic word has an alef after an alef, so that these two belong to one shape.
bool isCertain(const QString& visual, qsizetype lam)
{
    return isPair(visual, lam) && lam + 2 < visual.size() && visual.at(lam + 2) == kAlef;
}

/// The width of a letter for the size of the letters.
double shareOf(const MeasuredWord& word, qsizetype at)
{
    return word.height > 0 ? word.widths.value(at) / word.height : 0;
}

/// The lam takes exactly half of the shape. The alef has the other half, and what the next letter
/// was moved by.
bool isShapeOf(const MeasuredWord& word, qsizetype lam, double known)
{
    const double share = shareOf(word, lam);
    return std::abs(share - known) <= 0.0015 * known
        && std::abs(shareOf(word, lam + 1) - share) <= 0.03 * known;
}

/// The shares at which lam and alef are certainly one shape, one for each typeface of the page.
QList<double> sharesOfShapes(const QList<MeasuredWord>& words)
{
    QList<double> shares;
    for (const MeasuredWord& word : words) {
        for (qsizetype at = 0; at < word.visual.size(); ++at) {
            if (isCertain(word.visual, at))
                shares += shareOf(word, at);
        }
    }
    return shares;
}

} // namespace

void orderLamAlef(QList<MeasuredWord>& words)
{
    const QList<double> shapes = sharesOfShapes(words);
    if (shapes.isEmpty())
        return;
    for (MeasuredWord& word : words) {
        for (qsizetype at = 0; at < word.visual.size(); ++at) {
            const bool isShape = isPair(word.visual, at)
                && (isCertain(word.visual, at)
                    || std::any_of(shapes.cbegin(), shapes.cend(),
                                   [&](double known) { return isShapeOf(word, at, known); }));
            if (isShape) {
                word.visual.replace(at, 2, QString(word.visual.at(at + 1)) + kLam);
                ++at;
            }
        }
    }
}

} // namespace greffier::reader
