#include "core/documents/extract/form_json.h"
#include "core/documents/extract/form_reader.h"
#include "tests/core/documents/extract/documents_of_text.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

FormDraft read(const QList<Block>& blocks)
{
    const auto draft = readForm(documentOf(blocks), u"form.docx"_s, referenceTables());
    REQUIRE(draft);
    return *draft;
}

QList<Block> lines(const QString& text)
{
    QList<Block> blocks;
    for (const QString& line : text.split(u'\n'))
        blocks.append(paragraphOf(line));
    return blocks;
}

const QString kHeader = u"Application form\nFifty-fifth session of the Human Rights Council (26 "
                        u"February to 5 April 2024)\n"
                        "Working Group on the use of mercenaries as a means of violating human "
                        "rights and impeding the exercise of the right of peoples to "
                        "self-determination (member from African States) [HRC resolution 51/13]\n"
                        "Applications must be received by 25 October 2023."_s;

const QString kRest
    = u"II. MANDATE-SPECIFIC COMPETENCE / QUALIFICATIONS / KNOWLEDGE\n"
      "NOTE: Please describe why your competence is relevant.\n"
      "1) QUALIFICATIONS (200 words): Relevant educational qualifications or equivalent "
      "professional experience.\n"
      "I hold a doctorate in law.\nI taught for ten years.\n"
      "2) RELEVANT EXPERTISE (200 words):\nFifteen years of field work.\n"
      "3) ESTABLISHED COMPETENCE: nationally, regionally or internationally recognized competence "
      "(200 words)\nMember of an academy.\n"
      "4) PUBLICATIONS OR PUBLIC STATEMENTS:\nTwo books.\n"
      "5) FLEXIBILITY/READINESS AND AVAILABILITY OF TIME:\nThree months a year.\n"
      "III. MOTIVATION LETTER (600 word limit)\nI wish to serve.\nMy work has prepared me.\n"
      "IV. LANGUAGES\nMother tongue: Wolof\nEnglish: read easily, write easily, speak not easily\n"
      "V. EDUCATION\n1990 - 1995: Master of Laws, Example University, Dakar\n"
      "VI. EMPLOYMENT\n2010 - present: Legal adviser, Example Foundation\n"
      "VII. COMPLIANCE WITH ETHICS AND INTEGRITY PROVISIONS\n"
      "1. Do you have any official, professional, personal or financial relationships that might "
      "limit your work?\n☐ Yes ☒ No\nIf yes, please explain:\n"
      "2. Are there any factors that could influence you?\n☒ Yes ☐ No\nExplanation: A pending "
      "case, which I would close if appointed.\n"
      "3. Is there any reason, currently or in the past, that could call into question your moral "
      "authority?\nNo\n"
      "4. Do you comply with the provisions of paragraphs 44 and 46 of resolution 5/1?\nYes ☒ No "
      "☒\n"
      "5. Should you be appointed, what measures would you take?\nYes ☐ No ☐\nI would resign.\n"
      "VIII. CERTIFY AND SUBMIT\nFull name: Awa EXEMPLE\nDate: 12 October 2023"_s;

QList<Block> fullForm(const QList<Block>& personal)
{
    return lines(kHeader) + lines(u"I. PERSONAL DATA"_s) + personal + lines(kRest);
}

QList<Block> personalTable()
{
    return {tableOf({{u"Family name"_s, u"EXEMPLE"_s},
                     {u"First name"_s, u"Awa"_s},
                     {u"Middle name"_s, u"Binta"_s},
                     {u"Former name (if any)"_s, QString()},
                     {u"Sex"_s, u"☒ Female ☐ Male"_s},
                     {u"Date of birth (dd/mm/yyyy)"_s, u"03/04/1970"_s},
                     {u"Place of birth"_s, u"Dakar, Senegal"_s},
                     {u"Nationality (reference nationality)"_s, u"Senegalese"_s},
                     {u"Any other nationality"_s, u"None"_s}})};
}

} // namespace

TEST_CASE("a whole form is read field by field", "[documents][form]")
{
    const FormDraft form = read(fullForm(personalTable()));
    CHECK(form.language == u"en"_s);
    REQUIRE(form.mandateTitle);
    CHECK(form.mandateTitle->startsWith(u"Working Group on the use of mercenaries"_s));
    CHECK(form.mandateTitle->endsWith(u"self-determination"_s));
    CHECK(form.mandateCode == u"WG_MERCENARIES"_s);
    CHECK(form.resolution.value == u"51/13"_s);
    CHECK(form.session.value == 55);
    CHECK(form.familyName.value == u"EXEMPLE"_s);
    CHECK(form.firstName.value == u"Awa"_s);
    CHECK(form.givenNames.value == u"Awa Binta"_s);
    CHECK_FALSE(form.formerName);
    CHECK(form.gender.value == u"F"_s);
    CHECK(form.dateOfBirth.value == QDate(1970, 4, 3));
    CHECK(form.placeOfBirth.value == u"Dakar, Senegal"_s);
    REQUIRE(form.nationality);
    CHECK(form.nationality->iso2 == u"SN"_s);
    CHECK(form.otherNationalities.isEmpty());
    REQUIRE(form.qualifications);
    CHECK(form.qualifications->text == u"I hold a doctorate in law.\nI taught for ten years."_s);
    CHECK(form.qualifications->words == 11);
    CHECK(form.expertise.value->text == u"Fifteen years of field work."_s);
    CHECK(form.establishedCompetence.value->text == u"Member of an academy."_s);
    CHECK(form.publications.value->text == u"Two books."_s);
    CHECK(form.availability.value->text == u"Three months a year."_s);
    REQUIRE(form.motivationLetter);
    CHECK(form.motivationLetter->text == u"I wish to serve.\nMy work has prepared me."_s);
    CHECK(form.motivationLetter->words == 9);
    CHECK(form.certifiedName.value == u"Awa EXEMPLE"_s);
    CHECK(form.certifiedOn.value == QDate(2023, 10, 12));
    CHECK(form.remarks.isEmpty());
}

TEST_CASE("languages, periods and answers of a form are read", "[documents][form]")
{
    const FormDraft form = read(fullForm(personalTable()));
    REQUIRE(form.languages.size() == 2);
    CHECK(form.languages.at(0).language == u"en"_s);
    CHECK(form.languages.at(0).read == u"easily"_s);
    CHECK(form.languages.at(0).speak == u"not_easily"_s);
    CHECK(form.languages.at(1).language == u"Wolof"_s);
    CHECK(form.languages.at(1).motherTongue);
    REQUIRE(form.education.size() == 1);
    CHECK(form.education.at(0).from == u"1990"_s);
    CHECK(form.education.at(0).to == u"1995"_s);
    REQUIRE(form.employment.size() == 1);
    CHECK(form.employment.at(0).to == u"present"_s);
    REQUIRE(form.ethics.size() == 5);
    CHECK(form.ethics.at(0).answer == u"no"_s);
    CHECK(form.ethics.at(0).explanation.isEmpty());
    CHECK(form.ethics.at(1).answer == u"yes"_s);
    CHECK(form.ethics.at(1).explanation == u"A pending case, which I would close if appointed."_s);
    CHECK(form.ethics.at(2).answer == u"no"_s);
    CHECK(form.ethics.at(3).answer == u"both"_s);
    CHECK(form.ethics.at(4).answer.isEmpty());
    CHECK(form.ethics.at(4).explanation == u"I would resign."_s);
    CHECK(form.sections.value(u"I"_s) == u"filled"_s);
    CHECK(form.sections.value(u"VII"_s) == u"partial"_s);
    CHECK(form.sections.value(u"VIII"_s) == u"filled"_s);
    CHECK(form.sections.size() == 8);
}

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
    const FormDraft form = read(fullForm(personal));
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
        = read(fullForm(lines(u"Family name: EXEMPLE\nDate of birth: "_s + std::get<0>(dates))));
    INFO(std::get<0>(dates));
    CHECK(form.dateOfBirth.value.value_or(QDate()) == std::get<1>(dates));
    CHECK(form.remarks.size() == (std::get<1>(dates).isValid() ? 0 : 1));
    CHECK(form.dateOfBirth.evidence.passage.contains(u"70"_s)
          == !std::get<0>(dates).contains(u"seventies"_s));
}

TEST_CASE("an ambiguous nationality is left to the officer", "[documents][form]")
{
    const FormDraft form = read(fullForm(lines(u"Family name: EXEMPLE\nNationality: Congolese"_s)));
    REQUIRE(form.nationality);
    CHECK(form.nationality->asWritten == u"Congolese"_s);
    CHECK(form.nationality->iso2.isEmpty());
    CHECK((form.nationality.certainty == Certainty::Ambiguous));
    CHECK(form.remarks.size() == 1);

    const FormDraft both
        = read(fullForm(lines(u"Family name: EXEMPLE\nNationality: Senegalese and French"_s)));
    REQUIRE(both.nationality);
    CHECK(both.nationality->iso2.isEmpty());
    CHECK(both.remarks.size() == 1);

    const FormDraft others = read(fullForm(lines(
        u"Family name: EXEMPLE\nNationality: Senegal\nAny other nationality: France, Mali"_s)));
    REQUIRE(others.otherNationalities.size() == 2);
    CHECK(others.otherNationalities.at(1)->iso2 == u"ML"_s);
}

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
    QList<Block> form = lines(
        kHeader
        + u"\nI. PERSONAL DATA\nFamily name: EXEMPLE\nFirst name: Awa\nDate of birth: 1970-04-03\nIV. LANGUAGES"_s);
    form.append(table);
    form += lines(u"VIII. CERTIFY AND SUBMIT\nFull name: Awa Exemple"_s);
    const FormDraft draft = read(form);
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
    QList<Block> form = lines(
        kHeader
        + u"\nI. PERSONAL DATA\nFamily name: EXEMPLE\nFirst name: Awa\nDate of birth: 1970-04-03\nIV. LANGUAGES"_s);
    form.append(table);
    const FormDraft draft = read(form + lines(u"VIII. CERTIFY AND SUBMIT"_s));
    REQUIRE(draft.languages.size() == 1);
    CHECK(draft.languages.at(0).read == u"easily"_s);
    CHECK(draft.languages.at(0).speak == u"not_easily"_s);
}

TEST_CASE("labels that a PDF has joined on one line are told apart", "[documents][form]")
{
    const FormDraft form = read(fullForm(lines(
        u"Family name: EXEMPLE First name: Awa\n4. Maiden name (if any): Modèle 9. Any other nationality: None\nPlace of birth: Dakar: Plateau"_s)));
    CHECK(form.familyName.value == u"EXEMPLE"_s);
    CHECK(form.firstName.value == u"Awa"_s);
    CHECK(form.formerName.value == u"Modèle"_s);
    CHECK(form.otherNationalities.isEmpty());
    CHECK(form.placeOfBirth.value == u"Dakar: Plateau"_s);
}

TEST_CASE("tables of studies and posts are read with one or two columns of years",
          "[documents][form]")
{
    QList<Block> form = lines(
        kHeader
        + u"\nI. PERSONAL DATA\nFamily name: EXEMPLE\nFirst name: Awa\nDate of birth: 1970-04-03\nV. EDUCATION\nPlease list your degrees."_s);
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
    const FormDraft draft = read(form);
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

TEST_CASE("a French form in tables is read", "[documents][form]")
{
    QList<Block> form = lines(
        u"Formulaire de candidature\nCinquante-cinquième session du Conseil des droits de l'homme\n"
        "Mandat : Expert indépendant sur la situation des droits de l'homme au Mali\nRésolution du Conseil des droits de l'homme : 52/42\nI. DONNÉES PERSONNELLES"_s);
    form.append(tableOf({{u"Nom de famille"_s, u"Exemple"_s},
                         {u"Prénom"_s, u"Zoé"_s},
                         {u"Sexe"_s, u"☐ Masculin ☒ Féminin"_s},
                         {u"Date de naissance"_s, u"1er mai 1965"_s},
                         {u"Lieu de naissance"_s, u"Lyon"_s},
                         {u"Nationalité"_s, u"Française"_s},
                         {u"Autre nationalité"_s, u"Aucune"_s}}));
    form += lines(
        u"III. LETTRE DE MOTIVATION (600 mots au maximum)\nJe souhaite servir.\nVII. RESPECT DES DISPOSITIONS RELATIVES À L'ÉTHIQUE ET À L'INTÉGRITÉ"_s);
    form.append(tableOf(
        {{u"Question"_s, u"Oui"_s, u"Non"_s, u"Explication"_s},
         {u"1. Avez-vous des relations officielles ?"_s, QString(), u"X"_s, u"Aucune relation."_s},
         {u"2. Existe-t-il des facteurs qui pourraient vous influencer ?"_s, QString(), u"X"_s,
          QString()},
         {u"3. Votre autorité morale ?"_s, QString(), u"X"_s, QString()},
         {u"4. Paragraphes 44 et 46 ?"_s, u"X"_s, QString(), QString()},
         {u"5. En cas de nomination ?"_s, QString(), QString(), QString()}},
        2));
    form += lines(
        u"VIII. ATTESTATION ET ENVOI\nNom complet : Zoé Exemple\nDate : 12 octobre 2023"_s);
    const FormDraft draft = read(form);
    CHECK(draft.language == u"fr"_s);
    CHECK(draft.mandateCode == u"C_MALI"_s);
    CHECK(draft.resolution.value == u"52/42"_s);
    CHECK(draft.session.value == 55);
    CHECK(draft.familyName.value == u"Exemple"_s);
    CHECK(draft.gender.value == u"F"_s);
    CHECK(draft.dateOfBirth.value == QDate(1965, 5, 1));
    REQUIRE(draft.nationality);
    CHECK(draft.nationality->iso2 == u"FR"_s);
    CHECK(draft.motivationLetter.value->text == u"Je souhaite servir."_s);
    REQUIRE(draft.ethics.size() == 5);
    CHECK(draft.ethics.at(0).answer == u"no"_s);
    CHECK(draft.ethics.at(0).explanation == u"Aucune relation."_s);
    CHECK(draft.ethics.at(3).answer == u"yes"_s);
    CHECK(draft.ethics.at(4).answer.isEmpty());
    CHECK(draft.certifiedOn.value == QDate(2023, 10, 12));
    CHECK(draft.sections.value(u"II"_s) == u"empty"_s);
    CHECK(draft.sections.value(u"VIII"_s) == u"filled"_s);
}

TEST_CASE("a question may be worded at greater length than its label", "[documents][form]")
{
    QList<Block> form = lines(
        kHeader
        + u"\nI. PERSONAL DATA\nFamily name: EXEMPLE\nFirst name: Awa\nDate of birth: 1970-04-03\nII. COMPETENCE AND QUALIFICATIONS\n1. Established competence, nationally, regionally or internationally recognized\nMember of an academy."_s);
    form.append(
        tableOf({{u"2. Publications or public statements relevant to the mandate of the expert"_s},
                 {u"Two books."_s}}));
    const FormDraft draft = read(form);
    REQUIRE(draft.establishedCompetence);
    CHECK(draft.establishedCompetence->text == u"Member of an academy."_s);
    REQUIRE(draft.publications);
    CHECK(draft.publications->text == u"Two books."_s);
}

TEST_CASE("an empty form and its prompts give no values", "[documents][form]")
{
    const FormDraft form = read(
        lines(kHeader) + lines(u"I. PERSONAL DATA"_s)
        + QList<Block>{tableOf({{u"Family name"_s, u"Click or tap here to enter text."_s},
                                {u"First name"_s, QString()},
                                {u"Sex"_s, u"☐ Female ☐ Male"_s},
                                {u"Date of birth"_s, u"...."_s}})}
        + lines(
            u"III. MOTIVATION LETTER (600 word limit)\nClick or tap here to enter text.\nVIII. CERTIFY AND SUBMIT\nFull name:\nDate:"_s));
    CHECK_FALSE(form.familyName);
    CHECK_FALSE(form.firstName);
    CHECK_FALSE(form.gender);
    CHECK_FALSE(form.dateOfBirth);
    CHECK_FALSE(form.motivationLetter);
    CHECK_FALSE(form.certifiedName);
    CHECK(form.sections.value(u"III"_s) == u"empty"_s);
    CHECK(form.sections.value(u"VIII"_s) == u"empty"_s);
    CHECK(form.sections.value(u"I"_s) == u"empty"_s);
}

TEST_CASE("what is no form gives no draft", "[documents][form]")
{
    CHECK_FALSE(readForm(documentOf(u"Menu\nSoup\nFish"_s), u"menu.docx"_s, referenceTables()));
    CHECK_FALSE(readForm(TextDocument(), u"empty.docx"_s, referenceTables()));
    CHECK_FALSE(
        readForm(documentOf(u"Dear Sir,\nMy family name is known to you. I was born in 1970."_s),
                 u"letter.docx"_s, referenceTables()));
}

TEST_CASE("a form in JSON has the keys that other programs expect", "[documents][form]")
{
    const QJsonObject json = formJson(read(fullForm(personalTable())));
    CHECK(json.value(u"kind"_s).toString() == u"application_form"_s);
    for (const QString& key : {u"language"_s,
                               u"mandate_title"_s,
                               u"mandate_code"_s,
                               u"resolution"_s,
                               u"session"_s,
                               u"family_name"_s,
                               u"first_name"_s,
                               u"middle_name"_s,
                               u"given_names"_s,
                               u"former_name"_s,
                               u"gender"_s,
                               u"date_of_birth"_s,
                               u"place_of_birth"_s,
                               u"nationality"_s,
                               u"other_nationalities"_s,
                               u"competence"_s,
                               u"motivation_letter"_s,
                               u"languages"_s,
                               u"education"_s,
                               u"employment"_s,
                               u"ethics"_s,
                               u"certified_name"_s,
                               u"certified_on"_s,
                               u"sections"_s,
                               u"tracked_changes"_s,
                               u"remarks"_s,
                               u"evidence"_s}) {
        INFO(key);
        CHECK(json.contains(key));
    }
    CHECK(json.value(u"former_name"_s).isNull());
    CHECK(json.value(u"date_of_birth"_s).toString() == u"1970-04-03"_s);
    CHECK(json.value(u"nationality"_s).toObject().value(u"iso2"_s).toString() == u"SN"_s);
    CHECK(json.value(u"ethics"_s).toArray().at(4).toObject().value(u"answer"_s).isNull());
    const QJsonObject evidence = json.value(u"evidence"_s).toObject();
    CHECK(evidence.value(u"family_name"_s).toObject().value(u"locator"_s).toString()
          == u"table 1 row 1 cell 2"_s);
}
