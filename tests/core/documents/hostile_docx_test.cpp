#include "core/documents/docx/text_reader.h"
#include "core/documents/file_kind.h"
#include "core/documents/zip_members.h"
#include "tests/support/catch.h"
#include "tests/support/docx_builder.h"
#include "tests/support/shared_material.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace greffier;
using greffier::test::aZip;
using greffier::test::DocxBuilder;
using greffier::test::paragraphXml;

namespace {

std::optional<ReadFailure> failureOf(const QByteArray& bytes)
{
    const auto document = docx::readText(bytes);
    return document ? std::nullopt : readFailureOf(document.error());
}

QByteArray documentWith(const QByteArray& xml)
{
    return aZip({{u"[Content_Types].xml"_s, "wordprocessingml.document.main"},
                 {u"word/document.xml"_s, xml}});
}

const QByteArray kRoot
    = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>";

} // namespace

TEST_CASE("docx: each kind of file that is none is named", "[documents][docx]")
{
    const QByteArray compound = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0');
    const auto utf16 = [](const QString& text) {
        return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    };
    CHECK(failureOf({}) == ReadFailure::Empty);
    CHECK(failureOf(compound + utf16(u"EncryptedPackage"_s)) == ReadFailure::PasswordProtected);
    CHECK(failureOf(compound + utf16(u"WordDocument"_s)) == ReadFailure::OldWord);
    CHECK(failureOf(compound + utf16(u"Workbook"_s)) == ReadFailure::OldExcel);
    CHECK(failureOf("{\\rtf1 Hello}") == ReadFailure::RichText);
    CHECK(failureOf("<!DOCTYPE html><html><p>Hello</p></html>") == ReadFailure::WebPage);
    CHECK(failureOf("\x89PNG\r\n\x1a\n" + QByteArray(20, '\0')) == ReadFailure::Image);
    CHECK(failureOf(aZip({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                          {u"META-INF/manifest.xml"_s, "<m/>"}}))
          == ReadFailure::OpenDocument);
    CHECK(failureOf(aZip({{u"a.txt"_s, "x"}})) == ReadFailure::Archive);
}

TEST_CASE("docx: a truncated document is damaged wherever it is cut", "[documents][docx]")
{
    const QByteArray whole = DocxBuilder(paragraphXml(u"whole"_s)).build();
    for (qsizetype length = 4; length < whole.size(); length += 97)
        CHECK(failureOf(whole.left(length)) == ReadFailure::Damaged);
    CHECK(failureOf(documentWith(kRoot + "<w:p>")) == ReadFailure::Damaged);
}

TEST_CASE("docx: encrypted members are said to be protected", "[documents][docx]")
{
    CHECK(failureOf(
              aZip({{u"[Content_Types].xml"_s, "wordprocessingml"}, {u"word/document.xml"_s, "x"}},
                   "secret"))
          == ReadFailure::PasswordProtected);
}

TEST_CASE("docx: entities and document types are refused", "[documents][docx]")
{
    CHECK(failureOf(documentWith("<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]>"
                                 + kRoot
                                 + "<w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"))
          == ReadFailure::Damaged);
    CHECK(failureOf(documentWith("<!DOCTYPE w SYSTEM 'file:///etc/passwd'>" + kRoot
                                 + "</w:body></w:document>"))
          == ReadFailure::Damaged);
}

TEST_CASE("docx: nesting without end is too much", "[documents][docx]")
{
    CHECK(failureOf(documentWith(kRoot + QByteArray("<w:sdt><w:sdtContent>").repeated(100'000)))
          == ReadFailure::TooLarge);
}

TEST_CASE("docx: a zip that unpacks to gigabytes is given up early", "[documents][docx]")
{
    CHECK(failureOf(documentWith(kRoot + QByteArray(120 * 1024 * 1024, ' ')))
          == ReadFailure::TooLarge);
}

TEST_CASE("docx: two parts of one name are one too many", "[documents][docx]")
{
    CHECK(failureOf(aZip({{u"[Content_Types].xml"_s, "wordprocessingml"},
                          {u"word/document.xml"_s, kRoot},
                          {u"Word/Document.xml"_s, kRoot}}))
          == ReadFailure::Damaged);
}

TEST_CASE("zip: members come with the members of zips within", "[documents][zip]")
{
    const QByteArray inner = aZip({{u"c.txt"_s, "deep"}});
    const QByteArray form = DocxBuilder(paragraphXml(u"form"_s)).build();
    const auto files = zipMembers(aZip({{u"folder/a.docx"_s, form},
                                        {u"b.zip"_s, inner},
                                        {u"../../etc/evil.txt"_s, "out"},
                                        {u"__MACOSX/._a"_s, "x"}}));
    REQUIRE(files);
    QStringList names;
    for (const DocumentFile& file : *files)
        names += file.name;
    CHECK(names == QStringList{u"folder/a.docx"_s, u"b.zip!c.txt"_s});
    CHECK(files->first().bytes == form);
}

TEST_CASE("docx: every document of the shared samples is read or refused as its name says",
          "[documents][docx][shared]")
{
    const auto folder = test::sharedMaterial(u"samples/documents/docx"_s);
    if (!folder) {
        test::skipAloud(u"the shared sample documents"_s);
        return;
    }
    for (const QString& name : QDir(*folder).entryList(QDir::Files)) {
        QFile file(*folder + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CAPTURE(name);
        CHECK(docx::readText(file.readAll()).ok() == name.startsWith(u"ok__"_s));
    }
}
