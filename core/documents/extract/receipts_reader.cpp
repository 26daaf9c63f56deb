#include "core/documents/extract/receipts_reader.h"

#include "core/documents/extract/label_table.h"
#include "core/documents/extract/wall_time.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

QHash<QString, qsizetype> columnsOf(const QStringList& headings, const LabelTable& labels)
{
    QHash<QString, qsizetype> columns;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        const QString key = labels.keyOf(u"receipt"_s, headings.at(column));
        if (!key.isEmpty() && !columns.contains(key))
            columns.insert(key, column);
    }
    return columns;
}

/// The IANA name of a zone as written; empty for one that is not known.
QString zoneFrom(const QString& written, const QString& otherwise, const LabelTable& labels)
{
    if (written.trimmed().isEmpty())
        return otherwise;
    const QString known = labels.keyOf(u"zone"_s, written);
    if (!known.isEmpty())
        return known;
    return QTimeZone(written.trimmed().toLatin1()).isValid() ? written.trimmed() : QString();
}

class LineReader {
public:
    LineReader(const Sheet& sheet, QHash<QString, qsizetype> columns, const QString& fileName)
        : m_sheet(sheet)
        , m_columns(std::move(columns))
        , m_fileName(fileName)
    {
    }

    QString cell(qsizetype row, const QString& key) const
    {
        const qsizetype column = m_columns.value(key, -1);
        return column < 0 ? QString() : m_sheet.rows.at(row).value(column).trimmed();
    }

    Evidence evidence(qsizetype row, const QString& key) const
    {
        return {
            m_fileName,
            Locator::inSheet(static_cast<int>(row) + 1, static_cast<int>(m_columns.value(key)) + 1),
            cell(row, key)};
    }

private:
    const Sheet& m_sheet;
    QHash<QString, qsizetype> m_columns;
    QString m_fileName;
};

std::optional<ReceiptLine> lineFrom(const LineReader& reader, qsizetype row,
                                    const QString& otherZone, const LabelTable& labels)
{
    const QString zone = zoneFrom(reader.cell(row, u"zone"_s), otherZone, labels);
    const auto received = readWallTime(reader.cell(row, u"received_at"_s), zone);
    if (!received || reader.cell(row, u"file"_s).isEmpty())
        return std::nullopt;
    ReceiptLine line;
    line.file = reader.cell(row, u"file"_s);
    line.file.replace(u'\\', u'/');
    line.at = received->at;
    line.precision = received->precision;
    line.zone = zone;
    line.channel = reader.cell(row, u"channel"_s);
    line.from = reader.cell(row, u"from"_s);
    line.subject = reader.cell(row, u"subject"_s);
    line.messageId = reader.cell(row, u"message_id"_s);
    line.evidence = reader.evidence(row, u"received_at"_s);
    return line;
}

Error unreadable(const QString& message)
{
    return {Error::Code::Unreadable, message, u"receipts"_s};
}

bool isBlank(const QStringList& cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

Result<ReceiptsDraft> readReceipts(const Sheet& sheet, const QString& fileName, const QString& zone)
{
    const auto labels = LabelTable::load();
    if (!labels)
        return labels.error();
    const auto columns = columnsOf(sheet.rows.value(0), *labels);
    if (!columns.contains(u"file"_s) || !columns.contains(u"received_at"_s))
        return unreadable(QCoreApplication::translate(
            "ReceiptsReader",
            "The list of receipts has no columns “file” and “received_at” in its "
            "first row. Check that it is the right file."));
    const LineReader reader(sheet, columns, fileName);
    ReceiptsDraft draft;
    for (qsizetype row = 1; row < sheet.rows.size(); ++row) {
        if (isBlank(sheet.rows.at(row)))
            continue;
        const auto line = lineFrom(reader, row, zone, *labels);
        if (line)
            draft.lines += *line;
        else
            draft.remarks += QCoreApplication::translate(
                                 "ReceiptsReader",
                                 "Row %1 of the list of receipts names no file or no time that can "
                                 "be understood.")
                                 .arg(row + 1);
    }
    if (draft.lines.isEmpty())
        return unreadable(QCoreApplication::translate(
            "ReceiptsReader", "The list of receipts has no row that can be understood."));
    return draft;
}

} // namespace greffier
