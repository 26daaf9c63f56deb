// What holds of every rule, whatever the facts.

#include "tests/core/rules/case_builder.h"

#include "core/rules/rule_book.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using Verdict = Finding::Verdict;
using Weight = Finding::Weight;

namespace {

constexpr unsigned kCases = 200;

/// Facts that are partly missing, partly contradictory, in ways that a seed decides.
class RandomFacts {
public:
    explicit RandomFacts(unsigned seed)
        : m_random(seed)
    {
    }

    CaseFacts next()
    {
        CaseFacts facts = aSoundCase();
        makeNational(facts, oneOf(m_states));
        facts.otherNationalities = someOf(m_states);
        facts.vacancy.region = oneOf(m_regions);
        facts.mandateType = oneOf(m_types);
        facts.vacancy.condition = oneOf(m_conditions);
        facts.mandateCountry = oneOf(m_states);
        facts.currentFunctions = someOf({u"SR_A"_s, u"SR_B"_s, u"WG_SAMPLE"_s});
        facts.recommendedFor = someOf({u"One"_s, u"Two"_s});
        facts.served = {{u"WG_SAMPLE"_s, {{2010, 0, 0}, {2013, 0, 0}}, 0, u"one"_s},
                        {u"WG_SAMPLE"_s, {{2011, 5, 1}, {2012, 4, 30}}, 6, u"two"_s},
                        {u"SR_A"_s, {{2020, 5, 1}, {}}, 0, u"three"_s}};
        facts.values.removeIf([&](const ApplicationValue&) { return m_random() % 4 == 0; });
        facts.parts.removeIf([&](const PartFacts&) { return m_random() % 4 == 0; });
        for (const QString& state : someOf(m_states)) {
            GroupMember member;
            member.uid = state;
            member.name = u"Delegate of "_s + state;
            member.stateIso2 = state;
            facts.groupMembers += member;
        }
        return facts;
    }

    /// The same facts, gathered in another order.
    CaseFacts shuffled(CaseFacts facts)
    {
        const auto mix = [&](auto& list) { std::shuffle(list.begin(), list.end(), m_random); };
        mix(facts.values);
        mix(facts.parts);
        mix(facts.memberships);
        mix(facts.knownStates);
        mix(facts.otherNationalities);
        mix(facts.served);
        mix(facts.currentFunctions);
        mix(facts.recommendedFor);
        mix(facts.groupMembers);
        return facts;
    }

private:
    template <typename T>
    T oneOf(const QList<T>& list)
    {
        return list.at(static_cast<qsizetype>(m_random() % static_cast<unsigned>(list.size())));
    }
    QStringList someOf(QStringList list)
    {
        list.removeIf([&](const QString&) { return m_random() % 2 == 0; });
        return list;
    }

    const QStringList m_states{u"ML"_s, u"NG"_s, u"FR"_s, u"TR"_s, u"US"_s, u"VA"_s, u"XX"_s, {}};
    const QList<Region> m_regions{
        {}, unGroup(u"AFRICAN"_s), unGroup(u"ASIA_PACIFIC"_s), emripRegion(u"AFRICA"_s)};
    const QStringList m_types{u"special_rapporteur"_s, u"independent_expert"_s, u"working_group"_s,
                              u"expert_mechanism"_s,   u"advisory_committee"_s, {}};
    const QList<Vacancy::Condition> m_conditions{Vacancy::Condition::None,
                                                 Vacancy::Condition::SubjectToExtension,
                                                 Vacancy::Condition::Unknown};
    std::mt19937 m_random;
};

} // namespace

TEST_CASE("the same facts give the same findings in any order", "[rules][property]")
{
    RandomFacts random(7);
    for (unsigned each = 0; each < kCases; ++each) {
        const CaseFacts facts = random.next();
        const RuleBook book(facts.mandateType);
        const Findings findings = book.examine(facts);
        const Findings again = book.examine(random.shuffled(facts));
        REQUIRE(again.size() == findings.size());
        for (qsizetype i = 0; i < findings.size(); ++i) {
            INFO("case " << each << " " << findings.at(i).rule.toStdString());
            CHECK(again.at(i) == findings.at(i));
        }
    }
}

TEST_CASE("every rule answers, once, with its source, and nothing above its class",
          "[rules][property]")
{
    RandomFacts random(11);
    for (unsigned each = 0; each < kCases; ++each) {
        const CaseFacts facts = random.next();
        const RuleBook book(facts.mandateType);
        QStringList seen;
        for (const Finding& finding : book.examine(facts)) {
            const EligibilityRule* rule = book.rule(finding.rule);
            REQUIRE(rule);
            CHECK_FALSE(seen.contains(finding.rule));
            seen += finding.rule;
            CHECK_FALSE(finding.text.isEmpty());
            CHECK(finding.source == rule->source());
            // Weights go from exclusion down; TOR-1 and SEAT-EMRIP may warn of what is stated.
            const bool mayWarn = finding.rule == u"TOR-1"_s || finding.rule == u"SEAT-EMRIP"_s;
            CHECK((finding.weight >= rule->weight()
                   || (mayWarn && finding.weight == Weight::Warning)));
        }
    }
}

TEST_CASE("no finding but an exclusion proposes not eligible and a waiver lifts each",
          "[rules][property]")
{
    RandomFacts random(13);
    for (unsigned each = 0; each < kCases; ++each) {
        const CaseFacts facts = random.next();
        const Findings findings = RuleBook(facts.mandateType).examine(facts);
        QList<Waiver> waivers;
        bool excludes = false;
        for (const Finding& finding : findings) {
            excludes = excludes
                || (finding.verdict == Verdict::NotMet && finding.weight == Weight::Exclusion);
            Waiver waiver;
            waiver.rule = finding.rule;
            waivers += waiver;
        }
        CHECK((proposalFrom(findings, {}) == Proposal::NotEligible) == excludes);
        CHECK(proposalFrom(findings, waivers) == Proposal::Eligible);
    }
}
