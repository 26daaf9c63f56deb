#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/verbs/verb_list.h"

#include "core/documents/extract/call_json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::cli {

int call(const Arguments& arguments)
{
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    const QString file = arguments.at(1);
    const auto draft = await((*reg)->readCall(file));
    if (!draft)
        return fail(draft.error());
    const auto admitted = await((*reg)->admitCall(*draft, file));
    if (!admitted)
        return fail(admitted.error());
    if (arguments.has(u"json"_s)) {
        print(callJson(*draft));
        return Done;
    }
    print(QCoreApplication::translate("Cli", "The call for session %1 was taken in.")
              .arg(draft->session));
    const int vacancies = static_cast<int>(draft->vacancies.size());
    print(QCoreApplication::translate("Cli", "%n vacancy(ies)", nullptr, vacancies));
    for (const QString& remark : draft->remarks)
        print(remark);
    return Done;
}

} // namespace greffier::cli
