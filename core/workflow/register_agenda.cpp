// The Register's part for what is due, overdue or waiting.

#include "core/reference/regional_groups.h"
#include "core/workflow/agenda.h"
#include "core/workflow/register_private.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

constexpr int kUnansweredDays = 90; ///< after the deadline a request is looked after that long
constexpr int kForecastDays = 120;

/// A request with who answered it, of those whose deadline is not before `since`.
QList<RequestStanding> requestsSince(const store::Stores& stores, QDate since)
{
    const RegionalGroups groups(stores.regions.memberships());
    const QList<NoteReply> replies = stores.notes.replies();
    const QList<NoteReminder> reminders = stores.notes.reminders();
    QList<RequestStanding> standings;
    for (const NoteVerbale& note : stores.notes.requests()) {
        if (note.deadline.day.isValid() && (!since.isValid() || note.deadline.day >= since))
            standings += standingOf(note, replies, reminders, groups);
    }
    return standings;
}

QMap<int, int> waitingFiles(const store::Stores& stores)
{
    QMap<int, int> files;
    for (const Document& document : stores.documents.waiting()) {
        const auto session = stores.sessions.find(document.session);
        ++files[session ? session->number : 0];
    }
    return files;
}

/// Those an officer has still to decide on.
QMap<int, QList<ApplicationId>> unsureApplications(const store::Stores& stores,
                                                   const Snapshot& lists)
{
    QMap<int, QList<ApplicationId>> unsure;
    for (const ApplicationId id : stores.applications.unsure()) {
        const ApplicationRow* row = lists.application(id);
        if (row && !row->outcome->decided.isValid())
            unsure[row->session] += id;
    }
    return unsure;
}

} // namespace

Pending<QList<AgendaEntry>> Register::agenda() const
{
    const QDate today = this->today();
    return d->worker->post([today, lists = snapshot()](store::Database& database) {
        const store::Stores stores(database);
        AgendaMaterial material;
        material.lists = lists;
        material.requests = requestsSince(stores, today.addDays(-kUnansweredDays));
        material.ends
            = greffier::forecast(forecastMaterial(stores), today, today.addDays(kForecastDays));
        material.waitingFiles = waitingFiles(stores);
        material.unsureApplications = unsureApplications(stores, *lists);
        return agendaOf(material, today);
    });
}

Pending<QByteArray> Register::calendar() const
{
    const QDateTime now = d->workplace.clock->now();
    return d->worker->post([now, lists = snapshot()](store::Database& database) {
        AgendaMaterial material;
        material.lists = lists;
        material.requests = requestsSince(store::Stores(database), {});
        return calendarFile(calendarOf(material), now);
    });
}

} // namespace greffier
