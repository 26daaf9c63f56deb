#include "app/sample/sample_case.h"

using namespace Qt::StringLiterals;

namespace greffier::sample {

namespace {

ExpectedFinding warning(const QString& rule, const QString& because)
{
    return {rule, u"not_met"_s, u"warning"_s, because};
}

/// What differs only by capitals, an apostrophe or composed accents is no warning.
ExpectedFinding harmlessName(const QString& because)
{
    return {u"FORM-NAME"_s, u"not_met"_s, u"information"_s, because};
}

/// The form for mandate 5 spells the names as another transliteration would.
void twoSpellings(Candidacy& candidacy, Dice&)
{
    Form& form = formOf(candidacy, 5);
    form.identity.familyName.replace(u"ou"_s, u"u"_s).replace(u"El "_s, u"Al-"_s);
    form.identity.familyName += u'e';
    form.identity.firstName.replace(u"h"_s, QString()).replace(u"w"_s, u"ou"_s);
    form.certifiedName = form.identity.fullName();
    expect(candidacy, 5, u"two_spellings"_s,
           {warning(u"FORM-NAME"_s, u"one person, another transliteration in the form"_s)});
}

void namesake(Candidacy& candidacy, Dice&)
{
    expect(candidacy, candidacy.applications.first().vacancy, u"namesake"_s, {});
}

void harmlessDifferences(Candidacy& candidacy, Dice&)
{
    Identity& withApostrophe = candidacy.person.identity;
    if (!withApostrophe.familyName.contains(u'\''))
        withApostrophe.familyName.prepend(u"N'"_s);
    candidacy.surveyRows.first().identity.familyName = withApostrophe.familyName;
    Form& capitals = formOf(candidacy, 5);
    capitals.identity.familyName = withApostrophe.familyName.toUpper();
    capitals.certifiedName = capitals.identity.fullName();
    expect(candidacy, 5, u"capitals_only"_s, {harmlessName(u"only capitals differ"_s)});
    Form& apostrophe = formOf(candidacy, 4);
    apostrophe.identity.familyName
        = QString(withApostrophe.familyName).replace(u'\'', QChar(0x2019));
    apostrophe.certifiedName = apostrophe.identity.fullName();
    expect(candidacy, 4, u"apostrophe_only"_s, {harmlessName(u"only the apostrophe differs"_s)});
}

void nameDiffers(Candidacy& candidacy, Dice&)
{
    Form& married = formOf(candidacy, 3);
    married.identity.formerName = married.identity.familyName;
    married.identity.familyName += u"-Torvalle"_s;
    married.certifiedName = married.identity.fullName();
    expect(candidacy, 3, u"name_differs"_s,
           {warning(u"FORM-NAME"_s, u"another family name in the form than in the survey"_s)});
    Form& certified = formOf(candidacy, 6);
    certified.certifiedName = certified.identity.firstName + u" Quellbrück"_s;
    expect(candidacy, 6, u"certified_name_differs"_s,
           {warning(u"FORM-NAME"_s, u"section VIII is certified by another name"_s)});
}

void nationalityDiffers(Candidacy& candidacy, Dice&)
{
    const bool french = candidacy.person.language == u"fr"_s;
    formOf(candidacy, 5).identity.nationality = french ? u"Argentine"_s : u"Argentina"_s;
    expect(candidacy, 5, u"nationality_differs"_s,
           {warning(u"FORM-NAT"_s, u"another reference nationality in the form"_s)});
    Identity& both = formOf(candidacy, 3).identity;
    both.nationality += french ? u" et Argentine"_s : u" and Argentina"_s;
    expect(candidacy, 3, u"two_reference_nationalities"_s,
           {warning(u"FORM-NAT"_s, u"two nationalities in the place of the one"_s)});
}

void detailsDiffer(Candidacy& candidacy, Dice&)
{
    Identity& gender = formOf(candidacy, 4).identity;
    gender.gender = gender.gender == u"F"_s ? u"M"_s : u"F"_s;
    expect(candidacy, 4, u"gender_differs"_s,
           {warning(u"CONC-GENDER"_s, u"another gender in the form"_s)});
    Identity& birth = formOf(candidacy, 5).identity;
    birth.dateOfBirth = birth.dateOfBirth.addYears(-1);
    expect(candidacy, 5, u"birth_date_differs"_s,
           {warning(u"CONC-DOB"_s, u"another date of birth in the form"_s)});
    formOf(candidacy, 6).identity.email.replace(u"@example.org"_s, u"@mail.example.org"_s);
    expect(candidacy, 6, u"email_differs"_s,
           {warning(u"CONC-EMAIL"_s, u"another e-mail address in the form"_s)});
}

} // namespace

QList<SampleCase> identityCases()
{
    return {
        {u"MA"_s, {3, 5}, twoSpellings},
        {u"EG"_s, {4}, namesake, false},
        {u"JO"_s, {6}, namesake, false, true},
        {u"CI"_s, {4, 5}, harmlessDifferences},
        {{}, {3, 6}, nameDiffers},
        {u"BR"_s, {3, 5}, nationalityDiffers},
        {{}, {4, 5, 6}, detailsDiffer},
    };
}

} // namespace greffier::sample
