#include "core/documents/tables/xlsx_writer.h"

#include "core/documents/docx/run_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <locale.h>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

constexpr qsizetype kLongestText = 32'767; ///< of a cell. Source: limits of Excel
constexpr double kWidest = 60; ///< of a column, in characters
constexpr double kNarrowest = 8;

/// libxlsxwriter writes numbers as the language of the machine does; the format has no "9,71" for a
/// width. While this lives, the thread writes them with a point.
class NumbersWithPoint {
public:
    NumbersWithPoint()
        : m_locale(newlocale(LC_NUMERIC_MASK, "C", duplocale(uselocale(locale_t{}))))
        , m_before(uselocale(m_locale))
    {
    }
    ~NumbersWithPoint()
    {
        uselocale(m_before);
        freelocale(m_locale);
    }
    NumbersWithPoint(const NumbersWithPoint&) = delete;
    NumbersWithPoint& operator=(const NumbersWithPoint&) = delete;

private:
    locale_t m_locale;
    locale_t m_before;
};

/// What XML cannot hold has no place in a cell.
QByteArray cellText(const QString& text)
{
    return docx::legalText(text.left(kLongestText)).text.toUtf8();
}

void writeRows(lxw_worksheet* sheet, const ListTable& table)
{
    lxw_row_t number = 1;
    for (const QList<ListTable::Cell>& row : table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            const ListTable::Cell& cell = row.at(i);
            if (cell.isNumber)
                worksheet_write_number(sheet, number, column, cell.text.toDouble(), nullptr);
            else if (!cell.text.isEmpty())
                worksheet_write_string(sheet, number, column, cellText(cell.text).constData(),
                                       nullptr);
        }
        ++number;
    }
}

void setWidths(lxw_worksheet* sheet, const ListTable& table)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        qsizetype longest = table.columns.at(i).size();
        for (const QList<ListTable::Cell>& row : table.rows)
            longest = std::max(longest, row.at(i).text.size());
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column,
                             std::clamp(double(longest) + 2, kNarrowest, kWidest), nullptr);
    }
}

void setProperties(lxw_workbook* book, const QByteArray& title, const QByteArray& creator,
                   const QDateTime& created)
{
    QByteArray heading = title;
    QByteArray author = creator;
    lxw_doc_properties properties{};
    properties.title = heading.data();
    properties.author = author.data();
    properties.created = static_cast<time_t>(created.toSecsSinceEpoch());
    workbook_set_properties(book, &properties);
}

} // namespace

Result<QByteArray> xlsxFile(const ListTable& table, const QString& title, const QString& creator,
                            const QDateTime& created)
{
    const Error noRoom{
        Error::Code::ReadOnly,
        QCoreApplication::translate("Documents",
                                    "The workbook could not be made: there is no room for "
                                    "temporary files."),
        {}};
    const NumbersWithPoint numbers;
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(u"list.xlsx"_s));
    lxw_workbook* book = folder.isValid() ? workbook_new(path.constData()) : nullptr;
    if (!book)
        return noRoom;
    lxw_worksheet* sheet = workbook_add_worksheet(book, "list");
    lxw_format* heading = workbook_add_format(book);
    format_set_bold(heading);
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(i),
                               cellText(table.columns.at(i)).constData(), heading);
    writeRows(sheet, table);
    setWidths(sheet, table);
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()),
                         static_cast<lxw_col_t>(table.columns.size() - 1));
    setProperties(book, cellText(title), cellText(creator), created);
    QFile file(QFile::decodeName(path));
    if (workbook_close(book) != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return noRoom;
    return file.readAll();
}

} // namespace greffier
