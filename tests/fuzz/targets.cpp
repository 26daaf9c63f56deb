#include "tests/fuzz/targets.h"

#include "app/reader/mail.h"
#include "app/reader/pdf_notes.h"
#include "app/reader/pdf_paragraphs.h"
#include "core/documents/document_json.h"
#include "core/documents/docx/text_reader.h"
#include "core/documents/extract/call_reader.h"
#include "core/documents/extract/form_json.h"
#include "core/documents/extract/form_reader.h"
#include "core/documents/extract/letter_reader.h"
#include "core/documents/extract/receipts_reader.h"
#include "core/documents/extract/survey_reader.h"
#include "core/documents/tables/csv_reader.h"
#include "core/documents/tables/plain_text.h"
#include "core/documents/tables/xlsx_reader.h"
#include "tests/fuzz/zip_of_parts.h"
#include "tests/support/reference.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace greffier::fuzz {

namespace {

/// As the program goes on with a text: over the wire and into a draft.
void understand(const TextDocument& document)
{
    const auto sent = textDocumentFromJson(toJson(document));
    if (!sent || plainText(*sent) != plainText(document))
        qFatal("a document does not survive its way to the program");
    const QString name = u"input"_s;
    if (const auto form = readForm(*sent, name, test::referenceTables()))
        formJson(*form);
    readLetter(*sent, name, test::referenceTables());
    readCall(*sent, name, test::referenceTables());
}

void understand(const Sheet& sheet)
{
    SurveyReading reading;
    reading.codebook = &sheet;
    readSurvey(sheet, reading, test::referenceTables()).ok();
    readReceipts(sheet, u"input"_s, u"Europe/Zurich"_s).ok();
}

const QByteArray kDocxTypes
    = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override "
      "PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
      "officedocument.wordprocessingml.document.main+xml\"/></Types>";
const QByteArray kXlsxTypes
    = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override "
      "PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-"
      "officedocument.spreadsheetml.sheet.main+xml\"/></Types>";

/// "x y width height word"; nothing for another line.
std::optional<reader::PdfWord> wordIn(const QString& line)
{
    const QStringList parts = line.split(u' ');
    if (parts.size() < 5)
        return std::nullopt;
    const auto number
        = [&parts](qsizetype at) { return qBound(-1e6, parts.at(at).toDouble(), 1e6); };
    reader::PdfWord word;
    word.box = QRectF(number(0), number(1), number(2), number(3));
    word.text = parts.mid(4).join(u' ');
    word.spaceAfter = !word.text.endsWith(u'|');
    return word;
}

} // namespace

void readDocx(const QByteArray& input)
{
    const auto document = docx::readText(zipOfParts(input, "word/document.xml", kDocxTypes));
    if (document)
        understand(*document);
}

void readXlsx(const QByteArray& input)
{
    const auto sheets
        = greffier::readXlsx(zipOfParts(input, "xl/worksheets/sheet1.xml", kXlsxTypes));
    if (!sheets)
        return;
    for (const Sheet& sheet : *sheets) {
        if (sheetFromJson(toJson(sheet)) != sheet)
            qFatal("a sheet does not survive its way to the program");
        understand(sheet);
    }
}

void readTable(const QByteArray& input)
{
    if (const auto sheet = readCsv(input))
        understand(*sheet);
    if (const auto text = readPlainText(input))
        understand(*text);
}

void readMail(const QByteArray& input)
{
    if (const auto text = reader::readMailText(input))
        understand(*text);
    const auto mail = reader::openMail(input);
    for (qsizetype i = 0; mail && i < mail->attachments.size(); ++i) {
        if (mail->attachments.at(i).name.contains(u'/'))
            qFatal("an attachment would leave its folder");
    }
}

void readLayout(const QByteArray& input)
{
    QList<reader::PdfLine> lines;
    int page = 1;
    for (const QString& line : QString::fromUtf8(input).split(u'\n')) {
        const auto word = wordIn(line);
        if (!word) // an empty line ends a line of the page, any other line the page
            page += line.isEmpty() ? 0 : 1;
        if (!word || word->text.isEmpty())
            continue;
        if (lines.isEmpty() || lines.last().page != page
            || !lines.last().box.intersects(word->box.adjusted(-20, 0, 20, 0)))
            lines += reader::PdfLine{page, 595, word->box, {}, false};
        lines.last().words += *word;
        lines.last().box |= word->box;
    }
    TextDocument document;
    document.format = u"pdf"_s;
    for (const reader::PdfNote& note : reader::takeNotes(lines))
        document.notes += reader::joinedLines(note.lines);
    for (const Paragraph& paragraph : reader::paragraphsOf(lines))
        document.blocks += Block{Block::Kind::Paragraph, paragraph, {}};
    understand(document);
}

} // namespace greffier::fuzz
