#include "core/reference/states.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"

using namespace greffier;
using namespace Qt::StringLiterals;

namespace {

const States& states() { return test::referenceTables().states; }

struct Written {
    QStringView text;
    QStringView iso2; ///< several apart by a space
};

void checkRecognised(std::initializer_list<Written> cases)
{
    for (const Written& written : cases) {
        INFO(written.text.toString());
        CHECK(states().recognise(written.text.toString()).candidates
              == written.iso2.toString().split(u' ', Qt::SkipEmptyParts));
    }
}

} // namespace

TEST_CASE("a State is named in each of the six languages", "[reference][states]")
{
    CHECK(states().name(u"CI"_s, UnLanguage::English) == u"Côte d'Ivoire"_s);
    CHECK(states().name(u"CI"_s, UnLanguage::Arabic) == u"كوت ديفوار"_s);
    CHECK(states().name(u"RU"_s, UnLanguage::Russian) == u"Российская Федерация"_s);
    CHECK(states().name(u"CN"_s, UnLanguage::Chinese) == u"中国"_s);
    CHECK(states().name(u"ES"_s, UnLanguage::Spanish) == u"España"_s);
    CHECK(states().name(u"XX"_s, UnLanguage::English).isEmpty());
    REQUIRE(states().find(u"ML"_s));
    CHECK(states().find(u"ML"_s)->articles.value(UnLanguage::French) == u"le"_s);
    CHECK(states().find(u"ML"_s)->iso3 == u"MLI"_s);
    CHECK(states().find(u"VA"_s)->status == u"observer_state"_s);
}

TEST_CASE("every State is recognised by its name in each language", "[reference][states]")
{
    for (const State& state : states().all()) {
        for (const UnLanguage language : kUnLanguages) {
            const QString name = state.names.value(language);
            INFO(name);
            CHECK(states().recognise(name).candidates.contains(state.iso2));
            CHECK(states().recognise(name.toUpper()).candidates.contains(state.iso2));
        }
        INFO(state.iso2);
        CHECK(states().recognise(state.formalNameEnglish).iso2() == state.iso2);
        CHECK(states().recognise(state.formalNameFrench).iso2() == state.iso2);
        CHECK(states().recognise(state.iso2).iso2() == state.iso2);
        CHECK(states().recognise(state.iso3).iso2() == state.iso2);
    }
}

TEST_CASE("a nationality is recognised as applicants write it", "[reference][states]")
{
    checkRecognised({
        {u"Burma", u"MM"},
        {u"Ivory Coast", u"CI"},
        {u"Cote d'Ivoire", u"CI"},
        {u"Côte d’Ivoire", u"CI"},
        {u"COTE D IVOIRE", u"CI"},
        {u"South Korea", u"KR"},
        {u"Republic of Korea", u"KR"},
        {u"Korea, Republic of", u"KR"},
        {u"malienne", u"ML"},
        {u"Malienne ", u"ML"},
        {u"nationalité malienne", u"ML"},
        {u"Citizen of the Republic of Mali", u"ML"},
        {u"Turkey", u"TR"},
        {u"TÜRKİYE", u"TR"},
        {u"U.S.A.", u"US"},
        {u"United States of America", u"US"},
        {u"british", u"GB"},
        {u"Northern Ireland", u"GB"},
        {u"Irish", u"IE"},
        {u"Nigerian", u"NG"},
        {u"Nigerien", u"NE"},
        {u"nigériane", u"NG"},
        {u"The Gambia", u"GM"},
        {u"mexicana", u"MX"},
        {u"ciudadana española", u"ES"},
        {u"гражданка Мали", u"ML"},
        {u"中国籍", u"CN"},
        {u"法国人", u"FR"},
        {u"Swaziland", u"SZ"},
        {u"Congolese (DRC)", u"CD"},
        {u"Kenya (KE)", u"KE"},
    });
}

TEST_CASE("nationals are recognised in Russian and Arabic by the words for man and woman",
          "[reference][states]")
{
    checkRecognised({
        {u"россиянка", u"RU"},        {u"малийка", u"ML"},     {u"Нигерец", u"NE"},
        {u"нигериец", u"NG"},         {u"француженка", u"FR"}, {u"египтянин", u"EG"},
        {u"кениец", u"KE"},           {u"китаянка", u"CN"},    {u"южнокореянка", u"KR"},
        {u"северокореец", u"KP"},     {u"Бирма", u"MM"},       {u"Берег Слоновой Кости", u"CI"},
        {u"белоруска", u"BY"},        {u"مصرية", u"EG"},       {u"مصري", u"EG"},
        {u"الجنسية المغربية", u"MA"}, {u"تونسي", u"TN"},       {u"فرنسية", u"FR"},
        {u"كوري جنوبي", u"KR"},       {u"سوداني", u"SD"},      {u"جنوب سوداني", u"SS"},
        {u"إيفوارية", u"CI"},         {u"ساحل العاج", u"CI"},  {u"缅甸", u"MM"},
        {u"韩国人", u"KR"},
    });
}

TEST_CASE("common misspellings and older names are recognised without a guess",
          "[reference][states]")
{
    checkRecognised({
        {u"Phillipines", u"PH"},   {u"Lybia", u"LY"},         {u"Marocco", u"MA"},
        {u"Kazakstan", u"KZ"},     {u"Tunesian", u"TN"},      {u"Columbian", u"CO"},
        {u"Swizerland", u"CH"},    {u"Portugese", u"PT"},     {u"Brasil", u"BR"},
        {u"maliene", u"ML"},       {u"Burmese", u"MM"},       {u"birmane", u"MM"},
        {u"ivoirienne", u"CI"},    {u"Ivoirian", u"CI"},      {u"burkinabè", u"BF"},
        {u"Zaire", u"CD"},         {u"Upper Volta", u"BF"},   {u"Ceylon", u"LK"},
        {u"Holland", u"NL"},       {u"Cape Verde", u"CV"},    {u"Swaziland", u"SZ"},
        {u"Corea del Sur", u"KR"}, {u"Corée du Nord", u"KP"}, {u"Persia", u"IR"},
    });
    CHECK(states().recognise(u"Marocco"_s).isSure());
}

TEST_CASE("a word that several States share leaves the choice to the officer",
          "[reference][states]")
{
    checkRecognised({
        {u"Congolese", u"CD CG"},
        {u"congolaise", u"CD CG"},
        {u"Congo", u"CD CG"},
        {u"Dominican", u"DM DO"},
        {u"Guinean", u"GN GQ GW"},
        {u"Korean", u"KP KR"},
        {u"Czechoslovak", u"CZ SK"},
        {u"конголезец", u"CD CG"},
        {u"гвинейка", u"GN GQ GW"},
        {u"доминиканец", u"DM DO"},
        {u"кореянка", u"KP KR"},
        {u"كونغولية", u"CD CG"},
        {u"غيني", u"GN GQ GW"},
        {u"دومينيكي", u"DM DO"},
        {u"كوري", u"KP KR"},
    });
    CHECK_FALSE(states().recognise(u"Congolese"_s).isSure());
    CHECK(states().recognise(u"Congolese"_s).iso2().isEmpty());
}

TEST_CASE("a slip of one letter is passed over as a guess", "[reference][states]")
{
    const NationalityMatch slip = states().recognise(u"Colombain"_s);
    CHECK(slip.iso2() == u"CO"_s);
    CHECK(slip.guessed);
    CHECK_FALSE(slip.isSure());
    CHECK(states().recognise(u"Nigerin"_s).candidates == QStringList{u"NE"_s, u"NG"_s});
}

TEST_CASE("what is no State is not recognised", "[reference][states]")
{
    checkRecognised({{u"", u""},
                     {u"  ", u""},
                     {u"stateless", u""},
                     {u"Atlantis", u""},
                     {u"n/a", u""},
                     {u"Franco-malienne", u""}});
}
