#include "core/documents/docx/document_writer.h"
#include "core/documents/docx/table_element.h"
#include "tests/core/documents/docx/docx_parts.h"
#include "tests/support/catch.h"

#include <QTimeZone>

using namespace greffier;
using namespace greffier::docx;
using namespace Qt::StringLiterals;

namespace {

const auto kBody = u"word/document.xml"_s;

DocumentProperties propertiesIn(const QString& language)
{
    return {u"A list"_s, u"A subject"_s, u"An office"_s, language,
            QDateTime(QDate(2023, 11, 6), QTime(9, 30), QTimeZone::utc())};
}

/// A document whose body is what the function writes.
template <typename Write>
WrittenDocument written(Write write, const QString& language = u"en"_s)
{
    DocumentWriter document(propertiesIn(language));
    write(document);
    const auto made = document.finish({});
    REQUIRE(made);
    return *made;
}

void writeSample(DocumentWriter& document)
{
    writeParagraph(document.body(), u"Title"_s, u"Title & <signs> \"quoted\""_s);
    document.closeSection({true, u"Reference"_s, u"internal"_s, {}, u"{page}/{pages}"_s});
    {
        TableElement table(document.body(), {{3000, 6412}, u"TableGrid"_s, u"Persons"_s, u"All"_s});
        {
            RowElement row(table, RowElement::Kind::Heading);
            writeCell(document.body(), row, u"TableHeading"_s, u"Name"_s);
            writeCell(document.body(), row, u"TableHeading"_s, u"Reason"_s);
        }
        RowElement row(table);
        const CellElement cell(row, 2);
        ParagraphElement paragraph(document.body(), u"TableText"_s);
        paragraph.taggedText(u"uid-1"_s, u"Candidate"_s, u"OKAFOR Ada"_s);
        paragraph.checkBox(u"box-1"_s, u"Available"_s, true);
    }
    const ListId list = document.newList();
    ParagraphElement(document.body(), u"ListNumber"_s, list).text(u"first"_s);
    ParagraphElement(document.body(), u"ListNumber2"_s, list, 1).text(u"second"_s);
    for (int i = 0; i < 3; ++i) {
        ParagraphElement paragraph(document.body(), u"Normal"_s);
        paragraph.text(u"Vacancy"_s);
        paragraph.footnote(u"condition"_s, u"Subject to extension."_s);
    }
}

} // namespace

TEST_CASE("a Word document holds together: styles, targets, ids and references",
          "[documents][docx]")
{
    const DocxParts parts(written(writeSample).bytes);
    CHECK(structureProblems(parts) == QStringList());
    CHECK(parts.names().first() == u"[Content_Types].xml"_s);
    CHECK(parts.attributes(kBody, u"w:sectPr"_s, u"w:rsidR"_s).isEmpty());
    CHECK(parts.attributes(kBody, u"w:pgSz"_s, u"w:orient"_s) == QStringList{u"landscape"_s});
    CHECK(parts.elements(kBody, u"w:tblHeader"_s).size() == 1);
    CHECK(parts.attributes(kBody, u"w:tag"_s, u"w:val"_s) == QStringList{u"uid-1"_s, u"box-1"_s});
    CHECK(parts.attributes(kBody, u"w14:checked"_s, u"w14:val"_s) == QStringList{u"1"_s});
    CHECK(parts.text().startsWith(u"Title & <signs> \"quoted\"\n"_s));
}

TEST_CASE("the same document is written in the same bytes", "[documents][docx]")
{
    CHECK(written(writeSample).bytes == written(writeSample).bytes);
}

TEST_CASE("one footnote serves several vacancies: one real note and references to it",
          "[documents][docx]")
{
    const DocxParts parts(written(writeSample).bytes);
    CHECK(parts.elements(kBody, u"w:footnoteReference"_s).size() == 1);
    CHECK(parts.part(kBody).count("NOTEREF _RefFootnote1") == 2);
    CHECK(parts.attributes(u"word/footnotes.xml"_s, u"w:footnote"_s, u"w:type"_s)
          == QStringList{u"separator"_s, u"continuationSeparator"_s});
    CHECK(parts.text(u"word/footnotes.xml"_s).trimmed() == u"Subject to extension."_s);
}

TEST_CASE("lists are numbered as the United Nations number them in each language",
          "[documents][docx]")
{
    const auto numbers = [](const QString& language) {
        return DocxParts(written(writeSample, language).bytes)
            .attributes(u"word/numbering.xml"_s, u"w:lvlText"_s, u"w:val"_s);
    };
    CHECK(numbers(u"en"_s) == QStringList{u"%1."_s, u"(%2)"_s, u"(%3)"_s});
    CHECK(numbers(u"fr"_s) == QStringList{u"%1."_s, u"%2)"_s, u"%3)"_s});
}

TEST_CASE("characters that XML cannot hold are left out and counted", "[documents][docx]")
{
    const QString odd
        = u"a"_s + QChar(0x0) + QChar(0x8) + u"b\tc\nd"_s + QChar(0xD800) + u"e"_s + QChar(0xFFFF);
    const WrittenDocument document
        = written([&](DocumentWriter& writer) { writeParagraph(writer.body(), u"Normal"_s, odd); });
    const DocxParts parts(document.bytes);
    CHECK(parts.text() == u"ab\tc\nde\n"_s);
    CHECK(parts.elements(kBody, u"w:tab"_s).size() == 1);
    CHECK(parts.elements(kBody, u"w:br"_s).size() == 1);
    REQUIRE(document.remarks.size() == 1);
    CHECK(document.remarks.first().contains(u"4"_s));
}

TEST_CASE("names in another script are runs with their own language and direction",
          "[documents][docx]")
{
    const DocxParts parts(written([](DocumentWriter& writer) {
                              writeParagraph(writer.body(), u"Normal"_s,
                                             u"王伟 (M), أحمد الكاتب (M), Щербакова, देवी"_s);
                          }).bytes);
    CHECK(parts.attributes(kBody, u"w:lang"_s, u"w:eastAsia"_s) == QStringList{u"zh-CN"_s});
    CHECK(parts.attributes(kBody, u"w:lang"_s, u"w:bidi"_s) == QStringList{u"ar-SA"_s, u"hi-IN"_s});
    CHECK(parts.attributes(kBody, u"w:lang"_s, u"w:val"_s) == QStringList{u"ru-RU"_s});
    CHECK(parts.elements(kBody, u"w:rtl"_s).size() == 1);
    CHECK(parts.attributes(kBody, u"w:rFonts"_s, u"w:cs"_s) == QStringList{u"Nirmala UI"_s});
    CHECK(parts.text().remove(QChar(0x200E)) == u"王伟 (M), أحمد الكاتب (M), Щербакова, देवी\n"_s);
}

TEST_CASE("a document in Arabic runs from right to left in every part", "[documents][docx]")
{
    const DocxParts parts(written(writeSample, u"ar"_s).bytes);
    CHECK(parts.elements(kBody, u"w:bidiVisual"_s).size() == 1);
    CHECK(parts.elements(kBody, u"w:bidi"_s).size()
          == parts.elements(kBody, u"w:p"_s).size() + parts.elements(kBody, u"w:sectPr"_s).size());
    CHECK(parts.attributes(u"word/styles.xml"_s, u"w:lang"_s, u"w:bidi"_s)
          == QStringList{u"ar-SA"_s});
}

TEST_CASE("the properties of a document are those handed in", "[documents][docx]")
{
    const QByteArray core
        = DocxParts(written(writeSample, u"fr"_s).bytes).part(u"docProps/core.xml"_s);
    CHECK(core.contains("<dc:title>A list</dc:title>"));
    CHECK(core.contains("<dc:creator>An office</dc:creator>"));
    CHECK(core.contains("<dc:language>fr-FR</dc:language>"));
    CHECK(core.contains(">2023-11-06T09:30:00Z</dcterms:created>"));
}

TEST_CASE("columns share the width of a table without loss", "[documents][docx]")
{
    CHECK(sharedWidths(100, {1, 1, 1}) == QList<int>{33, 33, 34});
}
