#include "core/documents/docx/run_text.h"

#include "core/documents/docx/element.h"

using namespace Qt::StringLiterals;

namespace greffier::docx {

namespace {

/// Line ends of all systems, Word's own vertical tab, form feeds and the separators of Unicode.
bool isLineEnd(QChar character)
{
    return (character >= u'\n' && character <= u'\r') || character == QChar(0x85)
        || character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
}

bool isLegal(QChar character)
{
    return character.unicode() >= 0x20 && !character.isSurrogate() && character.unicode() < 0xFFFE;
}

void writePiece(QXmlStreamWriter& xml, const QString& piece)
{
    if (piece.isEmpty())
        return;
    const Element text(xml, u"w:t"_s);
    text.attribute(u"xml:space"_s, u"preserve"_s);
    xml.writeCharacters(piece);
}

} // namespace

LegalText legalText(const QString& text)
{
    LegalText legal;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (character == u'\r' && next == u'\n')
            continue; // the line feed stands for both
        if (isLineEnd(character)) {
            legal.text += u'\n';
        } else if (character == u'\t' || isLegal(character)) {
            legal.text += character;
        } else if (character.isHighSurrogate() && next.isLowSurrogate()) {
            legal.text += character;
            legal.text += next;
            ++i;
        } else {
            ++legal.dropped;
        }
    }
    return legal;
}

void writeRunText(QXmlStreamWriter& xml, const QString& text)
{
    QString piece;
    for (const QChar character : text) {
        if (character != u'\t' && character != u'\n') {
            piece += character;
            continue;
        }
        writePiece(xml, piece);
        piece.clear();
        writeSwitch(xml, character == u'\t' ? u"w:tab"_s : u"w:br"_s);
    }
    writePiece(xml, piece);
}

QString attributeText(const QString& text)
{
    return legalText(text).text.replace(u'\n', u' ').replace(u'\t', u' ');
}

} // namespace greffier::docx
