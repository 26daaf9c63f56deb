#include "tests/bench/writing.h"

#include "core/documents/docx/text_reader.h"
#include "core/documents/write/case_writer.h"
#include "core/documents/write/public_list_writer.h"
#include "core/reference/reference_tables.h"
#include "tests/bench/child_process.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace greffier::bench {

namespace {

constexpr int kNotInstalled = 77;
constexpr int kRuns = 3; ///< of each maker; the quickest counts

QDateTime made() { return QDateTime(QDate(2023, 11, 6), QTime(9, 30), QTimeZone::utc()); }

publicview::Candidate candidate(int number)
{
    const QString name = u"Sample-%1"_s.arg(number, 5, 10, QLatin1Char('0'));
    const QStringList states{u"CH"_s, u"KE"_s, u"MX"_s, u"NP"_s, u"SE"_s, u"VU"_s};
    return {u"uid-%1"_s.arg(number), name, u"Ana Luisa"_s, states.at(number % states.size()),
            number % 2 ? u"F"_s : u"M"_s};
}

publicview::Vacancy vacancy()
{
    publicview::Vacancy made;
    made.number = 7;
    made.mandateCode = u"SR_ASSEMBLY"_s;
    made.resolution = u"50/17"_s;
    return made;
}

template <typename Document>
Document begun()
{
    Document document;
    document.session = 55;
    document.firstDay = QDate(2024, 2, 26);
    document.lastDay = QDate(2024, 4, 5);
    document.asOf = QDate(2023, 11, 6);
    return document;
}

publicview::PublicList listOf(int count)
{
    auto list = begun<publicview::PublicList>();
    list.lists = {{vacancy(), {}}};
    for (int i = 0; i < count; ++i)
        list.lists.first().candidates += candidate(i);
    return list;
}

internalview::CaseFile sheetsOf(int count)
{
    auto file = begun<internalview::CaseFile>();
    file.lists = {{vacancy(), {}}};
    for (int i = 0; i < count; ++i) {
        internalview::CaseRecord record;
        record.person = candidate(i);
        record.languages = {u"en"_s, u"fr"_s};
        record.education = {{u"LLM, University of Sampleton"_s, u"1999"_s, u"2001"_s, {}},
                            {u"LLB, University of Sampleton"_s, u"1995"_s, u"1999"_s, {}}};
        record.employment = {{u"Judge, Court of Sampleton"_s, u"2010"_s, {}, u"Sampleton"_s}};
        record.expertise = u"Thirty years of work with assemblies and associations. "_s.repeated(8);
        record.letterWords = 580;
        record.findings = {{{u"FORM-BOTH"_s,
                             Finding::Verdict::Met,
                             Finding::Weight::Exclusion,
                             u"Both parts are there."_s,
                             u"Guidelines"_s,
                             true,
                             {}},
                            u"Survey and form both received"_s,
                            {},
                            {},
                            {}}};
        file.lists.first().cases += record;
    }
    return file;
}

Result<void> save(const QByteArray& bytes, const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
        return {};
    return Error{Error::Code::ReadOnly, u"The document was not saved."_s, file.errorString()};
}

QJsonArray rowsOf(const Table& table)
{
    QJsonArray rows;
    for (const TableRow& row : table.rows) {
        QJsonArray cells;
        for (const TableCell& cell : row.cells)
            cells += cell.text();
        rows += cells;
    }
    return rows;
}

/// The paragraphs and tables of a written document, for the others to write them too.
QJsonArray blocksOf(const TextDocument& document)
{
    QJsonArray blocks;
    for (const Block& block : document.blocks) {
        if (block.kind == Block::Kind::Paragraph)
            blocks += QJsonObject{{u"text"_s, block.paragraph.text}};
        else
            blocks += QJsonObject{{u"rows"_s, rowsOf(block.table)}};
    }
    return blocks;
}

/// The same as a web page, which pandoc reads fastest.
QByteArray asPage(const QJsonArray& blocks)
{
    QString page;
    for (const QJsonValue& block : blocks) {
        if (!block.toObject().contains(u"rows"_s)) {
            page += u"<p>%1</p>\n"_s.arg(block[u"text"_s].toString().toHtmlEscaped());
            continue;
        }
        page += u"<table>\n"_s;
        for (const QJsonValue& row : block[u"rows"_s].toArray()) {
            page += u"<tr>"_s;
            for (const QJsonValue& cell : row.toArray())
                page += u"<td>%1</td>"_s.arg(cell.toString().toHtmlEscaped());
            page += u"</tr>\n"_s;
        }
        page += u"</table>\n"_s;
    }
    return page.toUtf8();
}

QJsonObject measured(const QString& program, const QStringList& arguments)
{
    ChildRun best;
    for (int run = 0; run < kRuns; ++run) {
        const ChildRun now = runChild(program, arguments);
        if (now.exitCode == kNotInstalled || now.exitCode < 0)
            return {{u"skipped"_s, u"%1 or its package is not installed."_s.arg(program)}};
        if (now.exitCode != 0)
            return {{u"failed"_s, now.exitCode}};
        if (run == 0 || now.processorMilliseconds < best.processorMilliseconds)
            best = now;
    }
    return {{u"milliseconds"_s, best.milliseconds},
            {u"processor_milliseconds"_s, best.processorMilliseconds},
            {u"peak_kilobytes"_s, best.peakKilobytes}};
}

QJsonObject measure(const QString& what, int count, const QString& makers)
{
    const QTemporaryDir folder;
    const QString ours = folder.filePath(u"ours.docx"_s);
    const QString blocks = folder.filePath(u"blocks.json"_s);
    const QString page = folder.filePath(u"page.html"_s);
    const QString theirs = folder.filePath(u"theirs.docx"_s);
    QJsonObject report{
        {u"greffier"_s,
         measured(QCoreApplication::applicationFilePath(),
                  {u"--write"_s, what, u"--count"_s, QString::number(count), u"--out"_s, ours})}};
    QFile written(ours);
    const auto text = written.open(QIODevice::ReadOnly)
        ? docx::readText(written.readAll())
        : Result<TextDocument>(Error{Error::Code::NotFound, {}, {}});
    if (!text)
        return report;
    const QJsonArray content = blocksOf(*text);
    save(QJsonDocument(content).toJson(QJsonDocument::Compact), blocks).ok();
    save(asPage(content), page).ok();
    report.insert(u"docx (npm)"_s, measured(u"node"_s, {makers + u"/write.js"_s, blocks, theirs}));
    report.insert(u"pandoc"_s, measured(u"pandoc"_s, {u"-f"_s, u"html"_s, page, u"-o"_s, theirs}));
    if (count <= 200)
        report.insert(u"python-docx"_s,
                      measured(u"python3"_s, {makers + u"/write.py"_s, blocks, theirs}));
    return report;
}

} // namespace

Result<void> writeLarge(const QString& what, int count, const QString& path)
{
    const auto tables = loadReferenceTables();
    if (!tables)
        return tables.error();
    const auto texts = DocumentTexts::load(UnLanguage::English, *tables);
    if (!texts)
        return texts.error();
    const auto written = what == u"sheets"
        ? writeCases(u"candidate-sheet"_s, sheetsOf(count), *texts, made())
        : writePublicList(listOf(count), *texts, made());
    return written ? save(written->bytes, path) : written.error();
}

QJsonObject measureWriting(const QString& makers)
{
    return {{u"table of 200 candidates"_s, measure(u"table"_s, 200, makers)},
            {u"table of 1000 candidates"_s, measure(u"table"_s, 1'000, makers)},
            {u"table of 10000 candidates"_s, measure(u"table"_s, 10'000, makers)},
            {u"1000 candidate sheets"_s, measure(u"sheets"_s, 1'000, makers)}};
}

} // namespace greffier::bench
