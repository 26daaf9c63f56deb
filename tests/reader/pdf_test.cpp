#include "app/reader/bidi_line.h"
#include "app/reader/lam_alef.h"
#include "app/reader/pdf_page_image.h"
#include "app/reader/pdf_text.h"
#include "core/documents/read_failure.h"
#include "tests/reader/pdf_builder.h"
#include "tests/support/catch.h"

#include <QImage>

using namespace Qt::StringLiterals;
using namespace greffier;
using greffier::test::aPdf;
using greffier::test::linesAt;
using greffier::test::PdfPieces;

namespace {

TextDocument read(const QList<PdfPieces>& pages)
{
    const auto document = reader::readPdf(aPdf(pages));
    REQUIRE(document);
    return *document;
}

QStringList texts(const TextDocument& document)
{
    QStringList all;
    for (const Paragraph& paragraph : allParagraphs(document))
        all += paragraph.text;
    return all;
}

} // namespace

TEST_CASE("pdf: lines become paragraphs with page and place", "[reader][pdf]")
{
    const TextDocument document
        = read({linesAt(72, 100,
                        {"The Secretariat has the honour to inform all Permanent Missions",
                         "that the following mandates are to be filled."})
                    + linesAt(72, 150, {"Applications are due on 24 March."}),
                linesAt(72, 100, {"Second page."})});
    CHECK(texts(document)
          == QStringList{u"The Secretariat has the honour to inform all Permanent Missions that "
                         "the following mandates are to be filled."_s,
                         u"Applications are due on 24 March."_s, u"Second page."_s});
    CHECK(document.pages == 2);
    const Locator second = document.blocks.at(1).paragraph.locator;
    CHECK(second.page == 1);
    CHECK(second.rect.contains(QPointF(100, 147)));
    CHECK_FALSE(second.rect.contains(QPointF(100, 110)));
    CHECK(document.blocks.at(2).paragraph.locator.page == 2);
}

TEST_CASE("pdf: entries of a list stand apart and keep their lines", "[reader][pdf]")
{
    PdfPieces page = linesAt(110, 100,
                             {"Expert Mechanism on the Rights of Indigenous Peoples, with",
                              "one more line that belongs to it",
                              "Special Rapporteur on the right to food, and a longer title",
                              "(HRC resolution 44/5)"});
    page.insert(0, {90, 100, "1."});
    page.insert(3, {90, 128, "2."});
    CHECK(texts(read({page}))
          == QStringList{u"1.\tExpert Mechanism on the Rights of Indigenous Peoples, with one more "
                         "line that belongs to it"_s,
                         u"2.\tSpecial Rapporteur on the right to food, and a longer title (HRC "
                         "resolution 44/5)"_s});
}

TEST_CASE("pdf: a line that begins like an entry inside one belongs to it", "[reader][pdf]")
{
    CHECK(texts(read({linesAt(72, 100,
                              {"1. The forty-ninth session of the Council (28 February",
                               "- 1 April 2022) and a few words more to fill the line",
                               "2. The fiftieth session"})}))
          == QStringList{u"1. The forty-ninth session of the Council (28 February - 1 April 2022) "
                         "and a few words more to fill the line"_s,
                         u"2. The fiftieth session"_s});
}

TEST_CASE("pdf: small raised figures are tied to the note at the foot", "[reader][pdf]")
{
    PdfPieces page = linesAt(72, 100, {"Third mandate", "Fourth mandate", "Fifth mandate"});
    page.insert(1, {149.5, 95, "1", 7});
    page.insert(3, {157, 109, "1", 7});
    page.insert(5, {145.5, 123, "2", 7});
    page += {72, 700, "1", 6};
    page += {77, 704, "The appointment is subject to the extension", 10};
    page += {72, 716, "of the mandate by the Council.", 10};
    const TextDocument document = read({page});
    REQUIRE(document.notes.size() == 1);
    CHECK(document.notes.first().text
          == u"The appointment is subject to the extension of the mandate by the Council."_s);
    CHECK(plainText(document).contains(u"[1] The appointment"_s));
    QList<NoteMark> marks;
    for (const Paragraph& paragraph : allParagraphs(document))
        marks += paragraph.noteMarks;
    REQUIRE(marks.size() == 2);
    CHECK(marks.at(0).note == 1);
    CHECK(marks.at(1).note == 1);
    CHECK(texts(document).join(u' ') == u"Third mandate Fourth mandate Fifth mandate2"_s);
}

TEST_CASE("pdf: columns are read one after the other", "[reader][pdf]")
{
    const TextDocument document
        = read({linesAt(72, 100, {"alpha one two three", "alpha four five six", "alpha seven"})
                + linesAt(330, 100, {"beta one two three", "beta four five six", "beta seven"})});
    const QString all = texts(document).join(u' ');
    CHECK(all
          == u"alpha one two three alpha four five six alpha seven beta one two three beta four "
             "five six beta seven"_s);
}

TEST_CASE("pdf: a compound word keeps its hyphen and a divided word loses it", "[reader][pdf]")
{
    const QList<QByteArray> compound{u"Des peuples appelés à disposer d'eux-"_s.toLatin1(),
                                     u"mêmes dans ce cas précis"_s.toLatin1()};
    CHECK(texts(read({linesAt(72, 100, compound)})).first().contains(u"d'eux-mêmes"_s));

    const QList<QByteArray> divided{
        "The appointment of the mandate hol-", "der is made by the Presi-",
        "dent of the Council after consul-", "tations with the members"};
    CHECK(texts(read({linesAt(72, 100, divided)})).first()
          == u"The appointment of the mandate holder is made by the President of the Council after "
             "consultations with the members"_s);
}

TEST_CASE("pdf: a sentence goes on over the end of a page", "[reader][pdf]")
{
    CHECK(texts(read({linesAt(72, 700, {"including a questionnaire to be"}),
                      linesAt(72, 100, {"filled in online and a form."})}))
          == QStringList{u"including a questionnaire to be filled in online and a form."_s});
}

TEST_CASE("pdf: a page without text is said to be a scan", "[reader][pdf]")
{
    const TextDocument document = read({{}});
    CHECK_FALSE(document.hasText);
    CHECK(document.pages == 1);
}

TEST_CASE("pdf: a document beyond the limit of pages says so", "[reader][pdf]")
{
    QList<PdfPieces> pages(reader::kMostPages + 1, PdfPieces{{72, 72, "x"}});
    CHECK(read(pages).remarks == QStringList{u"page_limit"_s});
}

TEST_CASE("pdf: damaged files are refused", "[reader][pdf]")
{
    for (const QByteArray& bytes : {QByteArray("%PDF-1.4\n"), QByteArray("%PDF-1.7 nonsense"),
                                    aPdf({{{72, 72, "x"}}}).left(60)}) {
        const auto document = reader::readPdf(bytes);
        REQUIRE_FALSE(document);
        CHECK(readFailureOf(document.error()) == ReadFailure::Damaged);
    }
}

TEST_CASE("pdf: a page is drawn as PNG and never too large", "[reader][pdf]")
{
    const QByteArray pdf = aPdf({{{72, 72, "Greffe"}}}, {200, 100});
    const auto image = reader::pdfPageImage(pdf, 1, 144);
    REQUIRE(image);
    CHECK(QImage::fromData(*image).size() == QSize(400, 200));
    CHECK(readFailureOf(reader::pdfPageImage(pdf, 2, 72).error()) == ReadFailure::NoSuchPage);

    const auto giant = reader::pdfPageImage(aPdf({{}}, {14400, 14400}), 1, 600);
    REQUIRE(giant);
    CHECK(QImage::fromData(*giant).width() <= 5001);
}

TEST_CASE("pdf: text from right to left is put in the order it is read", "[reader][pdf]")
{
    // As it stands on the page from the left: letters reversed, numbers not.
    CHECK(reader::logicalOrder(u"44/5 םולש"_s) == u"שלום 44/5"_s);
    CHECK(reader::logicalOrder(u")4( םולש"_s) == u"שלום (4)"_s);
    CHECK(reader::logicalOrder(u"(4) םולש"_s) == u"שלום (4)"_s);
    CHECK(reader::logicalOrder(u"see םולש here"_s) == u"see שלום here"_s);
    CHECK(reader::logicalOrder(u"\uFEFB"_s) == u"لا"_s);
    CHECK_FALSE(reader::runsRightToLeft(u"44/5"_s));
}

TEST_CASE("pdf: lam and alef drawn as one shape are put in order where that can be known",
          "[reader][pdf]")
{
    const auto word = [](const QString& reading, const QList<double>& widths) {
        QString visual = reading;
        std::reverse(visual.begin(), visual.end());
        return reader::MeasuredWord{visual, widths, 10};
    };
    const auto reading = [](reader::MeasuredWord read) {
        std::reverse(read.visual.begin(), read.visual.end());
        return read.visual;
    };
    // What a file names "األمم" is "الأمم"; "والية" has a shape of the same width, "المال" has not.
    QList<reader::MeasuredWord> words{word(u"األمم"_s, {7.0, 6.0, 3.1, 3.05, 3.0}),
                                      word(u"والية"_s, {5.5, 3.3, 3.1, 3.15, 5.3}),
                                      word(u"المال"_s, {6.0, 3.3, 6.3, 3.3, 3.4})};
    reader::orderLamAlef(words);
    CHECK(reading(words.at(0)) == u"الأمم"_s);
    CHECK(reading(words.at(1)) == u"ولاية"_s);
    CHECK(reading(words.at(2)) == u"المال"_s);

    QList<reader::MeasuredWord> unknown{word(u"والية"_s, {5.5, 3.3, 3.1, 3.15, 5.3})};
    reader::orderLamAlef(unknown);
    CHECK(reading(unknown.first()) == u"والية"_s);
}
