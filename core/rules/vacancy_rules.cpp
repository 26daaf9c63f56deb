#include "core/rules/vacancy_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

class ConditionOfRenewal final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    ConditionOfRenewal()
        : ProcedureRule(u"COND-RENEW"_s, u"Call for session 55, footnote 1; survey page 2026"_s,
                        Finding::Weight::Information)
    {
    }

    QString title() const override { return tr("Appointment subject to extension of the mandate"); }
    QString cure() const override { return tr("The resolution that extends the mandate."); }

    Finding examine(const CaseFacts& facts) const override
    {
        if (facts.condition && facts.vacancy.condition != Vacancy::Condition::None)
            return ruled(*facts.condition);
        switch (facts.vacancy.condition) {
        case Vacancy::Condition::None:
            return met(tr("The appointment does not depend on an extension of the mandate."));
        case Vacancy::Condition::SubjectToExtension:
            return notMet(
                tr("Nobody can be appointed until the Council has extended the mandate."));
        case Vacancy::Condition::Unknown:
            return cannotTell(
                tr("The call does not show clearly whether the appointment depends on an "
                   "extension of the mandate."));
        }
        Q_UNREACHABLE();
    }

private:
    Finding ruled(const ConditionRuling& ruling) const
    {
        switch (ruling.outcome) {
        case ConditionRuling::Outcome::Met:
            return met(
                tr("The Council has extended the mandate: resolution %1.").arg(ruling.resolution));
        case ConditionRuling::Outcome::Failed:
            return notMet(tr("The Council has not extended the mandate; nobody can be "
                             "appointed."));
        }
        Q_UNREACHABLE();
    }
};

class SharedCondition final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    SharedCondition()
        : ProcedureRule(u"COND-SHARED"_s, u"Call for session 55, footnote 1"_s,
                        Finding::Weight::Information)
    {
    }

    QString title() const override { return tr("Condition shared with other vacancies"); }

    bool appliesTo(const CaseFacts& facts) const override
    {
        return facts.vacancy.condition == Vacancy::Condition::SubjectToExtension;
    }

    Finding examine(const CaseFacts& facts) const override
    {
        if (facts.sharedCondition.isEmpty())
            return met(tr("No other vacancy of the call bears this condition."));
        QList<int> numbers = facts.sharedCondition;
        std::sort(numbers.begin(), numbers.end());
        QStringList shown;
        for (const int number : numbers)
            shown += QString::number(number);
        return met(tr("The same condition stands at these vacancies of the call: %1.")
                       .arg(shown.join(u", "_s)));
    }
};

} // namespace

Rules vacancyRules() { return rulesOf<ConditionOfRenewal, SharedCondition>(); }

} // namespace greffier
