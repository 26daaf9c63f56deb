#include "core/documents/docx/number_format.h"

#include <array>

using namespace Qt::StringLiterals;

namespace greffier::docx {

namespace {

struct RomanDigit {
    int value;
    const char* letters;
};

constexpr std::array kRoman{
    RomanDigit{1000, "m"}, RomanDigit{900, "cm"}, RomanDigit{500, "d"}, RomanDigit{400, "cd"},
    RomanDigit{100, "c"},  RomanDigit{90, "xc"},  RomanDigit{50, "l"},  RomanDigit{40, "xl"},
    RomanDigit{10, "x"},   RomanDigit{9, "ix"},   RomanDigit{5, "v"},   RomanDigit{4, "iv"},
    RomanDigit{1, "i"},
};

QString roman(int number)
{
    QString text;
    for (const RomanDigit& digit : kRoman) {
        for (; number >= digit.value; number -= digit.value)
            text += QLatin1StringView(digit.letters);
    }
    return text;
}

/// a, b, ... z, aa, bb: the letter is repeated, unlike the columns of a sheet.
QString repeatedLetter(int number, const QString& alphabet)
{
    const auto letters = static_cast<int>(alphabet.size());
    return QString((number - 1) / letters + 1, alphabet.at((number - 1) % letters));
}

QString chinese(int number)
{
    const QString digits = u"〇一二三四五六七八九"_s;
    if (number < 10)
        return digits.at(number);
    if (number > 99)
        return QString::number(number);
    QString text = number < 20 ? QString() : QString(digits.at(number / 10));
    text += u'十';
    if (number % 10 != 0)
        text += digits.at(number % 10);
    return text;
}

QString withDigits(int number, char16_t zero)
{
    QString text = QString::number(number);
    for (QChar& digit : text)
        digit = QChar(static_cast<char16_t>(zero + (digit.unicode() - u'0')));
    return text;
}

} // namespace

QString formattedNumber(int number, const QString& format)
{
    constexpr int kMostLetters = 780; // Word's own end of the letters
    if (number < 1 || number > kMostLetters || format == u"decimal"_s)
        return format == u"none"_s ? QString() : QString::number(number);
    if (format == u"lowerLetter"_s || format == u"upperLetter"_s) {
        const QString text = repeatedLetter(number, u"abcdefghijklmnopqrstuvwxyz"_s);
        return format == u"upperLetter"_s ? text.toUpper() : text;
    }
    if (format == u"lowerRoman"_s || format == u"upperRoman"_s)
        return format == u"upperRoman"_s ? roman(number).toUpper() : roman(number);
    if (format == u"russianLower"_s || format == u"russianUpper"_s) {
        const QString text = repeatedLetter(number, u"абвгдежзиклмнопрстуфхцчшщыэюя"_s);
        return format == u"russianUpper"_s ? text.toUpper() : text;
    }
    if (format == u"arabicAlpha"_s)
        return repeatedLetter(number, u"أبتثجحخدذرزسشصضطظعغفقكلمنهوي"_s);
    if (format == u"arabicAbjad"_s)
        return repeatedLetter(number, u"أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"_s);
    if (format == u"hindiNumbers"_s)
        return withDigits(number, u'٠');
    if (format == u"decimalFullWidth"_s || format == u"decimalFullWidth2"_s)
        return withDigits(number, u'０');
    if (format.startsWith(u"chineseCounting"_s) || format.startsWith(u"ideographDigital"_s)
        || format.startsWith(u"japaneseCounting"_s) || format == u"taiwaneseCounting"_s)
        return chinese(number);
    if (format.startsWith(u"decimalEnclosedCircle"_s) && number <= 20)
        return QString(QChar(static_cast<char16_t>(u'①' + number - 1)));
    if (format == u"decimalZero"_s)
        return QString::number(number).rightJustified(2, u'0');
    if (format == u"numberInDash"_s)
        return u"- %1 -"_s.arg(number);
    return format == u"none"_s ? QString() : QString::number(number);
}

} // namespace greffier::docx
