#include "core/documents/document_json.h"
#include "core/documents/file_kind.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace greffier;

namespace {

Block paragraphBlock(const Paragraph& paragraph)
{
    return Block{Block::Kind::Paragraph, paragraph, {}};
}

TextDocument aDocument()
{
    Paragraph paragraph{u"☒ Ada Okoro"_s, u"1."_s, u"List"_s, Locator::inParagraph(1), {}, {}};
    paragraph.noteMarks += NoteMark{11, 1};
    paragraph.fields += FieldMark{FieldMark::Kind::CheckBox, 0, 1, u"box"_s, true};
    Table table;
    table.number = 1;
    TableCell cell{{Paragraph()}, 2, 3, Locator::inTable(1, 1, 1)};
    table.rows += TableRow{{cell}};
    TextDocument document;
    document.format = u"docx"_s;
    document.blocks = {paragraphBlock(paragraph), Block{Block::Kind::Table, {}, table},
                       paragraphBlock(Paragraph())};
    document.headerBlocks = {paragraphBlock(Paragraph())};
    document.notes += Paragraph{u"a note"_s, {}, {}, Locator::inNote(1), {}, {}};
    document.comments += u"a comment"_s;
    document.title = u"Call"_s;
    document.pages = 2;
    document.trackedChanges = true;
    document.remarks += u"macros"_s;
    return document;
}

} // namespace

TEST_CASE("json: a document comes back as it went", "[documents][json]")
{
    CHECK(textDocumentFromJson(toJson(aDocument())) == aDocument());
    TextDocument empty;
    empty.format = u"txt"_s;
    CHECK(textDocumentFromJson(toJson(empty)) == empty);
}

TEST_CASE("json: a sheet comes back as it went", "[documents][json]")
{
    const Sheet sheet{u"Survey"_s, {{u"a"_s, QString()}, {}}, u"UTF-8"_s, u';', {u"open_quote"_s}};
    CHECK(sheetFromJson(toJson(sheet)) == sheet);
}

TEST_CASE("json: an answer that does not hold together is refused", "[documents][json]")
{
    CHECK_FALSE(textDocumentFromJson({}));
    CHECK_FALSE(textDocumentFromJson({{u"format"_s, 3}}));
    CHECK_FALSE(sheetFromJson({{u"rows"_s, QJsonArray{3}}}));

    QJsonObject pastTheEnd = toJson(aDocument());
    pastTheEnd.insert(u"paragraphs"_s,
                      QJsonArray{QJsonObject{
                          {u"text"_s, u"ab"_s},
                          {u"fields"_s,
                           QJsonArray{QJsonObject{
                               {u"kind"_s, u"text"_s}, {u"position"_s, 1}, {u"length"_s, 2}}}}}});
    CHECK_FALSE(textDocumentFromJson(pastTheEnd));

    QJsonObject noSuchNote = toJson(aDocument());
    noSuchNote.remove(u"notes"_s);
    CHECK_FALSE(textDocumentFromJson(noSuchNote));
}

TEST_CASE("files: every failure has a code, and a sentence of its own", "[documents][failures]")
{
    QStringList sentences;
    for (int i = 0; i <= static_cast<int>(ReadFailure::ReaderMissing); ++i) {
        const auto failure = static_cast<ReadFailure>(i);
        CHECK(readFailureFromCode(toCode(failure)) == failure);
        const Error error = readError(failure, u"more"_s);
        CHECK(readFailureOf(error) == failure);
        CHECK(error.message.endsWith(u'.'));
        sentences += error.message;
    }
    CHECK(sentences.removeDuplicates() == 0);
}

TEST_CASE("files: a table is told from a text by its name alone", "[documents][failures]")
{
    CHECK(recognise("a;b\n", u"survey.csv"_s).kind == FileKind::Csv);
    CHECK(recognise("a;b\n", u"survey.txt"_s).kind == FileKind::PlainText);
    CHECK(recognise("%PDF-1.4\n", u"form.docx"_s).kind == FileKind::Pdf);
    CHECK(recognise(QByteArray::fromHex("00010203"), u"x.csv"_s).failure == ReadFailure::OtherKind);
}
