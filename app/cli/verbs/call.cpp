#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/verbs/verb_list.h"

#include "core/documents/extract/call_json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

/// Any other note of the office goes to the notes.
int takeNote(Register& reg, const CallDraft& draft, const QString& file, bool asJson)
{
    const auto uid = await(reg.admitNote(draft, file, true));
    if (!uid)
        return fail(uid.error());
    if (asJson) {
        print(callJson(draft));
        return Done;
    }
    print(QCoreApplication::translate("Cli", "The note verbale %1 was taken in.")
              .arg(draft.reference.isEmpty() ? *uid : draft.reference));
    for (const QString& remark : draft.remarks)
        print(remark);
    return Done;
}

} // namespace

int call(const Arguments& arguments)
{
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    const QString file = arguments.at(1);
    const auto draft = await((*reg)->readCall(file));
    if (!draft)
        return fail(draft.error());
    if (draft->kind == u"note_verbale"_s)
        return takeNote(**reg, *draft, file, arguments.has(u"json"_s));
    const auto admitted = await((*reg)->admitCall(*draft, file));
    if (!admitted)
        return fail(admitted.error());
    if (arguments.has(u"json"_s)) {
        print(callJson(*draft));
        return Done;
    }
    print(QCoreApplication::translate("Cli", "The call for session %1 was taken in.")
              .arg(draft->session));
    int vacancies = static_cast<int>(draft->vacancies.size());
    for (const CallDraft& each : draft->calls)
        vacancies += static_cast<int>(each.vacancies.size());
    print(QCoreApplication::translate("Cli", "%n vacancy(ies)", nullptr, vacancies));
    for (const QString& remark : draft->remarks)
        print(remark);
    return Done;
}

} // namespace greffier::cli
