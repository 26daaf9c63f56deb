#include "app/cli/work_lists.h"

#include "app/cli/json.h"
#include "core/workflow/application_query.h"

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

/// Whose application it is, for a list of something that belongs to applications.
QJsonObject candidateJson(const Snapshot& snapshot, ApplicationId application)
{
    const ApplicationRow* row = snapshot.application(application);
    if (!row)
        return {};
    return {{u"session"_s, row->session},
            {u"vacancy"_s, row->vacancyNumber},
            {u"applicant"_s, row->applicant->uid.text()},
            {u"application"_s, row->application.uid.text()},
            {u"family_name"_s, row->applicant->familyName},
            {u"given_names"_s, row->applicant->givenNames},
            {u"status"_s, toCode(row->application.status)}};
}

/// How many a view of Sessions shows; the others show no applications.
QJsonValue applicationCount(const Register& reg, const Snapshot& snapshot, const SavedView& view)
{
    if (view.place != ViewPlace::Sessions)
        return {};
    const auto count = countsOf(reg, snapshot, {view.query}).first();
    return count ? QJsonValue(*count) : QJsonValue();
}

} // namespace

Listing shortlists(const Snapshot& snapshot)
{
    Listing listing;
    listing.columns = {u"session"_s,     u"vacancy"_s,     u"list"_s,   u"rank"_s,
                       u"family_name"_s, u"given_names"_s, u"status"_s, u"origin"_s};
    for (const Shortlist& list : snapshot.shortlists) {
        for (const ShortlistEntry& entry : list.entries) {
            QJsonObject row = candidateJson(snapshot, entry.application);
            row.insert(u"list"_s, toCode(list.kind));
            row.insert(u"rank"_s, orNull(entry.rank));
            row.insert(u"origin"_s, entry.addedByGroup ? u"group"_s : u"public_list"_s);
            row.insert(u"public_reason"_s, orNull(entry.publicReason));
            row.insert(u"internal_note"_s, orNull(entry.internalNote));
            listing.rows += row;
        }
    }
    return listing;
}

Listing interviews(const Snapshot& snapshot)
{
    Listing listing;
    listing.columns
        = {u"session"_s,     u"vacancy"_s, u"starts"_s,   u"local"_s,   u"family_name"_s,
           u"given_names"_s, u"minutes"_s, u"language"_s, u"channel"_s, u"state"_s};
    for (const Interview& interview : snapshot.interviews) {
        QJsonObject row = candidateJson(snapshot, interview.application);
        row.insert(u"starts"_s, orNull(interview.starts));
        row.insert(u"zone"_s, interview.zone);
        row.insert(u"local"_s, orNull(wallTime(interview.starts, interview.zone)));
        row.insert(u"candidate_zone"_s, orNull(interview.candidateZone));
        row.insert(u"candidate_local"_s,
                   orNull(wallTime(interview.starts, interview.candidateZone)));
        row.insert(u"minutes"_s, interview.minutes);
        row.insert(u"language"_s, orNull(interview.language));
        row.insert(u"channel"_s, interview.channel);
        row.insert(u"note"_s, orNull(interview.note));
        row.insert(u"state"_s, toCode(interview.state));
        listing.rows += row;
    }
    return listing;
}

Listing views(const Register& reg, const Snapshot& snapshot)
{
    Listing listing;
    listing.columns = {u"place"_s,  u"name"_s,    u"count"_s, u"query"_s,
                       u"choice"_s, u"columns"_s, u"sort"_s};
    for (const SavedView& view : snapshot.views) {
        listing.rows += QJsonObject{{u"place"_s, toCode(view.place)},
                                    {u"name"_s, view.name},
                                    {u"count"_s, applicationCount(reg, snapshot, view)},
                                    {u"query"_s, view.query},
                                    {u"choice"_s, orNull(view.choice)},
                                    {u"columns"_s, QJsonArray::fromStringList(view.columns)},
                                    {u"sort"_s, orNull(view.sort)},
                                    {u"descending"_s, view.descending}};
    }
    return listing;
}

} // namespace greffier::cli
