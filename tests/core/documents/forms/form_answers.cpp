#include "tests/core/documents/forms/form_answers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace greffier::test {

FormAnswers englishAnswers()
{
    FormAnswers form;
    form.language = u"en"_s;
    form.header
        = {u"APPLICATION FORM"_s,
           u"Fifty-fifth session of the Human Rights Council (26 February to 5 April 2024)"_s,
           u"Independent Expert on the situation of human rights in Mali [HRC resolution 52/42]"_s};
    form.headings = {u"PERSONAL DATA"_s,
                     u"MANDATE-SPECIFIC COMPETENCE / QUALIFICATIONS / KNOWLEDGE"_s,
                     u"MOTIVATION LETTER (600 word limit)"_s,
                     u"LANGUAGES (READ / WRITTEN / SPOKEN)"_s,
                     u"EDUCATION"_s,
                     u"EMPLOYMENT"_s,
                     u"COMPLIANCE WITH ETHICS AND INTEGRITY PROVISIONS"_s,
                     u"CERTIFY AND SUBMIT"_s};
    form.personal = {{u"Family name"_s, u"Exemplé-Île"_s},
                     {u"First name"_s, u"Zoé"_s},
                     {u"Middle name"_s, u"Marie"_s},
                     {u"Former name (if any)"_s, u"Modèle"_s},
                     {u"Sex"_s, u"Female"_s},
                     {u"Date of birth (dd/mm/yyyy)"_s, u"03/04/1970"_s},
                     {u"Place of birth"_s, u"Lyon, France"_s},
                     {u"Nationality"_s, u"Malian"_s},
                     {u"Any other nationality"_s, u"French"_s}};
    form.sexAt = 4;
    form.sexes = {u"Female"_s, u"Male"_s};
    form.competence
        = {{u"1) QUALIFICATIONS (200 words)"_s, u"A doctorate in law.\nTwelve years as a judge."_s},
           {u"2) RELEVANT EXPERTISE (200 words)"_s, u"Visits to prisons in nine countries."_s},
           {u"3) ESTABLISHED COMPETENCE (200 words)"_s, u"Member of an academy of law."_s},
           {u"4) PUBLICATIONS OR PUBLIC STATEMENTS"_s, u"Two invented books."_s},
           {u"5) FLEXIBILITY/READINESS AND AVAILABILITY OF TIME"_s, u"Three months a year."_s}};
    form.letter = {u"I wish to serve the Council."_s, u"My work in nine countries prepared me."_s};
    form.languageHeadings = {u"Mother tongue"_s, u"Language"_s, u"Read"_s, u"Write"_s, u"Speak"_s};
    form.easily = u"Easily"_s;
    form.notEasily = u"Not easily"_s;
    form.motherTongue = u"French"_s;
    form.languages = {{u"English"_s, u"Easily"_s, u"Easily"_s, u"Not easily"_s},
                      {u"Russian"_s, u"Not easily"_s, u"Not easily"_s, u"Not easily"_s}};
    form.educationHeadings = {u"Name of degree and name of academic institution"_s, u"From"_s,
                              u"To"_s, u"Place and country"_s};
    form.education = {
        {u"Doctorate in law, Example University"_s, u"1992"_s, u"1998"_s, u"Example Town, Mali"_s},
        {u"Licence in law, Model College"_s, u"1988"_s, u"1992"_s, u"Lyon, France"_s}};
    form.employmentHeadings = {u"Name of employer, functional title, main functions"_s, u"From"_s,
                               u"To"_s, u"Place and country"_s};
    form.employment = {{u"Example Court, judge"_s, u"2012"_s, u"present"_s, u"Bamako, Mali"_s},
                       {u"Example Foundation, adviser"_s, u"1998"_s, u"2012"_s, u"Lyon, France"_s}};
    form.questions = {
        u"1. To your knowledge, do you have any official, professional, personal or financial relationships that might limit your inquiry?"_s,
        u"2. Are there any factors that could influence, pressure or threaten you?"_s,
        u"3. Is there any reason, currently or in the past, that could call into question your moral authority and credibility?"_s,
        u"4. Do you comply with the provisions in paragraphs 44 and 46 of the annex to resolution 5/1?"_s,
        u"5. Should you be appointed, would you have to take measures to comply with these provisions?"_s};
    form.yes = u"Yes"_s;
    form.no = u"No"_s;
    form.explanation = u"If yes, please explain"_s;
    form.ethics = {false, false, false, true, true};
    form.explained = u"I would leave the board of the Example Society."_s;
    form.certifiedName = {u"Full name"_s, u"Zoé Marie Exemplé-Île"_s};
    form.certifiedOn = {u"Date"_s, u"12 October 2023"_s};
    return form;
}

FormAnswers frenchAnswers()
{
    FormAnswers form = englishAnswers();
    form.language = u"fr"_s;
    form.header = {
        u"FORMULAIRE DE CANDIDATURE"_s,
        u"Cinquante-cinquième session du Conseil des droits de l’homme (26 février au 5 avril 2024)"_s,
        u"Expert indépendant sur la situation des droits de l’homme au Mali [résolution 52/42 du Conseil des droits de l’homme]"_s};
    form.headings = {u"DONNÉES PERSONNELLES"_s,
                     u"COMPÉTENCES, QUALIFICATIONS ET CONNAISSANCES PROPRES AU MANDAT"_s,
                     u"LETTRE DE MOTIVATION (600 mots au maximum)"_s,
                     u"LANGUES"_s,
                     u"FORMATION"_s,
                     u"EXPÉRIENCE PROFESSIONNELLE"_s,
                     u"RESPECT DES DISPOSITIONS RELATIVES À L’ÉTHIQUE ET À L’INTÉGRITÉ"_s,
                     u"ATTESTATION ET ENVOI"_s};
    const QStringList labels{
        u"Nom de famille"_s,     u"Prénom"_s,      u"Deuxième prénom"_s,
        u"Nom de jeune fille"_s, u"Sexe"_s,        u"Date de naissance (jj/mm/aaaa)"_s,
        u"Lieu de naissance"_s,  u"Nationalité"_s, u"Autre(s) nationalité(s)"_s};
    for (qsizetype i = 0; i < labels.size(); ++i)
        form.personal[i].first = labels.at(i);
    form.sexes = {u"Féminin"_s, u"Masculin"_s};
    form.personal[form.sexAt].second = form.sexes.first();
    form.personal[7].second = u"Malienne"_s;
    form.personal[8].second = u"Française"_s;
    form.competence = {
        {u"1) QUALIFICATIONS (200 mots)"_s, u"Un doctorat en droit.\nDouze ans de magistrature."_s},
        {u"2) EXPERTISE PERTINENTE (200 mots)"_s, u"Visites de prisons dans neuf pays."_s},
        {u"3) COMPÉTENCE ÉTABLIE (200 mots)"_s, u"Membre d’une académie de droit."_s},
        {u"4) PUBLICATIONS OU DÉCLARATIONS PUBLIQUES"_s, u"Deux livres inventés."_s},
        {u"5) SOUPLESSE, DISPOSITION ET DISPONIBILITÉ"_s, u"Trois mois par an."_s}};
    form.letter
        = {u"Je souhaite servir le Conseil."_s, u"Mon travail dans neuf pays m’y a préparée."_s};
    form.languageHeadings = {u"Langue maternelle"_s, u"Langue"_s, u"Lu"_s, u"Écrit"_s, u"Parlé"_s};
    form.easily = u"Facilement"_s;
    form.notEasily = u"Difficilement"_s;
    form.motherTongue = u"Français"_s;
    form.languages = {{u"Anglais"_s, form.easily, form.easily, form.notEasily},
                      {u"Russe"_s, form.notEasily, form.notEasily, form.notEasily}};
    form.educationHeadings = {u"Diplôme et établissement"_s, u"De"_s, u"À"_s, u"Lieu et pays"_s};
    form.employmentHeadings = {u"Employeur, titre fonctionnel, fonctions principales"_s, u"De"_s,
                               u"À"_s, u"Lieu et pays"_s};
    form.employment[0][2] = u"présent"_s;
    form.questions = {
        u"1. À votre connaissance, avez-vous des relations officielles, professionnelles, personnelles ou financières qui pourraient limiter votre enquête ?"_s,
        u"2. Existe-t-il des facteurs qui pourraient vous influencer ou faire pression sur vous ?"_s,
        u"3. Y a-t-il une raison, actuelle ou passée, qui pourrait mettre en cause votre autorité morale et votre crédibilité ?"_s,
        u"4. Respectez-vous les dispositions des paragraphes 44 et 46 de l’annexe de la résolution 5/1 ?"_s,
        u"5. En cas de nomination, devriez-vous prendre des mesures pour respecter ces dispositions ?"_s};
    form.yes = u"Oui"_s;
    form.no = u"Non"_s;
    form.explanation = u"Si oui, veuillez expliquer"_s;
    form.explained = u"Je quitterais le conseil de la Société Exemple."_s;
    form.certifiedName.first = u"Nom complet"_s;
    form.certifiedOn = {u"Date"_s, u"12 octobre 2023"_s};
    return form;
}

namespace {

QJsonObject answer(const QString& text)
{
    return {{u"text"_s, text}, {u"words"_s, text.split(u' ').join(u'\n').split(u'\n').size()}};
}

QJsonObject nationality(const QString& written, const QString& iso2)
{
    return {{u"as_written"_s, written}, {u"iso2"_s, iso2}};
}

QJsonArray languagesOf(const FormAnswers& form)
{
    const auto level = [&form](const QString& words) {
        return words == form.easily ? u"easily"_s : u"not_easily"_s;
    };
    QJsonArray languages;
    const QStringList codes{u"en"_s, u"ru"_s};
    for (qsizetype i = 0; i < form.languages.size(); ++i) {
        const QStringList& row = form.languages.at(i);
        languages += QJsonObject{{u"language"_s, codes.at(i)},
                                 {u"mother_tongue"_s, false},
                                 {u"read"_s, level(row.at(1))},
                                 {u"write"_s, level(row.at(2))},
                                 {u"speak"_s, level(row.at(3))}};
    }
    languages += QJsonObject{{u"language"_s, u"fr"_s},
                             {u"mother_tongue"_s, true},
                             {u"read"_s, QJsonValue::Null},
                             {u"write"_s, QJsonValue::Null},
                             {u"speak"_s, QJsonValue::Null}};
    return languages;
}

QJsonArray periodsOf(const QList<QStringList>& rows, const QString& what)
{
    QJsonArray periods;
    for (const QStringList& row : rows)
        periods += QJsonObject{{what, row.at(0)},
                               {u"from"_s, row.at(1)},
                               {u"to"_s, row.at(2)},
                               {u"place"_s, row.at(3)}};
    return periods;
}

QJsonArray ethicsOf(const FormAnswers& form)
{
    QJsonArray ethics;
    for (int i = 0; i < 5; ++i) {
        const QJsonValue explanation = i == 4 ? QJsonValue(form.explained) : QJsonValue::Null;
        ethics += QJsonObject{{u"question"_s, i + 1},
                              {u"answer"_s, form.ethics.at(i) ? u"yes"_s : u"no"_s},
                              {u"explanation"_s, explanation}};
    }
    return ethics;
}

QJsonObject sectionsOf()
{
    QJsonObject sections;
    for (const QString& section :
         {u"I"_s, u"II"_s, u"III"_s, u"IV"_s, u"V"_s, u"VI"_s, u"VII"_s, u"VIII"_s})
        sections.insert(section, u"filled"_s);
    return sections;
}

} // namespace

QJsonObject expectedDraftOf(const FormAnswers& form)
{
    const auto& personal = form.personal;
    const QStringList keys{u"qualifications"_s, u"expertise"_s, u"established_competence"_s,
                           u"publications"_s, u"availability"_s};
    QJsonObject competence;
    for (qsizetype i = 0; i < keys.size(); ++i)
        competence.insert(keys.at(i), answer(form.competence.at(i).second));
    return {{u"kind"_s, u"application_form"_s},
            {u"language"_s, form.language},
            {u"mandate_title"_s, form.header.at(2).section(u" ["_s, 0, 0)},
            {u"mandate_code"_s, u"C_MALI"_s},
            {u"resolution"_s, u"52/42"_s},
            {u"session"_s, 55},
            {u"family_name"_s, personal.at(0).second},
            {u"first_name"_s, personal.at(1).second},
            {u"middle_name"_s, personal.at(2).second},
            {u"given_names"_s, personal.at(1).second + u' ' + personal.at(2).second},
            {u"former_name"_s, personal.at(3).second},
            {u"gender"_s, u"F"_s},
            {u"date_of_birth"_s, u"1970-04-03"_s},
            {u"place_of_birth"_s, personal.at(6).second},
            {u"nationality"_s, nationality(personal.at(7).second, u"ML"_s)},
            {u"other_nationalities"_s, QJsonArray{nationality(personal.at(8).second, u"FR"_s)}},
            {u"email"_s, QJsonValue::Null},
            {u"competence"_s, competence},
            {u"motivation_letter"_s, answer(form.letter.join(u'\n'))},
            {u"languages"_s, languagesOf(form)},
            {u"education"_s, periodsOf(form.education, u"degree_institution"_s)},
            {u"employment"_s, periodsOf(form.employment, u"employer_function"_s)},
            {u"ethics"_s, ethicsOf(form)},
            {u"certified_name"_s, form.certifiedName.second},
            {u"certified_on"_s, u"2023-10-12"_s},
            {u"sections"_s, sectionsOf()},
            {u"tracked_changes"_s, false},
            {u"remarks"_s, QJsonArray()}};
}

} // namespace greffier::test
