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
    PeriodTable(const QString& section, const FormContext& form)
        : m_section(section)
        , m_labels(form.labels)
        , m_fileName(form.fileName)
    {
    }

    void read(const Table& table)
    {
        m_columns.clear();
        for (const QList<PlacedCell>& row : placedCells(table)) {
            if (readHeading(row))
                continue;
            readRow(row);
        }
    }

    QList<PeriodDraft> periods;

private:
    bool readHeading(const QList<PlacedCell>& row)
    {
        QHash<int, QString> columns;
        int known = 0;
        int filled = 0;
        for (const PlacedCell& placed : row) {
            const QString text = tidyText(placed.cell->text()).simplified();
            QString field = m_labels.fieldOf({m_section}, text);
            if (field.isEmpty() && m_columns.isEmpty())
                field = m_labels.beginning({m_section}, text).field;
            known += field.isEmpty() ? 0 : 1;
            filled += text.isEmpty() ? 0 : 1;
            for (int i = 0; i < std::clamp(placed.cell->columnSpan, 1, 64); ++i) {
                if (!field.isEmpty())
                    columns.insert(placed.column + i, field);
            }
        }
        if (known < 2 || known * 2 < filled)
            return false;
        // "From" and "To" below "Years" say more than the row above.
        m_columns.insert(columns);
        return true;
    }

    QString meaningOf(int column, qsizetype cells) const
    {
        static const QStringList four{u"what"_s, u"from"_s, u"to"_s, u"place"_s};
        static const QStringList three{u"what"_s, u"period"_s, u"place"_s};
        if (!m_columns.isEmpty())
            return m_columns.value(column);
        return cells == 4 ? four.value(column) : three.value(column);
    }

    void readRow(const QList<PlacedCell>& row)
    {
        PeriodDraft period;
        QStringList what;
        QStringList passage;
        for (const PlacedCell& placed : row) {
            const QString text = tidyText(placed.cell->text());
            const QString meaning = meaningOf(placed.column, row.size());
            if (text.isEmpty() || m_labels.isPlaceholder(text))
                continue;
            passage += placed.cell->text();
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
        period.evidence = {m_fileName, row.first().cell->locator, passage.join(u" | "_s)};
        periods.append(period);
    }

    QString m_section;
    const FormLabels& m_labels;
    QString m_fileName;
    QHash<int, QString> m_columns; ///< what a column holds
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

/// Of running text: the lines with a year in them, or all where no line has one.
QList<PeriodDraft> periodsInLines(const QString& section, const QList<Paragraph>& paragraphs,
                                  const FormContext& form)
{
    static const QRegularExpression year(u"(?<!\\d)(?:19|20)\\d{2}(?!\\d)"_s);
    QList<PeriodDraft> dated;
    QList<PeriodDraft> all;
    for (const Paragraph& paragraph : paragraphs) {
        const QString line = tidyText(paragraph.text).simplified();
        if (!form.labels.beginning({section}, line).field.isEmpty() && !year.match(line).hasMatch())
            continue; // a heading of columns
        PeriodDraft period = periodInLine(line);
        period.evidence = {form.fileName, paragraph.locator, paragraph.text};
        all.append(period);
        if (year.match(line).hasMatch())
            dated.append(period);
    }
    return dated.isEmpty() ? all : dated;
}

QList<PeriodDraft> periodsOf(const QString& section, const FormContext& form)
{
    PeriodTable tables(section, form);
    QList<Block> lines;
    for (const Block& block : form.section(section)) {
        if (block.kind == Block::Kind::Table)
            tables.read(block.table);
        else
            lines.append(block);
    }
    // Beside a table running text only introduces it.
    return tables.periods.isEmpty() ? periodsInLines(section, answersIn(lines, form.labels), form)
                                    : tables.periods;
}

} // namespace

void readPeriods(FormDraft& draft, const FormContext& form)
{
    draft.education = periodsOf(u"V"_s, form);
    draft.employment = periodsOf(u"VI"_s, form);
}

} // namespace greffier
