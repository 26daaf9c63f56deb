// What is due, overdue or waiting; the same dates as a calendar.

#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/json.h"
#include "app/cli/save.h"
#include "app/cli/verbs/verb_list.h"
#include "core/workflow/agenda.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

QJsonObject entryJson(const AgendaEntry& entry)
{
    return {{u"kind"_s, entry.kind},
            {u"urgency"_s, toCode(entry.urgency)},
            {u"text"_s, entry.text},
            {u"day"_s, orNull(entry.day)},
            {u"days"_s, entry.day.isValid() ? QJsonValue(entry.days) : QJsonValue()},
            {u"count"_s, orNull(entry.count)},
            {u"place"_s, entry.place},
            {u"session"_s, orNull(entry.session)},
            {u"subject"_s, orNull(entry.subject)},
            {u"query"_s, orNull(entry.query)}};
}

} // namespace

int today(const Arguments& arguments)
{
    const auto reg = openRegister(arguments.at(0), OpenMode::ReadOnly);
    if (!reg)
        return fail(reg.error());
    const auto agenda = await((*reg)->agenda());
    if (!agenda)
        return fail(agenda.error());
    if (arguments.has(u"json"_s)) {
        QJsonArray entries;
        for (const AgendaEntry& entry : *agenda)
            entries += entryJson(entry);
        print(QJsonObject{{u"date"_s, orNull((*reg)->today())}, {u"entries"_s, entries}});
        return Done;
    }
    for (const AgendaEntry& entry : *agenda)
        print(QStringList{displayName(entry.urgency), entry.day.toString(Qt::ISODate), entry.text}
                  .join(u'\t'));
    return Done;
}

int calendar(const Arguments& arguments)
{
    const auto reg = openRegister(arguments.at(0), OpenMode::ReadOnly);
    if (!reg)
        return fail(reg.error());
    const auto bytes = await((*reg)->calendar());
    if (!bytes)
        return fail(bytes.error());
    return outcomeOf(save(*bytes, arguments.option(u"out"_s)));
}

} // namespace greffier::cli
