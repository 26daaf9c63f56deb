// Commands around lists of applications: saved views, the balance, the timetable.

#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/json.h"
#include "app/cli/verbs/verb_list.h"
#include "core/workflow/balance.h"
#include "core/workflow/view_query.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

QJsonObject toJson(const Balance& balance)
{
    QJsonArray tables;
    for (const BalanceTable& table : balance.tables) {
        QJsonArray counts;
        for (const BalanceCount& count : table.counts) {
            counts += QJsonObject{{u"code"_s, orNull(count.code)},
                                  {u"name"_s, count.name},
                                  {u"applications"_s, count.applications},
                                  {u"persons"_s, count.persons}};
        }
        tables += QJsonObject{{u"what"_s, table.code}, {u"counts"_s, counts}};
    }
    return {{u"applications"_s, balance.applications},
            {u"persons"_s, balance.persons},
            {u"tables"_s, tables}};
}

Result<BalanceScope> scopeFrom(const Arguments& arguments)
{
    BalanceScope scope;
    scope.session = arguments.number(u"session"_s).value_or(0);
    scope.vacancy = arguments.number(u"vacancy"_s).value_or(0);
    scope.cycle = arguments.number(u"cycle"_s).value_or(0);
    if (!arguments.has(u"list"_s))
        return scope;
    scope.list = shortlistKindFromCode(arguments.option(u"list"_s));
    if (!scope.list)
        return noSuchList(arguments.option(u"list"_s));
    return scope;
}

Result<ViewPlace> placeFrom(const Arguments& arguments)
{
    if (!arguments.has(u"place"_s))
        return ViewPlace::Sessions;
    if (const auto place = viewPlaceFromCode(arguments.option(u"place"_s)))
        return *place;
    QStringList codes;
    for (const ViewPlace place : kViewPlaces)
        codes += toCode(place);
    return Error{Error::Code::Invalid,
                 QCoreApplication::translate("Cli", "There is no place “%1”; there are %2.")
                     .arg(arguments.option(u"place"_s), codes.join(u", "_s)),
                 {}};
}

SavedView viewFrom(const Arguments& arguments, ViewPlace place)
{
    SavedView view;
    view.place = place;
    view.name = arguments.at(2);
    view.query = arguments.option(u"query"_s);
    view.choice = arguments.option(u"choice"_s);
    view.columns = arguments.option(u"columns"_s).split(u',', Qt::SkipEmptyParts);
    view.sort = arguments.option(u"sort"_s);
    view.descending = arguments.has(u"descending"_s);
    return view;
}

QDate dayFrom(const QString& text) { return QDate::fromString(text, Qt::ISODate); }

int printTimetable(const Arguments& arguments, const QList<TimetableLine>& lines)
{
    QJsonArray array;
    for (const TimetableLine& line : lines) {
        const QString target = line.target.toString(Qt::ISODate);
        const QString done = line.done.toString(Qt::ISODate);
        array += QJsonObject{
            {u"step"_s, line.step},
            {u"target"_s, orNull(target)},
            {u"done"_s, orNull(done)},
            {u"state"_s, toCode(line.state)},
            {u"days"_s, line.target.isValid() ? QJsonValue(line.days) : QJsonValue()},
            {u"source"_s, orNull(line.source)},
            {u"confirmed"_s, line.confirmed},
            {u"note"_s, orNull(line.note)}};
        if (!arguments.has(u"json"_s))
            print(QStringList{stepName(line.step), target, done, displayName(line.state)}.join(
                u'\t'));
    }
    if (arguments.has(u"json"_s))
        print(array);
    return Done;
}

Result<SessionId> findSession(const Snapshot& snapshot, int number)
{
    for (const Session& session : snapshot.sessions) {
        if (session.number == number)
            return session.id;
    }
    return Error{
        Error::Code::NotFound,
        QCoreApplication::translate("Cli", "There is no session %1 in the register.").arg(number),
        {}};
}

} // namespace

int view(const Arguments& arguments)
{
    const QString action = arguments.at(1);
    const auto place = placeFrom(arguments);
    if (!place)
        return misused(place.error());
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    if (action == u"remove"_s)
        return outcomeOf(await((*reg)->removeView(*place, arguments.at(2))));
    if (action != u"save"_s)
        return misused(QCoreApplication::translate(
                           "Cli", "A view is saved or removed, not “%1”: write save or remove.")
                           .arg(action));
    const SavedView view = viewFrom(arguments, *place);
    // A view that cannot be read would be of no use to anybody.
    const auto understood = understoodQuery(**reg, *(*reg)->snapshot(), view);
    if (!understood)
        return misused(understood.error());
    const auto saved = await((*reg)->saveView(view));
    if (!saved && saved.error().code == Error::Code::Invalid)
        return misused(saved.error());
    return outcomeOf(saved);
}

int balance(const Arguments& arguments)
{
    const auto scope = scopeFrom(arguments);
    if (!scope)
        return misused(scope.error().message);
    const auto reg = openRegister(arguments.at(0), OpenMode::ReadOnly);
    if (!reg)
        return fail(reg.error());
    const auto snapshot = (*reg)->snapshot();
    const Balance balance = arguments.has(u"holders"_s)
        ? balanceOfHolders(*snapshot, (*reg)->today())
        : balanceOf(*snapshot, applicationsIn(*snapshot, *scope));
    if (arguments.has(u"json"_s)) {
        print(toJson(balance));
        return Done;
    }
    print(QCoreApplication::translate("Cli", "Applications: %1. Persons: %2.")
              .arg(balance.applications)
              .arg(balance.persons));
    print(textOf(balance));
    return Done;
}

int timetable(const Arguments& arguments)
{
    const auto number = arguments.number(u"session"_s);
    if (!number)
        return misused(
            QCoreApplication::translate("Cli", "Say which session with --session NUMBER."));
    const bool enters = arguments.has(u"done"_s);
    const auto reg
        = openRegister(arguments.at(0), enters ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!reg)
        return fail(reg.error());
    const auto session = findSession(*(*reg)->snapshot(), *number);
    if (!session)
        return fail(session.error());
    if (enters) {
        const QDate day
            = arguments.has(u"on"_s) ? dayFrom(arguments.option(u"on"_s)) : (*reg)->today();
        if (!day.isValid() && arguments.option(u"on"_s) != u"none"_s)
            return misused(QCoreApplication::translate(
                "Cli", "Write the day after --on as 2024-01-26, or none."));
        const auto set = await((*reg)->setMilestone(
            {*session, arguments.option(u"done"_s), day, arguments.option(u"note"_s)}));
        if (!set && set.error().code == Error::Code::Invalid)
            return misused(set.error().message);
        if (!set)
            return fail(set.error());
    }
    const auto snapshot = (*reg)->snapshot();
    const auto found = std::find_if(snapshot->sessions.begin(), snapshot->sessions.end(),
                                    [&](const Session& each) { return each.id == *session; });
    return printTimetable(arguments,
                          timetableOf(*found, snapshot->calls, snapshot->vacancies,
                                      snapshot->milestones, (*reg)->today()));
}

} // namespace greffier::cli
