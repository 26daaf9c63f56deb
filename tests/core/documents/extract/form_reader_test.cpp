#include "core/documents/extract/form_json.h"
#include "tests/core/documents/extract/forms_of_text.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

TEST_CASE("a whole form is read field by field", "[documents][form]")
{
    const FormDraft form = formOf(fullForm(personalTable()));
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
    const FormDraft form = formOf(fullForm(personalTable()));
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

TEST_CASE("labels that a PDF has joined on one line are told apart", "[documents][form]")
{
    const FormDraft form = formOf(fullForm(lines(
        u"Family name: EXEMPLE First name: Awa\n4. Maiden name (if any): Modèle 9. Any other nationality: None\nPlace of birth: Dakar: Plateau"_s)));
    CHECK(form.familyName.value == u"EXEMPLE"_s);
    CHECK(form.firstName.value == u"Awa"_s);
    CHECK(form.formerName.value == u"Modèle"_s);
    CHECK(form.otherNationalities.isEmpty());
    CHECK(form.placeOfBirth.value == u"Dakar: Plateau"_s);
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
    const FormDraft draft = formOf(form);
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
    QList<Block> form
        = headOfForm()
        + lines(
              u"I. PERSONAL DATA\nFamily name: EXEMPLE\nFirst name: Awa\nDate of birth: 1970-04-03\nII. COMPETENCE AND QUALIFICATIONS\n1. Established competence, nationally, regionally or internationally recognized\nMember of an academy."_s);
    form.append(
        tableOf({{u"2. Publications or public statements relevant to the mandate of the expert"_s},
                 {u"Two books."_s}}));
    const FormDraft draft = formOf(form);
    REQUIRE(draft.establishedCompetence);
    CHECK(draft.establishedCompetence->text == u"Member of an academy."_s);
    REQUIRE(draft.publications);
    CHECK(draft.publications->text == u"Two books."_s);
}

TEST_CASE("an empty form and its prompts give no values", "[documents][form]")
{
    const FormDraft form = formOf(
        headOfForm() + lines(u"I. PERSONAL DATA"_s)
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
    const QJsonObject json = formJson(formOf(fullForm(personalTable())));
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
