#include "core/base/content_hash.h"
#include "core/base/progress.h"
#include "core/documents/read_failure.h"
#include "core/documents/reader_process.h"
#include "tests/reader/pdf_builder.h"
#include "tests/support/catch.h"
#include "tests/support/docx_builder.h"
#include "tests/support/shared_material.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace greffier;
using greffier::test::DocxBuilder;
using greffier::test::paragraphXml;

namespace {

DocumentFile aFile(const QString& name, const QByteArray& bytes)
{
    return {name, bytes, contentHash(bytes)};
}

DocumentFile aForm()
{
    return aFile(u"form.docx"_s, DocxBuilder(paragraphXml(u"Ada Okoro"_s)).build());
}

template <typename T>
std::optional<ReadFailure> failureOf(const Result<T>& result)
{
    return result ? std::nullopt : readFailureOf(result.error());
}

ReaderProcess::Settings withDeadline(std::chrono::milliseconds deadline) { return {{}, deadline}; }

/// What all three copies of the call say alike: entries 3, 4 and 5 carry the note.
QStringList entriesWithNote(const TextDocument& document)
{
    QStringList numbers;
    for (const Paragraph& paragraph : allParagraphs(document)) {
        const QString line = paragraph.label + u'\t' + paragraph.text;
        if (!paragraph.noteMarks.isEmpty())
            numbers += line.trimmed().section(u'.', 0, 0);
    }
    return numbers;
}

} // namespace

TEST_CASE("reader: every kind of file is read in the other process", "[reader][process]")
{
    ReaderProcess reader;
    const auto form = reader.readText(aForm());
    REQUIRE(form);
    CHECK(plainText(*form) == u"Ada Okoro\n"_s);
    const auto letter = reader.readText(aFile(u"l.pdf"_s, test::aPdf({{{72, 72, "Nomination"}}})));
    REQUIRE(letter);
    CHECK(plainText(*letter) == u"Nomination\n"_s);
    CHECK(reader.readText(aFile(u"n.txt"_s, "a note\n"))->format == u"txt"_s);
    CHECK(reader.readText(aFile(u"s.csv"_s, "a;b\n"))->format == u"csv"_s);
    CHECK(reader.readSheet(aFile(u"s.csv"_s, "a;b\n"))->rows
          == QList<QStringList>{{u"a"_s, u"b"_s}});
    CHECK(reader.recognise(aForm())->kind == FileKind::Docx);
    CHECK(reader.recognise(aFile(u"x"_s, "{\\rtf1}"))->failure == ReadFailure::RichText);
    CHECK(reader.pageImage(test::aPdf({{}}), 1, 30)->startsWith("\x89PNG"));
}

TEST_CASE("reader: a file that is not what is asked for is refused with the reason",
          "[reader][process]")
{
    ReaderProcess::Settings settings;
    settings.office = u"/nowhere/soffice"_s; // where there is one it reads old formats
    ReaderProcess reader(settings);
    CHECK(failureOf(reader.readSheet(aForm())) == ReadFailure::NotATable);
    CHECK(failureOf(reader.readText(aFile(u"old.docx"_s, "{\\rtf1 text}")))
          == ReadFailure::RichText);
    CHECK(failureOf(reader.readText(aFile(u"a.docx"_s, {}))) == ReadFailure::Empty);
    CHECK(failureOf(reader.readText(aFile(u"a.zip"_s, test::aZip({{u"b"_s, "x"}}))))
          == ReadFailure::Archive);
    CHECK(failureOf(reader.pageImage(test::aPdf({{}}), 7, 30)) == ReadFailure::NoSuchPage);
}

TEST_CASE("reader: a zip is unpacked in the other process", "[reader][process]")
{
    ReaderProcess reader;
    const DocumentFile form = aForm(); // made once: a zip holds the time of its making
    const DocumentFile zip = aFile(u"all.zip"_s, test::aZip({{u"x/form.docx"_s, form.bytes}}));
    const auto files = reader.unpack(zip);
    REQUIRE(files);
    CHECK(*files == QList<DocumentFile>{aFile(u"all.zip!x/form.docx"_s, form.bytes)});
}

TEST_CASE("reader: a file that never ends is given up and the next one is read",
          "[reader][process]")
{
    const QByteArray endless = test::anEndlessPdf();
    CHECK(endless.size() < 4096);
    ReaderProcess reader(withDeadline(std::chrono::seconds(20)));
    CHECK(failureOf(reader.readText(aFile(u"endless.pdf"_s, endless))) == ReadFailure::TimedOut);
    CHECK(reader.readText(aForm()).ok());
}

TEST_CASE("reader: a reader that died is started anew", "[reader][process]")
{
    ReaderProcess reader;
    REQUIRE(reader.readText(aForm()));
    const qint64 first = reader.processId();
    REQUIRE(first > 0);
    ::kill(static_cast<pid_t>(first), SIGKILL);
    Result<TextDocument> next = reader.readText(aForm());
    if (!next) // the death came to light only after the request was sent
        next = reader.readText(aForm());
    CHECK(next.ok());
    CHECK(reader.processId() != first);
}

TEST_CASE("reader: who waits can stop it", "[reader][process]")
{
    Progress progress;
    progress.stop();
    ReaderProcess reader;
    const auto stopped = reader.readText(aFile(u"endless.pdf"_s, test::anEndlessPdf()), &progress);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK(reader.readText(aForm()).ok());
}

TEST_CASE("reader: an answer is not believed because it came", "[reader][process]")
{
    ReaderProcess echo({u"/bin/cat"_s, std::chrono::seconds(20)});
    CHECK(failureOf(echo.readText(aForm())) == ReadFailure::ReaderCrashed);
    CHECK(failureOf(echo.readSheet(aForm())) == ReadFailure::ReaderCrashed);
    CHECK(failureOf(echo.pageImage("%PDF", 1, 72)) == ReadFailure::ReaderCrashed);
    ReaderProcess silent({u"/bin/true"_s, std::chrono::seconds(20)});
    CHECK(failureOf(silent.readText(aForm())) == ReadFailure::ReaderCrashed);
    ReaderProcess missing({u"/nowhere/greffier-reader"_s, std::chrono::seconds(20)});
    CHECK(failureOf(missing.readText(aForm())) == ReadFailure::ReaderMissing);
}

TEST_CASE("files: taken from disk with the reason why not", "[reader][files]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"form.docx"_s);
    CHECK(failureOf(loadDocumentFile(path)) == ReadFailure::Missing);
    CHECK(failureOf(loadDocumentFile(folder.path())) == ReadFailure::NotAFile);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(failureOf(loadDocumentFile(path)) == ReadFailure::Empty);
    file.write("x");
    file.close();
    CHECK(*loadDocumentFile(path) == aFile(u"form.docx"_s, "x"));
    CHECK(loadDocumentFile(path, u"okoro/form.docx"_s)->name == u"okoro/form.docx"_s);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.resize(kMaxDocumentBytes + 1);
    CHECK(failureOf(loadDocumentFile(path)) == ReadFailure::TooLarge);
}

TEST_CASE("reader: the call of the 55th session reads alike from Word and PDF",
          "[reader][process][shared]")
{
    const auto word = test::sharedMaterial(u"samples/calls/call-hrc55-fr.docx"_s);
    const auto pdf = test::sharedMaterial(u"samples/calls/call-hrc55-fr.pdf"_s);
    if (!word || !pdf) {
        test::skipAloud(u"the shared sample calls"_s);
        return;
    }
    ReaderProcess reader;
    for (const QString& path : {*word, *pdf}) {
        const auto document = reader.readText(*loadDocumentFile(path));
        REQUIRE(document);
        CHECK(entriesWithNote(*document) == QStringList{u"3"_s, u"4"_s, u"5"_s});
        REQUIRE(document->notes.size() == 1);
        CHECK(document->notes.first().text.startsWith(u"La nomination du titulaire"_s));
        CHECK(document->blocks.size() == 12);
    }
}

TEST_CASE("reader: every shared sample is read or refused in time", "[reader][process][shared]")
{
    const auto folder = test::sharedMaterial(u"samples/documents"_s);
    if (!folder) {
        test::skipAloud(u"the shared sample documents"_s);
        return;
    }
    ReaderProcess reader;
    for (const QString& kind : {u"docx"_s, u"pdf"_s}) {
        const QDir place(*folder + u'/' + kind);
        for (const QString& name : place.entryList(QDir::Files)) {
            CAPTURE(name);
            const auto document = reader.readText(*loadDocumentFile(place.filePath(name)));
            const auto failure = failureOf(document);
            CHECK((document || failure));
            if (name.startsWith(u"ok__"_s))
                CHECK(document.ok());
            else
                CHECK(failure != ReadFailure::ReaderCrashed);
        }
    }
}
