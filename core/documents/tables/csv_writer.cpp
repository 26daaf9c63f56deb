#include "core/documents/tables/csv_writer.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

bool looksLikeFormula(const QString& text)
{
    return !text.isEmpty() && u"=+-@\t\r\n"_s.contains(text.front());
}

} // namespace

QString csvCell(const QString& text, QChar separator)
{
    QString cell = looksLikeFormula(text) ? u'\'' + text : text;
    const bool quoted = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n')
        || cell.contains(u'\r');
    return quoted ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

QByteArray csvFile(const ListTable& table)
{
    QString text = u"\uFEFF"_s + table.columns.join(u',') + u"\r\n"_s;
    for (const QList<ListTable::Cell>& row : table.rows) {
        QStringList cells;
        for (const ListTable::Cell& cell : row)
            cells += cell.isNumber ? cell.text : csvCell(cell.text);
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace greffier
