#include "app/reader/html_text.h"
#include "app/reader/pdf_text.h"
#include "core/documents/extract/call_json.h"
#include "core/documents/extract/call_reader.h"
#include "tests/support/catch.h"
#include "tests/support/expected_draft.h"
#include "tests/support/reference.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

/// How many of the expected drafts have a file of that kind; each is compared.
int compareAll(const QString& ending)
{
    int compared = 0;
    for (const QString& name : expectedDrafts(u"notes"_s)) {
        const QString file = name + u'.' + ending;
        const QByteArray bytes = fixture(u"documents/notes/"_s + file);
        if (bytes.isEmpty())
            continue;
        ++compared;
        INFO(file);
        const auto document
            = ending == u"html"_s ? reader::readHtml(bytes) : reader::readPdf(bytes);
        REQUIRE(document);
        CHECK(draftDifferences(expectedDraft(u"notes/"_s + name),
                               callJson(readCall(*document, file, referenceTables())))
                  .join(u'\n')
              == QString());
    }
    return compared;
}

QStringList textsOf(const QByteArray& page)
{
    const auto document = reader::readHtml(page);
    REQUIRE(document);
    QStringList texts;
    for (const Paragraph& paragraph : allParagraphs(*document))
        texts
            += paragraph.label.isEmpty() ? paragraph.text : paragraph.label + u' ' + paragraph.text;
    return texts;
}

} // namespace

TEST_CASE("saved pages and PDFs of the notes give the drafts of their texts",
          "[reader][call][note]")
{
    CHECK(compareAll(u"html"_s) >= 6);
    CHECK(compareAll(u"pdf"_s) >= 6);
}

TEST_CASE("a saved page is read as it is seen", "[reader][html]")
{
    CHECK(textsOf("<p>One\n  line<br>and another</p><p> </p><div>Two<p>Three</p>Four</div>")
          == QStringList{u"One line\nand another"_s, u"Two"_s, u"Three"_s, u"Four"_s});
    CHECK(textsOf("<ol start=3><li>a<ul><li>b</ul><li>c</ol>")
          == QStringList{u"3. a"_s, u"• b"_s, u"4. c"_s});
    CHECK(textsOf("<head><title>t</title></head><script>x</script><style>y</style><nav>z</nav>"
                  "<div hidden>h</div><p aria-hidden=true>i</p>&eacute;")
          == QStringList{u"é"_s});
    CHECK(textsOf("<table><tr><td>a<td>b<tr><td>c</table>") == QStringList{u"a"_s, u"b"_s, u"c"_s});
}

TEST_CASE("a page of elements in one another without end is read without harm", "[reader][html]")
{
    const auto deep = reader::readHtml(QByteArray("<div>").repeated(5000) + "text");
    REQUIRE(deep);
    CHECK_FALSE(deep->hasText);
    CHECK(reader::readHtml("<p>cut <b off")->hasText);
    CHECK_FALSE(reader::readHtml("<html></html>")->hasText);
}
