#include "tests/core/documents/extract/forms_of_text.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

TEST_CASE("language tables are read whatever their columns", "[documents][form]")
{
    const auto table = GENERATE(
        tableOf({{u"Language"_s, u"Mother tongue"_s, u"Read"_s, u"Write"_s, u"Speak"_s},
                 {u"French"_s, u"Yes"_s, u"Easily"_s, u"Easily"_s, u"Easily"_s},
                 {u"English"_s, u"No"_s, u"Easily"_s, u"Not easily"_s, u"Not easily"_s},
                 {u"Russian"_s, QString(), QString(), QString(), QString()}}),
        tableOf({{u"Mother tongue:"_s, u"French"_s},
                 {QString(), u"READ"_s, u"READ"_s, u"WRITE"_s, u"WRITE"_s, u"SPEAK"_s, u"SPEAK"_s},
                 {QString(), u"Easily"_s, u"Not easily"_s, u"Easily"_s, u"Not easily"_s,
                  u"Easily"_s, u"Not easily"_s},
                 {u"English"_s, u"X"_s, QString(), QString(), u"X"_s, QString(), u"X"_s},
                 {u"French"_s, u"☒"_s, u"☐"_s, u"☒"_s, u"☐"_s, u"☒"_s, u"☐"_s}}));
    QList<Block> form
        = headOfForm()
        + lines(
              u"I. PERSONAL DATA\nFamily name: EXEMPLE\nFirst name: Awa\nDate of birth: 1970-04-03\nIV. LANGUAGES"_s);
    form.append(table);
    form += lines(u"VIII. CERTIFY AND SUBMIT\nFull name: Awa Exemple"_s);
    const FormDraft draft = formOf(form);
    REQUIRE(draft.languages.size() == 2);
    for (const LanguageDraft& language : draft.languages) {
        const bool french = language.language == u"fr"_s;
        INFO(language.language);
        CHECK((french || language.language == u"en"_s));
        CHECK(language.motherTongue == french);
        CHECK(language.read == u"easily"_s);
        CHECK(language.write == (french ? u"easily"_s : u"not_easily"_s));
        CHECK(language.speak == (french ? u"easily"_s : u"not_easily"_s));
    }
    CHECK(draft.sections.value(u"IV"_s) == u"filled"_s);
}

TEST_CASE("a heading that reaches over two rows does not shift the columns", "[documents][form]")
{
    Block table = tableOf({{u"Language"_s, u"Read"_s, u"Speak"_s},
                           {u"Easily"_s, u"Not easily"_s, u"Easily"_s, u"Not easily"_s},
                           {u"English"_s, u"X"_s, QString(), QString(), u"X"_s}});
    table.table.rows[0].cells[0].rowSpan = 2;
    table.table.rows[0].cells[1].columnSpan = 2;
    table.table.rows[0].cells[2].columnSpan = 2;
    QList<Block> form
        = headOfForm()
        + lines(
              u"I. PERSONAL DATA\nFamily name: EXEMPLE\nFirst name: Awa\nDate of birth: 1970-04-03\nIV. LANGUAGES"_s);
    form.append(table);
    const FormDraft draft = formOf(form + lines(u"VIII. CERTIFY AND SUBMIT"_s));
    REQUIRE(draft.languages.size() == 1);
    CHECK(draft.languages.at(0).read == u"easily"_s);
    CHECK(draft.languages.at(0).speak == u"not_easily"_s);
}

TEST_CASE("tables of studies and posts are read with one or two columns of years",
          "[documents][form]")
{
    QList<Block> form
        = headOfForm()
        + lines(
              u"I. PERSONAL DATA\nFamily name: EXEMPLE\nFirst name: Awa\nDate of birth: 1970-04-03\nV. EDUCATION\nPlease list your degrees."_s);
    form.append(
        tableOf({{u"Name of degree and name of academic institution"_s,
                  u"Years of attendance (from-to)"_s, u"Place and country"_s},
                 {u"Master of Laws, Example University"_s, u"1990-1995"_s, u"Dakar, Senegal"_s},
                 {QString(), QString(), QString()}}));
    form += lines(u"VI. EMPLOYMENT"_s);
    form.append(tableOf(
        {{u"Employer, functional title, main functions"_s, u"From"_s, u"To"_s,
          u"Place and country"_s},
         {u"Example Foundation\nLegal adviser"_s, u"2010"_s, u"present"_s, u"Dakar, Senegal"_s}},
        2));
    form += lines(u"VIII. CERTIFY AND SUBMIT\nFull name: Awa Exemple"_s);
    const FormDraft draft = formOf(form);
    REQUIRE(draft.education.size() == 1);
    CHECK(draft.education.at(0).what == u"Master of Laws, Example University"_s);
    CHECK(draft.education.at(0).from == u"1990"_s);
    CHECK(draft.education.at(0).to == u"1995"_s);
    CHECK(draft.education.at(0).place == u"Dakar, Senegal"_s);
    REQUIRE(draft.employment.size() == 1);
    CHECK(draft.employment.at(0).what == u"Example Foundation, Legal adviser"_s);
    CHECK(draft.employment.at(0).from == u"2010"_s);
    CHECK(draft.employment.at(0).to == u"present"_s);
}
