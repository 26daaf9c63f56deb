#include "core/workflow/screening.h"

#include "core/text/name_key.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"
#include "tests/support/temp_register.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using Verdict = Finding::Verdict;
using Weight = Finding::Weight;

namespace {

QHash<QString, Mandate> shippedMandates()
{
    QHash<QString, Mandate> mandates;
    for (const MandateEntry& entry : referenceTables().mandates.all())
        mandates.insert(entry.mandate.code, entry.mandate);
    return mandates;
}

CaseMaterial::Document received(Part part, const QString& name, bool readable = true)
{
    CaseMaterial::Document document;
    document.part = part;
    document.name = name;
    document.readable = readable;
    return document;
}

/// A case by hand: the vacancy of the working group, both parts received.
struct Case {
    Case()
    {
        material.vacancy.id.value = 7;
        material.vacancy.number = 7;
        material.vacancy.mandateCode = u"WG_MERCENARIES"_s;
        material.vacancy.region = unGroup(u"AFRICAN"_s);
        material.vacancy.deadline = *hrc55Call().deadline;
        material.applicant = aCandidate(u"Exemple"_s, u"Amara"_s);
        material.documents = {received(Part::Form, u"form.docx"_s)};
        material.surveyCompleted = true;
        material.surveyNamesVacancy = true;
        memberships = referenceTables().regionalGroups.memberships();
    }

    CaseFacts facts() const
    {
        const NameFolder folder;
        const HolderIndex holders(terms, folder);
        Session session;
        session.number = 55;
        session.lastDay = QDate(2024, 4, 5);
        return factsOf(material, others,
                       {referenceTables(),
                        holders,
                        memberships,
                        shippedMandates(),
                        session,
                        {material.vacancy}});
    }

    Finding finding(const QString& rule) const
    {
        for (const Finding& each : Screening({}).examine(facts())) {
            if (each.rule == rule)
                return each;
        }
        FAIL("the rule says nothing: " << rule.toStdString());
        return {};
    }

    CaseMaterial material;
    QList<CaseMaterial> others;
    QList<GroupMembership> memberships;
    QList<HolderTerm> terms;
};

HolderTerm aTerm(const QString& name, const QString& nationality, const QString& status)
{
    HolderTerm term;
    term.mandateCode = u"SR_ASSEMBLY"_s;
    term.name = name;
    term.nationalityIso2 = nationality;
    term.status = status;
    term.term = {PartialDate::of(QDate(2018, 5, 1)), PartialDate::of(QDate(2024, 4, 30))};
    return term;
}

} // namespace

TEST_CASE("seats of regional groups and the States that need care", "[workflow][screening]")
{
    struct Row {
        QString state;
        QString group;
        Verdict verdict;
        Weight weight;
    };
    for (const Row& row :
         {Row{u"ML"_s, u"AFRICAN"_s, Verdict::Met, Weight::Exclusion},
          Row{u"FR"_s, u"AFRICAN"_s, Verdict::NotMet, Weight::Exclusion},
          Row{u"TR"_s, u"WEOG"_s, Verdict::Met, Weight::Exclusion},
          Row{u"TR"_s, u"ASIA_PACIFIC"_s, Verdict::NotMet, Weight::Warning},
          Row{u"US"_s, u"WEOG"_s, Verdict::Met, Weight::Exclusion},
          Row{u"KI"_s, u"ASIA_PACIFIC"_s, Verdict::Met, Weight::Exclusion},
          Row{u"VA"_s, u"WEOG"_s, Verdict::CannotTell, Weight::Exclusion},
          Row{u"PS"_s, u"ASIA_PACIFIC"_s, Verdict::CannotTell, Weight::Exclusion}}) {
        INFO(row.state.toStdString() << " " << row.group.toStdString());
        Case one;
        one.material.applicant.nationality = row.state;
        one.material.vacancy.region = unGroup(row.group);
        const Finding seat = one.finding(u"SEAT-WG"_s);
        CHECK(seat.verdict == row.verdict);
        CHECK(seat.weight == row.weight);
    }
}

TEST_CASE("memberships are those of the day of the deadline", "[workflow][screening]")
{
    Case one;
    const QDate deadline(2023, 10, 25);
    const auto member = [](QDate from, QDate to) {
        return GroupMembership{
            unGroup(u"AFRICAN"_s), u"ML"_s, GroupMembership::Participation::Member, from, to,
            u"by hand"_s,          {}};
    };
    one.memberships = {member({}, deadline)};
    CHECK(one.facts().memberships.size() == 1);
    CHECK(one.finding(u"SEAT-WG"_s).verdict == Verdict::Met);
    one.memberships = {member(deadline.addDays(1), {})};
    CHECK(one.facts().memberships.isEmpty());
    one.memberships = {member({}, deadline.addDays(-1))};
    CHECK(one.facts().memberships.isEmpty());
    CHECK(one.finding(u"SEAT-WG"_s).verdict == Verdict::CannotTell);
}

TEST_CASE("a holder is the applicant when the name and a nationality agree",
          "[workflow][screening]")
{
    Case one;
    one.material.applicant = aCandidate(u"Traoré-Exemple"_s, u"Aminata"_s);
    one.terms = {aTerm(u"AMINATA TRAORE EXEMPLE"_s, u"ML"_s, u"current_as_of_source"_s),
                 aTerm(u"Aminata Traoré-Exemple"_s, u"SN"_s, u"ended"_s),
                 aTerm(u"Aminata Traoré"_s, u"ML"_s, u"ended"_s)};
    CaseFacts facts = one.facts();
    REQUIRE(facts.served.size() == 1);
    CHECK(facts.served.first().mandateCode == u"SR_ASSEMBLY"_s);
    CHECK(facts.currentFunctions == QStringList{u"SR_ASSEMBLY"_s});
    CHECK(facts.mandateTitles.contains(u"SR_ASSEMBLY"_s));
    CHECK(facts.holdersOfNationality == 1);

    one.material.applicant.otherNationalities = {u"SN"_s};
    CHECK(one.facts().served.size() == 2);
    one.terms = {aTerm(u"Traoré-Exemple Aminata"_s, {}, u"ended"_s)};
    facts = one.facts();
    CHECK(facts.served.size() == 1);
    CHECK(facts.currentFunctions.isEmpty());
}

TEST_CASE("a form that could not be read is received but asks for the officer",
          "[workflow][screening]")
{
    Case one;
    one.material.documents = {received(Part::Form, u"form.doc"_s, false)};
    const PartFacts* form = nullptr;
    const CaseFacts facts = one.facts();
    form = facts.firstPart(Part::Form);
    REQUIRE(form);
    CHECK_FALSE(form->readable);
    CHECK(form->evidence.file == u"form.doc"_s);
    const Finding both = one.finding(u"FORM-BOTH"_s);
    CHECK(both.verdict == Verdict::CannotTell);
    CHECK(both.weight == Weight::Warning);
    one.material.documents += received(Part::Form, u"form.docx"_s);
    CHECK(one.finding(u"FORM-BOTH"_s).verdict == Verdict::Met);
}

TEST_CASE("without a form or a survey the application is not complete", "[workflow][screening]")
{
    Case one;
    CHECK_FALSE(one.facts().secondForm);
    one.material.documents.clear();
    CHECK(one.finding(u"FORM-BOTH"_s).verdict == Verdict::NotMet);
    Case other;
    other.material.surveyCompleted = false;
    other.material.surveyUnfinished = true;
    CHECK(other.finding(u"FORM-BOTH"_s).verdict == Verdict::NotMet);
    CHECK(other.facts().unfinishedSurvey);
}

TEST_CASE("a second form is known as such and forms for other mandates are counted",
          "[workflow][screening]")
{
    Case one;
    one.material.documents += received(Part::Form, u"form corrected.docx"_s);
    CHECK(one.facts().secondForm);
    CHECK(one.facts().formsForThisVacancy == 2);
    Case other;
    other.material.vacancy.title = u"Another vacancy"_s;
    other.material.application.status = Status::Recommended;
    one.others = {other.material};
    const CaseFacts facts = one.facts();
    CHECK(facts.formsOfThisPerson == 3);
    CHECK(facts.otherVacancies == QStringList{u"Another vacancy"_s});
    CHECK(facts.recommendedFor == QStringList{u"Another vacancy"_s});
    CHECK(one.finding(u"FORM-MULTI"_s).verdict == Verdict::NotMet);
}

TEST_CASE("the region of an EMRIP seat is never computed from the nationality",
          "[workflow][screening]")
{
    for (const QString& state : {u"US"_s, u"CA"_s, u"ML"_s, u"FR"_s}) {
        Case one;
        one.material.vacancy.mandateCode = u"EMRIP"_s;
        one.material.vacancy.region = emripRegion(u"NORTH_AMERICA"_s);
        one.material.applicant.nationality = state;
        const Finding seat = one.finding(u"SEAT-EMRIP"_s);
        INFO(state.toStdString());
        CHECK(seat.verdict == Verdict::CannotTell);
        CHECK(seat.weight == Weight::Judgement);
        for (const GroupMembership& membership : one.facts().memberships)
            CHECK(membership.group.scheme == kUnGroups);
    }
}

TEST_CASE("a new term is expected from the month after the session", "[workflow][screening]")
{
    CHECK(Case().facts().termStart == QDate(2024, 5, 1));
    CHECK(Case().facts().referenceDay == QDate(2023, 10, 25));
}
