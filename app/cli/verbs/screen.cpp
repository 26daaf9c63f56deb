#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/json.h"
#include "app/cli/verbs/verb_list.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

using cli::toJson;

QJsonObject toJson(const ScreeningEntry& entry)
{
    return {{u"applicant"_s, entry.applicantUid},   {u"family_name"_s, entry.familyName},
            {u"given_names"_s, entry.givenNames},   {u"vacancy"_s, entry.vacancy},
            {u"complete"_s, entry.complete},        {u"findings"_s, toJson(entry.findings)},
            {u"proposed"_s, toCode(entry.proposed)}};
}

void printPlainly(const ScreeningEntry& entry)
{
    print(QCoreApplication::translate("Cli", "%1 %2, vacancy %3: %4 is proposed.")
              .arg(entry.familyName.toUpper(), entry.givenNames)
              .arg(entry.vacancy)
              .arg(displayName(entry.proposed)));
    for (const Finding& finding : entry.findings) {
        const bool quiet = finding.verdict == Finding::Verdict::Met
            || finding.weight == Finding::Weight::Judgement
            || finding.weight == Finding::Weight::Information;
        if (!quiet)
            print(u"    %1 (%2, %3): %4 [%5]"_s.arg(finding.rule, displayName(finding.verdict),
                                                    displayName(finding.weight), finding.text,
                                                    finding.source));
    }
}

} // namespace

int screen(const Arguments& arguments)
{
    const auto place = placeFrom(arguments, false);
    if (!place) {
        complain(place.error().message);
        return WrongUsage;
    }
    const auto reg = openRegister(arguments.at(0), OpenMode::ReadOnly);
    if (!reg)
        return fail(reg.error());
    const auto entries = await((*reg)->screen(place->session));
    if (!entries)
        return fail(entries.error());
    if (arguments.has(u"json"_s)) {
        QJsonArray array;
        for (const ScreeningEntry& entry : *entries)
            array += toJson(entry);
        print(array);
        return Done;
    }
    for (const ScreeningEntry& entry : *entries)
        printPlainly(entry);
    return Done;
}

} // namespace greffier::cli
