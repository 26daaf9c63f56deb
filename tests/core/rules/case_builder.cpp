#include "tests/core/rules/case_builder.h"

#include "core/rules/rule_book.h"

#include "tests/support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::test {

namespace {

Evidence para(int number, const QString& passage)
{
    return {u"form.docx"_s, Locator::inParagraph(number), passage};
}

Vacancy aVacancy()
{
    Vacancy vacancy;
    vacancy.number = 7;
    vacancy.mandateCode = u"WG_SAMPLE"_s;
    vacancy.title = u"Working Group on a sample subject, member from African States"_s;
    vacancy.region = unGroup(u"AFRICAN"_s);
    vacancy.deadline
        = {QDate(2023, 10, 25), QTime(12, 0), false, u"Europe/Zurich"_s, Deadline::Strictness::By};
    return vacancy;
}

void fillForm(CaseFacts& facts)
{
    for (const QString& section :
         {u"I"_s, u"II"_s, u"III"_s, u"IV"_s, u"V"_s, u"VI"_s, u"VII"_s, u"VIII"_s})
        state(facts, u"sections."_s + section, Part::Form, u"filled"_s);
    for (int question = 1; question <= 5; ++question) {
        state(facts, u"ethics.%1.answer"_s.arg(question), Part::Form,
              question >= 4 ? u"yes"_s : u"no"_s);
    }
    state(facts, u"certified_name"_s, Part::Form, u"Aminata Traoré-Sample"_s);
    state(facts, u"mandate_code"_s, Part::Form, u"WG_SAMPLE"_s);
    state(facts, u"language"_s, Part::Form, u"fr"_s);
    state(facts, u"motivation_letter.words"_s, Part::Form, u"540"_s);
    state(facts, u"languages.1.language"_s, Part::Form, u"fr"_s);
    state(facts, u"languages.1.mother_tongue"_s, Part::Form, u"true"_s);
    state(facts, u"employment.1.employer_function"_s, Part::Form,
          u"University of Sample, professor of law"_s);
    state(facts, u"employment.1.to"_s, Part::Form, u"present"_s);
}

} // namespace

CaseFacts aSoundCase()
{
    CaseFacts facts;
    facts.vacancy = aVacancy();
    facts.mandateType = u"working_group"_s;
    facts.termStart = QDate(2024, 5, 1);
    facts.referenceDay = QDate(2023, 10, 25);
    facts.memberships = someMemberships();
    facts.knownStates = {u"ML"_s, u"NG"_s, u"FR"_s, u"TR"_s, u"US"_s, u"KI"_s, u"VA"_s, u"PS"_s};
    facts.parts = {{Part::Survey, true, {}, {}}, {Part::Form, true, {}, {u"form.docx"_s, {}, {}}}};
    receiveAt(facts, Part::Survey, {received(Part::Survey, u"2023-10-20T08:00:00Z"_s)});
    receiveAt(facts, Part::Form, {received(Part::Form, u"2023-10-21T08:00:00Z"_s)});
    facts.formsForThisVacancy = 1;
    facts.formsOfThisPerson = 1;
    stateInBoth(facts, u"family_name"_s, u"Traoré-Sample"_s);
    stateInBoth(facts, u"given_names"_s, u"Aminata"_s);
    stateInBoth(facts, u"gender"_s, u"F"_s);
    stateInBoth(facts, u"date_of_birth"_s, u"1970-02-03"_s);
    stateInBoth(facts, u"email"_s, u"aminata@example.org"_s);
    makeNational(facts, u"ML"_s);
    fillForm(facts);
    return facts;
}

QList<GroupMembership> someMemberships()
{
    using enum GroupMembership::Participation;
    const auto row = [](const QString& group, const QString& state,
                        GroupMembership::Participation participation) {
        return GroupMembership{unGroup(group), state, participation, {}, {}, u"by hand"_s, {}};
    };
    return {row(u"AFRICAN"_s, u"ML"_s, Member),
            row(u"AFRICAN"_s, u"NG"_s, Member),
            row(u"WEOG"_s, u"FR"_s, Member),
            row(u"WEOG"_s, u"TR"_s, Member),
            row(u"ASIA_PACIFIC"_s, u"TR"_s, Additional),
            row(u"WEOG"_s, u"US"_s, Observer),
            row(u"ASIA_PACIFIC"_s, u"KI"_s, Member)};
}

void state(CaseFacts& facts, const QString& field, Part part, const QString& value)
{
    facts.values.removeIf([&](const ApplicationValue& existing) {
        return existing.field == field && existing.part == part;
    });
    const int place = static_cast<int>(facts.values.size()) + 1;
    facts.values += {field, part, value, para(place, value), Certainty::Read};
}

void stateInBoth(CaseFacts& facts, const QString& field, const QString& value)
{
    state(facts, field, Part::Survey, value);
    state(facts, field, Part::Form, value);
}

void makeNational(CaseFacts& facts, const QString& iso2)
{
    facts.nationality = iso2;
    stateInBoth(facts, u"nationality"_s, iso2);
}

Receipt received(Part part, const QString& utc, Receipt::Precision precision)
{
    Receipt receipt;
    receipt.part = part;
    receipt.at = QDateTime::fromString(utc, Qt::ISODate);
    receipt.precision = precision;
    receipt.zone = u"Europe/Zurich"_s;
    REQUIRE(receipt.at.isValid());
    return receipt;
}

void receiveAt(CaseFacts& facts, Part part, const QList<Receipt>& receipts)
{
    for (PartFacts& one : facts.parts) {
        if (one.part == part)
            one.receipts = receipts;
    }
}

void take(CaseFacts& facts, Part part)
{
    facts.parts.removeIf([&](const PartFacts& one) { return one.part == part; });
    facts.values.removeIf([&](const ApplicationValue& value) { return value.part == part; });
    if (part == Part::Form) {
        facts.formsForThisVacancy = 0;
        facts.formsOfThisPerson = 0;
    }
}

Finding findingOf(const QString& rule, const CaseFacts& facts)
{
    const Findings findings = RuleBook({}).examine(facts);
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&](const Finding& finding) { return finding.rule == rule; });
    INFO(rule.toStdString());
    REQUIRE(found != findings.end());
    return *found;
}

} // namespace greffier::test
