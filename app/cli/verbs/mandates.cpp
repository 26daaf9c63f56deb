// Mandates: the page of one beside the register, a call for the seats that fall vacant.

#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/json.h"
#include "app/cli/verbs/verb_list.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

QJsonArray differencesJson(const QList<PageDifference>& differences)
{
    QJsonArray rows;
    for (const PageDifference& difference : differences) {
        rows += QJsonObject{{u"field"_s, difference.field},
                            {u"state"_s, toCode(difference.state)},
                            {u"page"_s, orNull(difference.onPage)},
                            {u"register"_s, orNull(difference.inRegister)}};
    }
    return rows;
}

} // namespace

int page(const Arguments& arguments)
{
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    const auto draft = await((*reg)->readCall(arguments.at(1)));
    if (!draft)
        return fail(draft.error());
    if (!draft->mandatePage) {
        complain(QCoreApplication::translate("Cli", "The file is no page of a mandate."));
        return NothingInIt;
    }
    const auto differences = await((*reg)->comparePage(*draft->mandatePage));
    if (!differences)
        return fail(differences.error());
    if (arguments.has(u"json"_s)) {
        print(QJsonObject{{u"mandate"_s, orNull(draft->mandatePage->mandateCode)},
                          {u"differences"_s, differencesJson(*differences)},
                          {u"remarks"_s, QJsonArray::fromStringList(draft->remarks)}});
    } else {
        for (const PageDifference& difference : *differences)
            print(QStringList{difference.field, toCode(difference.state), difference.onPage,
                              difference.inRegister}
                      .join(u'\t'));
        for (const QString& remark : draft->remarks)
            print(u"remark\t"_s + remark);
    }
    if (!arguments.has(u"admit"_s))
        return Done;
    const auto added = await((*reg)->admitPage(*draft->mandatePage, arguments.at(1)));
    return added ? Done : fail(added.error());
}

int openCall(const Arguments& arguments)
{
    const auto place = placeFrom(arguments, false);
    const auto deadline = deadlineFrom(arguments);
    if (!place || !deadline) {
        complain(place ? deadline.error().message : place.error().message);
        return WrongUsage;
    }
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    const auto opened = await((*reg)->openCall(place->session, *deadline));
    if (!opened)
        return fail(opened.error());
    const auto lists = (*reg)->snapshot();
    const auto vacancies
        = std::count_if(lists->vacancies.begin(), lists->vacancies.end(),
                        [&opened](const Vacancy& vacancy) { return vacancy.call == *opened; });
    print(QCoreApplication::translate("Cli", "A call for session %1 was opened.")
              .arg(place->session));
    print(QCoreApplication::translate("Cli", "%n vacancy(ies)", nullptr,
                                      static_cast<int>(vacancies)));
    return Done;
}

} // namespace greffier::cli
