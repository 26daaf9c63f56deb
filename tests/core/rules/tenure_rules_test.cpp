#include "tests/core/rules/case_builder.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using Verdict = Finding::Verdict;
using Weight = Finding::Weight;

namespace {

ServiceRecord served(const QString& from, const QString& to,
                     const QString& mandate = u"WG_SAMPLE"_s)
{
    return {mandate, {*partialDateFromCode(from), *partialDateFromCode(to)}, 0, u"by hand"_s};
}

} // namespace

TEST_CASE("time served in the mandate is measured against six years", "[rules][TENURE-6Y]")
{
    struct Edge {
        QList<ServiceRecord> terms;
        Verdict verdict;
        Weight weight;
    };
    for (const Edge& edge : {
             Edge{{}, Verdict::Met, Weight::Exclusion},
             Edge{{served(u"2015-05-01"_s, u"2018-04-30"_s)}, Verdict::Met, Weight::Exclusion},
             Edge{{served(u"2015-05-01"_s, u"2018-05-31"_s)}, Verdict::NotMet, Weight::Warning},
             Edge{{served(u"2012-05-01"_s, u"2018-04-29"_s)}, Verdict::NotMet, Weight::Warning},
             Edge{{served(u"2012-05-01"_s, u"2018-04-30"_s)}, Verdict::NotMet, Weight::Exclusion},
             Edge{{served(u"2012-05-01"_s, u"2015-04-30"_s),
                   served(u"2018-05-01"_s, u"2021-04-30"_s)},
                  Verdict::NotMet,
                  Weight::Exclusion},
             // Years only: five to seven years, so that six are possible but not certain.
             Edge{{served(u"2011"_s, u"2017"_s)}, Verdict::NotMet, Weight::Warning},
             Edge{{served(u"2010"_s, u"2017"_s)}, Verdict::NotMet, Weight::Exclusion},
             // Two to four years: only the longest reading passes six with the new term.
             Edge{{served(u"2014"_s, u"2017"_s)}, Verdict::NotMet, Weight::Warning},
             Edge{{served(u"2015"_s, u"2017"_s)}, Verdict::Met, Weight::Exclusion},
             // Has not ended: counts up to the new term, here 1 May 2018 to 30 April 2024.
             Edge{{served(u"2018-05-01"_s, {})}, Verdict::NotMet, Weight::Exclusion},
             Edge{{served({}, u"2018"_s)}, Verdict::CannotTell, Weight::Exclusion},
         }) {
        CaseFacts facts = aSoundCase();
        facts.served = edge.terms;
        const Finding finding = findingOf(u"TENURE-6Y"_s, facts);
        INFO(finding.text.toStdString());
        CHECK(finding.verdict == edge.verdict);
        CHECK(finding.weight == edge.weight);
    }
}

TEST_CASE("a different mandate starts a new count", "[rules][TENURE-6Y]")
{
    CaseFacts facts = aSoundCase();
    facts.served = {served(u"2012-05-01"_s, u"2018-04-30"_s, u"IE_SAMPLE"_s)};
    CHECK(findingOf(u"TENURE-6Y"_s, facts).verdict == Verdict::Met);
    facts.vacancy.mandateCode.clear();
    CHECK(findingOf(u"TENURE-6Y"_s, facts).verdict == Verdict::CannotTell);
}

TEST_CASE("one term stated by two sources counts once", "[rules][TENURE-6Y]")
{
    CaseFacts facts = aSoundCase();
    facts.served
        = {served(u"2015-05-01"_s, u"2018-04-30"_s), served(u"2015-05-01"_s, u"2018-04-30"_s)};
    facts.served.last().source = u"another source"_s;
    CHECK(findingOf(u"TENURE-6Y"_s, facts).verdict == Verdict::Met);
}

TEST_CASE("a term that lies within another one counts once", "[rules][TENURE-6Y]")
{
    CaseFacts facts = aSoundCase();
    facts.served
        = {served(u"2012-05-01"_s, u"2018-04-30"_s), served(u"2012-05-01"_s, u"2015-04-30"_s)};
    CHECK(findingOf(u"TENURE-6Y"_s, facts).text.contains(u"72"_s));
    facts.served = {served(u"2015-05-01"_s, u"2018-04-30"_s), served(u"2016"_s, u"2017"_s)};
    CHECK(findingOf(u"TENURE-6Y"_s, facts).verdict == Verdict::Met);
}

TEST_CASE("terms in the mechanism under the older scheme count with the later ones",
          "[rules][EMRIP-TERM]")
{
    CaseFacts facts = aSoundCase();
    facts.vacancy.mandateCode = u"EMRIP"_s;
    facts.vacancy.region = emripRegion(u"AFRICA"_s);
    facts.served = {served(u"2013-05-01"_s, u"2016-04-30"_s, u"EMRIP"_s)};
    CHECK(findingOf(u"EMRIP-TERM"_s, facts).verdict == Verdict::Met);
    facts.served += served(u"2017-05-01"_s, u"2020-04-30"_s, u"EMRIP"_s);
    CHECK(findingOf(u"EMRIP-TERM"_s, facts).verdict == Verdict::NotMet);
    CHECK(findingOf(u"EMRIP-TERM"_s, facts).weight == Weight::Exclusion);
}

TEST_CASE("an extension that spread appointments softens the six years", "[rules][TENURE-EXC]")
{
    CaseFacts facts = aSoundCase();
    facts.served = {served(u"2012-05-01"_s, u"2018-10-31"_s)};
    CHECK(findingOf(u"TENURE-EXC"_s, facts).verdict == Verdict::Met);
    facts.served.first().extendedByMonths = 7;
    CHECK(findingOf(u"TENURE-6Y"_s, facts).weight == Weight::Warning);
    CHECK(findingOf(u"TENURE-EXC"_s, facts).verdict == Verdict::NotMet);
    CHECK(findingOf(u"TENURE-EXC"_s, facts).weight == Weight::Information);
}

TEST_CASE("a holder in the first term needs no new application", "[rules][TENURE-RENEW]")
{
    CaseFacts facts = aSoundCase();
    facts.served = {served(u"2019-05-01"_s, u"2022-04-30"_s)};
    CHECK(findingOf(u"TENURE-RENEW"_s, facts).verdict == Verdict::Met);
    facts.served = {served(u"2021-05-01"_s, u"2024-04-30"_s)};
    CHECK(findingOf(u"TENURE-RENEW"_s, facts).verdict == Verdict::NotMet);
    CHECK(findingOf(u"TENURE-RENEW"_s, facts).weight == Weight::Information);
}

TEST_CASE("the mechanism on indigenous peoples has a rule of its own for terms",
          "[rules][EMRIP-TERM]")
{
    CaseFacts facts = aSoundCase();
    facts.vacancy.mandateCode = u"EMRIP"_s;
    facts.vacancy.region = emripRegion(u"AFRICA"_s);
    facts.served = {served(u"2012-05-01"_s, u"2018-04-30"_s, u"EMRIP"_s)};
    CHECK(findingOf(u"EMRIP-TERM"_s, facts).verdict == Verdict::NotMet);
    CHECK(findingOf(u"EMRIP-TERM"_s, facts).weight == Weight::Exclusion);
}
