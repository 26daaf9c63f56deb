#include "core/reference/region_names.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"

using namespace greffier;
using namespace Qt::StringLiterals;

namespace {

const RegionNames& names() { return test::referenceTables().regionNames; }

struct Written {
    QStringView text;
    QStringView code; ///< empty: none
};

void checkRecognised(QStringView scheme, std::initializer_list<Written> cases)
{
    for (const Written& written : cases) {
        INFO(written.text.toString());
        const auto region = names().recognise(written.text.toString(), scheme);
        CHECK((region ? region->code : QString()) == written.code.toString());
        CHECK((!region || region->scheme == scheme));
    }
}

} // namespace

TEST_CASE("regions are printed in the forms of a call", "[reference][regions]")
{
    using Form = RegionNames::Form;
    const Region african = unGroup(u"AFRICAN"_s);
    CHECK(names().name(african, UnLanguage::French, Form::Seat)
          == u"membre issu du Groupe des États d'Afrique"_s);
    CHECK(names().name(african, UnLanguage::English, Form::Name) == u"African States"_s);
    CHECK(names().name(african, UnLanguage::English, Form::Group) == u"Group of African States"_s);
    const Region north = emripRegion(u"NORTH_AMERICA"_s);
    CHECK(names().name(north, UnLanguage::French, Form::Seat)
          == u"membre issu de l'Amérique du Nord"_s);
    CHECK(names().name(north, UnLanguage::English, Form::Group) == u"North America"_s);
}

TEST_CASE("each printed form of a region is recognised as that region", "[reference][regions]")
{
    QList<Region> regions = test::referenceTables().emripRegions.regions();
    for (const QString& code : {u"AFRICAN"_s, u"ASIA_PACIFIC"_s, u"EEG"_s, u"GRULAC"_s, u"WEOG"_s})
        regions += unGroup(code);
    for (const Region& region : std::as_const(regions)) {
        for (const UnLanguage language : kUnLanguages) {
            for (const auto form :
                 {RegionNames::Form::Name, RegionNames::Form::Group, RegionNames::Form::Seat}) {
                const QString text = names().name(region, language, form);
                INFO(region.code);
                INFO(text);
                CHECK_FALSE(text.isEmpty());
                CHECK((names().recognise(text, region.scheme) == region));
            }
        }
    }
}

TEST_CASE("a regional group is recognised in the words of a call", "[reference][regions]")
{
    checkRecognised(kUnGroups,
                    {{u"membre issu du Groupe des États d’Afrique", u"AFRICAN"},
                     {u"(member from African States)", u"AFRICAN"},
                     {u"membre issu de l’Afrique", u"AFRICAN"},
                     {u"GRULAC", u"GRULAC"},
                     {u"member from Latin American and Caribbean States", u"GRULAC"},
                     {u"member from the Western European and other States", u"WEOG"},
                     {u"membre issu du Groupe des États d'Europe orientale", u"EEG"},
                     {u"miembro de los Estados de Europa Oriental", u"EEG"},
                     {u"member from Asia-Pacific States", u"ASIA_PACIFIC"},
                     {u"член от государств Африки", u"AFRICAN"},
                     {u"来自非洲国家的成员", u"AFRICAN"},
                     {u"member from African or Asia-Pacific States", u""},
                     {u"member of the working group", u""},
                     {u"South African lawyer", u"AFRICAN"}});
}

TEST_CASE("an EMRIP region is recognised in the words of a call", "[reference][regions]")
{
    checkRecognised(
        kEmripRegions,
        {{u"membre issu de l’Afrique", u"AFRICA"},
         {u"membre issu de l’Amérique du Nord", u"NORTH_AMERICA"},
         {u"member from North America", u"NORTH_AMERICA"},
         {u"member from the Arctic", u"ARCTIC"},
         {u"member from Central and Eastern Europe, the Russian Federation, Central Asia and "
          u"Transcaucasia",
          u"EERCAT"},
         {u"member from Asia", u"ASIA"},
         {u"membre issu du Pacifique", u"PACIFIC"},
         {u"GRULAC", u""},
         {u"", u""}});
}
