#include "core/reference/mandate_catalogue.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"

using namespace greffier;
using namespace Qt::StringLiterals;

namespace {

const MandateCatalogue& mandates() { return test::referenceTables().mandates; }

struct Written {
    QStringView title;
    QStringView resolution;
    QStringView code; ///< empty: none
};

void checkMatched(std::initializer_list<Written> cases)
{
    for (const Written& written : cases) {
        INFO(written.title.toString());
        const auto match
            = mandates().match(written.title.toString(), written.resolution.toString());
        CHECK((match ? match->code : QString()) == written.code.toString());
    }
}

} // namespace

TEST_CASE("each title of each mandate in each language finds its own mandate",
          "[reference][mandates]")
{
    for (const MandateEntry& entry : mandates().all()) {
        for (const UnLanguage language : kUnLanguages) {
            for (const TitleGender gender :
                 {TitleGender::Neutral, TitleGender::Masculine, TitleGender::Feminine}) {
                const QString title = mandates().title(entry.mandate.code, language, gender);
                INFO(title);
                REQUIRE_FALSE(title.isEmpty());
                const auto match = mandates().match(title.toUpper());
                REQUIRE(match);
                CHECK(match->code == entry.mandate.code);
                CHECK((match->certainty == Certainty::Read));
            }
        }
    }
}

TEST_CASE("the titles of a call find their mandates", "[reference][mandates]")
{
    checkMatched({
        {u"Mécanisme d’experts sur les droits des peuples autochtones", u"33/25", u"EMRIP"},
        {u"Expert indépendant sur la promotion d’un ordre international démocratique et équitable",
         u"45/4", u"IE_INTERNATIONAL_ORDER"},
        {u"Expert indépendant sur la situation des droits de l’homme au Mali ", u"52/42",
         u"C_MALI"},
        {u"Rapporteur spécial sur la promotion de la vérité, de la justice, de la réparation et "
         u"des "
         u"garanties de non-répétition",
         u"45/10", u"SR_TRUTH_JUSTICE"},
        {u"Rapporteur spécial sur les droits à la liberté de réunion pacifique et à la liberté "
         u"d’association",
         u"50/17", u"SR_ASSEMBLY"},
        {u"Groupe de travail sur l’utilisation de mercenaires comme moyen de violer les droits de "
         u"l’homme et d’empêcher l’exercice du droit des peuples à disposer d’eux-mêmes",
         u"51/13", u"WG_MERCENARIES"},
    });
}

TEST_CASE("a title slightly reworded finds the nearest mandate", "[reference][mandates]")
{
    checkMatched({
        {u"Expert indépendant chargé de promouvoir un ordre international démocratique et "
         u"équitable",
         u"", u"IE_INTERNATIONAL_ORDER"},
        {u"Rapporteuse spéciale chargée de la question des droits de l'homme des migrants", u"",
         u"SR_MIGRANTS"},
        {u"Rapporteur spécial sur le logement convenable", u"", u"SR_HOUSING"},
        {u"Special Rapporteur on violence against women", u"", u"SR_VIOLENCE_WOMEN"},
        {u"Special Rapporteur on torture", u"", u"SR_TORTURE"},
        {u"SR on the right to food", u"", u"SR_FOOD"},
        {u"Independent Expert on international solidarity", u"", u"IE_INTERNATIONAL_SOLIDARITY"},
        {u"Special Rapporteur on the situation of human rights in Burma", u"", u"C_MYANMAR"},
        {u"Special Rapporteur on human rights in Iran", u"", u"C_IRAN"},
        {u"Rapporteur spécial sur la situation des droits de l'homme en Corée du Nord", u"",
         u"C_DPRK"},
        {u"Working Group on enforced disappearances", u"", u"WG_DISAPPEARANCES"},
        {u"WG on the use of mercenaries", u"", u"WG_MERCENARIES"},
        {u"Expert Mechanism on the Right to Development (member from WEOG)", u"", u"EMRTD"},
        {u"Special Rapporteur on the right to development", u"", u"SR_DEVELOPMENT"},
        {u"Relatora Especial sobre el derecho a la educación", u"", u"SR_EDUCATION"},
    });
}

TEST_CASE("the resolution settles a doubt about the title", "[reference][mandates]")
{
    const auto match
        = mandates().match(u"Independent Expert on the situation in Mali"_s, u"52/42"_s);
    REQUIRE(match);
    CHECK(match->code == u"C_MALI"_s);
}

TEST_CASE("a title of no mandate is matched to none", "[reference][mandates]")
{
    checkMatched({
        {u"", u"", u""},
        {u"Special Rapporteur", u"", u""},
        {u"Special Rapporteur on the situation of human rights", u"", u""},
        {u"Special Rapporteur on the situation of human rights in Atlantis", u"", u""},
        {u"Member of the Advisory Committee", u"", u""},
        {u"Director of the national museum", u"33/25", u""},
    });
}

TEST_CASE("resolutions lead to their mandates", "[reference][mandates]")
{
    CHECK(mandates().mandatesOf(u"33/25"_s) == QStringList{u"EMRIP"_s});
    CHECK(mandates().mandatesOf(u"A/HRC/RES/45/4"_s) == QStringList{u"IE_INTERNATIONAL_ORDER"_s});
    CHECK(mandates().mandatesOf(u"2005/55"_s) == QStringList{u"IE_INTERNATIONAL_SOLIDARITY"_s});
    CHECK(mandates().mandatesOf(u"S-18/1"_s) == QStringList{u"C_SYRIA"_s});
    CHECK(mandates().mandatesOf(u"99/99"_s).isEmpty());
    CHECK(mandates().mandatesOf(QString()).isEmpty());

    QStringList chain;
    for (const MandateResolution& resolution :
         mandates().resolutionsOf(u"IE_INTERNATIONAL_SOLIDARITY"_s))
        chain += resolution.number;
    CHECK(chain == QStringList{u"2005/55"_s, u"26/6"_s, u"35/3"_s, u"44/11"_s, u"53/5"_s});
}

TEST_CASE("a mandate has the seats its kind has", "[reference][mandates]")
{
    REQUIRE(mandates().find(u"EMRIP"_s));
    CHECK(mandates().find(u"EMRIP"_s)->seats == 7);
    CHECK(mandates().find(u"EMRIP"_s)->seatRegions.contains(emripRegion(u"NORTH_AMERICA"_s)));
    CHECK(mandates().find(u"WG_MERCENARIES"_s)->seatRegions.contains(unGroup(u"AFRICAN"_s)));
    CHECK(mandates().find(u"SR_FOOD"_s)->seatRegions.isEmpty());
    CHECK(mandates().find(u"NOTHING"_s) == nullptr);
}

TEST_CASE("a title is printed in the gender of the holder where the language has one",
          "[reference][mandates]")
{
    CHECK(mandates().title(u"SR_FOOD"_s, UnLanguage::French, TitleGender::Feminine)
          == u"Rapporteuse spéciale sur le droit à l'alimentation"_s);
    CHECK(mandates().title(u"SR_FOOD"_s, UnLanguage::French)
          == u"Rapporteur spécial sur le droit à l'alimentation"_s);
    CHECK(mandates().title(u"SR_FOOD"_s, UnLanguage::English, TitleGender::Feminine)
          == u"Special Rapporteur on the right to food"_s);
    CHECK(mandates().title(u"NOTHING"_s, UnLanguage::English).isEmpty());
}
