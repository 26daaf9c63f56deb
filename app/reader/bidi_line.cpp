#include "app/reader/bidi_line.h"

#include <QRegularExpression>

#include <unicode/ubidi.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace greffier::reader {

namespace {

bool isRightToLeft(QChar character)
{
    const QChar::Direction direction = character.direction();
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// Arabic presentation forms A and B, and the Hebrew ones before them.
bool isPresentationForm(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0xFB1D && code <= 0xFDFF) || (code >= 0xFE70 && code <= 0xFEFC);
}

QString reordered(const QString& visual, UBiDiLevel base, uint16_t options)
{
    const std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi(ubidi_open(), &ubidi_close);
    UErrorCode status = U_ZERO_ERROR;
    const auto length = static_cast<int32_t>(visual.size());
    ubidi_setPara(bidi.get(), reinterpret_cast<const UChar*>(visual.utf16()), length, base, nullptr,
                  &status);
    QString result(visual.size(), Qt::Uninitialized);
    const int32_t written
        = ubidi_writeReordered(bidi.get(), reinterpret_cast<UChar*>(result.data()), length,
                               static_cast<uint16_t>(options | UBIDI_KEEP_BASE_COMBINING), &status);
    if (U_FAILURE(status))
        return visual;
    result.truncate(written);
    return result;
}

} // namespace

bool runsRightToLeft(const QString& text)
{
    qsizetype rightToLeft = 0;
    qsizetype letters = 0;
    for (const QChar character : text) {
        rightToLeft += isRightToLeft(character) ? 1 : 0;
        letters += character.isLetter() ? 1 : 0;
    }
    return rightToLeft > 0 && rightToLeft * 2 >= letters;
}

QString logicalOrder(const QString& visual)
{
    const UBiDiLevel base = runsRightToLeft(visual) ? 1 : 0;
    QString logical = reordered(visual, base, UBIDI_DO_MIRRORING);
    // Some programs write a bracket as it looks, others as it reads: in text it opens first.
    static const QRegularExpression closingFirst(u"^[^(\\[]*[)\\]]"_s);
    if (closingFirst.match(logical).hasMatch())
        logical = reordered(visual, base, 0);
    QString letters;
    for (const QChar character : logical)
        letters += isPresentationForm(character)
            ? QString(character).normalized(QString::NormalizationForm_KC)
            : QString(character);
    return letters;
}

} // namespace greffier::reader
