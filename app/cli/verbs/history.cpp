// The commands that look back: history and verify.

#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/json.h"
#include "app/cli/verbs/verb_list.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

void printPlainly(const AuditEntry& entry)
{
    print(u"%1\t%2\t%3\t%4\t%5\t%6"_s.arg(
        QString::number(entry.act.value), entry.at.toUTC().toString(Qt::ISODate),
        entry.officer.name, entry.kind, entry.subject, entry.ground));
}

} // namespace

int history(const Arguments& arguments)
{
    const auto reg = openRegister(arguments.at(0), OpenMode::ReadOnly);
    if (!reg)
        return fail(reg.error());
    const auto entries = await((*reg)->history(arguments.option(u"of"_s)));
    if (!entries)
        return fail(entries.error());
    QJsonArray array;
    for (const AuditEntry& entry : *entries) {
        if (arguments.has(u"json"_s))
            array += toJson(entry);
        else
            printPlainly(entry);
    }
    if (arguments.has(u"json"_s))
        print(array);
    return Done;
}

int verify(const Arguments& arguments)
{
    const auto reg = openRegister(arguments.at(0), OpenMode::ReadOnly);
    if (!reg)
        return fail(reg.error());
    const auto report = await((*reg)->verify());
    if (!report)
        return fail(report.error());
    if (arguments.has(u"json"_s)) {
        print(QJsonObject{{u"problems"_s, QJsonArray::fromStringList(report->problems)},
                          {u"acts"_s, report->acts},
                          {u"files"_s, report->files}});
    } else if (report->problems.isEmpty()) {
        print(QCoreApplication::translate("Cli", "The register holds together."));
        print(QCoreApplication::translate("Cli", "%n act(s) checked", nullptr, report->acts));
        print(QCoreApplication::translate("Cli", "%n stored file(s) checked", nullptr,
                                          report->files));
    }
    for (const QString& problem : report->problems)
        complain(problem);
    return report->problems.isEmpty() ? Done : Failed;
}

} // namespace greffier::cli
