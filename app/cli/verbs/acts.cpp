// The commands that are one act each: holders, shortlist, undo, backup.

#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/verbs/verb_list.h"
#include "core/reference/reference_tables.h"
#include "core/workflow/list_screening.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

Error wrong(const QString& message) { return {Error::Code::Invalid, message, {}}; }

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

/// What the rules over a list ask the officer to look at.
void printBalance(const Register& reg, ShortlistId id)
{
    const auto snapshot = reg.snapshot();
    for (const Shortlist& list : snapshot->shortlists) {
        if (list.id != id)
            continue;
        for (const Finding& finding : listFindings(*snapshot, list)) {
            if (finding.verdict == Finding::Verdict::NotMet)
                print(u"%1: %2"_s.arg(finding.rule, finding.text));
        }
    }
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
    if (!arranged)
        return fail(arranged.error());
    printBalance(**reg, *arranged);
    return Done;
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
