// The commands that are one act each: call, holders, decide, waive, shortlist, undo.

#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/verbs/verb_list.h"
#include "core/domain/status_order.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

Error wrong(const QString& message) { return {Error::Code::Invalid, message, {}}; }

int misused(const Error& error) { return cli::misused(error.message); }

/// As it stands on the list already, with its texts, or new.
ShortlistEntry entryOf(const Shortlist* list, ApplicationId application)
{
    for (const ShortlistEntry& entry : list ? list->entries : QList<ShortlistEntry>()) {
        if (entry.application == application)
            return entry;
    }
    ShortlistEntry entry;
    entry.application = application;
    return entry;
}

/// "A=B" is a tie: both get the same rank, and the next one the rank after both.
Result<QList<ShortlistEntry>> entriesFrom(const QStringList& words, const Place& place,
                                          const Snapshot& snapshot, const Shortlist* list)
{
    QList<ShortlistEntry> entries;
    for (const QString& word : words) {
        const int rank = static_cast<int>(entries.size()) + 1;
        for (const QString& applicant : word.split(u'=')) {
            const auto application
                = findApplication(snapshot, place.session, place.vacancy, applicant.trimmed());
            if (!application)
                return application.error();
            ShortlistEntry entry = entryOf(list, *application);
            entry.rank = rank;
            entries += entry;
        }
    }
    return entries;
}

} // namespace

int holders(const Arguments& arguments)
{
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    const auto added = await((*reg)->addHolders(arguments.at(1)));
    if (!added)
        return fail(added.error());
    print(QCoreApplication::translate("Cli", "%n term(s) of office were added.", nullptr, *added));
    return Done;
}

int decide(const Arguments& arguments)
{
    const auto place = placeFrom(arguments, true);
    if (!place)
        return misused(place.error());
    const auto status = statusFromCode(arguments.at(2));
    if (!status)
        return misused(wrong(
            QCoreApplication::translate("Cli", "There is no status “%1”.").arg(arguments.at(2))));
    if (!arguments.has(u"reason"_s))
        return misused(wrong(QCoreApplication::translate(
            "Cli", "Give the reason of the decision with --reason CODE.")));
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    const auto application
        = findApplication(*(*reg)->snapshot(), place->session, place->vacancy, arguments.at(1));
    if (!application)
        return fail(application.error());
    const Status before = (*reg)->snapshot()->application(*application)->application.status;
    const auto decided = await((*reg)->decide(
        {*application}, *status, arguments.option(u"reason"_s), arguments.option(u"note"_s)));
    if (decided && !isUsual(before, *status))
        complain(QCoreApplication::translate("Cli", "“%1” does not usually follow “%2”.")
                     .arg(displayName(*status), displayName(before)));
    return decided ? Done : fail(decided.error());
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
    const auto waived
        = await((*reg)->waive(*application, arguments.at(2), arguments.option(u"ground"_s)));
    return waived ? Done : fail(waived.error());
}

int shortlist(const Arguments& arguments)
{
    const auto place = placeFrom(arguments, true);
    if (!place)
        return misused(place.error());
    const QString listCode = arguments.has(u"list"_s) ? arguments.option(u"list"_s) : u"working"_s;
    const auto kind = shortlistKindFromCode(listCode);
    if (!kind)
        return misused(noSuchList(listCode));
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    const auto snapshot = (*reg)->snapshot();
    const auto vacancy = findVacancy(*snapshot, place->session, place->vacancy);
    if (!vacancy)
        return fail(vacancy.error());
    const auto entries = entriesFrom(arguments.positional().mid(1), *place, *snapshot,
                                     snapshot->shortlist(*vacancy, *kind));
    if (!entries)
        return fail(entries.error());
    const auto arranged = await((*reg)->arrange(*vacancy, *kind, *entries));
    return arranged ? Done : fail(arranged.error());
}

int undo(const Arguments& arguments)
{
    bool isNumber = false;
    const qint64 number = arguments.at(1).toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return misused(wrong(QCoreApplication::translate(
            "Cli", "Give the number of the act, as the command history shows it.")));
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    const auto undone = await((*reg)->undo(ActId{number}));
    return undone ? Done : fail(undone.error());
}

int backup(const Arguments& arguments)
{
    const auto reg = openRegister(arguments.at(0), OpenMode::ReadOnly);
    if (!reg)
        return fail(reg.error());
    const auto copy = await((*reg)->backupTo(arguments.at(1)));
    if (!copy)
        return fail(copy.error());
    print(QCoreApplication::translate("Cli", "A verified copy is %1.").arg(*copy));
    return Done;
}

} // namespace greffier::cli
