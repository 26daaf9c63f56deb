// Acts of the Register on single applications: decisions, waivers, rulings.

#include "core/store/store_error.h"
#include "core/workflow/act_subject.h"
#include "core/workflow/appointment.h"
#include "core/workflow/holds.h"
#include "core/workflow/refusal.h"
#include "core/workflow/register_private.h"
#include "core/workflow/screener.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// What keeps these applications from a status; empty: nothing does.
QString obstacle(const Snapshot& lists, const QList<ApplicationId>& applications, Status status,
                 const QString& despite)
{
    const bool single = applications.size() == 1;
    if (!isOnPublicList(status) || (single && !despite.trimmed().isEmpty()))
        return {};
    QStringList conflicted;
    for (const ApplicationId id : applications) {
        const ApplicationRow* row = lists.application(id);
        if (!row)
            continue;
        const Vacancy* vacancy = lists.vacancy(row->application.vacancy);
        if (status == Status::Appointed && vacancy && waitsForExtension(lists, *vacancy)) {
            return Register::tr("Nobody can be appointed to vacancy %1 until the resolution that "
                                "extends the mandate is entered, or a ground is given for going "
                                "against the condition.")
                .arg(row->vacancyNumber);
        }
        if (holdingConflict(lists, id))
            conflicted += nameOf(*row);
    }
    if (conflicted.isEmpty())
        return {};
    return Register::tr(
               "A confirmed conflict of interest holds back: %1. Dismiss it with a reason, "
               "or decide on the application alone, with a ground for going against it.")
        .arg(conflicted.join(u", "_s));
}

} // namespace

Pending<void> Register::decide(const QList<ApplicationId>& applications, Status status,
                               const QString& reasonCode, const QString& note,
                               const DecisionTerms& terms)
{
    const auto lists = snapshot();
    const auto reason
        = std::find_if(lists->reasonCodes.begin(), lists->reasonCodes.end(),
                       [&](const ReasonCode& each) { return each.code == reasonCode; });
    if (reason == lists->reasonCodes.end())
        return refused<void>(
            invalid(tr("There is no reason “%1”. Choose one of the reasons of the register.")
                        .arg(reasonCode)));
    const QString hindrance = obstacle(*lists, applications, status, terms.despite);
    if (!hindrance.isEmpty())
        return refused<void>(invalid(hindrance));
    const auto work = [this, applications, status, reasonCode, note,
                       terms](store::Change& change, store::Database& database) {
        store::Stores stores(database);
        Screener& screener = d->keeper->screener(database);
        for (const ApplicationId id : applications) {
            const auto application = stores.applications.find(id);
            if (!application)
                throw store::StoreError(
                    Error{Error::Code::NotFound,
                          tr("The application is not in the register any more."),
                          {}});
            Decision decision;
            decision.application = id;
            decision.status = status;
            decision.reasonCode = reasonCode;
            decision.note = note;
            decision.despite = terms.despite.trimmed();
            decision.ruleBookEdition = screener.edition().name;
            decision.findings = screener.examine(*application).findings;
            stores.decisions.add(change, decision);
            keepTerm(change, stores, *application, status, terms.termStart);
        }
    };
    // The code of an office's own reason says nothing to who reads the history later.
    const QString ground = reason->isCustom ? reason->labelEnglish : reasonCode;
    const QString subject = toText(subjectOf(*lists, applications, toCode(status)));
    return d->perform({u"decide"_s, subject, ground}, work);
}

Pending<void> Register::waive(ApplicationId application, const QString& rule, const QString& ground)
{
    if (ground.trimmed().isEmpty())
        return refused<void>(
            invalid(tr("Please write the ground on which the finding is set aside.")));
    const auto lists = snapshot();
    const ApplicationRow* row = lists->application(application);
    const bool stands = row
        && std::any_of(row->marks.begin(), row->marks.end(),
                       [&](const QueryRow::Mark& mark) { return mark.rule == rule; });
    if (!stands)
        return refused<void>(invalid(
            tr("The rule %1 finds nothing against this application; there is nothing to waive.")
                .arg(rule)));
    const auto work
        = [application, rule, ground](store::Change& change, store::Database& database) {
              Waiver waiver;
              waiver.application = application;
              waiver.rule = rule;
              waiver.ground = ground;
              store::Stores(database).decisions.addWaiver(change, waiver);
          };
    const QString subject = toText(subjectOf(*lists, {application}, rule));
    return d->perform({u"waive"_s, subject, ground}, work);
}

Pending<void> Register::lookAgain(const Decision& decision, const SecondLook& look)
{
    if (!look.confirms && look.note.trimmed().isEmpty())
        return refused<void>(invalid(tr("Please write in what you differ from the decision.")));
    SecondLook made = look;
    made.decisionUid = decision.uid;
    const auto work = [made](store::Change& change, store::Database& database) {
        store::Stores(database).rulings.addSecondLook(change, made);
    };
    const QString code = look.confirms ? u"confirms"_s : u"differs"_s;
    const QString subject = toText(subjectOf(*snapshot(), {decision.application}, code));
    return d->perform({u"second_look"_s, subject, look.note}, work);
}

Pending<void> Register::ruleOnConflict(const Conflict& conflict)
{
    const auto lists = snapshot();
    if (!lists->application(conflict.application))
        return refused<void>(invalid(tr("The application is not in the register any more.")));
    if (conflict.state != Conflict::State::Confirmed && conflict.reason.trimmed().isEmpty())
        return refused<void>(
            invalid(conflict.state == Conflict::State::Dismissed
                        ? tr("Please write why the conflict of interest is dismissed.")
                        : tr("Please write in what the conflict of interest lies.")));
    const auto work = [conflict](store::Change& change, store::Database& database) {
        store::Stores(database).rulings.addConflict(change, conflict);
    };
    const QString subject
        = toText(subjectOf(*lists, {conflict.application}, toCode(conflict.state)));
    return d->perform({u"rule_on_conflict"_s, subject, conflict.reason}, work);
}

Pending<void> Register::ruleOnCondition(const QList<VacancyId>& vacancies,
                                        const ConditionRuling& ruling)
{
    const auto lists = snapshot();
    for (const VacancyId id : vacancies) {
        const Vacancy* vacancy = lists->vacancy(id);
        if (!vacancy || vacancy->condition == Vacancy::Condition::None)
            return refused<void>(invalid(tr("The appointment to this vacancy depends on no "
                                            "condition; there is nothing to enter.")));
    }
    if (ruling.outcome == ConditionRuling::Outcome::Met && ruling.resolution.trimmed().isEmpty())
        return refused<void>(invalid(tr("Please give the resolution that extends the mandate.")));
    const auto work = [vacancies, ruling](store::Change& change, store::Database& database) {
        for (const VacancyId id : vacancies) {
            ConditionRuling each = ruling;
            each.vacancy = id;
            store::Stores(database).rulings.addCondition(change, each);
        }
    };
    const QString code = toCode(ruling.outcome);
    const QString subject
        = vacancies.size() == 1 ? toText(subjectOf(*lists, vacancies.first(), code)) : code;
    return d->perform({u"rule_on_condition"_s, subject,
                       ruling.resolution.isEmpty() ? ruling.note : ruling.resolution},
                      work);
}

} // namespace greffier
