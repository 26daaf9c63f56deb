#include "core/rules/receipt_rules.h"

#include "core/domain/shown_instant.h"
#include "core/rules/arrival.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// All receipts of a part, of whichever file, earliest first.
QList<Receipt> receiptsOf(const CaseFacts& facts, Part part)
{
    QList<Receipt> receipts;
    for (const PartFacts& one : facts.parts) {
        if (one.part == part)
            receipts += one.receipts;
    }
    std::stable_sort(receipts.begin(), receipts.end(),
                     [](const Receipt& a, const Receipt& b) { return a.at < b.at; });
    return receipts;
}

/// Whoever the Consultative Group names without an application has sent nothing to be examined.
bool sentNothing(const CaseFacts& facts)
{
    return facts.namedByGroup && !facts.has(Part::Survey) && !facts.has(Part::Form);
}

QString sentNothingText()
{
    return QCoreApplication::translate("Rules",
                                       "The Consultative Group named this person, who did not "
                                       "apply: there is nothing to look at.");
}

class FormLate final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    explicit FormLate(QString zone)
        : ProcedureRule(u"FORM-LATE"_s,
                        u"OHCHR application guidelines; survey pages 2020 and 2026"_s,
                        Finding::Weight::Exclusion)
        , m_zone(std::move(zone))
    {
    }

    QString title() const override { return tr("Received before the deadline"); }
    QString cure() const override
    {
        return tr("Proof that an earlier copy was received on time, or an extension of the call.");
    }

    Finding examine(const CaseFacts& facts) const override
    {
        if (sentNothing(facts))
            return cannotTell(sentNothingText());
        Arrival worst = Arrival::OnTime;
        QStringList sentences;
        QList<Evidence> evidence;
        for (const Part part : {Part::Survey, Part::Form}) {
            if (!facts.has(part))
                continue;
            const QList<Receipt> receipts = receiptsOf(facts, part);
            const Arrival arrival = arrivalOf(receipts, facts.vacancy.deadline);
            sentences += sentence(part, receipts, arrival, facts.vacancy.deadline);
            for (const Receipt& receipt : receipts) {
                if (!receipt.evidence.isEmpty())
                    evidence += receipt.evidence;
            }
            if (arrival == Arrival::Late || worst == Arrival::OnTime)
                worst = arrival;
        }
        if (sentences.isEmpty()) {
            return finding(Finding::Verdict::CannotTell, Finding::Weight::Information,
                           tr("Neither part of the application was received."));
        }
        sentences.removeDuplicates();
        return verdict(worst, sentences.join(u' '), evidence);
    }

private:
    Finding verdict(Arrival arrival, const QString& text, const QList<Evidence>& evidence) const
    {
        switch (arrival) {
        case Arrival::OnTime: return met(text, evidence);
        case Arrival::Late: return notMet(text, evidence);
        case Arrival::Untold: return cannotTell(text, evidence);
        }
        Q_UNREACHABLE();
    }

    QString sentence(Part part, const QList<Receipt>& receipts, Arrival arrival,
                     const Deadline& deadline) const
    {
        if (!deadline.instant().isValid())
            return tr("The deadline of this vacancy is not known.");
        if (receipts.isEmpty())
            return tr("%1: it is not known when it was received.").arg(displayName(part));
        const Receipt& first = receipts.first();
        const QString limit = instantText(deadline.instant(), m_zone, Receipt::Precision::Second);
        switch (arrival) {
        case Arrival::OnTime: return onTime(part, receipts, deadline, limit);
        case Arrival::Late:
            return tr("%1: received %2, too late for the deadline %3.")
                .arg(displayName(part), instantText(first.at, m_zone, first.precision), limit);
        case Arrival::Untold:
            return tr("%1: received %2; whether that was in time for the deadline %3 cannot be "
                      "told, because the time is not known more exactly.")
                .arg(displayName(part), instantText(first.at, m_zone, first.precision), limit);
        }
        Q_UNREACHABLE();
    }

    QString onTime(Part part, const QList<Receipt>& receipts, const Deadline& deadline,
                   const QString& limit) const
    {
        const auto arrivesInTime = [&](const Receipt& receipt) {
            return arrivalOf(receipt, deadline) == Arrival::OnTime;
        };
        const auto first = std::find_if(receipts.begin(), receipts.end(), arrivesInTime);
        const QString at = instantText(first->at, m_zone, first->precision);
        if (std::all_of(receipts.begin(), receipts.end(), arrivesInTime)) {
            return tr("%1: received %2, in time for the deadline %3.")
                .arg(displayName(part), at, limit);
        }
        return tr("%1: received %2, in time for the deadline %3; a later copy does not make it "
                  "late.")
            .arg(displayName(part), at, limit);
    }

    QString m_zone;
};

class FormBoth final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    FormBoth()
        : ProcedureRule(u"FORM-BOTH"_s, u"OHCHR application guidelines; survey page 2026"_s,
                        Finding::Weight::Exclusion)
    {
    }

    QString title() const override { return tr("Survey and form both received"); }
    QString cure() const override { return tr("Proof that the missing part was received."); }

    Finding examine(const CaseFacts& facts) const override
    {
        if (sentNothing(facts))
            return cannotTell(sentNothingText());
        const bool survey = facts.has(Part::Survey);
        if (survey && facts.has(Part::Form))
            return bothReceived(facts);
        if (survey)
            return notMet(tr("No Word form for this mandate was received."));
        const QString missing = facts.unfinishedSurvey
            ? tr("The online survey was begun, but never submitted.")
            : tr("No completed online survey was received.");
        if (facts.has(Part::Form))
            return notMet(missing);
        return notMet(missing + u' ' + tr("No Word form for this mandate was received."));
    }

private:
    Finding bothReceived(const CaseFacts& facts) const
    {
        QList<Evidence> evidence;
        bool readable = false;
        for (const PartFacts& part : facts.parts) {
            if (part.part != Part::Form)
                continue;
            readable = readable || part.readable;
            if (!part.evidence.isEmpty())
                evidence += part.evidence;
        }
        if (readable)
            return met(tr("The online survey and the Word form were both received."), evidence);
        return finding(Finding::Verdict::CannotTell, Finding::Weight::Warning,
                       tr("A file was received as the form, but it could not be read. Please open "
                          "it and see whether it is the form."),
                       evidence);
    }
};

class FormPerMandate final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    FormPerMandate()
        : ProcedureRule(u"FORM-PERMANDATE"_s, u"OHCHR application guidelines; Word form 2015"_s,
                        Finding::Weight::Exclusion)
    {
    }

    QString title() const override { return tr("A form of its own for each mandate"); }
    QString cure() const override { return tr("Proof that a form for this mandate was received."); }

    Finding examine(const CaseFacts& facts) const override
    {
        if (sentNothing(facts))
            return cannotTell(sentNothingText());
        if (facts.formsForThisVacancy > 1)
            return met(tr("Several files of the form for this mandate were received."));
        if (facts.formsForThisVacancy == 1)
            return met(tr("A form for this mandate was received."));
        if (facts.has(Part::Form)) {
            return cannotTell(tr("A file was received as the form, but it does not say for which "
                                 "mandate."));
        }
        if (facts.formsOfThisPerson > 0) {
            return notMet(tr("Forms of this applicant were received for other mandates only: %n.",
                             nullptr, facts.formsOfThisPerson));
        }
        return notMet(tr("No form of this applicant was received."));
    }
};

class FormComplete final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    explicit FormComplete(bool emptyExcludes)
        : ProcedureRule(u"FORM-COMPLETE"_s, u"OHCHR application guidelines; survey page 2026"_s,
                        emptyExcludes ? Finding::Weight::Exclusion : Finding::Weight::Warning)
    {
    }

    QString title() const override { return tr("All sections of the form completed"); }
    QString cure() const override
    {
        return tr("A complete form that was received before the deadline.");
    }

    Finding examine(const CaseFacts& facts) const override
    {
        if (sentNothing(facts))
            return cannotTell(sentNothingText());
        if (!facts.has(Part::Form)) {
            return finding(Finding::Verdict::CannotTell, Finding::Weight::Information,
                           tr("There is no form to look at."));
        }
        const QStringList empty = sections(facts, u"empty"_s);
        const QStringList partial = sections(facts, u"partial"_s);
        if (!empty.isEmpty()) {
            return notMet(tr("Sections of the form left empty: %1.").arg(empty.join(u", "_s)),
                          evidence(facts, empty));
        }
        if (!partial.isEmpty()) {
            return finding(
                Finding::Verdict::NotMet, Finding::Weight::Warning,
                tr("Sections of the form completed in part only: %1.").arg(partial.join(u", "_s)),
                evidence(facts, partial));
        }
        if (sections(facts, u"filled"_s).isEmpty())
            return cannotTell(tr("The sections of the form could not be read."));
        return met(tr("All sections of the form are completed."));
    }

private:
    /// The sections in a state, in their order.
    static QStringList sections(const CaseFacts& facts, const QString& state)
    {
        QStringList found;
        for (const QString& number :
             {u"I"_s, u"II"_s, u"III"_s, u"IV"_s, u"V"_s, u"VI"_s, u"VII"_s, u"VIII"_s}) {
            if (facts.value(u"sections."_s + number, Part::Form) == state)
                found += number;
        }
        return found;
    }

    static QList<Evidence> evidence(const CaseFacts& facts, const QStringList& numbers)
    {
        QStringList fields;
        for (const QString& number : numbers)
            fields += u"sections."_s + number;
        return evidenceOf(facts, fields, Part::Form);
    }
};

} // namespace

Rules receiptRules(const RuleEdition& edition)
{
    Rules rules;
    rules.push_back(std::make_unique<FormLate>(edition.zone));
    rules.push_back(std::make_unique<FormBoth>());
    rules.push_back(std::make_unique<FormPerMandate>());
    rules.push_back(std::make_unique<FormComplete>(edition.emptySectionExcludes));
    return rules;
}

} // namespace greffier
