#include "core/rules/tenure_rules.h"

#include "core/domain/shown_day.h"
#include "core/rules/advisory_committee_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// Longest time in one mandate, in months: six years, which for thematic mandates is two terms of
/// three. Terms in other mandates do not count. Source: A/HRC/PRST/8/2, para. 1.
constexpr int kMaxMonths = 72;

bool isEmrip(const CaseFacts& facts)
{
    return facts.vacancy.region.scheme == kEmripRegions || facts.vacancy.mandateCode == u"EMRIP"_s;
}

/// Whether the days of a term all lie within another one, however their dates are read.
bool liesWithin(const Term& inner, const Term& outer)
{
    if (!inner.firstDay.isKnown() || !outer.firstDay.isKnown() || !inner.lastDay.isKnown())
        return inner == outer;
    return outer.firstDay.latest() <= inner.firstDay.earliest()
        && (!outer.lastDay.isKnown() || inner.lastDay.latest() <= outer.lastDay.earliest());
}

/// The terms in the mandate of the vacancy, each once, though two sources may state it, or one
/// source two terms and another both in one.
QList<ServiceRecord> termsInMandate(const CaseFacts& facts)
{
    QList<ServiceRecord> all;
    for (const ServiceRecord& record : facts.served) {
        const bool known = std::any_of(all.begin(), all.end(), [&](const ServiceRecord& other) {
            return other.term == record.term;
        });
        if (record.mandateCode == facts.vacancy.mandateCode && !record.mandateCode.isEmpty()
            && !known)
            all += record;
    }
    QList<ServiceRecord> records;
    std::copy_if(all.begin(), all.end(), std::back_inserter(records), [&](const auto& inner) {
        return std::none_of(all.begin(), all.end(), [&](const ServiceRecord& outer) {
            return outer.term != inner.term && liesWithin(inner.term, outer.term);
        });
    });
    std::sort(records.begin(), records.end(), [](const ServiceRecord& a, const ServiceRecord& b) {
        return a.term.firstDay < b.term.firstDay;
    });
    return records;
}

/// The day before the new term, up to which a term that has not ended goes on.
QDate lastDayBefore(const CaseFacts& facts)
{
    return facts.termStart.isValid() ? facts.termStart.addDays(-1) : facts.referenceDay;
}

TenureLimit::Served served(const CaseFacts& facts)
{
    TenureLimit::Served sum;
    for (const ServiceRecord& record : termsInMandate(facts)) {
        const Term::Months months = record.term.months(lastDayBefore(facts));
        sum.months.least += months.least;
        sum.months.most += months.most;
        sum.extended += record.extendedByMonths;
        sum.complete = sum.complete && record.term.firstDay.isKnown();
        sum.sources
            += Evidence{record.source,
                        {},
                        dayText(record.term.firstDay) + u" – "_s + dayText(record.term.lastDay)};
    }
    return sum;
}

} // namespace

QString TenureLimit::cure() const
{
    return tr("A record of an exceptional extension, or proof that the time was served in another "
              "mandate.");
}

Finding TenureLimit::examine(const CaseFacts& facts) const
{
    if (facts.vacancy.mandateCode.isEmpty() && !facts.served.isEmpty()) {
        return cannotTell(tr("The mandate of this vacancy is not known; the applicant has served "
                             "in some mandate."));
    }
    const Served sum = served(facts);
    if (sum.sources.isEmpty())
        return met(tr("No earlier term of the applicant in this mandate is in the register."));
    if (!sum.complete) {
        return cannotTell(tr("The applicant has served in this mandate; when that began is not "
                             "known."),
                          sum.sources);
    }
    return judged(sum, facts.monthsOfNewTerm);
}

Finding TenureLimit::judged(const Served& sum, int newTerm) const
{
    const int least = sum.months.least;
    if (least >= kMaxMonths)
        return reached(sum);
    const auto warning = [&](const QString& text) {
        return finding(Finding::Verdict::NotMet, Finding::Weight::Warning, text, sum.sources);
    };
    const QString most = QString::number(sum.months.most);
    if (sum.months.most >= kMaxMonths) {
        return warning(tr("The applicant may have served six years in this mandate: from %n to "
                          "%1 months, as the dates are read.",
                          nullptr, least)
                           .arg(most));
    }
    if (least + newTerm > kMaxMonths) {
        return warning(tr("The applicant has served %n months in this mandate; a new term would "
                          "pass six years.",
                          nullptr, least));
    }
    if (sum.months.most + newTerm > kMaxMonths) {
        return warning(tr("The applicant has served from %n to %1 months in this mandate, as the "
                          "dates are read; a new term may pass six years.",
                          nullptr, least)
                           .arg(most));
    }
    return met(tr("The applicant has served %n months in this mandate; a new term stays within "
                  "six years.",
                  nullptr, sum.months.most),
               sum.sources);
}

Finding TenureLimit::reached(const Served& sum) const
{
    const int least = sum.months.least;
    if (least - sum.extended >= kMaxMonths) {
        return notMet(tr("The applicant has already served %n months in this mandate, which "
                         "is six years or more.",
                         nullptr, least),
                      sum.sources);
    }
    return finding(Finding::Verdict::NotMet, Finding::Weight::Warning,
                   tr("The applicant has already served %n months in this mandate, six years "
                      "only with an extension made to spread appointments.",
                      nullptr, least),
                   sum.sources);
}

namespace {

class TenureSixYears final : public TenureLimit {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    TenureSixYears()
        : TenureLimit(u"TENURE-6Y"_s, u"A/HRC/PRST/8/2, para. 1"_s, Finding::Weight::Exclusion)
    {
    }
    QString title() const override { return tr("No more than six years in one mandate"); }
    bool appliesTo(const CaseFacts& facts) const override
    {
        return !isEmrip(facts) && facts.mandateType != kAdvisoryCommittee;
    }
};

class EmripTerm final : public TenureLimit {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    EmripTerm()
        : TenureLimit(u"EMRIP-TERM"_s, u"OHCHR, questions on EMRIP applications"_s,
                      Finding::Weight::Exclusion)
    {
    }
    QString title() const override
    {
        return tr("Expert Mechanism on indigenous peoples: three years, renewable once");
    }
    bool appliesTo(const CaseFacts& facts) const override { return isEmrip(facts); }
};

class TenureException final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    TenureException()
        : ProcedureRule(u"TENURE-EXC"_s, u"Council decision 30/115"_s, Finding::Weight::Information)
    {
    }

    QString title() const override { return tr("Terms extended to spread appointments"); }
    QString cure() const override { return tr("A decision whether the extension counts."); }

    Finding examine(const CaseFacts& facts) const override
    {
        const TenureLimit::Served sum = served(facts);
        if (sum.extended == 0)
            return met(tr("No term of the applicant in this mandate was extended exceptionally."));
        return notMet(tr("Earlier terms in this mandate were extended by %n months to spread "
                         "appointments; please decide whether they count.",
                         nullptr, sum.extended),
                      sum.sources);
    }
};

class TenureRenewal final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    TenureRenewal()
        : ProcedureRule(u"TENURE-RENEW"_s, u"A/HRC/PRST/8/2, paras. 3 and 4"_s,
                        Finding::Weight::Information)
    {
    }

    QString title() const override { return tr("Second term by extension, without a call"); }

    Finding examine(const CaseFacts& facts) const override
    {
        const QList<ServiceRecord> records = termsInMandate(facts);
        const bool serving
            = std::any_of(records.begin(), records.end(), [&](const ServiceRecord& record) {
                  return !record.term.lastDay.isKnown()
                      || (facts.referenceDay.isValid()
                          && record.term.lastDay.latest() >= facts.referenceDay);
              });
        if (!serving)
            return met(tr("The applicant does not hold this mandate at present."));
        return notMet(
            tr("The applicant holds this mandate at present. A second term of three years "
               "follows by extension and needs no application."));
    }
};

} // namespace

Rules tenureRules() { return rulesOf<TenureSixYears, EmripTerm, TenureException, TenureRenewal>(); }

} // namespace greffier
