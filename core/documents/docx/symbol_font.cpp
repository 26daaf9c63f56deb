#include "core/documents/docx/symbol_font.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace greffier::docx {

namespace {

using Codes = QHash<char16_t, char16_t>;

const Codes& wingdings()
{
    static const Codes codes{
        {0x6C, u'●'}, {0x6D, u'❍'}, {0x6E, u'■'}, {0x6F, u'☐'}, {0x70, u'☐'}, {0x71, u'☐'},
        {0x72, u'☐'}, {0x73, u'⬧'}, {0x74, u'⧫'}, {0x75, u'◆'}, {0x76, u'❖'}, {0x77, u'⬥'},
        {0x78, u'☒'}, {0x9F, u'•'}, {0xA1, u'○'}, {0xA7, u'▪'}, {0xA8, u'☐'}, {0xD8, u'➢'},
        {0xE0, u'→'}, {0xDF, u'←'}, {0xE8, u'➔'}, {0xF0, u'⇨'}, {0xFB, u'✗'}, {0xFC, u'✓'},
        {0xFD, u'☒'}, {0xFE, u'☑'}, {0x28, u'☎'}, {0x2A, u'✉'}, {0x4A, u'☺'},
    };
    return codes;
}

const Codes& wingdings2()
{
    static const Codes codes{
        {0x4F, u'✗'}, {0x50, u'✓'}, {0x51, u'☒'}, {0x52, u'☑'}, {0x53, u'☒'},
        {0x54, u'☒'}, {0x30, u'☐'}, {0x2A, u'☐'}, {0xA3, u'☐'}, {0x97, u'●'},
    };
    return codes;
}

const Codes& webdings()
{
    static const Codes codes{
        {0x61, u'✓'}, {0x63, u'☐'}, {0x67, u'■'}, {0x6E, u'●'}, {0x72, u'☒'},
    };
    return codes;
}

const Codes& symbol()
{
    static const Codes codes{
        {0x61, u'α'}, {0x62, u'β'}, {0x63, u'χ'}, {0x64, u'δ'}, {0x65, u'ε'}, {0x67, u'γ'},
        {0x6C, u'λ'}, {0x6D, u'μ'}, {0x70, u'π'}, {0x73, u'σ'}, {0x77, u'ω'}, {0x2D, u'−'},
        {0xA3, u'≤'}, {0xA5, u'∞'}, {0xA8, u'♦'}, {0xAB, u'↔'}, {0xAC, u'←'}, {0xAE, u'→'},
        {0xB0, u'°'}, {0xB1, u'±'}, {0xB3, u'≥'}, {0xB4, u'×'}, {0xB7, u'•'}, {0xB9, u'≠'},
        {0xD2, u'®'}, {0xD3, u'©'}, {0xD4, u'™'},
    };
    return codes;
}

const Codes* codesOf(const QString& font)
{
    const QString name = font.toLower();
    if (name == u"wingdings"_s)
        return &wingdings();
    if (name == u"wingdings 2"_s)
        return &wingdings2();
    if (name == u"webdings"_s)
        return &webdings();
    if (name == u"symbol"_s)
        return &symbol();
    return nullptr;
}

} // namespace

bool isSymbolFont(const QString& font) { return codesOf(font) != nullptr; }

QChar symbolCharacter(const QString& font, char16_t code)
{
    const Codes* codes = codesOf(font);
    if (!codes)
        return QChar(code);
    const char16_t plain
        = code >= 0xF000 && code <= 0xF0FF ? static_cast<char16_t>(code - 0xF000) : code;
    return QChar(codes->value(plain, code));
}

QString symbolText(const QString& font, const QString& text)
{
    QString shown = text;
    for (QChar& character : shown)
        character = symbolCharacter(font, character.unicode());
    return shown;
}

} // namespace greffier::docx
