#include "core/documents/docx/script_runs.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::docx {

namespace {

/// The likeliest language of a script other than Latin.
const QHash<QChar::Script, TextLanguage>& languagesOfScripts()
{
    using enum ScriptKind;
    static const QHash<QChar::Script, TextLanguage> languages{
        {QChar::Script_Greek, {u"el-GR"_s, Western, false, {}}},
        {QChar::Script_Cyrillic, {u"ru-RU"_s, Western, false, {}}},
        {QChar::Script_Armenian, {u"hy-AM"_s, Western, false, u"Sylfaen"_s}},
        {QChar::Script_Georgian, {u"ka-GE"_s, Western, false, u"Sylfaen"_s}},
        {QChar::Script_Ethiopic, {u"am-ET"_s, Western, false, u"Nyala"_s}},
        {QChar::Script_Han, {u"zh-CN"_s, EastAsian, false, {}}},
        {QChar::Script_Bopomofo, {u"zh-TW"_s, EastAsian, false, {}}},
        {QChar::Script_Hiragana, {u"ja-JP"_s, EastAsian, false, u"MS Mincho"_s}},
        {QChar::Script_Katakana, {u"ja-JP"_s, EastAsian, false, u"MS Mincho"_s}},
        {QChar::Script_Hangul, {u"ko-KR"_s, EastAsian, false, u"Batang"_s}},
        {QChar::Script_Arabic, {u"ar-SA"_s, Complex, true, {}}},
        {QChar::Script_Hebrew, {u"he-IL"_s, Complex, true, {}}},
        {QChar::Script_Syriac, {u"syr-SY"_s, Complex, true, u"Estrangelo Edessa"_s}},
        {QChar::Script_Thaana, {u"dv-MV"_s, Complex, true, u"MV Boli"_s}},
        {QChar::Script_Devanagari, {u"hi-IN"_s, Complex, false, u"Nirmala UI"_s}},
        {QChar::Script_Bengali, {u"bn-BD"_s, Complex, false, u"Nirmala UI"_s}},
        {QChar::Script_Gurmukhi, {u"pa-IN"_s, Complex, false, u"Nirmala UI"_s}},
        {QChar::Script_Gujarati, {u"gu-IN"_s, Complex, false, u"Nirmala UI"_s}},
        {QChar::Script_Tamil, {u"ta-IN"_s, Complex, false, u"Nirmala UI"_s}},
        {QChar::Script_Telugu, {u"te-IN"_s, Complex, false, u"Nirmala UI"_s}},
        {QChar::Script_Kannada, {u"kn-IN"_s, Complex, false, u"Nirmala UI"_s}},
        {QChar::Script_Malayalam, {u"ml-IN"_s, Complex, false, u"Nirmala UI"_s}},
        {QChar::Script_Sinhala, {u"si-LK"_s, Complex, false, u"Nirmala UI"_s}},
        {QChar::Script_Thai, {u"th-TH"_s, Complex, false, u"Leelawadee UI"_s}},
        {QChar::Script_Lao, {u"lo-LA"_s, Complex, false, u"Leelawadee UI"_s}},
        {QChar::Script_Khmer, {u"km-KH"_s, Complex, false, u"Leelawadee UI"_s}},
        {QChar::Script_Myanmar, {u"my-MM"_s, Complex, false, u"Myanmar Text"_s}},
        {QChar::Script_Tibetan, {u"bo-CN"_s, Complex, false, u"Microsoft Himalaya"_s}},
    };
    return languages;
}

bool isNeutral(QChar::Script script)
{
    return script == QChar::Script_Common || script == QChar::Script_Inherited
        || script == QChar::Script_Unknown;
}

/// The script a base language is written in; Latin for those not listed.
QChar::Script scriptOf(const TextLanguage& language)
{
    const auto& languages = languagesOfScripts();
    for (auto entry = languages.begin(); entry != languages.end(); ++entry) {
        if (entry->tag == language.tag)
            return entry.key();
    }
    return QChar::Script_Latin;
}

TextLanguage languageOf(QChar::Script script, const TextLanguage& base)
{
    if (script == scriptOf(base))
        return base;
    static const TextLanguage latin{u"en-GB"_s, ScriptKind::Western, false, {}};
    return languagesOfScripts().value(script, base.kind == ScriptKind::Western ? base : latin);
}

/// How much of the signs behind a Latin word still belongs to it, as in "mandates-55" and "www/":
/// up to the last digit or stroke before a blank.
qsizetype attachedTo(const QString& signs)
{
    qsizetype attached = 0;
    for (qsizetype i = 0; i < signs.size() && !signs.at(i).isSpace(); ++i) {
        if (signs.at(i).isDigit() || signs.at(i) == u'/')
            attached = i + 1;
    }
    return attached;
}

/// As nearly every text is.
bool isWhollyOf(const TextLanguage& language, const QList<uint>& characters)
{
    const QChar::Script own = scriptOf(language);
    return std::all_of(characters.begin(), characters.end(), [own](uint character) {
        const QChar::Script script = QChar::script(character);
        return script == own || isNeutral(script);
    });
}

} // namespace

TextLanguage textLanguage(const QString& code)
{
    static const QHash<QString, QString> regions{{u"en"_s, u"en-GB"_s}, {u"fr"_s, u"fr-FR"_s},
                                                 {u"es"_s, u"es-ES"_s}, {u"ru"_s, u"ru-RU"_s},
                                                 {u"zh"_s, u"zh-CN"_s}, {u"ar"_s, u"ar-SA"_s}};
    const QString tag = regions.value(code, code);
    for (const TextLanguage& language : languagesOfScripts()) {
        if (language.tag == tag)
            return language;
    }
    return {tag, ScriptKind::Western, false, {}};
}

QList<ScriptRun> scriptRuns(const QString& text, const TextLanguage& base)
{
    const QList<uint> characters = text.toUcs4();
    if (isWhollyOf(base, characters))
        return text.isEmpty() ? QList<ScriptRun>() : QList<ScriptRun>{{text, base}};
    QList<ScriptRun> runs;
    QString neutrals;
    const auto append = [&](const QString& piece, const TextLanguage& language) {
        if (piece.isEmpty())
            return;
        if (!runs.isEmpty() && runs.last().language == language)
            runs.last().text += piece;
        else
            runs += {piece, language};
    };
    // In a text from right to left the rest of a Latin word would jump before it.
    const auto keepTogether = [&] {
        if (!base.rightToLeft || runs.isEmpty() || runs.last().language.rightToLeft)
            return;
        const qsizetype attached = attachedTo(neutrals);
        runs.last().text += neutrals.left(attached);
        neutrals.remove(0, attached);
    };
    for (const char32_t character : characters) {
        const QString piece = QString::fromUcs4(&character, 1);
        const QChar::Script script = QChar::script(character);
        const bool combining = script == QChar::Script_Inherited;
        if (combining && neutrals.isEmpty() && !runs.isEmpty()) {
            runs.last().text += piece;
        } else if (isNeutral(script)) {
            neutrals += piece;
        } else {
            const TextLanguage language = languageOf(script, base);
            const bool inside = !runs.isEmpty() && runs.last().language == language;
            if (!inside)
                keepTogether();
            append(neutrals, inside ? language : base);
            neutrals.clear();
            append(piece, language);
        }
    }
    keepTogether();
    append(neutrals, base);
    return runs;
}

} // namespace greffier::docx
