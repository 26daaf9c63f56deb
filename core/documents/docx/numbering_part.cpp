#include "core/documents/docx/numbering_part.h"

#include "core/documents/docx/element.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace greffier::docx {

namespace {

/// How far each level is set in, in twentieths of a point (1 cm).
constexpr int kIndent = 567;

struct Level {
    QString format;
    QString text;
};

QList<Level> levelsOf(const QString& language)
{
    if (language == u"ar"_s)
        return {{u"decimal"_s, u"%1 -"_s},
                {u"arabicAlpha"_s, u"(%2)"_s},
                {u"decimal"_s, u"'%3'"_s}};
    const bool halfBrackets = language == u"fr"_s || language == u"es"_s || language == u"ru"_s;
    return {{u"decimal"_s, u"%1."_s},
            {u"lowerLetter"_s, halfBrackets ? u"%2)"_s : u"(%2)"_s},
            {u"lowerRoman"_s, halfBrackets ? u"%3)"_s : u"(%3)"_s}};
}

void writeLevel(QXmlStreamWriter& xml, int index, const Level& level)
{
    const Element element(xml, u"w:lvl"_s);
    element.attribute(u"w:ilvl"_s, QString::number(index));
    writeValue(xml, u"w:start"_s, u"1"_s);
    writeValue(xml, u"w:numFmt"_s, level.format);
    writeValue(xml, u"w:lvlText"_s, level.text);
    writeValue(xml, u"w:lvlJc"_s, u"left"_s);
    const Element properties(xml, u"w:pPr"_s);
    const Element indent(xml, u"w:ind"_s);
    indent.attribute(u"w:left"_s, QString::number((index + 1) * kIndent))
        .attribute(u"w:hanging"_s, QString::number(kIndent));
}

void writeList(QXmlStreamWriter& xml, int number)
{
    const Element list(xml, u"w:num"_s);
    list.attribute(u"w:numId"_s, QString::number(number));
    writeValue(xml, u"w:abstractNumId"_s, u"0"_s);
    const Element restart(xml, u"w:lvlOverride"_s);
    restart.attribute(u"w:ilvl"_s, u"0"_s);
    writeValue(xml, u"w:startOverride"_s, u"1"_s);
}

} // namespace

QByteArray numberingPart(const QString& language, int lists)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    {
        const Element numbering(xml, u"w:numbering"_s);
        numbering.attribute(u"xmlns:w"_s,
                            u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s);
        {
            const Element abstract(xml, u"w:abstractNum"_s);
            abstract.attribute(u"w:abstractNumId"_s, u"0"_s);
            writeValue(xml, u"w:multiLevelType"_s, u"multilevel"_s);
            const QList<Level> levels = levelsOf(language);
            for (int i = 0; i < levels.size(); ++i)
                writeLevel(xml, i, levels.at(i));
        }
        for (int number = 1; number <= lists; ++number)
            writeList(xml, number);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace greffier::docx
