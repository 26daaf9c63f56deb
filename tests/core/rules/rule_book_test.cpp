#include "core/rules/rule_book.h"

#include "tests/core/rules/case_builder.h"

#include "tests/support/catch.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using Verdict = Finding::Verdict;
using Weight = Finding::Weight;

namespace {

QStringList idsOf(const RuleBook& book)
{
    QStringList ids;
    for (const auto& rule : book.rules())
        ids += rule->id();
    return ids;
}

} // namespace

TEST_CASE("every rule has an id of its own, a source, a title and a text", "[rules]")
{
    const RuleBook book({});
    const QStringList ids = idsOf(book);
    CHECK(QSet<QString>(ids.begin(), ids.end()).size() == ids.size());
    static const QRegularExpression form(u"^[A-Z]+(-[A-Z0-9]+)?$"_s);
    CaseFacts everything = aSoundCase();
    everything.mandateCountry = u"ML"_s;
    for (const auto& rule : book.rules()) {
        INFO(rule->id().toStdString());
        CHECK(form.match(rule->id()).hasMatch());
        CHECK_FALSE(rule->source().isEmpty());
        CHECK_FALSE(rule->title().isEmpty());
        const Finding finding = rule->examine(everything);
        CHECK(finding.rule == rule->id());
        CHECK(finding.source == rule->source());
        CHECK(finding.confirmed == rule->isConfirmed());
        CHECK_FALSE(finding.text.isEmpty());
        CHECK_FALSE(finding.text.contains(QRegularExpression(u"%[1-9n]"_s)));
    }
}

TEST_CASE("the books hold every rule of the procedure and no other", "[rules]")
{
    const QStringList procedure{u"FORM-LATE"_s,
                                u"FORM-BOTH"_s,
                                u"FORM-PERMANDATE"_s,
                                u"FORM-COMPLETE"_s,
                                u"FORM-NAME"_s,
                                u"FORM-NAT"_s,
                                u"CONC-GENDER"_s,
                                u"CONC-DOB"_s,
                                u"CONC-EMAIL"_s,
                                u"CONC-MANDATE"_s,
                                u"FORM-LANG"_s,
                                u"FORM-LETTER"_s,
                                u"FORM-REFS"_s,
                                u"FORM-ABBR"_s,
                                u"FORM-NUMBER"_s,
                                u"FORM-MULTI"_s,
                                u"GOV-DECISION"_s,
                                u"CUMUL"_s,
                                u"PERSONAL"_s,
                                u"ETHICS"_s,
                                u"TENURE-6Y"_s,
                                u"EMRIP-TERM"_s,
                                u"TENURE-EXC"_s,
                                u"TENURE-RENEW"_s,
                                u"SEAT-WG"_s,
                                u"SEAT-EMRTD"_s,
                                u"SEAT-EMRIP"_s,
                                u"EMRIP-ORIGIN"_s,
                                u"NAT-DUAL"_s,
                                u"NAT-COUNTRY"_s,
                                u"NAT-SAME"_s,
                                u"REGION-SPECIAL"_s,
                                u"REGION-NONSTATE"_s,
                                u"LIST-EXCLUDE"_s,
                                u"CRIT-A"_s,
                                u"CRIT-B"_s,
                                u"CRIT-C"_s,
                                u"CRIT-D"_s,
                                u"CRIT-E"_s,
                                u"CRIT-F"_s,
                                u"TOR-1"_s,
                                u"TOR-2"_s,
                                u"TOR-3"_s,
                                u"TOR-4"_s,
                                u"COND-RENEW"_s,
                                u"COND-SHARED"_s,
                                u"CG-1"_s};
    QStringList ids = idsOf(RuleBook({}));
    CHECK(QSet<QString>(ids.begin(), ids.end())
          == QSet<QString>(procedure.begin(), procedure.end()));
    RuleEdition edition;
    edition.genderGuideline = true;
    const RuleBook book({}, edition);
    QStringList lists;
    for (const auto& rule : book.listRules())
        lists += rule->id();
    CHECK(lists
          == QStringList{u"BAL-GENDER"_s, u"BAL-GEO"_s, u"BAL-LEGAL"_s, u"BAL-2015"_s, u"CG-2"_s});
}

TEST_CASE("what may weigh against somebody says what would cure it", "[rules]")
{
    for (const QString& type : {QString(), u"advisory_committee"_s}) {
        const RuleBook book(type);
        for (const auto& rule : book.rules()) {
            INFO(rule->id().toStdString());
            const bool weighs = rule->ruleClass() == RuleClass::Hard
                || rule->ruleClass() == RuleClass::Warn || rule->ruleClass() == RuleClass::Judge;
            if (weighs)
                CHECK_FALSE(rule->cure().isEmpty());
        }
    }
}

TEST_CASE("each human criterion has a remedy of its own", "[rules]")
{
    RuleEdition edition;
    edition.genderGuideline = true;
    for (const QString& type : {QString(), u"advisory_committee"_s}) {
        const RuleBook book(type, edition);
        QSet<QString> cures;
        const auto check = [&cures](const auto& rule) {
            INFO(rule.id().toStdString());
            CHECK_FALSE(cures.contains(rule.cure()));
            cures += rule.cure();
        };
        for (const auto& rule : book.rules()) {
            if (rule->ruleClass() == RuleClass::Judge)
                check(*rule);
        }
        for (const auto& rule : book.listRules())
            check(*rule);
    }
}

TEST_CASE("rules of balance are classed as such", "[rules]")
{
    const RuleBook book({});
    CHECK(book.rule(u"EMRIP-ORIGIN"_s)->ruleClass() == RuleClass::Balance);
    CHECK(book.rule(u"NAT-SAME"_s)->ruleClass() == RuleClass::Balance);
    CHECK(book.rule(u"FORM-LATE"_s)->ruleClass() == RuleClass::Hard);
    CHECK(book.rule(u"CUMUL"_s)->ruleClass() == RuleClass::Warn);
    CHECK(book.rule(u"CRIT-A"_s)->ruleClass() == RuleClass::Judge);
    CHECK(book.rule(u"FORM-NUMBER"_s)->ruleClass() == RuleClass::Info);
}

TEST_CASE("a rule whose source was not read is unconfirmed until an officer confirms it", "[rules]")
{
    const auto confirmed = [](const QStringList& byOfficer) {
        for (const Finding& finding : RuleBook({}, {}, byOfficer).examine(aSoundCase())) {
            if (finding.rule == u"CUMUL"_s)
                return finding.confirmed;
        }
        FAIL("CUMUL says nothing");
        return false;
    };
    CHECK_FALSE(confirmed({}));
    CHECK_FALSE(confirmed({u"ETHICS"_s}));
    CHECK(confirmed({u"CUMUL"_s}));
}

TEST_CASE("an application with everything in order is proposed as eligible", "[rules]")
{
    for (const QString& type : {u"working_group"_s, QString()}) {
        const Findings findings = RuleBook(type).examine(aSoundCase());
        for (const Finding& finding : findings) {
            INFO(finding.rule.toStdString() << ": " << finding.text.toStdString());
            CHECK(finding.verdict != Verdict::NotMet);
            CHECK((finding.verdict == Verdict::Met || finding.weight != Weight::Exclusion));
        }
        CHECK(proposalFrom(findings, {}) == Proposal::Eligible);
    }
}

TEST_CASE("a sound application to a seat of no region is proposed as eligible", "[rules]")
{
    CaseFacts facts = aSoundCase();
    facts.vacancy.region = {};
    facts.vacancy.condition = Vacancy::Condition::SubjectToExtension;
    facts.mandateType = u"independent_expert"_s;
    CHECK(proposalFrom(RuleBook(facts.mandateType).examine(facts), {}) == Proposal::Eligible);
}

TEST_CASE("an unread form is to be judged and a missing one not eligible", "[rules]")
{
    CaseFacts facts = aSoundCase();
    facts.parts.last().readable = false;
    facts.values.removeIf([](const ApplicationValue& value) { return value.part == Part::Form; });
    CHECK(proposalFrom(RuleBook({}).examine(facts), {}) == Proposal::ToBeJudged);
    take(facts, Part::Form);
    CHECK(proposalFrom(RuleBook({}).examine(facts), {}) == Proposal::NotEligible);
}

TEST_CASE("findings do not depend on the order of what was gathered", "[rules]")
{
    CaseFacts facts = aSoundCase();
    makeNational(facts, u"TR"_s);
    facts.otherNationalities = {u"NG"_s, u"FR"_s};
    facts.currentFunctions = {u"SR_B"_s, u"SR_A"_s};
    facts.recommendedFor = {u"B"_s, u"A"_s};
    facts.served = {{u"WG_SAMPLE"_s, {{2012, 0, 0}, {2014, 0, 0}}, 0, u"one"_s},
                    {u"WG_SAMPLE"_s, {{2015, 5, 1}, {2016, 4, 30}}, 0, u"two"_s}};
    const RuleBook book({});
    const Findings findings = book.examine(facts);
    CHECK(book.examine(facts) == findings);
    std::reverse(facts.values.begin(), facts.values.end());
    std::reverse(facts.memberships.begin(), facts.memberships.end());
    std::reverse(facts.otherNationalities.begin(), facts.otherNationalities.end());
    std::reverse(facts.currentFunctions.begin(), facts.currentFunctions.end());
    std::reverse(facts.recommendedFor.begin(), facts.recommendedFor.end());
    std::reverse(facts.served.begin(), facts.served.end());
    std::reverse(facts.parts.begin(), facts.parts.end());
    std::reverse(facts.knownStates.begin(), facts.knownStates.end());
    const Findings reversed = book.examine(facts);
    REQUIRE(reversed.size() == findings.size());
    for (qsizetype i = 0; i < findings.size(); ++i) {
        INFO(findings.at(i).rule.toStdString());
        CHECK(reversed.at(i) == findings.at(i));
    }
}

TEST_CASE("the book of a kind of mandate holds the rules of its seats only", "[rules]")
{
    const QStringList expert = idsOf(RuleBook(u"independent_expert"_s));
    CHECK_FALSE(expert.contains(u"SEAT-WG"_s));
    CHECK_FALSE(expert.contains(u"SEAT-EMRIP"_s));
    CHECK(expert.contains(u"TENURE-6Y"_s));
    const QStringList group = idsOf(RuleBook(u"working_group"_s));
    CHECK(group.contains(u"SEAT-WG"_s));
    CHECK_FALSE(group.contains(u"EMRIP-TERM"_s));
    const QStringList mechanism = idsOf(RuleBook(u"expert_mechanism"_s));
    CHECK(mechanism.contains(u"SEAT-EMRTD"_s));
    CHECK(mechanism.contains(u"SEAT-EMRIP"_s));
    CHECK(RuleBook({}).rule(u"FORM-LATE"_s) != nullptr);
    CHECK(RuleBook({}).rule(u"NO-SUCH"_s) == nullptr);
}

TEST_CASE("what people have to judge is asked and turns no proposal", "[rules][CRIT][TOR]")
{
    for (const QString& id :
         {u"CRIT-A"_s, u"CRIT-B"_s, u"CRIT-C"_s, u"CRIT-D"_s, u"CRIT-E"_s, u"CRIT-F"_s, u"TOR-1"_s,
          u"TOR-2"_s, u"TOR-3"_s, u"TOR-4"_s, u"LIST-EXCLUDE"_s, u"PERSONAL"_s}) {
        const Finding finding = findingOf(id, aSoundCase());
        CHECK(finding.verdict == Verdict::CannotTell);
        CHECK(finding.weight == Weight::Judgement);
    }
}

TEST_CASE("who declares none of the six languages is flagged", "[rules][TOR]")
{
    CaseFacts facts = aSoundCase();
    state(facts, u"languages.1.language"_s, Part::Form, u"Bambara"_s);
    CHECK(findingOf(u"TOR-1"_s, facts).verdict == Verdict::NotMet);
    CHECK(findingOf(u"TOR-1"_s, facts).weight == Weight::Warning);

    state(facts, u"languages.2.language"_s, Part::Form, u"en"_s);
    CHECK(findingOf(u"TOR-1"_s, facts).verdict == Verdict::NotMet); // printed, but not answered
    state(facts, u"languages.2.speak"_s, Part::Form, u"easily"_s);
    CHECK(findingOf(u"TOR-1"_s, facts).verdict == Verdict::CannotTell);
}

TEST_CASE("a condition holds the appointment and not the application", "[rules][COND]")
{
    CaseFacts facts = aSoundCase();
    CHECK(findingOf(u"COND-RENEW"_s, facts).verdict == Verdict::Met);
    facts.vacancy.condition = Vacancy::Condition::Unknown;
    CHECK(findingOf(u"COND-RENEW"_s, facts).verdict == Verdict::CannotTell);
    facts.vacancy.condition = Vacancy::Condition::SubjectToExtension;
    facts.sharedCondition = {5, 4};
    CHECK(findingOf(u"COND-RENEW"_s, facts).verdict == Verdict::NotMet);
    CHECK(findingOf(u"COND-RENEW"_s, facts).weight == Weight::Information);
    CHECK(findingOf(u"COND-SHARED"_s, facts).text.contains(u"4, 5"_s));
}

TEST_CASE("what an officer enters of a condition settles it", "[rules][COND]")
{
    CaseFacts facts = aSoundCase();
    facts.condition = ConditionRuling();
    facts.condition->resolution = u"53/5"_s;
    CHECK(findingOf(u"COND-RENEW"_s, facts).text.contains(u"53/5"_s) == false);
    facts.vacancy.condition = Vacancy::Condition::SubjectToExtension;
    CHECK(findingOf(u"COND-RENEW"_s, facts).verdict == Verdict::Met);
    CHECK(findingOf(u"COND-RENEW"_s, facts).text.contains(u"53/5"_s));
    facts.condition->outcome = ConditionRuling::Outcome::Failed;
    CHECK(findingOf(u"COND-RENEW"_s, facts).verdict == Verdict::NotMet);
}

TEST_CASE("an edition of the rules is written and read back", "[rules][edition]")
{
    RuleEdition edition;
    edition.name = u"2027-1"_s;
    edition.letterWords = 500;
    edition.emptySectionExcludes = false;
    edition.languages = {u"en"_s};
    CHECK(*ruleEditionFromJson(toJson(edition)) == edition);
    CHECK(*ruleEditionFromJson({{u"name"_s, u"2026-1"_s}}) == RuleEdition());
}

TEST_CASE("an edition with a parameter that makes no sense is refused", "[rules][edition]")
{
    QJsonObject object = toJson({});
    const QList<std::pair<QString, QJsonValue>> faults{
        {u"letter_words"_s, u"many"_s},  {u"letter_words"_s, -1},
        {u"languages"_s, QJsonArray{1}}, {u"zone"_s, u"Utopia/Sample"_s},
        {u"date"_s, u"2026-02-30"_s},    {u"name"_s, QString()},
        {u"gender_guideline"_s, 1},      {u"unheard_of"_s, 1}};
    for (const auto& [parameter, value] : faults) {
        QJsonObject faulty = object;
        faulty.insert(parameter, value);
        const Result<RuleEdition> result = ruleEditionFromJson(faulty);
        INFO(parameter.toStdString());
        REQUIRE_FALSE(result);
        CHECK(result.error().code == Error::Code::Invalid);
        CHECK(result.error().message.contains(parameter));
    }
    object.remove(u"name"_s);
    CHECK_FALSE(ruleEditionFromJson(object));
}

TEST_CASE("the parameters of an edition change what the rules say", "[rules][edition]")
{
    RuleEdition edition;
    edition.letterWords = 500;
    edition.emptySectionExcludes = false;
    CaseFacts facts = aSoundCase();
    state(facts, u"sections.V"_s, Part::Form, u"empty"_s);
    const RuleBook book({}, edition);
    CHECK(book.rule(u"FORM-LETTER"_s)->examine(facts).verdict == Verdict::NotMet);
    CHECK(book.rule(u"FORM-COMPLETE"_s)->examine(facts).weight == Weight::Warning);
}
