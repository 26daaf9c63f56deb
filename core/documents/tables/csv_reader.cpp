#include "core/documents/tables/csv_reader.h"

#include "core/documents/read_failure.h"
#include "core/documents/tables/text_encoding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

constexpr qsizetype kMaxCells = 5'000'000;
constexpr qsizetype kMaxColumns = 20'000;

/// The separator that the first record uses most outside quotation marks. Excel writes it into a
/// first line of its own: "sep=;".
QChar separatorOf(const QString& text)
{
    if (text.startsWith(u"sep="_s) && text.size() > 4)
        return text.at(4);
    constexpr std::array kCandidates{u',', u';', u'\t', u'|'};
    std::array<int, kCandidates.size()> counts{};
    bool quoted = false;
    for (const QChar character : text) {
        if (character == u'"')
            quoted = !quoted;
        if (!quoted && (character == u'\n' || character == u'\r'))
            break;
        for (size_t i = 0; !quoted && i < kCandidates.size(); ++i)
            counts.at(i) += character == kCandidates.at(i) ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end()) - counts.begin();
    return kCandidates.at(static_cast<size_t>(most));
}

/// Reads records as RFC 4180 writes them; a quotation mark inside an unquoted value is a character.
class RecordReader {
public:
    RecordReader(const QString& text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    /// False when there are more cells than are read.
    bool read(QList<QStringList>& rows)
    {
        while (m_at < m_text.size()) {
            const QChar character = m_text.at(m_at++);
            if (m_quoted)
                readQuoted(character);
            else if (character == u'"' && m_value.isEmpty() && !m_wasQuoted)
                m_quoted = m_wasQuoted = true;
            else if (character == m_separator)
                endValue();
            else if (character == u'\n' || character == u'\r')
                endRow(character, rows);
            else
                m_value += character;
            if (m_cells > kMaxCells || m_row.size() > kMaxColumns)
                return false;
        }
        if (!m_value.isEmpty() || m_wasQuoted || !m_row.isEmpty())
            endRow(u'\n', rows);
        return true;
    }

    bool endsInsideQuotes() const { return m_quoted; }

private:
    void readQuoted(QChar character)
    {
        if (character != u'"') {
            m_value += character;
        } else if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
            m_value += u'"';
            ++m_at;
        } else {
            m_quoted = false;
        }
    }

    void endValue()
    {
        m_row += std::exchange(m_value, {});
        m_wasQuoted = false;
        ++m_cells;
    }

    void endRow(QChar character, QList<QStringList>& rows)
    {
        if (character == u'\r' && m_at < m_text.size() && m_text.at(m_at) == u'\n')
            ++m_at;
        endValue();
        rows += std::exchange(m_row, {});
    }

    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_cells = 0;
    QString m_value;
    QStringList m_row;
    bool m_quoted = false;
    bool m_wasQuoted = false;
};

} // namespace

Result<Sheet> readCsv(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return readError(ReadFailure::Empty);
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return readError(ReadFailure::NotATable, u"no text"_s);
    Sheet sheet;
    sheet.encoding = decoded->encoding;
    sheet.separator = separatorOf(decoded->text);
    RecordReader reader(decoded->text, sheet.separator);
    if (!reader.read(sheet.rows))
        return readError(ReadFailure::TooLarge, u"more cells than are read"_s);
    if (reader.endsInsideQuotes())
        sheet.remarks += u"open_quote"_s;
    if (decoded->text.startsWith(u"sep="_s))
        sheet.rows.removeFirst();
    return sheet;
}

} // namespace greffier
