#include "app/cli/lists.h"

#include "app/cli/desk.h"
#include "app/cli/json.h"
#include "app/cli/note_lists.h"
#include "app/cli/work_lists.h"
#include "app/cli/lists_of_work.h"
#include "core/reference/reference_tables.h"
#include "core/workflow/application_query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

QJsonArray valuesJson(const QList<ApplicationValue>& list)
{
    QJsonArray values;
    for (const ApplicationValue& value : list) {
        values += QJsonObject{{u"field"_s, value.field},
                              {u"part"_s, toCode(value.part)},
                              {u"value"_s, value.value},
                              {u"certainty"_s, toCode(value.certainty)},
                              {u"entered_by"_s, orNull(value.enteredBy)},
                              {u"evidence"_s, toJson(value.evidence)}};
    }
    return values;
}

QJsonArray receiptsJson(const Dossier& dossier)
{
    QJsonArray receipts;
    for (const Receipt& receipt : dossier.receipts) {
        receipts += QJsonObject{
            {u"part"_s, toCode(receipt.part)},           {u"at"_s, orNull(receipt.at)},
            {u"precision"_s, toCode(receipt.precision)}, {u"zone"_s, orNull(receipt.zone)},
            {u"channel"_s, orNull(receipt.channel)},     {u"evidence"_s, toJson(receipt.evidence)}};
    }
    return receipts;
}

QJsonArray decisionsJson(const Dossier& dossier)
{
    QJsonArray decisions;
    for (const Decision& decision : dossier.decisions) {
        decisions += QJsonObject{{u"status"_s, toCode(decision.status)},
                                 {u"reason"_s, decision.reasonCode},
                                 {u"note"_s, orNull(decision.note)},
                                 {u"officer"_s, orNull(decision.officer)},
                                 {u"at"_s, orNull(decision.at)},
                                 {u"rule_book_edition"_s, decision.ruleBookEdition},
                                 {u"findings"_s, toJson(decision.findings)}};
    }
    return decisions;
}

QJsonArray waiversJson(const Dossier& dossier)
{
    QJsonArray waivers;
    for (const Waiver& waiver : dossier.waivers) {
        waivers += QJsonObject{{u"rule"_s, waiver.rule},
                               {u"ground"_s, waiver.ground},
                               {u"officer"_s, orNull(waiver.officer)},
                               {u"at"_s, orNull(waiver.at)}};
    }
    return waivers;
}

QJsonArray documentsJson(const Dossier& dossier)
{
    QJsonArray documents;
    for (const Dossier::Document& document : dossier.documents) {
        documents += QJsonObject{{u"file"_s, document.name},
                                 {u"part"_s, toCode(document.part)},
                                 {u"sha256"_s, document.hash},
                                 {u"readable"_s, document.readable},
                                 {u"counts"_s, document.counts}};
    }
    return documents;
}

QJsonObject applicationJson(const ApplicationRow& row)
{
    return {{u"uid"_s, row.application.uid.text()},
            {u"applicant"_s, row.applicant->uid.text()},
            {u"session"_s, row.session},
            {u"vacancy"_s, row.vacancyNumber},
            {u"family_name"_s, row.applicant->familyName},
            {u"given_names"_s, row.applicant->givenNames},
            {u"nationality"_s, orNull(row.applicant->nationality)},
            {u"groups"_s, QJsonArray::fromStringList(row.groups)},
            {u"gender"_s, orNull(row.applicant->gender)},
            {u"complete"_s, row.complete},
            {u"late"_s, row.late},
            {u"exclusions"_s, row.exclusions},
            {u"warnings"_s, row.warnings},
            {u"unknowns"_s, row.unknowns},
            {u"proposed"_s, toCode(row.proposal)},
            {u"status"_s, toCode(row.application.status)},
            {u"origin"_s, toCode(row.application.origin)}};
}

Result<QJsonObject> withDossier(Register& reg, const ApplicationRow& row)
{
    const auto dossier = await(reg.dossier(row.application.id));
    if (!dossier)
        return dossier.error();
    QJsonObject object = applicationJson(row);
    object.insert(u"values"_s, valuesJson(dossier->values));
    object.insert(u"earlier_values"_s, valuesJson(dossier->earlierValues));
    object.insert(u"concordance"_s, concordanceJson(*dossier));
    object.insert(u"findings"_s, toJson(dossier->findings));
    object.insert(u"waivers"_s, waiversJson(*dossier));
    object.insert(u"decisions"_s, decisionsJson(*dossier));
    object.insert(u"receipts"_s, receiptsJson(*dossier));
    object.insert(u"documents"_s, documentsJson(*dossier));
    return object;
}

/// The keys of the rows that a column of a saved view stands for.
QStringList keysOf(const QString& column)
{
    static const QHash<QString, QStringList> keys{
        {u"name"_s, {u"family_name"_s, u"given_names"_s}},
        {u"vacancy"_s, {u"session"_s, u"vacancy"_s}},
        {u"group"_s, {u"groups"_s}},
        {u"findings"_s, {u"exclusions"_s, u"warnings"_s, u"unknowns"_s}},
        {u"proposal"_s, {u"proposed"_s}},
        {u"complete"_s, {u"complete"_s, u"late"_s}}};
    return keys.value(column, {column});
}

/// A view of another place is not taken for one of Sessions: its query asks for something else.
Error noSuchView(const Snapshot& snapshot, const QString& name)
{
    for (const ViewPlace place : kViewPlaces) {
        if (viewNamed(snapshot, place, name))
            return {Error::Code::Invalid,
                    //: %2 is a place of the window
                    QCoreApplication::translate("Cli",
                                                "“%1” is a view of %2; the list of applications "
                                                "takes views of Sessions only.")
                        .arg(name, displayName(place)),
                    {}};
    }
    return {Error::Code::NotFound,
            QCoreApplication::translate("Cli", "There is no view “%1” in Sessions.").arg(name),
            {}};
}

Result<Listing> applications(Register& reg, const ListQuery& query, bool full)
{
    const auto snapshot = reg.snapshot();
    const SavedView* view = viewNamed(*snapshot, ViewPlace::Sessions, query.view);
    if (!view && !query.view.isEmpty())
        return noSuchView(*snapshot, query.view);
    const auto rows = view ? applicationsOfView(reg, *snapshot, *view)
                           : matchingApplications(reg, *snapshot, query.query);
    if (!rows)
        return rows.error();
    Listing listing;
    listing.columns = {u"uid"_s,         u"session"_s,     u"vacancy"_s,  u"family_name"_s,
                       u"given_names"_s, u"nationality"_s, u"groups"_s,   u"gender"_s,
                       u"complete"_s,    u"late"_s,        u"proposed"_s, u"status"_s};
    if (view && !view->columns.isEmpty()) {
        listing.columns = {u"uid"_s};
        for (const QString& column : view->columns)
            listing.columns += keysOf(column);
    }
    for (const ApplicationRow* row : *rows) {
        if (!full) {
            listing.rows += applicationJson(*row);
            continue;
        }
        const auto object = withDossier(reg, *row);
        if (!object)
            return object.error();
        listing.rows += *object;
    }
    return listing;
}

Listing applicants(const Snapshot& snapshot)
{
    Listing listing;
    listing.columns = {u"uid"_s, u"family_name"_s, u"given_names"_s, u"gender"_s, u"nationality"_s};
    for (const auto& applicant : snapshot.applicants) {
        listing.rows += QJsonObject{
            {u"uid"_s, applicant->uid.text()},
            {u"family_name"_s, applicant->familyName},
            {u"given_names"_s, applicant->givenNames},
            {u"former_name"_s, orNull(applicant->formerName)},
            {u"gender"_s, orNull(applicant->gender)},
            {u"nationality"_s, orNull(applicant->nationality)},
            {u"other_nationalities"_s, QJsonArray::fromStringList(applicant->otherNationalities)},
            {u"date_of_birth"_s, orNull(applicant->dateOfBirth)},
            {u"email"_s, orNull(applicant->email)}};
    }
    return listing;
}

Listing vacancies(const Snapshot& snapshot)
{
    Listing listing;
    listing.columns = {u"session"_s,    u"number"_s,      u"mandate_code"_s, u"mandate_title"_s,
                       u"resolution"_s, u"region_kind"_s, u"region_code"_s,  u"condition"_s,
                       u"deadline"_s,   u"deadline_utc"_s};
    for (const Vacancy& vacancy : snapshot.vacancies) {
        const Session* session = snapshot.session(vacancy.session);
        listing.rows += QJsonObject{
            {u"uid"_s, vacancy.uid},
            {u"session"_s, session ? session->number : 0},
            {u"number"_s, vacancy.number},
            {u"mandate_code"_s, orNull(vacancy.mandateCode)},
            {u"mandate_title"_s, vacancy.title},
            {u"resolution"_s, orNull(vacancy.resolution)},
            {u"region_kind"_s, vacancy.region.isEmpty() ? u"none"_s : vacancy.region.scheme},
            {u"region_code"_s, orNull(vacancy.region.code)},
            {u"condition"_s, toCode(vacancy.condition)},
            {u"deadline"_s, orNull(localCode(vacancy.deadline))},
            {u"deadline_timezone"_s, orNull(vacancy.deadline.zone)},
            {u"deadline_utc"_s, orNull(vacancy.deadline.instant())}};
    }
    return listing;
}

Listing mandates(const Snapshot& snapshot)
{
    Listing listing;
    listing.columns = {u"code"_s, u"type"_s, u"category"_s, u"status"_s, u"title"_s};
    for (const Mandate& mandate : snapshot.mandates) {
        QJsonObject titles;
        for (auto title = mandate.titles.begin(); title != mandate.titles.end(); ++title)
            titles.insert(title.key(), title.value());
        listing.rows += QJsonObject{
            {u"uid"_s, mandate.uid},       {u"code"_s, mandate.code},
            {u"type"_s, mandate.type},     {u"category"_s, mandate.category},
            {u"status"_s, mandate.status}, {u"title"_s, orNull(mandate.titles.value(u"en"_s))},
            {u"titles"_s, titles},         {u"term_years"_s, orNull(mandate.termYears)}};
    }
    return listing;
}

Listing seats(const Snapshot& snapshot)
{
    Listing listing;
    listing.columns = {u"mandate"_s, u"region_kind"_s, u"region_code"_s};
    for (const Seat& seat : snapshot.seats) {
        const auto mandate
            = std::find_if(snapshot.mandates.begin(), snapshot.mandates.end(),
                           [&](const Mandate& each) { return each.id == seat.mandate; });
        listing.rows += QJsonObject{
            {u"uid"_s, seat.uid},
            {u"mandate"_s, mandate == snapshot.mandates.end() ? QString() : mandate->code},
            {u"region_kind"_s, seat.region.isEmpty() ? u"none"_s : seat.region.scheme},
            {u"region_code"_s, orNull(seat.region.code)}};
    }
    return listing;
}

Listing holders(const Snapshot& snapshot)
{
    Listing listing;
    listing.columns = {u"mandate"_s, u"name"_s, u"nationality"_s, u"seat_region"_s,
                       u"from"_s,    u"to"_s,   u"status"_s};
    for (const HolderTerm& holder : snapshot.holders) {
        listing.rows += QJsonObject{{u"mandate"_s, holder.mandateCode},
                                    {u"name"_s, holder.name},
                                    {u"nationality"_s, orNull(holder.nationalityIso2)},
                                    {u"seat_region"_s, orNull(holder.seatRegion.code)},
                                    {u"from"_s, orNull(toCode(holder.term.firstDay))},
                                    {u"to"_s, orNull(toCode(holder.term.lastDay))},
                                    {u"status"_s, holder.status},
                                    {u"end_reason"_s, orNull(holder.endReason)},
                                    {u"source"_s, orNull(holder.source)},
                                    {u"note"_s, orNull(holder.note)}};
    }
    return listing;
}

QJsonArray membershipsJson(const Snapshot& snapshot, const QString& iso2)
{
    QJsonArray memberships;
    for (const GroupMembership& membership : snapshot.memberships) {
        if (membership.stateIso2 != iso2)
            continue;
        memberships += QJsonObject{{u"scheme"_s, membership.group.scheme},
                                   {u"group"_s, membership.group.code},
                                   {u"participation"_s, toCode(membership.participation)},
                                   {u"from"_s, orNull(membership.validFrom)},
                                   {u"to"_s, orNull(membership.validTo)},
                                   {u"source"_s, orNull(membership.source)},
                                   {u"note"_s, orNull(membership.note)}};
    }
    return memberships;
}

Listing states(const Register& reg, const Snapshot& snapshot)
{
    Listing listing;
    listing.columns = {u"iso2"_s, u"iso3"_s, u"name"_s, u"status"_s, u"groups"_s};
    for (const State& state : reg.reference().states.all()) {
        QJsonObject names;
        for (const UnLanguage language : kUnLanguages)
            names.insert(toCode(language), state.names.value(language));
        const QJsonArray memberships = membershipsJson(snapshot, state.iso2);
        QJsonArray groups;
        for (const QJsonValue& membership : memberships)
            groups += membership[u"group"_s];
        listing.rows += QJsonObject{{u"iso2"_s, state.iso2},
                                    {u"iso3"_s, state.iso3},
                                    {u"name"_s, state.names.value(UnLanguage::English)},
                                    {u"names"_s, names},
                                    {u"status"_s, state.status},
                                    {u"groups"_s, groups},
                                    {u"memberships"_s, memberships}};
    }
    return listing;
}

Listing sessions(const Snapshot& snapshot)
{
    Listing listing;
    listing.columns = {u"number"_s, u"first_day"_s, u"last_day"_s};
    for (const Session& session : snapshot.sessions) {
        listing.rows += QJsonObject{{u"uid"_s, session.uid},
                                    {u"number"_s, session.number},
                                    {u"first_day"_s, orNull(session.firstDay)},
                                    {u"last_day"_s, orNull(session.lastDay)},
                                    {u"source"_s, orNull(session.source)}};
    }
    return listing;
}

} // namespace

Result<Listing> listingOf(Register& reg, const QString& name, const ListQuery& query, bool full)
{
    const auto snapshot = reg.snapshot();
    if (name == u"applications"_s)
        return applications(reg, query, full);
    if (!query.view.isEmpty())
        return Error{
            Error::Code::Invalid,
            QCoreApplication::translate(
                "Cli", "Only the list of applications takes a view, which is one of Sessions."),
            {}};
    if (name == u"applicants"_s)
        return applicants(*snapshot);
    if (name == u"vacancies"_s)
        return vacancies(*snapshot);
    if (name == u"mandates"_s)
        return mandates(*snapshot);
    if (name == u"seats"_s)
        return seats(*snapshot);
    if (name == u"holders"_s)
        return holders(*snapshot);
    if (name == u"states"_s)
        return states(reg, *snapshot);
    if (name == u"sessions"_s)
        return sessions(*snapshot);
    if (name == u"notes"_s)
        return noteListing(reg, query.query, full);
    if (name == u"replies"_s)
        return replyListing(reg);
    if (name == u"unanswered"_s)
        return unansweredListing(reg, query.query);
    if (name == u"shortlists"_s)
        return shortlists(*snapshot);
    if (name == u"interviews"_s)
        return interviews(*snapshot);
    if (name == u"views"_s)
        return views(reg, *snapshot);
    if (name == u"queue"_s)
        return waitingFiles(reg);
    if (name == u"duplicates"_s)
        return suspectedDoubles(reg);
    if (name == u"form-labels"_s)
        return formLabels(reg);
    if (name == u"differences"_s)
        return differences(reg, query.query);
    return Error{Error::Code::Invalid,
                 QCoreApplication::translate(
                     "Cli",
                     "There is no list “%1”; there are applications, applicants, vacancies, "
                     "mandates, seats, holders, states, sessions, notes, replies, unanswered, shortlists, "
                     "interviews, views, queue, duplicates, differences and form-labels.")
                     .arg(name),
                 {}};
}

} // namespace greffier::cli
