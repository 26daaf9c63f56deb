#include "core/documents/tables/text_encoding.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

struct Mark {
    QByteArrayView bytes;
    QStringConverter::Encoding encoding;
    const char* name;
};

/// Longest first: the mark of UTF-32LE begins as that of UTF-16LE.
constexpr std::array kMarks{
    Mark{QByteArrayView("\xff\xfe\0\0", 4), QStringConverter::Utf32LE, "UTF-32LE"},
    Mark{QByteArrayView("\xef\xbb\xbf", 3), QStringConverter::Utf8, "UTF-8"},
    Mark{QByteArrayView("\xff\xfe", 2), QStringConverter::Utf16LE, "UTF-16LE"},
    Mark{QByteArrayView("\xfe\xff", 2), QStringConverter::Utf16BE, "UTF-16BE"},
};

std::optional<DecodedText> decoded(QByteArrayView bytes, QStringConverter::Encoding encoding,
                                   const char* name)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return DecodedText{text, QString::fromLatin1(name)};
}

/// Whether more than one character in a hundred is a control that no text file holds.
bool looksBinary(const QString& text)
{
    const QStringView usual = u"\t\n\v\f\r\x1a\x1b";
    const auto strange = std::count_if(text.cbegin(), text.cend(), [usual](QChar character) {
        return character.unicode() < 0x20 && !usual.contains(character);
    });
    return strange * 100 > text.size();
}

/// UTF-16 without a mark: spaces, line ends and Latin letters have their zero bytes on one side.
std::optional<DecodedText> decodedUtf16(const QByteArray& bytes)
{
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        zeros[i % 2] += bytes.at(i) == '\0' ? 1 : 0;
    if (bytes.size() % 2 != 0 || (zeros[0] != 0 && zeros[1] != 0))
        return std::nullopt;
    return zeros[1] != 0 ? decoded(bytes, QStringConverter::Utf16LE, "UTF-16LE")
                         : decoded(bytes, QStringConverter::Utf16BE, "UTF-16BE");
}

/// Share of letters beyond ASCII among all letters, in percent: a few in French, most in Russian.
int foreignLetters(const QByteArray& bytes)
{
    int ascii = 0;
    int foreign = 0;
    for (const char character : bytes) {
        const auto byte = static_cast<unsigned char>(character);
        ascii += byte < 0x80 && QChar::isLetter(byte) ? 1 : 0;
        foreign += byte >= 0xa0 ? 1 : 0;
    }
    return foreign * 100 / std::max(1, ascii + foreign);
}

/// What the letters speak for. The detector guesses wildly on short texts: an encoding of another
/// script is believed only where that script prevails.
QByteArray oneByteEncoding(const QByteArray& bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              &ucsdet_close);
    const auto length = static_cast<int32_t>(std::min<qsizetype>(bytes.size(), 64 * 1024));
    ucsdet_setText(detector.get(), bytes.constData(), length, &status);
    int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
    const bool otherScript = foreignLetters(bytes) >= 30;
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        const QByteArray name = ucsdet_getName(matches[i], &status);
        if (name.startsWith("UTF") || name.startsWith("ISO-2022") || name.startsWith("IBM"))
            continue;
        if (name == "ISO-8859-1" || name == "windows-1252")
            break;
        const bool latin = name == "ISO-8859-2" || name == "windows-1250" || name == "ISO-8859-9"
            || name == "windows-1254";
        if (latin != otherScript && ucsdet_getConfidence(matches[i], &status) >= 40)
            return name;
    }
    const bool usesC1 = std::any_of(bytes.cbegin(), bytes.cend(), [](char character) {
        const auto byte = static_cast<unsigned char>(character);
        return byte >= 0x80 && byte < 0xa0;
    });
    return usesC1 ? "windows-1252" : "ISO-8859-1";
}

std::optional<DecodedText> decodedBy(const QByteArray& encoding, const QByteArray& bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(encoding.constData(), &status), &ucnv_close);
    if (U_FAILURE(status))
        return std::nullopt;
    QString text(bytes.size() + 1, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar*>(text.data()),
                                         static_cast<int32_t>(text.size()), bytes.constData(),
                                         static_cast<int32_t>(bytes.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.truncate(length);
    return DecodedText{text, QString::fromLatin1(encoding)};
}

} // namespace

std::optional<DecodedText> decodeText(const QByteArray& bytes)
{
    std::optional<DecodedText> found;
    for (const Mark& mark : kMarks) {
        if (bytes.startsWith(mark.bytes)) {
            found = decoded(QByteArrayView(bytes).sliced(mark.bytes.size()), mark.encoding,
                            mark.name);
            break;
        }
    }
    if (!found)
        found = decoded(bytes, QStringConverter::Utf8, "UTF-8");
    if (found && found->text.contains(QChar(0)))
        found.reset();
    if (!found && bytes.contains('\0'))
        found = decodedUtf16(bytes);
    else if (!found)
        found = decodedBy(oneByteEncoding(bytes), bytes);
    if (!found || looksBinary(found->text))
        return std::nullopt;
    return found;
}

} // namespace greffier
