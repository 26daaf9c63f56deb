#include "core/documents/read_failure.h"
#include "core/documents/tables/cell_format.h"
#include "core/documents/tables/csv_reader.h"
#include "core/documents/tables/plain_text.h"
#include "core/documents/tables/text_encoding.h"
#include "core/documents/tables/xlsx_reader.h"
#include "tests/support/catch.h"
#include "tests/support/docx_builder.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace greffier;

namespace {

Sheet csv(const QByteArray& bytes)
{
    const auto sheet = readCsv(bytes);
    REQUIRE(sheet);
    return *sheet;
}

QByteArray encoded(const QString& text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding, QStringConverter::Flag::WriteBom)(text);
}

QByteArray aWorkbook(const QByteArray& rows, const QByteArray& strings = "",
                     const QByteArray& workbookMore = "")
{
    const QByteArray ns = " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    const QByteArray rel = "<Relationship Id='%1' Type='http://schemas.openxmlformats.org/"
                           "officeDocument/2006/relationships/%2' Target='%3'/>";
    const auto related = [&rel](const char* id, const char* kind, const char* target) {
        return QByteArray(rel).replace("%1", id).replace("%2", kind).replace("%3", target);
    };
    return test::aZip({
        {u"[Content_Types].xml"_s, "spreadsheetml.sheet.main"},
        {u"xl/workbook.xml"_s,
         "<workbook" + ns
             + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
             + workbookMore
             + "<sheets><sheet name='Old' state='hidden' r:id='r2'/><sheet name='Survey' "
               "r:id='r1'/>"
               "</sheets></workbook>"},
        {u"xl/_rels/workbook.xml.rels"_s,
         "<Relationships>" + related("r1", "worksheet", "worksheets/sheet1.xml")
             + related("r2", "worksheet", "worksheets/sheet1.xml")
             + related("r3", "sharedStrings", "sharedStrings.xml")
             + related("r4", "styles", "styles.xml") + "</Relationships>"},
        {u"xl/sharedStrings.xml"_s, "<sst" + ns + ">" + strings + "</sst>"},
        {u"xl/styles.xml"_s,
         "<styleSheet" + ns
             + "><numFmts><numFmt numFmtId='170' formatCode='dd/mm/yyyy\\ hh:mm;@'/></numFmts>"
               "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='170'/></cellXfs>"
               "</styleSheet>"},
        {u"xl/worksheets/sheet1.xml"_s,
         "<worksheet" + ns + "><sheetData>" + rows + "</sheetData></worksheet>"},
    });
}

QList<QStringList> rowsOf(const QByteArray& workbook)
{
    const auto sheets = readXlsx(workbook);
    REQUIRE(sheets);
    REQUIRE(sheets->size() == 1);
    return sheets->first().rows;
}

} // namespace

TEST_CASE("csv: the separator is what the headings use", "[documents][tables]")
{
    CHECK(csv("id,name\n1,\"Okoro, Ada\"\n").separator == u',');
    CHECK(csv("id;name\r\n1;Okoro, Ada\r\n").rows.at(1) == QStringList{u"1"_s, u"Okoro, Ada"_s});
    CHECK(csv("id\tname\n").rows.first().size() == 2);
    CHECK(csv("id|name\n").rows.first().size() == 2);
    CHECK(csv("sep=;\na;b\n").rows == QList<QStringList>{{u"a"_s, u"b"_s}});
}

TEST_CASE("csv: quoted values hold separators, quotation marks and line ends",
          "[documents][tables]")
{
    const Sheet sheet = csv("\"a\",\"say \"\"yes\"\"\",\"two\r\nlines\"\n,,\nplain \"mark\",x");
    CHECK(sheet.rows
          == QList<QStringList>{{u"a"_s, u"say \"yes\""_s, u"two\r\nlines"_s},
                                {QString(), QString(), QString()},
                                {u"plain \"mark\""_s, u"x"_s}});
    CHECK(csv("a,\"never closed").remarks == QStringList{u"open_quote"_s});
}

TEST_CASE("csv: the encoding is recognised", "[documents][tables]")
{
    const QString text = u"nom;prénom\nLefèvre;Zoë\n"_s;
    const QByteArray latin = text.toLatin1();
    struct Case {
        QByteArray bytes;
        QString encoding;
    };
    const Case cases[] = {
        {text.toUtf8(), u"UTF-8"_s},
        {encoded(text, QStringConverter::Utf8), u"UTF-8"_s},
        {encoded(text, QStringConverter::Utf16LE), u"UTF-16LE"_s},
        {encoded(text, QStringConverter::Utf16BE), u"UTF-16BE"_s},
        {QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2), u"UTF-16LE"_s},
        {latin, u"ISO-8859-1"_s},
        {latin
             + "l\x92"
               "a;\x80\n",
         u"windows-1252"_s},
    };
    for (const Case& one : cases) {
        const Sheet sheet = csv(one.bytes);
        CHECK(sheet.encoding == one.encoding);
        CHECK(sheet.rows.value(1) == QStringList{u"Lefèvre"_s, u"Zoë"_s});
    }
}

TEST_CASE("text: Russian in an old encoding is Russian", "[documents][tables]")
{
    // "Выдвижение кандидатов на мандат Совета по правам человека" in windows-1251.
    const QByteArray bytes = QByteArray::fromHex(
        "c2fbe4e2e8e6e5ede8e520eae0ede4e8e4e0f2eee220ede020ece0ede4e0f220d1eee2e5f2e020efee20eff0e0"
        "e2e0ec20f7e5ebeee2e5eae0");
    const auto decoded = decodeText(bytes);
    REQUIRE(decoded);
    CHECK(decoded->text == u"Выдвижение кандидатов на мандат Совета по правам человека"_s);
}

TEST_CASE("text: bytes that are no text are refused", "[documents][tables]")
{
    CHECK_FALSE(decodeText(QByteArray::fromHex("000102030405060708090a0b0c0d0e0f")));
    CHECK_FALSE(readCsv(QByteArray(200, '\x01')));
    CHECK(readFailureOf(readCsv({}).error()) == ReadFailure::Empty);
}

TEST_CASE("text: each line is a paragraph and form feeds part them", "[documents][tables]")
{
    const auto document = readPlainText("\xef\xbb\xbf"
                                        "1.\tfirst\r\n\r\nsecond\fthird[footnoteRef:1]\n");
    REQUIRE(document);
    REQUIRE(document->blocks.size() == 4);
    CHECK(document->blocks.at(0).paragraph.text == u"1.\tfirst"_s);
    CHECK(document->blocks.at(3).paragraph.text == u"third[footnoteRef:1]"_s);
    CHECK(toCode(document->blocks.at(2).paragraph.locator) == u"para 3"_s);
    CHECK_FALSE(readPlainText(" \n\n")->hasText);
}

TEST_CASE("xlsx: cells of every kind become text at their address", "[documents][tables]")
{
    const QByteArray strings = "<si><t>Okoro</t></si><si><r><t>Ada </t></r><r><t>N.</t></r>"
                               "<rPh><t>reading aid</t></rPh></si>";
    const QList<QStringList> rows = rowsOf(aWorkbook(
        "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='C2' t='s'><v>1</v></c></row>"
        "<row><c t='b'><v>1</v></c><c t='inlineStr'><is><t>inline</t></is></c><c><v>0.1</v></c>"
        "<c><v>0.30000000000000004</v></c><c><v>1E+2</v></c><c s='1'><v>45231</v></c>"
        "<c s='2'><v>45231.5</v></c><c t='str'><v>made</v></c><c t='e'><v>#N/A</v></c></row>",
        strings));
    REQUIRE(rows.size() == 3);
    CHECK(rows.at(0).isEmpty());
    CHECK(rows.at(1) == QStringList{u"Okoro"_s, QString(), u"Ada N."_s});
    CHECK(rows.at(2)
          == QStringList{u"TRUE"_s, u"inline"_s, u"0.1"_s, u"0.3"_s, u"100"_s, u"2023-11-01"_s,
                         u"2023-11-01T12:00:00"_s, u"made"_s, u"#N/A"_s});
}

TEST_CASE("xlsx: days count from 1900 or 1904", "[documents][tables]")
{
    CHECK(cellText(u"61"_s, CellFormat::Date, false) == u"1900-03-01"_s);
    CHECK(cellText(u"59"_s, CellFormat::Date, false) == u"1900-02-28"_s);
    CHECK(cellText(u"0"_s, CellFormat::Date, true) == u"1904-01-01"_s);
    CHECK(cellText(u"0.5"_s, CellFormat::Time, false) == u"12:00:00"_s);
    CHECK(rowsOf(aWorkbook("<row><c s='1'><v>1</v></c></row>", "", "<workbookPr date1904='1'/>"))
          == QList<QStringList>{{u"1904-01-02"_s}});
}

TEST_CASE("xlsx: number formats tell dates from numbers", "[documents][tables]")
{
    CHECK(cellFormatOf(u"[$-409]d\\ mmmm\\ yyyy;@"_s) == CellFormat::Date);
    CHECK(cellFormatOf(u"hh:mm:ss"_s) == CellFormat::Time);
    CHECK(cellFormatOf(u"yyyy-mm-dd\"T\"hh:mm"_s) == CellFormat::DateAndTime);
    CHECK(cellFormatOf(u"#,##0.00 \"days\""_s) == CellFormat::Number);
    CHECK(cellFormatOf(u"General"_s) == CellFormat::Number);
    CHECK(cellFormatOf(u"[Red]0.00"_s) == CellFormat::Number);
}

TEST_CASE("xlsx: cells far out do not fill the memory", "[documents][tables]")
{
    QByteArray rows;
    for (int i = 1; i <= 2000; ++i)
        rows += "<row><c r='XFD" + QByteArray::number(i) + "'><v>1</v></c></row>";
    const auto sheets = readXlsx(aWorkbook(rows));
    REQUIRE_FALSE(sheets);
    CHECK(readFailureOf(sheets.error()) == ReadFailure::TooLarge);
}

TEST_CASE("sheet: as text it keeps its addresses", "[documents][tables]")
{
    Sheet sheet;
    sheet.rows = {{u"a"_s, u"b"_s}, {u"c"_s}};
    const TextDocument document = asText({sheet}, u"csv"_s);
    CHECK(plainText(document) == u"a\tb\nc\n"_s);
    CHECK(toCode(document.blocks.first().table.rows.at(0).cells.at(1).locator) == u"row 1 col B"_s);
}
