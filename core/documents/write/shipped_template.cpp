#include "core/documents/write/shipped_template.h"

#include "core/documents/docx/document_writer.h"
#include "core/documents/docx/table_element.h"
#include "core/documents/write/outline_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

using docx::PageLayout;
using docx::RowElement;

Result<QStringList> outline(const QString& document)
{
    QFile file(u":/templates/%1.txt"_s.arg(document));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("Documents",
                                                 "There is no template for the document “%1”.")
                         .arg(document),
                     {}};
    QStringList lines;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#'))
            lines += line.trimmed();
    }
    return lines;
}

/// A table of an outline, until its rows are written.
struct TableOutline {
    QString style;
    QList<int> weights;
    QString caption;
    QString description;
    QList<QPair<QString, QString>> rows; ///< kind and cells
};

/// "Style: text"; without a style the text is `otherwise`'s.
struct StyledText {
    QString style;
    QString text;
};

/// "(Style)text" as cells have it.
StyledText cellText(const QString& cell, const QString& otherwise)
{
    if (!cell.startsWith(u'('))
        return {otherwise, cell};
    const qsizetype close = cell.indexOf(u')');
    return {cell.mid(1, close - 1), cell.mid(close + 1)};
}

/// Writes the lines of an outline, one after the other, as a Word document.
class TemplateMaker {
public:
    TemplateMaker(const DocumentTexts& texts, const QString& title)
        : m_writer({title, {}, texts.phrase(u"creator"_s), toCode(texts.language()),
                    QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc())})
        , m_text(texts, m_writer.body())
    {
    }

    void write(const QString& line)
    {
        const QString key = line.section(u':', 0, 0);
        const QString rest = line.section(u':', 1).trimmed();
        if (line.startsWith(u'{'))
            m_text.writeParagraph(u"Normal"_s, line);
        else if (line.startsWith(u"table "_s))
            beginTable(line.split(u' '));
        else if (line == u"endtable")
            endTable();
        else if (key == u"numbered" || key == u"sub")
            m_text.writeParagraph(u"ListNumber"_s, rest, currentList(), key == u"sub" ? 1 : 0);
        else if (!takeSetting(key, rest))
            m_text.writeParagraph(key, rest);
    }

    Result<QByteArray> finish()
    {
        const auto written = m_writer.finish(m_pages);
        return written ? Result<QByteArray>(written->bytes) : written.error();
    }

private:
    bool takeSetting(const QString& key, const QString& value)
    {
        if (key == u"header")
            m_pages.headerStart = m_text.plain(value);
        else if (key == u"header-end")
            m_pages.headerEnd = m_text.plain(value);
        else if (key == u"footer")
            m_pages.footerStart = m_text.plain(value);
        else if (key == u"pages")
            m_pages.pageNumbers = value;
        else if (key == u"layout")
            m_pages.landscape = value == u"wide";
        else if (key == u"section")
            closeSection(value == u"wide");
        else if (key == u"caption")
            m_table.caption = m_text.plain(value);
        else if (key == u"description")
            m_table.description = m_text.plain(value);
        else if (key == u"head" || key == u"row" || key == u"longrow" || key == u"span")
            m_table.rows += {key, value};
        else
            return false;
        return true;
    }

    /// What was written since the last section stands on pages of this layout.
    void closeSection(bool wide)
    {
        PageLayout layout = m_pages;
        layout.landscape = wide;
        m_writer.closeSection(layout);
    }

    docx::ListId currentList()
    {
        if (m_list.value == 0)
            m_list = m_writer.newList();
        return m_list;
    }

    /// "table CandidateTable wide 55 45": the style, on what pages, and the weights of the columns.
    void beginTable(const QStringList& words)
    {
        m_table = {};
        m_table.style = words.at(1);
        m_tablePages = m_pages;
        for (const QString& word : words.mid(2)) {
            if (word == u"wide")
                m_tablePages.landscape = true;
            else
                m_table.weights += word.toInt();
        }
    }

    void endTable()
    {
        docx::TableElement table(m_writer.body(),
                                 {docx::sharedWidths(m_tablePages.textWidth(), m_table.weights),
                                  m_table.style, m_table.caption, m_table.description});
        for (const auto& [kind, cells] : std::as_const(m_table.rows))
            writeRow(table, kind, cells);
    }

    void writeRow(docx::TableElement& table, const QString& kind, const QString& cells)
    {
        const bool isHead = kind == u"head";
        RowElement row(table,
                       isHead              ? RowElement::Kind::Heading
                           : kind == u"row" ? RowElement::Kind::Whole
                                            : RowElement::Kind::Divisible);
        const int columns = kind == u"span" ? static_cast<int>(m_table.weights.size()) : 1;
        for (const QString& cell : cells.split(u" | "_s)) {
            const docx::CellElement element(row, columns);
            for (const QString& paragraph : cell.split(u" // "_s)) {
                const StyledText text = cellText(paragraph.trimmed(),
                                                 isHead ? u"TableHeading"_s : u"TableText"_s);
                m_text.writeParagraph(text.style, text.text);
            }
        }
    }

    docx::DocumentWriter m_writer;
    OutlineText m_text;
    PageLayout m_pages;
    PageLayout m_tablePages;
    TableOutline m_table;
    docx::ListId m_list;
};

} // namespace

Result<QByteArray> shippedTemplate(const QString& document, const DocumentTexts& texts)
{
    const auto lines = outline(document);
    if (!lines)
        return lines.error();
    TemplateMaker maker(texts, document);
    for (const QString& line : *lines)
        maker.write(line);
    return maker.finish();
}

Result<QStringList> phrasesOfTemplate(const QString& document)
{
    const auto lines = outline(document);
    if (!lines)
        return lines.error();
    QStringList keys;
    for (const QString& line : *lines)
        keys += phraseKeysIn(line);
    keys.removeDuplicates();
    return keys;
}

} // namespace greffier
