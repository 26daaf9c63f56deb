#include "core/documents/document_json.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

constexpr std::array kFieldKinds{FieldMark::Kind::CheckBox, FieldMark::Kind::Text,
                                 FieldMark::Kind::DropDown, FieldMark::Kind::ContentControl,
                                 FieldMark::Kind::Link};

void insertText(QJsonObject& json, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void insertArray(QJsonObject& json, const QString& key, const QJsonArray& array)
{
    if (!array.isEmpty())
        json.insert(key, array);
}

QJsonObject toJson(const FieldMark& field)
{
    QJsonObject json{{u"kind"_s, toCode(field.kind)},
                     {u"position"_s, field.position},
                     {u"length"_s, field.length}};
    insertText(json, u"name"_s, field.name);
    if (field.kind == FieldMark::Kind::CheckBox)
        json.insert(u"checked"_s, field.checked);
    return json;
}

QJsonObject toJson(const Paragraph& paragraph)
{
    QJsonObject json{{u"text"_s, paragraph.text}};
    insertText(json, u"label"_s, paragraph.label);
    insertText(json, u"style"_s, paragraph.style);
    insertText(json, u"locator"_s, toCode(paragraph.locator));
    QJsonArray marks;
    for (const NoteMark& mark : paragraph.noteMarks)
        marks += QJsonObject{{u"position"_s, mark.position}, {u"note"_s, mark.note}};
    insertArray(json, u"note_marks"_s, marks);
    QJsonArray fields;
    for (const FieldMark& field : paragraph.fields)
        fields += toJson(field);
    insertArray(json, u"fields"_s, fields);
    return json;
}

QJsonArray toJson(const QList<Paragraph>& paragraphs)
{
    QJsonArray json;
    for (const Paragraph& paragraph : paragraphs)
        json += toJson(paragraph);
    return json;
}

QJsonObject toJson(const TableCell& cell)
{
    QJsonObject json{{u"paragraphs"_s, toJson(cell.paragraphs)}};
    insertText(json, u"locator"_s, toCode(cell.locator));
    if (cell.columnSpan != 1)
        json.insert(u"column_span"_s, cell.columnSpan);
    if (cell.rowSpan != 1)
        json.insert(u"row_span"_s, cell.rowSpan);
    return json;
}

QJsonObject toJson(const Table& table, qsizetype after)
{
    QJsonArray rows;
    for (const TableRow& row : table.rows) {
        QJsonArray cells;
        for (const TableCell& cell : row.cells)
            cells += toJson(cell);
        rows += QJsonObject{{u"cells"_s, cells}};
    }
    return {{u"number"_s, table.number}, {u"after"_s, after}, {u"rows"_s, rows}};
}

void insertBlocks(QJsonObject& json, const QList<Block>& blocks)
{
    QJsonArray paragraphs;
    QJsonArray tables;
    for (const Block& block : blocks) {
        if (block.kind == Block::Kind::Paragraph)
            paragraphs += toJson(block.paragraph);
        else
            tables += toJson(block.table, paragraphs.size());
    }
    json.insert(u"paragraphs"_s, paragraphs);
    json.insert(u"tables"_s, tables);
}

/// Takes a form apart and remembers whether it held together.
class Decoder {
public:
    bool isSound() const { return m_sound; }

    int whole(const QJsonObject& json, const QString& key, int least, int absent)
    {
        if (!json.contains(key))
            return absent;
        const double number = json.value(key).toDouble(-1);
        const bool fits = number >= least && number <= 1e9;
        m_sound = m_sound && fits;
        return fits ? static_cast<int>(number) : absent;
    }

    QString text(const QJsonObject& json, const QString& key)
    {
        const QJsonValue value = json.value(key);
        m_sound = m_sound && (value.isString() || value.isUndefined());
        return value.toString();
    }

    bool truth(const QJsonObject& json, const QString& key)
    {
        const QJsonValue value = json.value(key);
        m_sound = m_sound && (value.isBool() || value.isUndefined());
        return value.toBool();
    }

    QStringList texts(const QJsonObject& json, const QString& key)
    {
        QStringList list;
        for (const QJsonValue& value : array(json, key)) {
            m_sound = m_sound && value.isString();
            list += value.toString();
        }
        return list;
    }

    QJsonArray array(const QJsonObject& json, const QString& key)
    {
        const QJsonValue value = json.value(key);
        m_sound = m_sound && (value.isArray() || value.isUndefined());
        return value.toArray();
    }

    /// Every element that is an object; others make the form unsound.
    QList<QJsonObject> objects(const QJsonObject& json, const QString& key)
    {
        QList<QJsonObject> list;
        for (const QJsonValue& value : array(json, key)) {
            m_sound = m_sound && value.isObject();
            list += value.toObject();
        }
        return list;
    }

    Locator locator(const QJsonObject& json)
    {
        const QString code = text(json, u"locator"_s);
        const auto locator = locatorFromCode(code);
        m_sound = m_sound && (locator || code.isEmpty());
        return locator.value_or(Locator{});
    }

    void require(bool holds) { m_sound = m_sound && holds; }

private:
    bool m_sound = true;
};

Paragraph paragraphFrom(Decoder& decoder, const QJsonObject& json, qsizetype notes)
{
    Paragraph paragraph;
    paragraph.text = decoder.text(json, u"text"_s);
    paragraph.label = decoder.text(json, u"label"_s);
    paragraph.style = decoder.text(json, u"style"_s);
    paragraph.locator = decoder.locator(json);
    const qsizetype length = paragraph.text.size();
    for (const QJsonObject& mark : decoder.objects(json, u"note_marks"_s)) {
        paragraph.noteMarks += NoteMark{decoder.whole(mark, u"position"_s, 0, 0),
                                        decoder.whole(mark, u"note"_s, 1, 0)};
        decoder.require(paragraph.noteMarks.last().position <= length
                        && paragraph.noteMarks.last().note <= notes);
    }
    for (const QJsonObject& mark : decoder.objects(json, u"fields"_s)) {
        const auto kind = fieldKindFromCode(decoder.text(mark, u"kind"_s));
        decoder.require(kind.has_value());
        FieldMark field{kind.value_or(FieldMark::Kind::Text),
                        decoder.whole(mark, u"position"_s, 0, 0),
                        decoder.whole(mark, u"length"_s, 0, 0), decoder.text(mark, u"name"_s),
                        decoder.truth(mark, u"checked"_s)};
        decoder.require(field.position + field.length <= length);
        paragraph.fields += field;
    }
    return paragraph;
}

QList<Paragraph> paragraphsFrom(Decoder& decoder, const QJsonObject& json, const QString& key,
                                qsizetype notes)
{
    QList<Paragraph> paragraphs;
    for (const QJsonObject& paragraph : decoder.objects(json, key))
        paragraphs += paragraphFrom(decoder, paragraph, notes);
    return paragraphs;
}

Table tableFrom(Decoder& decoder, const QJsonObject& json, qsizetype notes)
{
    Table table;
    table.number = decoder.whole(json, u"number"_s, 0, 0);
    for (const QJsonObject& row : decoder.objects(json, u"rows"_s)) {
        TableRow read;
        for (const QJsonObject& cell : decoder.objects(row, u"cells"_s)) {
            read.cells
                += TableCell{paragraphsFrom(decoder, cell, u"paragraphs"_s, notes),
                             decoder.whole(cell, u"column_span"_s, 1, 1),
                             decoder.whole(cell, u"row_span"_s, 1, 1), decoder.locator(cell)};
        }
        table.rows += read;
    }
    return table;
}

QList<Block> blocksFrom(Decoder& decoder, const QJsonObject& json, qsizetype notes)
{
    QList<Block> blocks;
    const QList<Paragraph> paragraphs = paragraphsFrom(decoder, json, u"paragraphs"_s, notes);
    qsizetype used = 0;
    const auto takeParagraphs = [&](qsizetype until) {
        for (; used < until && used < paragraphs.size(); ++used)
            blocks += Block{Block::Kind::Paragraph, paragraphs.at(used), {}};
    };
    for (const QJsonObject& table : decoder.objects(json, u"tables"_s)) {
        takeParagraphs(decoder.whole(table, u"after"_s, 0, 0));
        blocks += Block{Block::Kind::Table, {}, tableFrom(decoder, table, notes)};
    }
    takeParagraphs(paragraphs.size());
    return blocks;
}

} // namespace

QString toCode(FieldMark::Kind kind)
{
    switch (kind) {
    case FieldMark::Kind::CheckBox: return u"check_box"_s;
    case FieldMark::Kind::Text: return u"text"_s;
    case FieldMark::Kind::DropDown: return u"drop_down"_s;
    case FieldMark::Kind::ContentControl: return u"content_control"_s;
    case FieldMark::Kind::Link: return u"link"_s;
    }
    Q_UNREACHABLE();
}

std::optional<FieldMark::Kind> fieldKindFromCode(const QString& code)
{
    for (const FieldMark::Kind kind : kFieldKinds) {
        if (toCode(kind) == code)
            return kind;
    }
    return std::nullopt;
}

QJsonObject toJson(const TextDocument& document)
{
    QJsonObject json{{u"format"_s, document.format}, {u"has_text"_s, document.hasText}};
    insertText(json, u"title"_s, document.title);
    if (document.pages > 0)
        json.insert(u"pages"_s, document.pages);
    if (document.trackedChanges)
        json.insert(u"tracked_changes"_s, true);
    insertBlocks(json, document.blocks);
    if (!document.headerBlocks.isEmpty()) {
        QJsonObject headers;
        insertBlocks(headers, document.headerBlocks);
        json.insert(u"headers"_s, headers);
    }
    insertArray(json, u"notes"_s, toJson(document.notes));
    insertArray(json, u"comments"_s, QJsonArray::fromStringList(document.comments));
    insertArray(json, u"remarks"_s, QJsonArray::fromStringList(document.remarks));
    return json;
}

QJsonObject toJson(const Sheet& sheet)
{
    QJsonArray rows;
    for (const QStringList& row : sheet.rows)
        rows += QJsonArray::fromStringList(row);
    QJsonObject json{{u"rows"_s, rows}};
    insertText(json, u"name"_s, sheet.name);
    insertText(json, u"encoding"_s, sheet.encoding);
    if (!sheet.separator.isNull())
        json.insert(u"separator"_s, QString(sheet.separator));
    insertArray(json, u"remarks"_s, QJsonArray::fromStringList(sheet.remarks));
    return json;
}

std::optional<TextDocument> textDocumentFromJson(const QJsonObject& json)
{
    Decoder decoder;
    TextDocument document;
    document.format = decoder.text(json, u"format"_s);
    document.hasText = decoder.truth(json, u"has_text"_s);
    document.title = decoder.text(json, u"title"_s);
    document.pages = decoder.whole(json, u"pages"_s, 0, 0);
    document.trackedChanges = decoder.truth(json, u"tracked_changes"_s);
    const qsizetype notes = decoder.array(json, u"notes"_s).size();
    document.notes = paragraphsFrom(decoder, json, u"notes"_s, notes);
    document.blocks = blocksFrom(decoder, json, notes);
    document.headerBlocks = blocksFrom(decoder, json.value(u"headers"_s).toObject(), notes);
    document.comments = decoder.texts(json, u"comments"_s);
    document.remarks = decoder.texts(json, u"remarks"_s);
    decoder.require(!document.format.isEmpty());
    if (!decoder.isSound())
        return std::nullopt;
    return document;
}

std::optional<Sheet> sheetFromJson(const QJsonObject& json)
{
    Decoder decoder;
    Sheet sheet;
    sheet.name = decoder.text(json, u"name"_s);
    sheet.encoding = decoder.text(json, u"encoding"_s);
    const QString separator = decoder.text(json, u"separator"_s);
    decoder.require(separator.size() <= 1 && json.value(u"rows"_s).isArray());
    if (!separator.isEmpty())
        sheet.separator = separator.front();
    for (const QJsonValue& row : decoder.array(json, u"rows"_s)) {
        decoder.require(row.isArray());
        sheet.rows += decoder.texts({{u"row"_s, row}}, u"row"_s);
    }
    sheet.remarks = decoder.texts(json, u"remarks"_s);
    if (!decoder.isSound())
        return std::nullopt;
    return sheet;
}

} // namespace greffier
