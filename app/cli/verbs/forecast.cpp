// What comes: ends of mandates and terms, and deadlines that move.

#include "core/rules/forecast.h"
#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/json.h"
#include "app/cli/verbs/verb_list.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

constexpr int kYearsAhead = 6; ///< nobody in office now may stay longer

QJsonObject entryJson(const ForecastEntry& entry, const Snapshot& lists)
{
    const Mandate* mandate = lists.mandate(entry.mandateCode);
    const QString title = mandate ? mandate->titles.value(u"en"_s) : QString();
    return {{u"mandate"_s, entry.mandateCode},
            {u"mandate_title"_s, orNull(title)},
            {u"region_kind"_s, entry.region.isEmpty() ? u"none"_s : entry.region.scheme},
            {u"region_code"_s, orNull(entry.region.code)},
            {u"holder"_s, orNull(entry.holder)},
            {u"reason"_s, toCode(entry.reason)},
            {u"date"_s, toCode(entry.date)},
            {u"year"_s, entry.date.year},
            {u"session"_s, entry.session > 0 ? QJsonValue(entry.session) : QJsonValue()},
            {u"session_estimated"_s, entry.sessionEstimated},
            {u"conditional"_s, entry.conditional},
            {u"past"_s, entry.past},
            {u"basis"_s, orNull(entry.basis)}};
}

QString reasonText(ForecastEntry::Reason reason)
{
    switch (reason) {
    case ForecastEntry::Reason::SixYearLimit:
        return QCoreApplication::translate("Cli", "six-year limit");
    case ForecastEntry::Reason::TermEnds: return QCoreApplication::translate("Cli", "term ends");
    case ForecastEntry::Reason::MandateExpires:
        return QCoreApplication::translate("Cli", "mandate expires unless extended");
    }
    Q_UNREACHABLE();
}

void printForecast(const QList<ForecastEntry>& entries)
{
    int year = 0;
    for (const ForecastEntry& entry : entries) {
        if (entry.date.year != year) {
            year = entry.date.year;
            print(QString::number(year));
        }
        QStringList words{toCode(entry.date), entry.mandateCode, reasonText(entry.reason)};
        if (!entry.holder.isEmpty())
            words += entry.holder;
        if (!entry.region.isEmpty())
            words += entry.region.code;
        if (entry.session > 0)
            words += u"HRC %1"_s.arg(entry.session);
        if (entry.past)
            words += QCoreApplication::translate("Cli", "over, and nothing later is known");
        print(u"  "_s + words.join(u"\t"_s));
    }
}

} // namespace

int forecastVerb(const Arguments& arguments)
{
    const auto reg = openRegister(arguments.at(0), OpenMode::ReadOnly);
    if (!reg)
        return fail(reg.error());
    PartialDate until{QDate::currentDate().year() + kYearsAhead, 12, 31};
    if (arguments.has(u"until"_s))
        until = partialDateFromCode(arguments.option(u"until"_s)).value_or(PartialDate());
    if (!until.isKnown()) {
        complain(QCoreApplication::translate("Cli", "Give the last month as --until YYYY-MM."));
        return WrongUsage;
    }
    const auto entries = await((*reg)->forecast(until.latest()));
    if (!entries)
        return fail(entries.error());
    if (!arguments.has(u"json"_s)) {
        printForecast(*entries);
        return Done;
    }
    QJsonArray rows;
    for (const ForecastEntry& entry : *entries)
        rows += entryJson(entry, *(*reg)->snapshot());
    print(rows);
    return Done;
}

int deadlineVerb(const Arguments& arguments)
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
    const auto lists = (*reg)->snapshot();
    QList<VacancyId> vacancies;
    for (const Vacancy& vacancy : lists->vacancies) {
        const Session* session = lists->session(vacancy.session);
        if (session && session->number == place->session
            && (place->vacancy == 0 || vacancy.number == place->vacancy))
            vacancies += vacancy.id;
    }
    if (vacancies.isEmpty())
        return fail(findVacancy(*lists, place->session, place->vacancy).error());
    const auto moved
        = await((*reg)->moveDeadline(vacancies, *deadline, arguments.option(u"reason"_s)));
    if (!moved)
        return fail(moved.error());
    const auto count = static_cast<int>(vacancies.size());
    print(QCoreApplication::translate("Cli", "The deadline of %n vacancy(ies) was moved.", nullptr,
                                      count));
    return Done;
}

} // namespace greffier::cli
