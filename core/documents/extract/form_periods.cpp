#include "core/documents/extract/form_labels.h"
#include "core/documents/extract/form_parts.h"
#include "core/documents/extract/patterns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

void splitPeriod(const QString& words, PeriodDraft& period)
{
    static const QRegularExpression form = looseRegex(
        u"^(?:from|de|du|desde|с)?\\s*(?<from>.*?\\d)\\s*(?:-|–|—|/(?=\\s*\\d{4}\\s*$)|(?<!\\p{L})(?:to|until|à|au|a|al|hasta|по)(?!\\p{L}))\\s*(?<to>.+)$"_s);
    const QRegularExpressionMatch match = form.match(words);
    period.from = match.hasMatch() ? match.captured(u"from"_s).trimmed() : words;
    period.to = match.captured(u"to"_s).trimmed();
}

class PeriodTable {
public:
    PeriodTable(const QString& section, const QString& fileName)
        : m_section(section)
        , m_fileName(fileName)
    {
    }

    void read(const Table& table)
    {
        m_columns.clear();
        for (const TableRow& row : table.rows) {
            if (readHeading(row))
                continue;
            readRow(row);
        }
    }

    QList<PeriodDraft> periods;

private:
    bool readHeading(const TableRow& row)
    {
        QStringList columns;
        int known = 0;
        int filled = 0;
        for (const TableCell& cell : row.cells) {
            const QString text = tidyText(cell.text()).simplified();
            QString field = FormLabels::shipped().fieldOf({m_section}, text);
            if (field.isEmpty() && m_columns.isEmpty())
                field = FormLabels::shipped().beginning({m_section}, text).field;
            known += field.isEmpty() ? 0 : 1;
            filled += text.isEmpty() ? 0 : 1;
            for (int i = 0; i < std::clamp(cell.columnSpan, 1, 64); ++i)
                columns += field;
        }
        if (known < 2 || known * 2 < filled)
            return false;
        // "Years" above "From" and "To": the lower row is the more exact one.
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (columns.at(i).isEmpty())
                columns[i] = m_columns.value(i);
        }
        m_columns = columns;
        return true;
    }

    QString meaningOf(qsizetype column, qsizetype cells) const
    {
        static const QStringList four{u"what"_s, u"from"_s, u"to"_s, u"place"_s};
        static const QStringList three{u"what"_s, u"period"_s, u"place"_s};
        if (!m_columns.isEmpty())
            return m_columns.value(column);
        return cells == 4 ? four.value(column) : three.value(column);
    }

    void readRow(const TableRow& row)
    {
        PeriodDraft period;
        QStringList what;
        QStringList passage;
        qsizetype column = 0;
        for (const TableCell& cell : row.cells) {
            const QString text = tidyText(cell.text());
            const QString meaning = meaningOf(column, row.cells.size());
            column += std::clamp(cell.columnSpan, 1, 64);
            if (text.isEmpty() || FormLabels::shipped().isPlaceholder(text))
                continue;
            passage += cell.text();
            if (meaning == u"what"_s)
                what += text.split(u'\n', Qt::SkipEmptyParts).join(u", "_s);
            else if (meaning == u"from"_s)
                period.from = text.simplified();
            else if (meaning == u"to"_s)
                period.to = text.simplified();
            else if (meaning == u"period"_s)
                splitPeriod(text.simplified(), period);
            else if (meaning == u"place"_s)
                period.place = text.simplified();
        }
        period.what = what.join(u", "_s).simplified();
        if (passage.isEmpty())
            return;
        period.evidence = {m_fileName, row.cells.first().locator, passage.join(u" | "_s)};
        periods.append(period);
    }

    QString m_section;
    QString m_fileName;
    QStringList m_columns;
};

/// "2001 - 2005: Master of Laws, Example University"; nothing but a text without years.
PeriodDraft periodInLine(const QString& line)
{
    static const QRegularExpression leading = looseRegex(
        u"^(?<period>(?:\\p{L}{3,10}\\.?\\s+|\\d{1,2}[/.])?\\d{4}\\s*(?:(?:-|–|—|to|à|au)\\s*(?:(?:\\p{L}{3,10}\\.?\\s+|\\d{1,2}[/.])?\\d{4}|present|now|today|à ce jour|aujourd'hui|présent|ce jour))?)\\s*[:,;.|-]?\\s+(?<what>\\S.*)$"_s);
    PeriodDraft period;
    const QRegularExpressionMatch match = leading.match(line);
    period.what = match.hasMatch() ? match.captured(u"what"_s) : line;
    if (match.hasMatch())
        splitPeriod(match.captured(u"period"_s).trimmed(), period);
    return period;
}

QList<PeriodDraft> periodsOf(const QString& section, const FormContext& form)
{
    PeriodTable tables(section, form.fileName);
    QList<PeriodDraft> lines;
    for (const Block& block : form.section(section)) {
        if (block.kind == Block::Kind::Table) {
            tables.read(block.table);
            continue;
        }
        for (const Paragraph& paragraph : answersIn({block})) {
            PeriodDraft period = periodInLine(tidyText(paragraph.text).simplified());
            period.evidence = {form.fileName, paragraph.locator, paragraph.text};
            lines.append(period);
        }
    }
    // Beside a table running text only introduces it.
    return tables.periods.isEmpty() ? lines : tables.periods;
}

} // namespace

void readPeriods(FormDraft& draft, const FormContext& form)
{
    draft.education = periodsOf(u"V"_s, form);
    draft.employment = periodsOf(u"VI"_s, form);
}

} // namespace greffier
