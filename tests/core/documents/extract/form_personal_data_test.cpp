#include "tests/core/documents/extract/forms_of_text.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

TEST_CASE("personal data are read in every layout", "[documents][form]")
{
    const auto layout = GENERATE(range(0, 6));
    QList<Block> personal;
    switch (layout) {
    case 0: personal = personalTable(); break;
    case 1:
        personal = lines(
            u"Family name: EXEMPLE\nFirst name: Awa\nMiddle name: Binta\nSex: Female\nDate of birth: 3 April 1970\nPlace of birth: Dakar, Senegal\nNationality: Senegal"_s);
        break;
    case 2: // the label above the value
        personal = {tableOf({{u"Family name:"_s, u"First name:"_s, u"Middle name:"_s},
                             {u"EXEMPLE"_s, u"Awa"_s, u"Binta"_s},
                             {u"Sex:"_s, u"Date of birth:"_s, u"Place of birth:"_s},
                             {u"Female"_s, u"1970-04-03"_s, u"Dakar, Senegal"_s}}),
                    tableOf({{u"Nationality"_s}, {u"Senegal"_s}}, 2)};
        break;
    case 3: // both in one cell
        personal = {tableOf({{u"1. Family name: EXEMPLE"_s, u"5. Sex: [x] Female [ ] Male"_s},
                             {u"2. First name:\nAwa"_s, u"6. Date of birth: 3 April 1970"_s},
                             {u"3. Middle name: Binta"_s, u"7. Place of birth: Dakar, Senegal"_s},
                             {u"4. Maiden name (if any):"_s, u"8. Nationality: Senegal"_s}})};
        break;
    case 4: // two labels on a line, divided by tabs
        personal = lines(
            u"Family name: EXEMPLE\tFirst name: Awa\tMiddle name: Binta\nSex: Female\tDate of birth: 03.04.1970\nPlace of birth: Dakar, Senegal\nNationality: Senegal"_s);
        break;
    case 5: // what a PDF leaves of a table
        personal = lines(
            u"Family name EXEMPLE\nFirst name Awa\nMiddle name Binta\nSex Female\nDate of birth 3 April 1970\nPlace of birth Dakar, Senegal\nNationality Senegal"_s);
        break;
    }
    const FormDraft form = formOf(fullForm(personal));
    INFO(layout);
    CHECK(form.familyName.value == u"EXEMPLE"_s);
    CHECK(form.firstName.value == u"Awa"_s);
    CHECK(form.middleName.value == u"Binta"_s);
    CHECK(form.gender.value == u"F"_s);
    CHECK(form.dateOfBirth.value == QDate(1970, 4, 3));
    CHECK(form.placeOfBirth.value == u"Dakar, Senegal"_s);
    REQUIRE(form.nationality);
    CHECK(form.nationality->iso2 == u"SN"_s);
    CHECK(form.familyName.evidence.file == u"form.docx"_s);
    CHECK_FALSE(toCode(form.familyName.evidence.locator).isEmpty());
    CHECK(form.familyName.evidence.passage.contains(u"EXEMPLE"_s));
    CHECK(form.remarks.isEmpty());
}

TEST_CASE("dates of birth are never guessed", "[documents][form]")
{
    const auto dates = GENERATE(table<QString, QDate>({
        {u"3 April 1970"_s, QDate(1970, 4, 3)},
        {u"April 3, 1970"_s, QDate(1970, 4, 3)},
        {u"1970-04-03"_s, QDate(1970, 4, 3)},
        {u"03.04.1970"_s, QDate(1970, 4, 3)},
        {u"23/04/1970"_s, QDate(1970, 4, 23)},
        {u"03-Apr-1970"_s, QDate(1970, 4, 3)},
        {u"1er avril 1970"_s, QDate(1970, 4, 1)},
        {u"3 апреля 1970 года"_s, QDate(1970, 4, 3)},
        {u"1970年4月3日"_s, QDate(1970, 4, 3)},
        {u"03/04/1970"_s, QDate()},
        {u"31 April 1970"_s, QDate()},
        {u"in the seventies"_s, QDate()},
    }));
    const FormDraft form
        = formOf(fullForm(lines(u"Family name: EXEMPLE\nDate of birth: "_s + std::get<0>(dates))));
    INFO(std::get<0>(dates));
    CHECK(form.dateOfBirth.value.value_or(QDate()) == std::get<1>(dates));
    CHECK(form.remarks.size() == (std::get<1>(dates).isValid() ? 0 : 1));
    CHECK(form.dateOfBirth.evidence.passage.contains(u"70"_s)
          == !std::get<0>(dates).contains(u"seventies"_s));
}

TEST_CASE("an ambiguous nationality is left to the officer", "[documents][form]")
{
    const FormDraft form
        = formOf(fullForm(lines(u"Family name: EXEMPLE\nNationality: Congolese"_s)));
    REQUIRE(form.nationality);
    CHECK(form.nationality->asWritten == u"Congolese"_s);
    CHECK(form.nationality->iso2.isEmpty());
    CHECK((form.nationality.certainty == Certainty::Ambiguous));
    CHECK(form.remarks.size() == 1);

    const FormDraft both
        = formOf(fullForm(lines(u"Family name: EXEMPLE\nNationality: Senegalese and French"_s)));
    REQUIRE(both.nationality);
    CHECK(both.nationality->iso2.isEmpty());
    CHECK(both.remarks.size() == 1);

    const FormDraft others = formOf(fullForm(lines(
        u"Family name: EXEMPLE\nNationality: Senegal\nAny other nationality: France, Mali"_s)));
    REQUIRE(others.otherNationalities.size() == 2);
    CHECK(others.otherNationalities.at(1)->iso2 == u"ML"_s);
}
