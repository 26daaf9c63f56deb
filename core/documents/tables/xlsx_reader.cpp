#include "core/documents/tables/xlsx_reader.h"

#include "core/documents/docx/package.h"
#include "core/documents/docx/relationships.h"
#include "core/documents/docx/xml_tree.h"
#include "core/documents/file_kind.h"
#include "core/documents/tables/cell_format.h"

#include <QXmlStreamReader>

#include <optional>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

using docx::Space;
using docx::XmlNode;

constexpr qsizetype kMaxCells = 5'000'000; ///< empty ones before a filled one included
constexpr int kMaxRows = 1'048'576;
constexpr int kMaxColumns = 16'384;

struct Workbook {
    QStringList strings;
    QList<CellFormat> formats; ///< by the index a cell names
    bool from1904 = false;
};

Error damaged(const QString& what) { return readError(ReadFailure::Damaged, what); }

/// Row and column from 1 of an address like "AB12"; what is missing is 0.
std::pair<int, int> placeOf(QStringView address)
{
    int column = 0;
    int row = 0;
    for (const QChar character : address) {
        if (character >= u'A' && character <= u'Z' && column <= kMaxColumns)
            column = column * 26 + (character.unicode() - u'A' + 1);
        else if (character >= u'0' && character <= u'9' && row <= kMaxRows)
            row = row * 10 + (character.unicode() - u'0');
    }
    return {row, column};
}

/// Walks through a worksheet without holding its XML.
class SheetReader {
public:
    SheetReader(const Workbook& workbook, const QByteArray& bytes)
        : m_workbook(workbook)
        , m_xml(bytes)
    {
    }

    Result<QList<QStringList>> read()
    {
        while (!m_xml.atEnd() && m_cells <= kMaxCells) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return damaged(u"XML with a document type"_s);
            if (token == QXmlStreamReader::StartElement)
                open();
            else if (token == QXmlStreamReader::Characters && m_takesText)
                m_value += m_xml.text();
            else if (token == QXmlStreamReader::EndElement)
                close();
        }
        if (m_cells > kMaxCells)
            return readError(ReadFailure::TooLarge, u"more cells than are read"_s);
        if (m_xml.hasError())
            return damaged(u"XML: "_s + m_xml.errorString());
        return m_rows;
    }

private:
    void open()
    {
        const QStringView name = m_xml.name();
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (name == u"row") {
            const int given = attributes.value(u"r"_s).toInt();
            m_row = given > 0 ? given : m_row + 1;
            m_column = 0;
        } else if (name == u"c") {
            const auto [row, column] = placeOf(attributes.value(u"r"_s));
            m_row = row > 0 ? row : m_row;
            m_column = column > 0 ? column : m_column + 1;
            m_type = attributes.value(u"t"_s).toString();
            m_style = attributes.value(u"s"_s).toInt();
            m_value.clear();
        } else if (name == u"rPh") {
            m_inPhonetics = true;
        }
        m_takesText = (name == u"v" || name == u"t") && !m_inPhonetics;
    }

    void close()
    {
        m_takesText = false;
        if (m_xml.name() == u"rPh")
            m_inPhonetics = false;
        else if (m_xml.name() == u"c" && !m_value.isEmpty())
            store(shownValue());
    }

    QString shownValue() const
    {
        if (m_type == u"s"_s)
            return m_workbook.strings.value(m_value.toInt());
        if (m_type == u"b"_s)
            return m_value.trimmed() == u"1"_s ? u"TRUE"_s : u"FALSE"_s;
        if (m_type.isEmpty() || m_type == u"n"_s)
            return cellText(m_value.trimmed(),
                            m_workbook.formats.value(m_style, CellFormat::Number),
                            m_workbook.from1904);
        return m_value;
    }

    void store(const QString& text)
    {
        if (m_row < 1 || m_row > kMaxRows || m_column < 1 || m_column > kMaxColumns)
            return;
        while (m_rows.size() < m_row)
            m_rows += QStringList();
        QStringList& row = m_rows[m_row - 1];
        m_cells += qMax<qsizetype>(1, m_column - row.size());
        if (m_cells > kMaxCells)
            return;
        while (row.size() < m_column)
            row += QString();
        row[m_column - 1] = text;
    }

    const Workbook& m_workbook;
    QXmlStreamReader m_xml;
    QList<QStringList> m_rows;
    qsizetype m_cells = 0;
    int m_row = 0;
    int m_column = 0;
    QString m_type;
    int m_style = 0;
    QString m_value;
    bool m_takesText = false;
    bool m_inPhonetics = false;
};

/// The shared strings: each w:si is its texts without the reading aids of Japanese.
Result<QStringList> readStrings(const QByteArray& bytes)
{
    QStringList strings;
    QXmlStreamReader xml(bytes);
    bool takesText = false;
    bool inPhonetics = false;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return damaged(u"XML with a document type"_s);
        if (token == QXmlStreamReader::Characters && takesText && !strings.isEmpty())
            strings.last() += xml.text();
        const bool starts = token == QXmlStreamReader::StartElement;
        if (!starts && token != QXmlStreamReader::EndElement)
            continue;
        if (starts && xml.name() == u"si")
            strings += QString();
        if (xml.name() == u"rPh")
            inPhonetics = starts;
        takesText = starts && xml.name() == u"t" && !inPhonetics;
        if (strings.size() > kMaxCells)
            return readError(ReadFailure::TooLarge, u"more texts than are read"_s);
    }
    if (xml.hasError())
        return damaged(u"XML: "_s + xml.errorString());
    return strings;
}

QList<CellFormat> readFormats(const XmlNode& styles)
{
    QHash<int, CellFormat> own;
    if (const XmlNode* list = styles.child(Space::Spreadsheet, u"numFmts")) {
        for (const XmlNode& format : list->children)
            own.insert(format.attribute(Space::None, u"numFmtId").toInt(),
                       cellFormatOf(format.attribute(Space::None, u"formatCode")));
    }
    QList<CellFormat> formats;
    if (const XmlNode* list = styles.child(Space::Spreadsheet, u"cellXfs")) {
        for (const XmlNode& cell : list->children) {
            const int id = cell.attribute(Space::None, u"numFmtId").toInt();
            formats += own.value(id, builtInCellFormat(id));
        }
    }
    return formats;
}

Result<XmlNode> treeOf(docx::Package& package, const QString& part)
{
    const auto bytes = package.part(part);
    if (!bytes)
        return bytes.error();
    return docx::parseXml(*bytes);
}

Result<Workbook> readWorkbook(docx::Package& package, const XmlNode& tree,
                              const docx::Relationships& relationships)
{
    Workbook workbook;
    if (const XmlNode* properties = tree.child(Space::Spreadsheet, u"workbookPr")) {
        const QString flag = properties->attribute(Space::None, u"date1904");
        workbook.from1904 = flag == u"1"_s || flag == u"true"_s;
    }
    if (const QString part = relationships.partOfKind(u"sharedStrings"_s); package.has(part)) {
        const auto bytes = package.part(part);
        if (!bytes)
            return bytes.error();
        const auto strings = readStrings(*bytes);
        if (!strings)
            return strings.error();
        workbook.strings = *strings;
    }
    if (const QString part = relationships.partOfKind(u"styles"_s); package.has(part)) {
        if (const auto styles = treeOf(package, part))
            workbook.formats = readFormats(*styles);
    }
    return workbook;
}

Result<QList<Sheet>> readSheets(docx::Package& package, const XmlNode& tree, const QString& main)
{
    const docx::Relationships relationships = docx::Relationships::of(package, main);
    const auto workbook = readWorkbook(package, tree, relationships);
    if (!workbook)
        return workbook.error();
    QList<Sheet> sheets;
    const XmlNode* list = tree.child(Space::Spreadsheet, u"sheets");
    for (size_t i = 0; list && i < list->children.size(); ++i) {
        const XmlNode& node = list->children.at(i);
        const QString state = node.attribute(Space::None, u"state");
        const docx::Relationship* target
            = relationships.find(node.attribute(Space::Relationship, u"id"));
        if (!target || target->kind != u"worksheet"_s || state.endsWith(u"idden"_s))
            continue;
        const auto bytes = package.part(target->target);
        if (!bytes)
            return bytes.error();
        const auto rows = SheetReader(*workbook, *bytes).read();
        if (!rows)
            return rows.error();
        Sheet sheet;
        sheet.name = node.attribute(Space::None, u"name");
        sheet.rows = *rows;
        sheets += sheet;
    }
    return sheets;
}

} // namespace

Result<QList<Sheet>> readXlsx(const QByteArray& bytes)
{
    const Recognised found = recognise(bytes, {});
    if (found.kind == FileKind::Unreadable)
        return readError(found.failure.value_or(ReadFailure::OtherKind));
    if (found.kind != FileKind::Xlsx)
        return readError(ReadFailure::NotATable, toCode(found.kind));
    auto package = docx::Package::open(bytes);
    if (!package)
        return package.error();
    QString main = docx::Relationships::of(*package, {}).partOfKind(u"officeDocument"_s);
    if (main.isEmpty())
        main = u"xl/workbook.xml"_s;
    const auto tree = treeOf(*package, main);
    if (!tree)
        return tree.error();
    return readSheets(*package, *tree, main);
}

} // namespace greffier
