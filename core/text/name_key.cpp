#include "core/text/name_key.h"

#include "core/text/words.h"

#include <unicode/translit.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <string>

using namespace Qt::StringLiterals;

namespace greffier {

/// ICU's tables, each made when it is first needed. The lock covers their use too.
struct NameFolder::Transliterators {
    QString apply(const char* id, const QString& text)
    {
        const std::lock_guard lock(mutex);
        std::unique_ptr<icu::Transliterator>& tables = byId[id];
        if (!tables) {
            UErrorCode status = U_ZERO_ERROR;
            tables.reset(icu::Transliterator::createInstance(icu::UnicodeString::fromUTF8(id),
                                                             UTRANS_FORWARD, status));
        }
        Q_ASSERT(tables);
        if (!tables)
            return text;
        icu::UnicodeString changed(text.utf16(), static_cast<int32_t>(text.size()));
        tables->transliterate(changed);
        return QString::fromUtf16(changed.getBuffer(), changed.length());
    }

    std::mutex mutex;
    std::map<std::string, std::unique_ptr<icu::Transliterator>> byId;
};

namespace {

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool hasScript(const QString& text, QChar::Script script)
{
    const auto characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [script](char32_t character) {
        return QChar::isLetter(character) && QChar::script(character) == script;
    });
}

bool hasAnyOf(const QString& text, QStringView letters)
{
    return std::any_of(text.begin(), text.end(),
                       [letters](QChar c) { return letters.contains(c); });
}

/// Serbian and Ukrainian letters that Russian does not have say whose Cyrillic it is.
const char* cyrillicTable(const QString& text)
{
    if (hasAnyOf(text, u"јљњћђџЈЉЊЋЂЏ"))
        return "Serbian-Latin/BGN";
    if (hasAnyOf(text, u"іїєґІЇЄҐ"))
        return "Ukrainian-Latin/BGN";
    return "Russian-Latin/BGN";
}

/// Apostrophes and the signs that stand for a soft letter join: O'Brien is Obrien, Ol'ga Olga.
QString withoutApostrophes(QString text)
{
    return text.removeIf([](QChar c) {
        return c == u'\'' || c == u'`' || c == u'´' || c == u'\u2018' || c == u'\u2019'
            || (c.unicode() >= 0x02B0 && c.unicode() <= 0x02FF);
    });
}

/// Without vowel signs; the closing letter of feminine names is a vowel as it is spoken.
QString plainArabic(const QString& text)
{
    QString plain;
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    for (qsizetype at = 0; at < apart.size(); ++at) {
        const QChar c = apart.at(at);
        const bool last = at + 1 == apart.size() || !apart.at(at + 1).isLetter();
        if (c.isMark() || c == u'\u0640')
            continue;
        plain += c == u'ة' && last ? QChar(u'ا') : c;
    }
    return plain;
}

/// Spellings of one sound that differ from country to country, in this order.
QString loosened(QString folded)
{
    const std::pair<QLatin1String, QLatin1String> habits[] = {
        {"dj"_L1, "d"_L1}, {"ue"_L1, "u"_L1}, {"oe"_L1, "o"_L1}, {"ae"_L1, "a"_L1},
        {"ou"_L1, "u"_L1}, {"oo"_L1, "u"_L1}, {"ee"_L1, "i"_L1}, {"ph"_L1, "f"_L1},
        {"kh"_L1, "h"_L1}, {"ck"_L1, "k"_L1}, {"y"_L1, "i"_L1},
    };
    for (const auto& [from, to] : habits)
        folded.replace(from, to);
    QString single;
    for (const QChar c : folded) {
        if (single.isEmpty() || single.back() != c)
            single += c;
    }
    return single;
}

QString consonants(const QStringList& words)
{
    QString result;
    for (QString word : words) {
        if (word.size() > 2 && word.endsWith(u"ah"))
            word.chop(1);
        word.replace("ch"_L1, "sh"_L1).replace(u'q', u'k');
        for (const QChar c : std::as_const(word)) {
            if (!QStringView(u"aeiouyw").contains(c) && (result.isEmpty() || result.back() != c))
                result += c;
        }
    }
    return result;
}

/// Shorter ones say too little.
constexpr qsizetype kShortestSkeleton = 3;

/// Chinese characters side by side in overlapping pairs, each after a space.
QString hanPairs(const QString& name)
{
    if (isAscii(name))
        return {};
    QString text;
    const auto characters = name.normalized(QString::NormalizationForm_KC).toUcs4();
    for (qsizetype at = 0; at + 1 < characters.size(); ++at) {
        if (QChar::script(characters.at(at)) == QChar::Script_Han
            && QChar::script(characters.at(at + 1)) == QChar::Script_Han) {
            const char32_t pair[] = {characters.at(at), characters.at(at + 1)};
            text += u' ' + QString::fromUcs4(pair, 2);
        }
    }
    return text;
}

} // namespace

NameFolder::NameFolder()
    : m_transliterators(std::make_unique<Transliterators>())
{
}

NameFolder::~NameFolder() = default;

QString NameFolder::fold(const QString& name) const
{
    QString text = withoutInvisible(name).normalized(QString::NormalizationForm_KC);
    if (!isAscii(text)) {
        if (hasScript(text, QChar::Script_Han))
            text = m_transliterators->apply("Han-Latin/Names", text);
        if (hasScript(text, QChar::Script_Cyrillic))
            text = m_transliterators->apply(cyrillicTable(text), text);
        if (hasScript(text, QChar::Script_Arabic))
            text = m_transliterators->apply("Arabic-Latin", plainArabic(text));
        const auto letters = text.toUcs4();
        const bool foreign = std::any_of(letters.begin(), letters.end(), [](char32_t letter) {
            return QChar::isLetter(letter) && QChar::script(letter) > QChar::Script_Latin;
        });
        if (foreign)
            text = m_transliterators->apply("Any-Latin", text);
        text = m_transliterators->apply("Latin-ASCII", withoutApostrophes(text));
    }
    return folded(withoutApostrophes(text));
}

NameKey NameFolder::key(const QString& name) const
{
    NameKey key;
    key.folded = fold(name);
    QStringList words = key.folded.split(u' ', Qt::SkipEmptyParts);
    key.skeleton = consonants(words);
    words.sort();
    key.sorted = words.join(u' ');
    key.loose = loosened(key.sorted);
    return key;
}

QString NameFolder::searchText(const QString& name) const { return fold(name) + hanPairs(name); }

QString NameFolder::searchKey(const QString& name) const
{
    const QString folded = fold(name);
    QString key = folded + hanPairs(name);
    if (const QString loose = loosened(folded); loose != folded)
        key += u' ' + loose;
    const QChar mark = hasScript(name, QChar::Script_Arabic) ? u'~' : u'^';
    for (const QString& word : folded.split(u' ', Qt::SkipEmptyParts)) {
        if (const QString skeleton = consonants({word}); skeleton.size() >= kShortestSkeleton)
            key += u' ' + mark + skeleton;
    }
    return key + u' ';
}

QStringList NameFolder::searchWords(const QString& typed) const
{
    const QString folded = fold(typed);
    if (folded.isEmpty())
        return {};
    QStringList words{folded};
    if (const QString loose = loosened(folded); loose != folded && loose.size() > 2)
        words += loose;
    const QString skeleton = consonants({folded});
    if (!folded.contains(u' ') && skeleton.size() >= kShortestSkeleton) {
        const QChar mark = hasScript(typed, QChar::Script_Arabic) ? u'^' : u'~';
        words += mark + skeleton + u' ';
    }
    return words;
}

} // namespace greffier
