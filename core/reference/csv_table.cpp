#include "core/reference/csv_table.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace greffier {

Error brokenReferenceTable(const QString& detail)
{
    return {Error::Code::Internal,
            QCoreApplication::translate(
                "ReferenceTables",
                "The reference tables of the program could not be read. Please install it again."),
            detail};
}

namespace {

/// Takes RFC 4180 text apart, one character at a time.
class Splitter {
public:
    explicit Splitter(const QString& text)
        : m_text(text)
    {
    }

    /// Nothing when a quotation mark stands where it may not, or is not closed.
    std::optional<QList<QStringList>> rows()
    {
        while (m_at < m_text.size()) {
            if (!readCell())
                return std::nullopt;
            if (atEndOfRow()) {
                m_rows += m_row;
                m_row.clear();
            }
        }
        return m_rows;
    }

private:
    bool readCell()
    {
        if (m_text.at(m_at) != u'"') {
            const qsizetype start = m_at;
            while (m_at < m_text.size() && !isSeparator(m_text.at(m_at))) {
                if (m_text.at(m_at) == u'"')
                    return false;
                ++m_at;
            }
            m_row += m_text.mid(start, m_at - start);
            return true;
        }
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) == u'"' && (++m_at == m_text.size() || m_text.at(m_at) != u'"')) {
                m_row += cell;
                return m_at == m_text.size() || isSeparator(m_text.at(m_at));
            }
            cell += m_text.at(m_at);
        }
        return false;
    }

    static bool isSeparator(QChar c) { return c == u',' || c == u'\r' || c == u'\n'; }

    /// Passes over what follows a cell. A comma at the very end leaves an empty last cell.
    bool atEndOfRow()
    {
        if (m_at == m_text.size())
            return true;
        if (m_text.at(m_at) == u',') {
            if (++m_at == m_text.size())
                m_row += QString();
            return m_at == m_text.size();
        }
        if (m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n')
            ++m_at;
        ++m_at;
        return true;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    QStringList m_row;
    QList<QStringList> m_rows;
};

} // namespace

Result<CsvTable> CsvTable::parse(const QByteArray& bytes, const QString& name,
                                 const QStringList& columns)
{
    const auto broken
        = [&](const QString& reason) { return brokenReferenceTable(name + u": "_s + reason); };
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return broken(u"not UTF-8"_s);
    const auto rows = Splitter(text).rows();
    if (!rows || rows->isEmpty())
        return broken(u"not CSV"_s);

    CsvTable table;
    const QStringList header = rows->first();
    for (qsizetype column = 0; column < header.size(); ++column)
        table.m_columns.insert(header.at(column), column);
    if (table.m_columns.size() != header.size())
        return broken(u"a column twice"_s);
    for (const QString& column : columns) {
        if (!table.m_columns.contains(column))
            return broken(u"no column "_s + column);
    }
    table.m_rows = rows->mid(1);
    for (qsizetype row = 0; row < table.m_rows.size(); ++row) {
        const QStringList& cells = table.m_rows.at(row);
        const bool blanks = std::any_of(cells.begin(), cells.end(),
                                        [](const QString& cell) { return cell.trimmed() != cell; });
        if (cells.size() != header.size() || blanks)
            return broken(u"row %1 has other cells than it should"_s.arg(row + 2));
    }
    return table;
}

QString CsvTable::cell(qsizetype row, const QString& column) const
{
    Q_ASSERT(m_columns.contains(column));
    return m_rows.at(row).at(m_columns.value(column));
}

} // namespace greffier
