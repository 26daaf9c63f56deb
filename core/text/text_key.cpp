#include "core/text/text_key.h"

#include "core/text/name_key.h"
#include "core/text/words.h"

#include <algorithm>

namespace greffier {

namespace {

bool isHan(char32_t character) { return QChar::script(character) == QChar::Script_Han; }

bool isAscii(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString pairs(const QList<uint>& characters)
{
    if (characters.size() == 1)
        return QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.constData()), 1);
    QString text;
    for (qsizetype at = 0; at + 1 < characters.size(); ++at) {
        const char32_t pair[] = {characters.at(at), characters.at(at + 1)};
        if (at > 0)
            text += u' ';
        text += QString::fromUcs4(pair, 2);
    }
    return text;
}

/// One run without spaces: its Chinese characters in pairs, everything else folded as names are.
QString wordKey(const QString& word, const NameFolder& folder)
{
    if (isAscii(word))
        return word;
    QString key;
    QString letters;
    QList<uint> han;
    const auto finish = [&] {
        if (!letters.isEmpty())
            key += u' ' + folder.fold(letters);
        if (!han.isEmpty())
            key += u' ' + pairs(han);
        letters.clear();
        han.clear();
    };
    for (const uint character : word.toUcs4()) {
        if (isHan(character) != !han.isEmpty())
            finish();
        if (isHan(character))
            han += character;
        else
            letters += QChar::fromUcs4(character);
    }
    finish();
    return key;
}

} // namespace

QString textKey(const QString& text, const NameFolder& folder)
{
    QString key;
    key.reserve(text.size());
    const QStringList words
        = folded(withoutInvisible(text).normalized(QString::NormalizationForm_KC))
              .split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        key += wordKey(word, folder);
        key += u' ';
    }
    return key.simplified();
}

} // namespace greffier
