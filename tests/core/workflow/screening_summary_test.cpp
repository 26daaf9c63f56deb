#include "core/workflow/screening_summary.h"

#include "tests/support/catch.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace greffier;

namespace {

Finding found(const QString& rule, Finding::Verdict verdict,
              Finding::Weight weight = Finding::Weight::Exclusion)
{
    Finding finding;
    finding.rule = rule;
    finding.verdict = verdict;
    finding.weight = weight;
    return finding;
}

Findings randomFindings(std::mt19937& random)
{
    Findings findings;
    const int count = static_cast<int>(random() % 6);
    for (int i = 0; i < count; ++i)
        findings
            += found(u"RULE-%1"_s.arg(random() % 5), static_cast<Finding::Verdict>(random() % 3),
                     static_cast<Finding::Weight>(random() % 4));
    return findings;
}

} // namespace

TEST_CASE("a summary keeps what is not simply met", "[workflow][screening_summary]")
{
    using enum Finding::Verdict;
    const ScreeningSummary summary = ScreeningSummary::of(
        {found(u"FORM-BOTH"_s, Met), found(u"FORM-LATE"_s, NotMet), found(u"SEAT-WG"_s, CannotTell),
         found(u"FORM-LETTER"_s, NotMet, Finding::Weight::Warning)});
    CHECK(summary.complete);
    CHECK(summary.late);
    CHECK(toCode(summary) == u"c1 l1 FORM-LATE:nE SEAT-WG:?E FORM-LETTER:nW"_s);
}

TEST_CASE("a summary comes back from its code as it was", "[workflow][screening_summary]")
{
    std::mt19937 random(55);
    for (int round = 0; round < 200; ++round) {
        ScreeningSummary summary = ScreeningSummary::of(randomFindings(random));
        summary.complete = random() % 2;
        summary.late = random() % 2;
        const auto read = screeningSummaryFromCode(toCode(summary));
        REQUIRE(read);
        CHECK(read->complete == summary.complete);
        CHECK(read->late == summary.late);
        CHECK(toCode(*read) == toCode(summary));
        CHECK(read->marks.size() == summary.marks.size());
    }
}

TEST_CASE("a code of another form is no summary", "[workflow][screening_summary]")
{
    for (const QString& code :
         {QString(), u"c1"_s, u"c1 l0 SEAT-WG"_s, u"c1 l0 SEAT-WG:xE"_s, u"c1 l0 SEAT-WG:nX"_s,
          u"c1 l0 :nE"_s, u"c1 l0 SEAT-WG:nE "_s, u"x9 l0"_s, u"c1 late"_s}) {
        INFO(code.toStdString());
        CHECK_FALSE(screeningSummaryFromCode(code));
    }
}

TEST_CASE("marks add up to the same proposal as the findings they come from",
          "[workflow][screening_summary]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        const Findings findings = randomFindings(random);
        QList<Waiver> waivers;
        if (random() % 2) {
            Waiver waiver;
            waiver.rule = u"RULE-%1"_s.arg(random() % 5);
            waivers += waiver;
        }
        auto marks = ScreeningSummary::of(findings).marks;
        for (QueryRow::Mark& mark : marks)
            mark.waived = !waivers.isEmpty() && mark.rule == waivers.first().rule;
        INFO(toCode(ScreeningSummary::of(findings)).toStdString());
        CHECK(proposalFrom(marks) == proposalFrom(findings, waivers));
    }
}
