#include "core/documents/tables/xlsx_writer.h"

#include "tests/core/documents/docx/docx_parts.h"
#include "tests/support/catch.h"
#include "tests/support/shared_material.h"

#include <QProcess>
#include <QTemporaryDir>

#include <clocale>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

/// While it lives, the C library writes numbers as in French: with a comma.
class FrenchNumbers {
public:
    FrenchNumbers()
    {
        const QString made = m_folder.filePath(u"fr_FR.UTF-8"_s);
        QProcess::execute(u"localedef"_s,
                          {u"--no-archive"_s, u"-i"_s, u"fr_FR"_s, u"-f"_s, u"UTF-8"_s, made});
        qputenv("LOCPATH", m_folder.path().toUtf8());
        m_works = std::setlocale(LC_NUMERIC, "fr_FR.UTF-8") != nullptr;
        qunsetenv("LOCPATH");
    }
    ~FrenchNumbers() { std::setlocale(LC_NUMERIC, "C"); }
    FrenchNumbers(const FrenchNumbers&) = delete;
    FrenchNumbers& operator=(const FrenchNumbers&) = delete;

    bool works() const { return m_works; }

private:
    QTemporaryDir m_folder;
    bool m_works = false;
};

} // namespace

TEST_CASE("numbers of a workbook have a point, whatever language the machine speaks",
          "[documents][tables]")
{
    const FrenchNumbers french;
    if (!french.works()) {
        skipAloud(u"workbooks on a French machine: localedef made no French"_s);
        return;
    }
    REQUIRE(QByteArray(std::localeconv()->decimal_point) == ",");
    ListTable table;
    table.columns = {u"share"_s};
    table.rows = {{{u"0.5"_s, true}}};
    const auto workbook = xlsxFile(table, u"Shares"_s, u"Officer"_s,
                                   QDateTime(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC));
    REQUIRE(workbook);
    const DocxParts parts(*workbook);
    const QString sheet = u"xl/worksheets/sheet1.xml"_s;
    const QStringList widths = parts.attributes(sheet, u"col"_s, u"width"_s);
    REQUIRE(widths.size() == 1);
    CHECK(widths.first().toDouble() > 8);
    CHECK(parts.part(sheet).contains("<v>0.5</v>"));
    CHECK(QByteArray(std::localeconv()->decimal_point) == ","); // the program's own way stays
}
