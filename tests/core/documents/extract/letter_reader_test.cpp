#include "core/documents/extract/letter_reader.h"
#include "tests/core/documents/extract/documents_of_text.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

LetterDraft read(const QString& text)
{
    return readLetter(documentOf(text), u"letter.pdf"_s, referenceTables());
}

} // namespace

TEST_CASE("a motivation letter tells who applies for which mandate", "[documents][letter]")
{
    const LetterDraft letter = read(
        u"Ada Example\n12 Example Street\nada@example.org\n\nDear members of the Consultative "
        u"Group,\n\n"
        "I wish to apply for the mandate of Special Rapporteur on the right to food (Human Rights Council resolution 49/13), to be filled at the 55th session of the Human Rights Council.\n\nYours sincerely,\nAda Example"_s);
    CHECK(letter.name.value == u"Ada Example"_s);
    CHECK(letter.email.value == u"ada@example.org"_s);
    CHECK(letter.mandateTitle.value == u"Special Rapporteur on the right to food"_s);
    CHECK(letter.mandateCode == u"SR_FOOD"_s);
    CHECK(letter.resolution.value == u"49/13"_s);
    CHECK(letter.session.value == 55);
    CHECK_FALSE(letter.mandateTitle.evidence.passage.isEmpty());
}

TEST_CASE("a nomination tells whom it proposes before who signs", "[documents][letter]")
{
    const LetterDraft english = read(
        u"Excellency,\n\nThe Example Foundation has the honour to nominate Ms. Awa Exemple as Independent Expert on the situation of human rights in Mali.\n\nBruno Signer"_s);
    CHECK(english.name.value == u"Awa Exemple"_s);
    CHECK(english.names == QStringList{u"Bruno Signer"_s});
    CHECK(english.mandateCode == u"C_MALI"_s);

    const LetterDraft plain = read(
        u"Example Foundation\nLetter of nomination\nWe have the honour to nominate Awa Binta Exemple (أوا) for the mandate of Special Rapporteur on the right to food. We hold her work in high regard."_s);
    CHECK(plain.name.value == u"Awa Binta Exemple"_s);

    const LetterDraft french = read(
        u"Madame, Monsieur,\n\nNous présentons la candidature de Mme Awa Exemple au mandat de Rapporteuse spéciale sur le droit à l’alimentation (résolution 49/13).\n\nBruno Signer"_s);
    CHECK(french.name.value == u"Awa Exemple"_s);
    CHECK(french.mandateCode == u"SR_FOOD"_s);
    CHECK(french.resolution.value == u"49/13"_s);
}

TEST_CASE("a letter about something else gives nothing", "[documents][letter]")
{
    const LetterDraft letter = read(u"dear sir,\nthe weather is fine on 3 may 2024.\n"_s);
    CHECK_FALSE(letter.name);
    CHECK_FALSE(letter.email);
    CHECK_FALSE(letter.mandateTitle);
    CHECK_FALSE(letter.resolution);
    CHECK_FALSE(letter.session);
}
