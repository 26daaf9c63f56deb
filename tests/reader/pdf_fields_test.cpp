#include "app/reader/pdf_text.h"
#include "core/documents/extract/form_reader.h"
#include "tests/support/catch.h"
#include "tests/support/qt_printing.h"
#include "tests/support/reference.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

/// A form with fields, as the programs that fill them leave it: values without a drawing of them.
class FieldPdf {
public:
    FieldPdf& line(double y, const QByteArray& label)
    {
        m_text += "BT /F 12 Tf 72 " + QByteArray::number(842 - y) + " Td (" + label + ") Tj ET\n";
        return *this;
    }
    FieldPdf& field(double x, double y, double width, double height, const QByteArray& entries)
    {
        const auto number = [](double value) { return QByteArray::number(value) + ' '; };
        m_fields += QByteArray::number(10 + m_count) + " 0 obj<</Type/Annot/Subtype/Widget/F 4/T(f"
            + QByteArray::number(m_count) + ")/Rect[" + number(x) + number(842 - y)
            + number(x + width) + number(842 - y + height) + "]" + entries + ">>endobj\n";
        m_references += QByteArray::number(10 + m_count++) + " 0 R ";
        return *this;
    }
    QByteArray build() const
    {
        return "%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R/AcroForm<</NeedAppearances true/DA(/F "
               "12 Tf)/DR<</Font<</F 5 0 R>>>>/Fields["
            + m_references
            + "]>>>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 "
              "obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Annots["
            + m_references + "]/Resources<</Font<</F 5 0 R>>>>>>endobj\n4 0 obj<</Length "
            + QByteArray::number(m_text.size()) + ">>stream\n" + m_text
            + "endstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
            + m_fields + "trailer<</Root 1 0 R>>\n";
    }

private:
    QByteArray m_text;
    QByteArray m_fields;
    QByteArray m_references;
    int m_count = 0;
};

QByteArray textField(const QByteArray& value) { return "/FT/Tx/V(" + value + ")"; }

QByteArray checkBox(bool checked)
{
    const QByteArray state = checked ? "/Yes" : "/Off";
    return "/FT/Btn/V" + state + "/AS" + state + "/AP<</N<</Yes 4 0 R/Off 4 0 R>>>>";
}

} // namespace

TEST_CASE("pdf: what was entered in fields is read at its place", "[reader][pdf]")
{
    FieldPdf form;
    form.line(80, "APPLICATION FORM").line(110, "I. PERSONAL DATA");
    form.line(140, "Family name:").field(200, 142, 200, 18, textField("Exemple-Modele"));
    form.line(170, "First name:").field(200, 172, 200, 18, textField("Zoe"));
    form.line(200, "Sex:").line(200, "Sex:          Female             Male");
    form.field(110, 202, 12, 12, checkBox(true)).field(190, 202, 12, 12, checkBox(false));
    form.line(230, "Date of birth:").field(200, 232, 200, 18, textField("3 April 1970"));
    form.line(260, "Place of birth:").field(200, 262, 200, 18, textField("Lyon"));
    form.line(290, "Nationality:")
        .field(200, 292, 200, 18, "/FT/Ch/Ff 131072/Opt[(French)(Malian)]/V(Malian)");
    form.line(320, "III. MOTIVATION LETTER");
    form.field(72, 420, 400, 80, "/FT/Tx/Ff 4096/V(I wish to serve.\\nMy work prepared me.)");
    form.line(450, "VIII. CERTIFY AND SUBMIT");
    form.line(480, "Full name:").field(200, 482, 200, 18, textField("Zoe Exemple-Modele"));
    const auto document = reader::readPdf(form.build());
    REQUIRE(document);
    const QString text = plainText(*document);
    INFO(text.toStdString());
    const auto draft = readForm(*document, u"form.pdf"_s, referenceTables());
    REQUIRE(draft);
    CHECK(draft->familyName.value == u"Exemple-Modele"_s);
    CHECK(draft->firstName.value == u"Zoe"_s);
    CHECK(draft->gender.value == u"F"_s);
    CHECK(draft->dateOfBirth.value == QDate(1970, 4, 3));
    CHECK(draft->placeOfBirth.value == u"Lyon"_s);
    REQUIRE(draft->nationality);
    CHECK(draft->nationality->iso2 == u"ML"_s);
    REQUIRE(draft->motivationLetter);
    CHECK(draft->motivationLetter->text.contains(u"My work prepared me."_s));
    CHECK(draft->certifiedName.value == u"Zoe Exemple-Modele"_s);
}

TEST_CASE("pdf: a field left empty shows nothing", "[reader][pdf]")
{
    FieldPdf form;
    form.line(80, "Family name:").field(200, 82, 200, 18, textField({}));
    const auto document = reader::readPdf(form.build());
    REQUIRE(document);
    CHECK(plainText(*document).trimmed() == u"Family name:"_s);
}
