#include "core/documents/extract/form_pairs.h"

#include "core/documents/extract/form_outline.h"
#include "core/documents/extract/patterns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

constexpr qsizetype kLongestLabel = 160;
constexpr qsizetype kMostWordsOfALabel = 14;

/// A label, and what follows it in the same paragraph.
struct LabelledText {
    QString field;
    QString label;
    QString rest;
};

std::optional<LabelledText> labelledText(const QString& text, const QStringList& sections,
                                         const FormLabels& labels, bool colonNeeded)
{
    static const QRegularExpression colon(u"[:：]"_s);
    const qsizetype at = text.indexOf(colon);
    if (at > 0 && at < kLongestLabel) {
        const QString field = labels.fieldOf(sections, text.left(at));
        if (!field.isEmpty())
            return LabelledText{field, text.left(at), text.mid(at + 1).trimmed()};
    }
    const QString whole = labels.fieldOf(sections, text);
    if (!whole.isEmpty())
        return LabelledText{whole, text, QString()};
    const FormLabels::Beginning begun = labels.beginning(sections, text);
    if (begun.field.isEmpty() || text.split(u' ').size() > kMostWordsOfALabel)
        return std::nullopt;
    // A question may be worded at greater length than its label: what follows is no answer.
    if (sections.contains(u"II"_s) && !text.endsWith(u'.'))
        return LabelledText{begun.field, text, QString()};
    if (colonNeeded)
        return std::nullopt;
    // A PDF gives the cells of a row as one line.
    return LabelledText{begun.field, text.left(begun.length).trimmed(),
                        text.mid(begun.length).trimmed()};
}

class PairCollector {
public:
    PairCollector(const QStringList& sections, const FormLabels& labels)
        : m_sections(sections)
        , m_labels(labels)
    {
    }

    void add(const Block& block)
    {
        if (block.kind == Block::Kind::Table)
            addTable(block.table);
        else
            addParagraph(block.paragraph, false);
    }

    QList<FormPair> pairs;

private:
    bool isLabel(const QString& text) const
    {
        const auto labelled = labelledText(tidyText(text), m_sections, m_labels, true);
        return labelled && labelled->rest.isEmpty();
    }

    bool beginsWithLabel(const TableCell& cell) const
    {
        const QString first = textOf(cell).section(u'\n', 0, 0);
        return labelledText(first, m_sections, m_labels, true).has_value();
    }

    void addPair(const LabelledText& labelled, const QString& value, const QString& passage,
                 const Locator& locator)
    {
        // "Qualifications (200 words): please describe ..." has no answer yet.
        const bool prompt = m_labels.isInstruction(value);
        pairs.append(
            {labelled.field, labelled.label, prompt ? QString() : value, passage, locator});
        m_open = pairs.last().value.isEmpty();
    }

    /// Segments of a line that are divided by tabs or wide blanks.
    static QStringList segmentsOf(const QString& line)
    {
        static const QRegularExpression wide(u"\\t+|\\s{3,}"_s);
        return line.split(wide, Qt::SkipEmptyParts);
    }

    void addParagraph(const Paragraph& paragraph, bool inCell)
    {
        for (const QString& raw : paragraph.text.split(u'\n')) {
            const QString line = tidyText(raw);
            if (line.isEmpty())
                continue;
            const QStringList segments = segmentsOf(line);
            const qsizetype labels
                = std::count_if(segments.cbegin(), segments.cend(), [this](const QString& part) {
                      return labelledText(part, m_sections, m_labels, true).has_value();
                  });
            if (labels > 1 || (labels == 1 && segments.size() > 1 && isLabel(segments.first()))) {
                for (const QString& segment : segments)
                    addLine(segment, raw, paragraph.locator, inCell);
            } else {
                addLine(line, raw, paragraph.locator, inCell);
            }
        }
    }

    void addLine(const QString& line, const QString& raw, const Locator& locator, bool inCell)
    {
        if (const auto labelled = labelledText(line, m_sections, m_labels, inCell)) {
            const qsizetype next = nextLabel(labelled->rest);
            addPair(*labelled, labelled->rest.left(next).trimmed(), raw.trimmed(), locator);
            if (next >= 0)
                addLine(labelled->rest.mid(next).trimmed(), raw, locator, inCell);
            return;
        }
        if (pairs.isEmpty() || m_labels.isInstruction(line))
            return;
        FormPair& last = pairs.last();
        if (m_open) {
            last.value = line;
            last.passage = raw.trimmed();
            last.locator = locator;
            m_open = false;
            m_inOneAnswer = true;
        } else if (m_inOneAnswer || inCell || last.value.size() > 80) {
            last.value += u'\n' + line;
            last.passage += u'\n' + raw.trimmed();
        }
    }

    /// Where in an answer another label begins, as lines that a PDF has joined show; -1 if none.
    qsizetype nextLabel(const QString& answer) const
    {
        static const QRegularExpression words(
            u"(?<=\\s)(?:\\d{1,2}[.)]\\s*)?\\p{L}[^:：\\n]{1,60}[:：]"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        for (qsizetype from = 0; from < answer.size();) {
            const QRegularExpressionMatch match = words.match(answer, from);
            if (!match.hasMatch())
                return -1;
            const QString label = match.captured().chopped(1);
            if (!m_labels.fieldOf(m_sections, label).isEmpty())
                return match.capturedStart();
            from = match.capturedStart() + 1;
        }
        return -1;
    }

    static QString textOf(const TableCell& cell) { return tidyText(cell.text()); }

    /// A row of labels only, with the values in the row below.
    bool isRowOfLabels(const Table& table, qsizetype row) const
    {
        if (row + 1 >= table.rows.size())
            return false;
        const QList<TableCell>& cells = table.rows.at(row).cells;
        const QList<TableCell>& below = table.rows.at(row + 1).cells;
        if (cells.size() != below.size())
            return false;
        const auto label = [this](const TableCell& cell) { return isLabel(textOf(cell)); };
        if (!std::all_of(cells.cbegin(), cells.cend(), label))
            return false;
        return std::none_of(below.cbegin(), below.cend(), label);
    }

    void addTable(const Table& table)
    {
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            if (isRowOfLabels(table, row)) {
                addColumns(table.rows.at(row), table.rows.at(row + 1));
                ++row;
            } else {
                addRow(table.rows.at(row));
            }
        }
        m_open = false;
    }

    void addColumns(const TableRow& labels, const TableRow& values)
    {
        for (qsizetype i = 0; i < labels.cells.size(); ++i) {
            const auto labelled
                = labelledText(textOf(labels.cells.at(i)), m_sections, m_labels, true);
            const TableCell& value = values.cells.at(i);
            addPair(*labelled, textOf(value), value.text(), value.locator);
        }
    }

    void addRow(const TableRow& row)
    {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const TableCell& cell = row.cells.at(i);
            const auto labelled
                = labelledText(textOf(cell).section(u'\n', 0, 0), m_sections, m_labels, true);
            const bool alone
                = labelled && labelled->rest.isEmpty() && !textOf(cell).contains(u'\n');
            if (alone && i + 1 < row.cells.size() && !beginsWithLabel(row.cells.at(i + 1))) {
                const TableCell& value = row.cells.at(++i);
                addPair(*labelled, textOf(value), value.text(), value.locator);
                m_open = false;
                continue;
            }
            m_inOneAnswer = false;
            for (const Paragraph& paragraph : cell.paragraphs)
                addParagraph(paragraph, true);
        }
    }

    QStringList m_sections;
    const FormLabels& m_labels;
    bool m_open = false; ///< the last label still waits for its value
    bool m_inOneAnswer = false; ///< paragraphs that follow go on with the last value
};

} // namespace

QList<FormPair> pairsIn(const QList<Block>& blocks, const QStringList& sections,
                        const FormLabels& labels)
{
    PairCollector collector(sections, labels);
    for (const Block& block : blocks)
        collector.add(block);
    return collector.pairs;
}

} // namespace greffier
