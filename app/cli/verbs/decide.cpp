// The commands that rule on applications: decide, waive, second-look, condition.

#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/verbs/verb_list.h"
#include "core/domain/status_order.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

Error wrong(const QString& message) { return {Error::Code::Invalid, message, {}}; }

/// Every applicant between the register and the last word.
Result<QList<ApplicationId>> applicationsFrom(const Arguments& arguments, const Place& place,
                                              const Snapshot& snapshot)
{
    QList<ApplicationId> applications;
    const QStringList& words = arguments.positional();
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        const auto application
            = findApplication(snapshot, place.session, place.vacancy, words.at(i));
        if (!application)
            return application.error();
        applications += *application;
    }
    return applications;
}

void remarkUnusual(Status before, Status after)
{
    if (!isUsual(before, after))
        complain(QCoreApplication::translate("Cli", "“%1” does not usually follow “%2”.")
                     .arg(displayName(after), displayName(before)));
}

} // namespace

int decide(const Arguments& arguments)
{
    const auto place = placeFrom(arguments, true);
    if (!place)
        return misused(place.error());
    const QString code = arguments.positional().last();
    const auto status = statusFromCode(code);
    if (!status)
        return misused(
            wrong(QCoreApplication::translate("Cli", "There is no status “%1”.").arg(code)));
    if (!arguments.has(u"reason"_s))
        return misused(wrong(QCoreApplication::translate(
            "Cli", "Give the reason of the decision with --reason CODE.")));
    const auto from = dayFrom(arguments, u"from"_s);
    if (!from)
        return misused(from.error());
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    const auto applications = applicationsFrom(arguments, *place, *(*reg)->snapshot());
    if (!applications)
        return fail(applications.error());
    const auto before = (*reg)->snapshot();
    const auto decided = await((*reg)->decide(*applications, *status, arguments.option(u"reason"_s),
                                              arguments.option(u"note"_s),
                                              {arguments.option(u"despite"_s), *from}));
    if (!decided)
        return fail(decided.error());
    for (const ApplicationId id : *applications)
        remarkUnusual(before->application(id)->application.status, *status);
    return Done;
}

int waive(const Arguments& arguments)
{
    const auto place = placeFrom(arguments, true);
    if (!place)
        return misused(place.error());
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    const auto application
        = findApplication(*(*reg)->snapshot(), place->session, place->vacancy, arguments.at(1));
    if (!application)
        return fail(application.error());
    return outcomeOf(
        await((*reg)->waive(*application, arguments.at(2), arguments.option(u"ground"_s))));
}

int secondLook(const Arguments& arguments)
{
    const auto place = placeFrom(arguments, true);
    if (!place)
        return misused(place.error());
    const QString word = arguments.at(2);
    if (word != u"confirms"_s && word != u"differs"_s)
        return misused(wrong(QCoreApplication::translate(
            "Cli", "Say whether the colleague confirms or differs from the decision.")));
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    const auto application
        = findApplication(*(*reg)->snapshot(), place->session, place->vacancy, arguments.at(1));
    if (!application)
        return fail(application.error());
    const auto dossier = await((*reg)->dossier(*application));
    if (!dossier)
        return fail(dossier.error());
    if (dossier->decisions.isEmpty())
        return fail(wrong(QCoreApplication::translate(
            "Cli", "Nothing has been decided on this application yet.")));
    SecondLook look;
    look.confirms = word == u"confirms"_s;
    look.note = arguments.option(u"note"_s);
    return outcomeOf(await((*reg)->lookAgain(dossier->decisions.last(), look)));
}

int condition(const Arguments& arguments)
{
    const auto place = placeFrom(arguments, true);
    if (!place)
        return misused(place.error());
    const auto outcome = conditionOutcomeFromCode(arguments.at(1));
    if (!outcome)
        return misused(wrong(
            QCoreApplication::translate("Cli", "A condition is met or failed; “%1” is neither.")
                .arg(arguments.at(1))));
    const auto day = dayFrom(arguments, u"on"_s);
    if (!day)
        return misused(day.error());
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    const auto vacancy = findVacancy(*(*reg)->snapshot(), place->session, place->vacancy);
    if (!vacancy)
        return fail(vacancy.error());
    ConditionRuling ruling;
    ruling.outcome = *outcome;
    ruling.resolution = arguments.option(u"resolution"_s);
    ruling.day = *day;
    ruling.note = arguments.option(u"note"_s);
    return outcomeOf(await((*reg)->ruleOnCondition({*vacancy}, ruling)));
}

} // namespace greffier::cli
