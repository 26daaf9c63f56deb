#include "core/rules/concordance.h"

#include "core/text/spoken_language.h"
#include "tests/core/rules/case_builder.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using Verdict = Finding::Verdict;
using Weight = Finding::Weight;

TEST_CASE("case, apostrophes, hyphens and composed accents are trivial differences",
          "[concordance]")
{
    struct Pair {
        QString first;
        QString second;
        Agreement agreement;
    };
    for (const Pair& pair : {
             Pair{u"N'Diaye"_s, u" N'Diaye "_s, Agreement::Same},
             Pair{u"N'Diaye"_s, u"N\u2019Diaye"_s, Agreement::Trivial},
             Pair{u"N'Diaye"_s, u"N'DIAYE"_s, Agreement::Trivial},
             Pair{u"Jos\u00E9"_s, u"Jose\u0301"_s, Agreement::Trivial},
             Pair{u"Traor\u00E9\u2010Sample"_s, u"TRAORE\u0301-SAMPLE"_s, Agreement::Trivial},
             Pair{u"Jos\u00E9"_s, u"Jose"_s, Agreement::Different},
             Pair{u"Anne Marie"_s, u"Anne-Marie"_s, Agreement::Different},
             Pair{u"Okafor"_s, u"Okafor Eze"_s, Agreement::Different},
             Pair{u"王芳"_s, u"王方"_s, Agreement::Different},
             Pair{{}, {}, Agreement::Same},
             Pair{{}, u"x"_s, Agreement::Different},
         }) {
        INFO(pair.first.toStdString() << " / " << pair.second.toStdString());
        CHECK(compare(pair.first, pair.second).agreement == pair.agreement);
        CHECK(compare(pair.second, pair.first).agreement == pair.agreement);
    }
}

TEST_CASE("the stretches that differ are named in the texts as given", "[concordance]")
{
    const QString first = u"  Okafor  Eze"_s;
    const QString second = u"OKAFOR Eke"_s;
    const Comparison comparison = compare(first, second);
    REQUIRE(comparison.first.size() == 1);
    REQUIRE(comparison.second.size() == 1);
    const auto cut
        = [](const QString& text, TextSpan span) { return text.mid(span.start, span.length); };
    CHECK(cut(first, comparison.first.first()) == u"z"_s);
    CHECK(cut(second, comparison.second.first()) == u"k"_s);

    const Comparison accents = compare(u"Jose\u0301 A"_s, u"Josef A"_s);
    CHECK(accents.first.first() == TextSpan{3, 2});
    CHECK(accents.second.first() == TextSpan{3, 2});
}

TEST_CASE("the concordance leaves out what one part does not state", "[concordance]")
{
    CaseFacts facts = aSoundCase();
    CHECK(concordance(facts).size() == 7);
    state(facts, u"email"_s, Part::Form, {});
    const QList<FieldConcordance> fields = concordance(facts);
    CHECK(fields.size() == 6);
    CHECK(fields.first().field == u"family_name"_s);
    CHECK(fields.first().statements.size() == 2);
}

TEST_CASE("the whole name of the form is compared with the certification and with a letter",
          "[concordance]")
{
    CaseFacts facts = aSoundCase();
    state(facts, u"certified_name"_s, Part::Form, u"TRAORÉ-SAMPLE, Aminata"_s);
    state(facts, u"name"_s, Part::Letter, u"Aminata Traoré-Simple"_s);
    const FieldConcordance row = concordance(facts).last();
    CHECK(row.field == u"name"_s);
    CHECK(row.agreement == Agreement::Different);
    REQUIRE(row.statements.size() == 4);
    const FieldStatement letter = row.statements.last();
    CHECK(letter.source == u"letter"_s);
    REQUIRE(letter.differing.size() == 1);
    CHECK(letter.value.mid(letter.differing.first().start, letter.differing.first().length)
          == u"i"_s);

    state(facts, u"name"_s, Part::Letter, u"Traoré-Sample, Aminata"_s);
    state(facts, u"certified_name"_s, Part::Form, u"Traoré-Sample Aminata"_s);
    CHECK(concordance(facts).last().agreement == Agreement::Same);
}

TEST_CASE("a difference that an officer settled weighs no more as long as the value stands",
          "[rules][FORM-NAME]")
{
    CaseFacts facts = aSoundCase();
    state(facts, u"family_name"_s, Part::Form, u"Traore-Simple"_s);
    REQUIRE(findingOf(u"FORM-NAME"_s, facts).verdict == Verdict::NotMet);
    facts.rulings = {{{},
                      {},
                      u"family_name"_s,
                      u"survey"_s,
                      facts.value(u"family_name"_s, Part::Survey),
                      u"as in the passport"_s,
                      {},
                      {}}};
    const Finding settled = findingOf(u"FORM-NAME"_s, facts);
    CHECK(settled.verdict == Verdict::Met);
    CHECK(settled.text.contains(u"as in the passport"_s));
    CHECK(settled.text.contains(u"Traore-Simple"_s));

    // A corrected survey no longer states what was found right.
    state(facts, u"family_name"_s, Part::Survey, u"Sample"_s);
    CHECK(findingOf(u"FORM-NAME"_s, facts).verdict == Verdict::NotMet);
}

TEST_CASE("a ruling on the nationality settles it even where the form was ambiguous",
          "[rules][FORM-NAT]")
{
    CaseFacts facts = aSoundCase();
    state(facts, u"nationality"_s, Part::Form, u"Congolese"_s);
    for (ApplicationValue& value : facts.values) {
        if (value.field == u"nationality"_s && value.part == Part::Form)
            value.certainty = Certainty::Ambiguous;
    }
    REQUIRE(findingOf(u"FORM-NAT"_s, facts).verdict == Verdict::NotMet);
    facts.rulings = {{{},
                      {},
                      u"nationality"_s,
                      u"survey"_s,
                      facts.value(u"nationality"_s, Part::Survey),
                      u"passport seen"_s,
                      {},
                      {}}};
    CHECK(findingOf(u"FORM-NAT"_s, facts).verdict == Verdict::Met);
}

TEST_CASE("names have to be the same in survey, form and certification", "[rules][FORM-NAME]")
{
    CaseFacts facts = aSoundCase();
    CHECK(findingOf(u"FORM-NAME"_s, facts).verdict == Verdict::Met);

    for (const QString& certified : {u"Traoré-Sample, Aminata"_s, u"Traoré-Sample Aminata"_s}) {
        state(facts, u"certified_name"_s, Part::Form, certified);
        CHECK(findingOf(u"FORM-NAME"_s, facts).verdict == Verdict::Met);
    }
    state(facts, u"family_name"_s, Part::Form, u"TRAORÉ-SAMPLE"_s);
    CHECK(findingOf(u"FORM-NAME"_s, facts).weight == Weight::Information);
    CHECK(findingOf(u"FORM-NAME"_s, facts).verdict == Verdict::NotMet);

    state(facts, u"family_name"_s, Part::Form, u"Traore-Sample"_s);
    const Finding finding = findingOf(u"FORM-NAME"_s, facts);
    CHECK(finding.weight == Weight::Warning);
    CHECK(finding.verdict == Verdict::NotMet);
    CHECK(finding.text.contains(u"“Traore-Sample, Aminata”"_s));
    CHECK(finding.text.contains(u"“Traoré-Sample, Aminata”"_s));
    CHECK(finding.evidence.size() == 5);
}

TEST_CASE("a certification in another name is warned of and a form alone cannot be compared",
          "[rules][FORM-NAME]")
{
    CaseFacts facts = aSoundCase();
    state(facts, u"certified_name"_s, Part::Form, u"Someone Else"_s);
    CHECK(findingOf(u"FORM-NAME"_s, facts).verdict == Verdict::NotMet);
    facts = aSoundCase();
    take(facts, Part::Survey);
    CHECK(findingOf(u"FORM-NAME"_s, facts).verdict == Verdict::CannotTell);
}

TEST_CASE("names do not slip from one field into the other unnoticed", "[rules][FORM-NAME]")
{
    CaseFacts facts = aSoundCase();
    state(facts, u"family_name"_s, Part::Form, u"Traoré-Sample Aminata"_s);
    state(facts, u"given_names"_s, Part::Form, {});
    CHECK(findingOf(u"FORM-NAME"_s, facts).weight == Weight::Warning);
}

TEST_CASE("the reference nationality is one and the same in both parts", "[rules][FORM-NAT]")
{
    CaseFacts facts = aSoundCase();
    CHECK(findingOf(u"FORM-NAT"_s, facts).verdict == Verdict::Met);
    state(facts, u"nationality"_s, Part::Form, u"FR"_s);
    CHECK(findingOf(u"FORM-NAT"_s, facts).verdict == Verdict::NotMet);
    CHECK(findingOf(u"FORM-NAT"_s, facts).weight == Weight::Warning);
    state(facts, u"nationality"_s, Part::Form, {});
    CHECK(findingOf(u"FORM-NAT"_s, facts).verdict == Verdict::CannotTell);

    facts = aSoundCase();
    stateInBoth(facts, u"nationality"_s, u"Utopian"_s);
    state(facts, u"nationality"_s, Part::Form, u"UTOPIAN"_s);
    CHECK(findingOf(u"FORM-NAT"_s, facts).weight == Weight::Information);

    facts = aSoundCase();
    facts.values.last().certainty = Certainty::Read;
    for (ApplicationValue& value : facts.values) {
        if (value.field == u"nationality"_s && value.part == Part::Form)
            value.certainty = Certainty::Ambiguous;
    }
    CHECK(findingOf(u"FORM-NAT"_s, facts).verdict == Verdict::NotMet);
}

TEST_CASE("gender, date of birth and e-mail are compared between survey and form", "[rules][CONC]")
{
    struct Field {
        QString rule;
        QString field;
        QString other;
        QString shown;
    };
    const QString email = u"a.sample@example.org"_s;
    const SpokenLanguage english(u"en"_s);
    for (const Field& field :
         {Field{u"CONC-GENDER"_s, u"gender"_s, u"M"_s, u"“Man”"_s},
          Field{u"CONC-DOB"_s, u"date_of_birth"_s, u"1970-03-02"_s, u"“02/03/1970”"_s},
          Field{u"CONC-EMAIL"_s, u"email"_s, email, email}}) {
        CaseFacts facts = aSoundCase();
        CHECK(findingOf(field.rule, facts).verdict == Verdict::Met);
        state(facts, field.field, Part::Form, field.other);
        CHECK(findingOf(field.rule, facts).verdict == Verdict::NotMet);
        CHECK(findingOf(field.rule, facts).weight == Weight::Warning);
        CHECK(findingOf(field.rule, facts).text.contains(field.shown));
        state(facts, field.field, Part::Form, {});
        CHECK(findingOf(field.rule, facts).verdict == Verdict::CannotTell);
    }
    CaseFacts facts = aSoundCase();
    state(facts, u"email"_s, Part::Form, u"Aminata@Example.org"_s);
    CHECK(findingOf(u"CONC-EMAIL"_s, facts).verdict == Verdict::Met);
}

TEST_CASE("survey and form have to name the same mandate", "[rules][CONC]")
{
    CaseFacts facts = aSoundCase();
    CHECK(findingOf(u"CONC-MANDATE"_s, facts).verdict == Verdict::Met);
    facts.surveyNamesVacancy = false;
    CHECK(findingOf(u"CONC-MANDATE"_s, facts).verdict == Verdict::NotMet);

    facts = aSoundCase();
    state(facts, u"mandate_code"_s, Part::Form, u"IE_SAMPLE"_s);
    facts.mandateTitles.insert(u"IE_SAMPLE"_s, u"Independent Expert on samples"_s);
    CHECK(findingOf(u"CONC-MANDATE"_s, facts).verdict == Verdict::NotMet);
    CHECK(findingOf(u"CONC-MANDATE"_s, facts).text.contains(u"Independent Expert on samples"_s));
    state(facts, u"mandate_code"_s, Part::Form, {});
    CHECK(findingOf(u"CONC-MANDATE"_s, facts).verdict == Verdict::CannotTell);
}
