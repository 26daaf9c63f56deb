#include "core/text/words.h"

#include <QChar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

bool isEastAsian(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo: return QChar::isLetterOrNumber(character);
    default: return false;
    }
}

bool isInvisible(char32_t character)
{
    return character == 0x00AD || character == 0x061C || character == 0xFEFF
        || (character >= 0x200B && character <= 0x200F)
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2060 && character <= 0x2069);
}

/// Letters that Unicode does not take apart, as they are written without their stroke or ligature,
/// and Arabic letters that are typed one for the other.
QStringView plainLetters(char32_t letter)
{
    switch (letter) {
    case U'ø': return u"o";
    case U'đ':
    case U'ð': return u"d";
    case U'ł': return u"l";
    case U'ħ': return u"h";
    case U'ı': return u"i";
    case U'ə': return u"e";
    case U'æ': return u"ae";
    case U'œ': return u"oe";
    case U'þ': return u"th";
    case U'ß': return u"ss";
    case U'ى':
    case U'ی': return u"ي";
    case U'ة': return u"ه";
    case U'ک': return u"ك";
    case U'ٱ': return u"ا";
    default: return {};
    }
}

/// A vowel sign, an accent, or the stroke that only lengthens an Arabic word.
bool isOrnament(char32_t character)
{
    return character == 0x0640
        || (QChar::isMark(character) && QChar::script(character) == QChar::Script_Inherited);
}

/// Most texts are; the tables of the program are folded while it starts.
QString foldedAscii(QString text)
{
    for (QChar& c : text) {
        const char16_t code = c.unicode();
        if (code >= u'A' && code <= u'Z')
            c = QChar(code - u'A' + u'a');
        else if (!(code >= u'a' && code <= u'z') && !(code >= u'0' && code <= u'9'))
            c = u' ';
    }
    return text.simplified();
}

template <typename Keep>
QString filtered(const QString& text, Keep keep)
{
    QString kept;
    kept.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        if (keep(character))
            kept += QChar::fromUcs4(character);
    }
    return kept;
}

} // namespace

int wordCount(QStringView text)
{
    int words = 0;
    bool inWord = false;
    for (const char32_t character : text.toUcs4()) {
        if (isEastAsian(character)) {
            ++words;
            inWord = false;
        } else if (QChar::isSpace(character)) {
            inWord = false;
        } else if (!inWord) {
            ++words;
            inWord = true;
        }
    }
    return words;
}

QString composed(const QString& text) { return text.normalized(QString::NormalizationForm_C); }

QString withoutInvisible(const QString& text)
{
    return filtered(text, [](char32_t character) { return !isInvisible(character); });
}

QString withAsciiDigits(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        if (QChar::category(character) == QChar::Number_DecimalDigit)
            plain += QChar(u'0' + QChar::digitValue(character));
        else
            plain += QChar::fromUcs4(character);
    }
    return plain;
}

QString withPlainSpaces(const QString& text)
{
    QString plain = text;
    for (QChar& character : plain) {
        if (character.category() == QChar::Separator_Space)
            character = u' ';
    }
    return plain;
}

QString tidied(const QString& text)
{
    return composed(withPlainSpaces(withAsciiDigits(withoutInvisible(text))));
}

QString folded(const QString& text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return foldedAscii(text);
    QString result;
    result.reserve(text.size());
    const QString apart
        = withoutInvisible(text).normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const char32_t character : apart.toUcs4()) {
        if (isOrnament(character))
            continue;
        const QStringView plain = plainLetters(character);
        if (!plain.isEmpty())
            result += plain;
        else if (QChar::category(character) == QChar::Number_DecimalDigit)
            result += QChar(u'0' + QChar::digitValue(character));
        else if (QChar::isLetterOrNumber(character) || QChar::isMark(character))
            result += QChar::fromUcs4(character);
        else
            result += u' ';
    }
    return result.simplified();
}

QStringList foldedWords(const QString& text)
{
    return folded(text).split(u' ', Qt::SkipEmptyParts);
}

QString foldedCompact(const QString& text) { return folded(text).remove(u' '); }

} // namespace greffier
