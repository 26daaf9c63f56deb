#include "core/documents/docx/text_reader.h"
#include "core/documents/read_failure.h"
#include "tests/support/catch.h"
#include "tests/support/docx_builder.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using greffier::test::DocxBuilder;
using greffier::test::paragraphXml;

namespace {

TextDocument read(const DocxBuilder& builder)
{
    const auto document = docx::readText(builder.build());
    REQUIRE(document);
    return *document;
}

TextDocument readBody(const QString& body) { return read(DocxBuilder(body)); }

QStringList texts(const TextDocument& document)
{
    QStringList all;
    for (const Paragraph& paragraph : allParagraphs(document))
        all += paragraph.text;
    return all;
}

QStringList labels(const TextDocument& document)
{
    QStringList all;
    for (const Paragraph& paragraph : allParagraphs(document))
        all += paragraph.label;
    return all;
}

QString run(const QString& inside) { return u"<w:r>%1</w:r>"_s.arg(inside); }

QString text(const QString& words)
{
    return run(u"<w:t xml:space=\"preserve\">%1</w:t>"_s.arg(words));
}

QString paragraph(const QString& runs, const QString& properties = {})
{
    return u"<w:p><w:pPr>%1</w:pPr>%2</w:p>"_s.arg(properties, runs);
}

QString control(const QString& properties, const QString& content)
{
    return u"<w:sdt><w:sdtPr>%1</w:sdtPr><w:sdtContent>%2</w:sdtContent></w:sdt>"_s.arg(properties,
                                                                                        content);
}

QString cell(const QString& content, const QString& properties = {})
{
    return u"<w:tc><w:tcPr>%1</w:tcPr>%2</w:tc>"_s.arg(properties, content);
}

QString fieldMark(const QString& type, const QString& inside = {})
{
    return run(u"<w:fldChar w:fldCharType=\"%1\">%2</w:fldChar>"_s.arg(type, inside));
}

QString field(const QString& instruction, const QString& result, const QString& form = {})
{
    return fieldMark(u"begin"_s, form)
        + run(u"<w:instrText xml:space=\"preserve\"> %1 </w:instrText>"_s.arg(instruction))
        + fieldMark(u"separate"_s) + result + fieldMark(u"end"_s);
}

QString numbered(const QString& words, int list, int level = 0)
{
    return paragraph(
        text(words),
        u"<w:numPr><w:ilvl w:val=\"%1\"/><w:numId w:val=\"%2\"/></w:numPr>"_s.arg(level).arg(list));
}

QString level(int number, const QString& format, const QString& shown, const QString& more = {})
{
    return u"<w:lvl w:ilvl=\"%1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%2\"/>"
           "<w:lvlText w:val=\"%3\"/>%4</w:lvl>"_s.arg(QString::number(number), format, shown,
                                                       more);
}

const QString kCheckedBox
    = u"<w:tag w:val=\"gender_f\"/><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox>"_s;

} // namespace

TEST_CASE("docx: paragraphs keep their order, style and place", "[documents][docx]")
{
    const TextDocument document
        = readBody(paragraphXml(u"Objet :"_s)
                   + paragraph(text(u"Appel"_s), u"<w:pStyle w:val=\"Heading1\"/>"_s));
    REQUIRE(document.blocks.size() == 2);
    CHECK(document.format == u"docx"_s);
    CHECK(document.hasText);
    CHECK(document.blocks.at(1).paragraph.style == u"Heading1"_s);
    CHECK(toCode(document.blocks.at(1).paragraph.locator) == u"para 2"_s);
}

TEST_CASE("docx: text stands in controls around and inside paragraphs, rows and cells",
          "[documents][docx]")
{
    const QString tag = u"<w:tag w:val=\"name\"/>"_s;
    const QString row = u"<w:tr>%1</w:tr>"_s;
    const TextDocument document = readBody(
        control(tag, paragraphXml(u"around a paragraph"_s))
        + paragraph(text(u"inside "_s) + control(tag, text(u"one"_s))) + u"<w:tbl>"_s
        + control(tag, row.arg(cell(paragraphXml(u"around a row"_s))))
        + row.arg(control(tag, cell(paragraphXml(u"around a cell"_s)))
                  + cell(control(tag, control(tag, paragraphXml(u"nested in a cell"_s)))))
        + u"</w:tbl>"_s
        + control(tag, u"<w:tbl>"_s + row.arg(cell(paragraphXml(u"table"_s))) + u"</w:tbl>"_s));
    CHECK(texts(document)
          == QStringList{u"around a paragraph"_s, u"inside one"_s, u"around a row"_s,
                         u"around a cell"_s, u"nested in a cell"_s, u"table"_s});
    const Paragraph inside = document.blocks.at(1).paragraph;
    REQUIRE(inside.fields.size() == 1);
    CHECK(inside.fields.first() == FieldMark{FieldMark::Kind::ContentControl, 7, 3, u"name"_s});
}

TEST_CASE("docx: the prompt of an unfilled control is nobody's answer", "[documents][docx]")
{
    const QString prompt = u"<w:tag w:val=\"born\"/><w:showingPlcHdr/>"_s;
    const TextDocument document
        = readBody(paragraph(text(u"Born: "_s) + control(prompt, text(u"Click to enter text."_s)))
                   + control(prompt, paragraphXml(u"Click to enter text."_s)));
    CHECK(texts(document) == QStringList{u"Born: "_s, QString()});
    CHECK(document.blocks.at(0).paragraph.fields.first().name == u"born"_s);
}

TEST_CASE("docx: a box says its state whatever its glyphs", "[documents][docx]")
{
    const QString empty = u"<w14:checkbox><w14:checked w14:val=\"0\"/></w14:checkbox>"_s;
    const TextDocument document = readBody(
        paragraph(control(kCheckedBox, text(u"✔"_s)) + text(u" Female "_s)
                  + control(empty, run(u"<w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/>"_s))
                  + text(u" Male"_s))
        + u"<w:tbl><w:tr>"_s + control(kCheckedBox, cell(paragraphXml(u"x"_s)))
        + u"</w:tr></w:tbl>"_s);
    CHECK(texts(document) == QStringList{u"☒ Female ☐ Male"_s, u"☒"_s});
    const QList<FieldMark> boxes = document.blocks.at(0).paragraph.fields;
    REQUIRE(boxes.size() == 2);
    CHECK(boxes.at(0) == FieldMark{FieldMark::Kind::CheckBox, 0, 1, u"gender_f"_s, true});
    CHECK_FALSE(boxes.at(1).checked);
}

TEST_CASE("docx: legacy fields give their state, entry and text", "[documents][docx]")
{
    const QString box = u"<w:ffData><w:name w:val=\"B\"/><w:checkBox>%1</w:checkBox></w:ffData>"_s;
    const QString list
        = u"<w:ffData><w:name w:val=\"D\"/><w:ddList><w:result w:val=\"1\"/>"
          "<w:listEntry w:val=\"F\"/><w:listEntry w:val=\"M\"/></w:ddList></w:ffData>"_s;
    const QString entry = u"<w:ffData><w:name w:val=\"T\"/><w:textInput/></w:ffData>"_s;
    const TextDocument document
        = readBody(paragraph(field(u"FORMCHECKBOX"_s, {}, box.arg(u"<w:checked/>"_s))
                             + field(u"FORMCHECKBOX"_s, {},
                                     box.arg(u"<w:default w:val=\"1\"/><w:checked w:val=\"0\"/>"_s))
                             + field(u"FORMCHECKBOX"_s, {}, box.arg(u"<w:default w:val=\"1\"/>"_s))
                             + text(u" "_s) + field(u"FORMDROPDOWN"_s, {}, list) + text(u" "_s)
                             + field(u"FORMTEXT"_s, text(u"Rivland"_s), entry)));
    const Paragraph read = document.blocks.first().paragraph;
    CHECK(read.text == u"☒☐☒ M Rivland"_s);
    REQUIRE(read.fields.size() == 5);
    CHECK(read.fields.at(3).kind == FieldMark::Kind::DropDown);
    CHECK(read.fields.at(4) == FieldMark{FieldMark::Kind::Text, 6, 7, u"T"_s});
}

TEST_CASE("docx: of tracked changes the accepted text counts", "[documents][docx]")
{
    const TextDocument document = readBody(
        paragraph(text(u"Ada "_s) + u"<w:del><w:r><w:delText>Old</w:delText></w:r></w:del>"_s
                  + u"<w:ins>"_s + text(u"New"_s) + u"</w:ins>"_s + u"<w:moveFrom>"_s
                  + text(u"gone"_s) + u"</w:moveFrom><w:moveTo>"_s + text(u" here"_s)
                  + u"</w:moveTo>"_s)
        + paragraph(text(u"joined "_s), u"<w:rPr><w:del/></w:rPr>"_s) + paragraphXml(u"again"_s)
        + u"<w:tbl><w:tr><w:trPr><w:del/></w:trPr>"_s + cell(paragraphXml(u"deleted row"_s))
        + u"</w:tr><w:tr>"_s + cell(paragraphXml(u"kept row"_s)) + u"</w:tr></w:tbl>"_s);
    CHECK(texts(document) == QStringList{u"Ada New here"_s, u"joined again"_s, u"kept row"_s});
    CHECK(document.trackedChanges);
    CHECK_FALSE(readBody(paragraphXml(u"plain"_s)).trackedChanges);
}

TEST_CASE("docx: a text box is read once after its paragraph", "[documents][docx]")
{
    const QString box = u"<w:txbxContent>%1</w:txbxContent>"_s.arg(paragraphXml(u"boxed"_s));
    const TextDocument document = readBody(paragraph(
        text(u"anchor"_s)
        + run(u"<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>"_s
              + box
              + u"</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                "<v:textbox>"_s
              + box + u"</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"_s)));
    CHECK(texts(document) == QStringList{u"anchor"_s, u"boxed"_s});
}

TEST_CASE("docx: merged cells span and nested tables flatten into their cell", "[documents][docx]")
{
    const TextDocument document = readBody(
        u"<w:tbl><w:tr>"_s + cell(paragraphXml(u"tall"_s), u"<w:vMerge w:val=\"restart\"/>"_s)
        + cell(paragraphXml(u"wide"_s), u"<w:gridSpan w:val=\"2\"/>"_s) + u"</w:tr><w:tr>"_s
        + cell(u"<w:p/>"_s, u"<w:vMerge/>"_s)
        + cell(u"<w:tbl><w:tr>"_s + cell(paragraphXml(u"inner 1"_s))
               + cell(paragraphXml(u"inner 2"_s)) + u"</w:tr></w:tbl>"_s + paragraphXml(u"after"_s))
        + cell(paragraphXml(u"last"_s)) + u"</w:tr></w:tbl>"_s);
    const Table table = document.blocks.first().table;
    REQUIRE(table.rows.size() == 2);
    REQUIRE(table.rows.at(1).cells.size() == 2);
    CHECK(table.rows.at(0).cells.at(0).rowSpan == 2);
    CHECK(table.rows.at(0).cells.at(1).columnSpan == 2);
    CHECK(table.rows.at(1).cells.at(0).text() == u"inner 1\ninner 2\nafter"_s);
    CHECK(toCode(table.rows.at(1).cells.at(1).locator) == u"table 1 row 2 cell 3"_s);
}

TEST_CASE("docx: links keep their words and give their address", "[documents][docx]")
{
    const TextDocument document
        = read(DocxBuilder(paragraph(u"<w:hyperlink r:id=\"rId9\">"_s + text(u"the page"_s)
                                     + u"</w:hyperlink> "_s
                                     + field(u"HYPERLINK \"https://example.org/b\" \\l \"top\""_s,
                                             text(u"field"_s))))
                   .relationship(u"rId9"_s, u"hyperlink"_s, u"https://example.org/a"_s, true));
    const Paragraph read = document.blocks.first().paragraph;
    CHECK(read.text == u"the pagefield"_s);
    REQUIRE(read.fields.size() == 2);
    CHECK(read.fields.at(0) == FieldMark{FieldMark::Kind::Link, 0, 8, u"https://example.org/a"_s});
    CHECK(read.fields.at(1).name == u"https://example.org/b#top"_s);
}

TEST_CASE("docx: fields nest and show their results only", "[documents][docx]")
{
    const TextDocument document = readBody(paragraph(
        field(u"IF "_s + u"</w:instrText></w:r>"_s + field(u"PAGE"_s, text(u"7"_s))
                  + u"<w:r><w:instrText> = 1"_s,
              text(u"shown "_s) + field(u"DATE"_s, text(u"today"_s)))
        + u"<w:fldSimple w:instr=\" AUTHOR \">"_s + text(u" simple"_s) + u"</w:fldSimple>"_s));
    CHECK(texts(document) == QStringList{u"shown today simple"_s});
}

TEST_CASE("docx: a note referred to three ways is one note", "[documents][docx]")
{
    const QString mark = u"<w:r><w:footnoteReference w:id=\"5\"/></w:r>"_s;
    const TextDocument document = read(
        DocxBuilder(paragraph(text(u"Third"_s) + u"<w:bookmarkStart w:id=\"1\" w:name=\"_Ref1\"/>"_s
                              + mark + u"<w:bookmarkEnd w:id=\"1\"/>"_s)
                    + paragraph(text(u"Fourth"_s) + field(u"NOTEREF _Ref1 \\h"_s, text(u"1"_s)))
                    + paragraph(text(u"Fifth)"_s)
                                + run(u"<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"
                                      "<w:t>1</w:t>"_s))
                    + paragraph(text(u"10 km"_s)
                                + run(u"<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"
                                      "<w:t>1</w:t>"_s)
                                + run(u"<w:endnoteReference w:id=\"2\"/>"_s)))
            .part(u"footnotes"_s,
                  u"<w:footnote w:id=\"5\">"_s
                      + paragraph(run(u"<w:footnoteRef/>"_s) + text(u" subject to extension"_s))
                      + u"</w:footnote>"_s)
            .part(u"endnotes"_s,
                  u"<w:endnote w:id=\"2\">"_s + paragraphXml(u"at the end"_s) + u"</w:endnote>"_s));
    REQUIRE(document.notes.size() == 2);
    CHECK(document.notes.at(0).text == u"subject to extension"_s);
    CHECK(toCode(document.notes.at(1).locator) == u"note 2"_s);
    const QList<Paragraph> read = allParagraphs(document);
    CHECK(read.at(0).noteMarks == QList<NoteMark>{{5, 1}});
    CHECK(read.at(1).text == u"Fourth"_s);
    CHECK(read.at(1).noteMarks == QList<NoteMark>{{6, 1}});
    CHECK(read.at(2).noteMarks == QList<NoteMark>{{6, 1}});
    CHECK(read.at(3).text == u"10 km1"_s);
    CHECK(read.at(3).noteMarks == QList<NoteMark>{{6, 2}});
}

TEST_CASE("docx: automatic numbers are counted as displayed", "[documents][docx]")
{
    const QString numbering = u"<w:abstractNum w:abstractNumId=\"0\">"_s
        + level(0, u"decimal"_s, u"%1."_s) + level(1, u"lowerLetter"_s, u"(%2)"_s)
        + level(2, u"lowerRoman"_s, u"%1.%3"_s)
        + u"</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">"_s
        + level(0, u"bullet"_s, u"\uF0B7"_s, u"<w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr>"_s)
        + u"</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
          "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
          "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
          "<w:startOverride w:val=\"7\"/></w:lvlOverride></w:num>"_s;
    const TextDocument document
        = read(DocxBuilder(numbered(u"a"_s, 1) + numbered(u"b"_s, 1, 1) + numbered(u"c"_s, 1, 1)
                           + numbered(u"d"_s, 1, 2) + numbered(u"e"_s, 1) + numbered(u"f"_s, 1, 1)
                           + numbered(u"g"_s, 2) + numbered(u"h"_s, 3) + numbered(u"i"_s, 3)
                           + numbered(u"none"_s, 0))
                   .part(u"numbering"_s, numbering));
    CHECK(labels(document)
          == QStringList{u"1."_s, u"(a)"_s, u"(b)"_s, u"1.i"_s, u"2."_s, u"(a)"_s, u"•"_s, u"7."_s,
                         u"8."_s, QString()});
}

TEST_CASE("docx: a style may carry the number", "[documents][docx]")
{
    const TextDocument document = read(
        DocxBuilder(paragraph(text(u"I"_s), u"<w:pStyle w:val=\"Sub\"/>"_s)
                    + paragraph(text(u"II"_s), u"<w:pStyle w:val=\"Sub\"/>"_s))
            .part(u"styles"_s,
                  u"<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:pPr><w:numPr>"
                  "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                  "<w:style w:type=\"paragraph\" w:styleId=\"Sub\"><w:basedOn w:val=\"Base\"/>"
                  "</w:style>"_s)
            .part(u"numbering"_s,
                  u"<w:abstractNum w:abstractNumId=\"0\">"_s + level(0, u"upperRoman"_s, u"%1"_s)
                      + u"</w:abstractNum><w:num w:numId=\"1\">"
                        "<w:abstractNumId w:val=\"0\"/></w:num>"_s));
    CHECK(labels(document) == QStringList{u"I"_s, u"II"_s});
}

TEST_CASE("docx: headers, comments, title and macros are told apart from the body",
          "[documents][docx]")
{
    const QString same = paragraphXml(u"Human Rights Council"_s);
    const TextDocument document = read(
        DocxBuilder(paragraphXml(u"body"_s)
                    + u"<w:sectPr><w:headerReference r:id=\"header1\"/>"
                      "<w:headerReference r:id=\"header2\"/></w:sectPr>"_s)
            .part(u"header1"_s, same)
            .part(u"header2"_s, same)
            .part(u"comments"_s, u"<w:comment>"_s + paragraphXml(u"check"_s) + u"</w:comment>"_s)
            .rawPart(u"word/vbaProject.bin"_s, "x")
            .rawPart(u"docProps/core.xml"_s, "<p xmlns:d='urn:d'><d:title>Call</d:title></p>"));
    CHECK(texts(document) == QStringList{u"body"_s});
    REQUIRE(document.headerBlocks.size() == 1);
    CHECK(document.comments == QStringList{u"check"_s});
    CHECK(document.title == u"Call"_s);
    CHECK(document.remarks == QStringList{u"macros"_s});
}

TEST_CASE("docx: special characters of Word become characters", "[documents][docx]")
{
    const TextDocument document = readBody(paragraph(
        run(u"<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:softHyphen/>"
            "<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/>"_s)
        + run(u"<w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr><w:t>x</w:t>"_s)
        + run(u"<w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t>"_s)
        + run(u"<w:ruby><w:rt>"_s + text(u"read"_s) + u"</w:rt><w:rubyBase>"_s + text(u"漢"_s)
              + u"</w:rubyBase></w:ruby>"_s)
        + u"<m:oMath><m:r><m:t>x²</m:t></m:r></m:oMath>"_s));
    CHECK(texts(document) == QStringList{u"a\tb\nc\u2011\u00AD☑☒漢(read)x²"_s});
}

TEST_CASE("docx: what is brought in from another file is read and said", "[documents][docx]")
{
    const TextDocument document = read(
        DocxBuilder(u"<w:altChunk r:id=\"c1\"/><w:altChunk r:id=\"c2\"/>"_s)
            .relationship(u"c1"_s, u"aFChunk"_s, u"one.docx"_s)
            .relationship(u"c2"_s, u"aFChunk"_s, u"two.html"_s)
            .rawPart(u"word/one.docx"_s, DocxBuilder(paragraphXml(u"from Word"_s)).build())
            .rawPart(u"word/two.html"_s, "<html><body><p>from a <b>page</b></p></body></html>"));
    CHECK(texts(document) == QStringList{u"from Word"_s, u"from a page"_s});
    CHECK(document.remarks == QStringList{u"altchunk"_s});
}

TEST_CASE("docx: Strict documents and parts in UTF-16 are read alike", "[documents][docx]")
{
    CHECK(texts(read(DocxBuilder(paragraphXml(u"strict"_s)).strict())) == QStringList{u"strict"_s});
    const QString xml = u"\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><w:document xmlns:w=\""
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        "<w:p><w:r><w:t>wide</w:t></w:r></w:p></w:body></w:document>"_s;
    const QByteArray wide(reinterpret_cast<const char*>(xml.utf16()), xml.size() * 2);
    const auto document
        = docx::readText(test::aZip({{u"[Content_Types].xml"_s, "wordprocessingml.document.main"},
                                     {u"word/document.xml"_s, wide}}));
    REQUIRE(document);
    CHECK(texts(*document) == QStringList{u"wide"_s});
}
