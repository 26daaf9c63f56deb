// The commands for files that wait for an officer: file and skip.

#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/json.h"
#include "app/cli/verbs/verb_list.h"
#include "core/workflow/waiting_files.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

/// The one file of the queue that a name, the end of its path, or a uid means.
Result<WaitingFile> findWaiting(Register& reg, const QString& name, int session)
{
    const auto files = await(reg.queue(session));
    if (!files)
        return files.error();
    QList<WaitingFile> found;
    for (const WaitingFile& file : *files) {
        const QString& known = file.document.name;
        if (file.document.uid == name || known == name)
            return file;
        if (known.endsWith(u'/' + name) || known.endsWith(u'!' + name))
            found += file;
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate(
                         "Cli",
                         "No file “%1” waits in the queue; the list queue shows those that "
                         "do.")
                         .arg(name),
                     {}};
    return Error{Error::Code::Invalid,
                 QCoreApplication::translate(
                     "Cli",
                     "Several files of the queue are called “%1”. Give the whole path or "
                     "the uid of the one you mean.")
                     .arg(name),
                 {}};
}

Result<HandFiling> choiceFrom(const Arguments& arguments, const Register& reg, int session)
{
    HandFiling choice;
    choice.person.familyName = arguments.option(u"family-name"_s);
    choice.person.givenNames = arguments.option(u"given-names"_s);
    if (arguments.has(u"part"_s)) {
        choice.part = partFromCode(arguments.option(u"part"_s));
        if (!choice.part)
            return Error{Error::Code::Invalid,
                         QCoreApplication::translate(
                             "Cli", "The part after --part is form, letter, reference or other."),
                         {}};
    }
    if (arguments.has(u"vacancy"_s)) {
        const auto vacancy
            = findVacancy(*reg.snapshot(), session, arguments.number(u"vacancy"_s).value_or(0));
        if (!vacancy)
            return vacancy.error();
        choice.vacancy = *vacancy;
    }
    if (arguments.has(u"new"_s))
        return choice;
    const auto applicant = findApplicant(*reg.snapshot(), arguments.at(2));
    if (!applicant)
        return applicant.error();
    choice.applicant = *applicant;
    return choice;
}

} // namespace

int file(const Arguments& arguments)
{
    if (arguments.has(u"new"_s) != arguments.at(2).isEmpty()) {
        complain(QCoreApplication::translate(
            "Cli", "Name the applicant whose file it is, or make a new one of it with --new."));
        return WrongUsage;
    }
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    const auto waiting
        = findWaiting(**reg, arguments.at(1), arguments.number(u"session"_s).value_or(0));
    if (!waiting)
        return fail(waiting.error());
    const auto choice = choiceFrom(arguments, **reg, waiting->session);
    if (!choice)
        return fail(choice.error());
    const auto filed = await((*reg)->fileByHand(waiting->document.id, *choice));
    if (!filed)
        return fail(filed.error());
    if (arguments.has(u"json"_s))
        print(QJsonObject{{u"file"_s, waiting->document.name},
                          {u"applicant"_s, filed->applicantUid}});
    return Done;
}

int skip(const Arguments& arguments)
{
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    const auto waiting
        = findWaiting(**reg, arguments.at(1), arguments.number(u"session"_s).value_or(0));
    if (!waiting)
        return fail(waiting.error());
    const auto skipped = await((*reg)->skip(waiting->document.id, arguments.option(u"reason"_s)));
    return skipped ? Done : fail(skipped.error());
}

} // namespace greffier::cli
