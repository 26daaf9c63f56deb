#include "core/documents/docx/text_reader.h"
#include "core/documents/extract/form_json.h"
#include "core/documents/extract/form_reader.h"
#include "tests/core/documents/forms/form_maker.h"
#include "tests/support/catch.h"
#include "tests/support/expected_draft.h"
#include "tests/support/qt_printing.h"
#include "tests/support/reference.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

FormMaker aForm()
{
    FormRecipe recipe;
    recipe.answers = englishAnswers();
    return FormMaker(recipe);
}

TextDocument readDocument(const QByteArray& bytes)
{
    const auto document = docx::readText(bytes);
    REQUIRE(document);
    return *document;
}

FormDraft readDraft(const TextDocument& document, const FormLabels& labels = FormLabels::shipped())
{
    const auto draft = readForm(document, u"form.docx"_s, referenceTables(), labels);
    REQUIRE(draft);
    return *draft;
}

/// The form with something put into its body instead of something else, as everything in it is
/// read.
TextDocument withBody(const QString& before, const QString& after)
{
    QString body = aForm().body();
    REQUIRE(body.contains(before));
    return readDocument(DocxBuilder(body.replace(before, after)).build());
}

QString runOf(const QString& text)
{
    return u"<w:r><w:t xml:space=\"preserve\">%1</w:t></w:r>"_s.arg(text);
}

const QString kPlace = runOf(u"Lyon, France"_s);

} // namespace

TEST_CASE("a note at an answer stands among the notes and leaves the answer whole",
          "[documents][form][variants]")
{
    QString body = aForm().body();
    body.replace(kPlace, kPlace + u"<w:r><w:footnoteReference w:id=\"4\"/></w:r>"_s);
    const TextDocument document
        = readDocument(DocxBuilder(body)
                           .part(u"footnotes"_s,
                                 u"<w:footnote w:id=\"4\">%1</w:footnote>"_s.arg(
                                     paragraphXml(u"Then in another department."_s)))
                           .build());
    CHECK(readDraft(document).placeOfBirth.value == u"Lyon, France"_s);
    CHECK(plainText(document).contains(u"Then in another department."_s));
}

TEST_CASE("the mandate may stand in the header of the page", "[documents][form][variants]")
{
    QString body = aForm().body();
    const FormAnswers answers = englishAnswers();
    for (const QString& line : answers.header)
        body.replace(u"<w:p><w:pPr></w:pPr>%1</w:p>"_s.arg(runOf(line)), QString());
    REQUIRE_FALSE(body.contains(u"Mali ["_s));
    body += u"<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/></w:sectPr>"_s;
    QString header;
    for (const QString& line : answers.header)
        header += paragraphXml(line);
    const TextDocument document
        = readDocument(DocxBuilder(body).part(u"header1"_s, header).build());
    const FormDraft draft = readDraft(document);
    CHECK(draft.mandateCode == u"C_MALI"_s);
    CHECK(draft.session.value == 55);
    CHECK(plainText(document).contains(u"Fifty-fifth session"_s));
}

TEST_CASE("comments of a colleague are kept apart from the answers", "[documents][form][variants]")
{
    QString body = aForm().body();
    body.replace(
        kPlace,
        u"<w:commentRangeStart w:id=\"1\"/>"_s + kPlace
            + u"<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>"_s);
    const TextDocument document
        = readDocument(DocxBuilder(body)
                           .part(u"comments"_s,
                                 u"<w:comment w:id=\"1\">%1</w:comment>"_s.arg(
                                     paragraphXml(u"Is this the place?"_s)))
                           .build());
    CHECK(readDraft(document).placeOfBirth.value == u"Lyon, France"_s);
    CHECK(document.comments == QStringList{u"Is this the place?"_s});
}

TEST_CASE("a section brought in as a web page or a document is read as if typed",
          "[documents][form][variants]")
{
    const QByteArray page
        = "<html><head><title>x</title><style>p { color: red }</style></head><body>"
          "<p>V. EDUCATION<table border=1><tr><th>Name of degree and name of academic institution"
          "<th>From<th>To<th>Place and country<tr><td>Ma&icirc;trise, &#201;cole Exemple<td>1990"
          "<td>1994<td>Lyon,&nbsp;France</table></body>";
    const QByteArray nested = DocxBuilder(paragraphXml(u"V. EDUCATION"_s)
                                          + paragraphXml(u"1990 - 1994: Maîtrise, École Exemple"_s))
                                  .build();
    for (const auto& [name, bytes] : {std::pair{u"page.html"_s, page}, {u"chunk.docx"_s, nested}}) {
        INFO(name.toStdString());
        QString body = aForm().body();
        const qsizetype from = body.indexOf(u"<w:p><w:pPr></w:pPr>"_s + runOf(u"V. EDUCATION"_s));
        const qsizetype to = body.indexOf(u"<w:p><w:pPr></w:pPr>"_s + runOf(u"VI. EMPLOYMENT"_s));
        REQUIRE(from > 0);
        REQUIRE(to > from);
        body.replace(from, to - from, u"<w:altChunk r:id=\"chunk\"/>"_s);
        const TextDocument document = readDocument(DocxBuilder(body)
                                                       .relationship(u"chunk"_s, u"aFChunk"_s, name)
                                                       .rawPart(u"word/"_s + name, bytes)
                                                       .build());
        const FormDraft draft = readDraft(document);
        REQUIRE(draft.education.size() == 1);
        CHECK(draft.education.at(0).what == u"Maîtrise, École Exemple"_s);
        CHECK(draft.education.at(0).from == u"1990"_s);
        CHECK(draft.education.at(0).to == u"1994"_s);
        CHECK(document.remarks == QStringList{u"altchunk"_s});
    }
}

TEST_CASE("what is brought in as rich text is said not to be read", "[documents][form][variants]")
{
    const TextDocument document
        = readDocument(DocxBuilder(aForm().body() + u"<w:altChunk r:id=\"chunk\"/>"_s)
                           .relationship(u"chunk"_s, u"aFChunk"_s, u"chunk.rtf"_s)
                           .rawPart(u"word/chunk.rtf"_s, "{\\rtf1 More of the letter.}")
                           .build());
    CHECK(document.remarks.contains(u"altchunk_unread"_s));
    const FormDraft draft = readDraft(document);
    REQUIRE(draft.remarks.size() == 1);
    CHECK(draft.remarks.first().contains(u"another file"_s));
}

TEST_CASE("diagrams, charts, word art and shapes show their text", "[documents][form][variants]")
{
    const QString drawing
        = u"<w:p><w:r><w:drawing><wp:inline><a:graphic xmlns:a=\"urn:a\"><a:graphicData>"
          "<dgm:relIds xmlns:dgm=\"urn:d\" r:dm=\"diagram\"/><c:chart xmlns:c=\"urn:c\" "
          "r:id=\"chart\"/>"
          "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r><w:r><w:pict><v:shape>"
          "<v:textpath string=\"Curriculum of an example\"/></v:shape></w:pict></w:r></w:p>"_s;
    const TextDocument document = readDocument(
        DocxBuilder(aForm().body() + drawing)
            .relationship(u"diagram"_s, u"diagramData"_s, u"diagrams/data1.xml"_s)
            .rawPart(
                u"word/diagrams/data1.xml"_s,
                "<d:dataModel xmlns:d=\"urn:d\" xmlns:a=\"urn:a\"><d:ptLst><d:pt><d:t><a:p><a:r>"
                "<a:t>Judge </a:t></a:r><a:r><a:t>since 2012</a:t></a:r></a:p></d:t></d:pt>"
                "<d:pt><d:prSet phldr=\"1\"/><d:t><a:p><a:r><a:t>[Text]</a:t></a:r></a:p></d:t>"
                "</d:pt></d:ptLst></d:dataModel>")
            .relationship(u"chart"_s, u"chart"_s, u"charts/chart1.xml"_s)
            .rawPart(
                u"word/charts/chart1.xml"_s,
                "<c:chart xmlns:c=\"urn:c\" xmlns:a=\"urn:a\"><c:title><c:tx><c:rich><a:p><a:r>"
                "<a:t>Visits a year</a:t></a:r></a:p></c:rich></c:tx></c:title><c:cat><c:strRef>"
                "<c:f>Sheet1!A1</c:f><c:strCache><c:pt><c:v>Prisons</c:v></c:pt><c:pt><c:v>Courts"
                "</c:v></c:pt></c:strCache></c:strRef></c:cat></c:chart>")
            .build());
    const QString text = plainText(document);
    for (const QString& shown : {u"Judge since 2012"_s, u"Visits a year"_s, u"Prisons\tCourts"_s,
                                 u"Curriculum of an example"_s})
        CHECK(text.count(shown) == 1);
    CHECK_FALSE(text.contains(u"[Text]"_s));
    CHECK_FALSE(text.contains(u"Sheet1"_s));
}

TEST_CASE("a field without an end hides nothing that follows", "[documents][form][variants]")
{
    const TextDocument document = withBody(
        kPlace,
        u"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"_s
            + kPlace);
    CHECK(jsonText(withoutEvidence(formJson(readDraft(document))))
          == jsonText(expectedDraftOf(englishAnswers())));
}

TEST_CASE("a button in the text shows its words", "[documents][form][variants]")
{
    const TextDocument document = withBody(
        kPlace,
        u"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> MACROBUTTON NoMacro Lyon, France </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"_s);
    CHECK(readDraft(document).placeOfBirth.value == u"Lyon, France"_s);
}

TEST_CASE("prompts that were left are no answers, and what is missing stays open",
          "[documents][form][variants]")
{
    const QString prompt
        = u"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>%1</w:sdtContent></w:sdt>"_s;
    for (const QString& left :
         {prompt.arg(runOf(u"Enter the place"_s)), runOf(u"Click here to enter text."_s),
          runOf(u"……………………"_s), runOf(u"____________"_s), QString()}) {
        INFO(left.toStdString());
        const FormDraft draft = readDraft(withBody(kPlace, left));
        CHECK_FALSE(draft.placeOfBirth);
        CHECK(draft.sections.value(u"I"_s) == u"partial"_s);
        CHECK(draft.familyName.value == u"Exemplé-Île"_s);
        CHECK(draft.nationality->iso2 == u"ML"_s);
    }
}

TEST_CASE("what a form leaves unclear stays open and is said", "[documents][form][variants]")
{
    const auto withAnswer = [](int at, const QString& answer) {
        FormRecipe recipe;
        recipe.answers = englishAnswers();
        recipe.box = FormRecipe::Box::Word;
        if (at == recipe.answers.sexAt)
            recipe.answers.sexes = QStringList{answer};
        recipe.answers.personal[at].second = answer;
        if (at == 5)
            recipe.answers.personal[5].first = u"Date of birth"_s;
        return readDraft(readDocument(FormMaker(recipe).document().build()));
    };
    for (const QString& sex : {u"☒ Female ☒ Male"_s, u"☐ Female X ☐ Male"_s, u"Yes"_s}) {
        INFO(sex.toStdString());
        const FormDraft draft = withAnswer(4, sex);
        CHECK_FALSE(draft.gender);
        CHECK(draft.remarks.size() == 1);
    }
    const FormDraft day = withAnswer(5, u"03/04/1970"_s);
    CHECK_FALSE(day.dateOfBirth);
    CHECK(day.remarks.size() == 1);
    const FormDraft impossible = withAnswer(5, u"31 April 1970"_s);
    CHECK_FALSE(impossible.dateOfBirth);
    CHECK(impossible.remarks.size() == 1);
    const FormDraft congolese = withAnswer(7, u"Congolese"_s);
    CHECK(congolese.nationality->iso2.isEmpty());
    CHECK(congolese.remarks.size() == 1);
}

TEST_CASE("labels that only an officer knows are read once they are added",
          "[documents][form][variants]")
{
    FormRecipe recipe;
    recipe.answers = englishAnswers();
    recipe.answers.personal[0].first = u"Clan of the person"_s;
    recipe.answers.headings[4] = u"WHERE YOU WERE TAUGHT"_s;
    const TextDocument document = readDocument(FormMaker(recipe).document().build());
    CHECK_FALSE(readDraft(document).familyName);
    CHECK(readDraft(document).education.isEmpty());
    const FormLabels labels
        = FormLabels::shipped().with({{u"I"_s, u"family_name"_s, u"en"_s, u"Clan of the person"_s},
                                      {u"V"_s, u"section"_s, u"en"_s, u"Where you were taught"_s}});
    const FormDraft draft = readDraft(document, labels);
    CHECK(draft.familyName.value == u"Exemplé-Île"_s);
    CHECK(draft.education.size() == 2);
}
