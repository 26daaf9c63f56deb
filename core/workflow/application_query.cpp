#include "core/workflow/application_query.h"

#include "core/reference/reference_tables.h"
#include "core/text/name_key.h"
#include "core/text/text_key.h"
#include "core/workflow/name_search.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// Below 0: the first comes before the second in the order of a column. Findings go by their
/// gravity, states by their stage.
int comparedBy(const QString& column, const ApplicationRow& one, const ApplicationRow& other)
{
    const auto compare = [](const auto& a, const auto& b) { return a < b ? -1 : b < a ? 1 : 0; };
    const auto numbers = [&](const ApplicationRow& row) -> qint64 {
        if (column == u"vacancy"_s)
            return qint64(row.session) * 1000 + row.vacancyNumber;
        if (column == u"findings"_s)
            return qint64(row.exclusions) * 1000000 + row.warnings * 1000 + row.unknowns;
        if (column == u"status"_s)
            return static_cast<qint64>(row.application.status);
        if (column == u"proposal"_s)
            return static_cast<qint64>(row.proposal);
        return row.complete ? (row.late ? 1 : 0) : 2;
    };
    if (column.isEmpty() || column == u"name"_s)
        return compare(one.applicant->sortKey, other.applicant->sortKey);
    if (column == u"nationality"_s)
        return compare(one.applicant->nationality, other.applicant->nationality);
    if (column == u"gender"_s)
        return compare(one.applicant->gender, other.applicant->gender);
    if (column == u"group"_s)
        return compare(one.groups.join(u' '), other.groups.join(u' '));
    return compare(numbers(one), numbers(other));
}

/// By id. Waits for the register where texts are asked for.
Result<QBitArray> selectedBy(const Register& reg, const Snapshot& snapshot, const QString& text)
{
    const auto parsed = Query::parse(text, queryNames(reg, snapshot));
    if (const auto* error = std::get_if<QueryError>(&parsed))
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("Query", "Character %1 of the query: %2")
                         .arg(error->position + 1)
                         .arg(error->message),
                     {}};
    const Query& query = std::get<Query>(parsed);
    QueryBackground background = queryBackground(query, snapshot, reg.today());
    if (!query.texts().isEmpty()) {
        const auto found = await(reg.findTexts(query.texts()));
        if (!found)
            return found.error();
        background.found = *found;
    }
    return selected(query, snapshot.names->columns(), background);
}

} // namespace

Query::Names queryNames(const Register& reg, const Snapshot& snapshot)
{
    Query::Names names;
    names.statesNamed
        = [&reg](const QString& name) { return reg.reference().states.recognise(name).candidates; };
    names.fold = [&reg](const QString& word) { return reg.names().fold(word); };
    names.spellings = [&reg](const QString& word) { return reg.names().searchWords(word); };
    names.textKey = [&reg](const QString& text) { return textKey(text, reg.names()); };
    for (const GroupMembership& membership : snapshot.memberships) {
        const QString& code = membership.group.code;
        const bool known
            = std::any_of(names.groups.begin(), names.groups.end(),
                          [&](const Query::Names::Group& group) { return group.code == code; });
        if (!known)
            names.groups += {code, {}};
    }
    names.today = reg.today();
    return names;
}

const SavedView* viewNamed(const Snapshot& snapshot, ViewPlace place, const QString& name)
{
    const auto found
        = std::find_if(snapshot.views.begin(), snapshot.views.end(), [&](const SavedView& view) {
              return view.place == place && view.name.compare(name, Qt::CaseInsensitive) == 0;
          });
    return found == snapshot.views.end() ? nullptr : &*found;
}

Result<QList<const ApplicationRow*>>
applicationsOfView(const Register& reg, const Snapshot& snapshot, const SavedView& view)
{
    auto rows = matchingApplications(reg, snapshot, view.query);
    if (!rows)
        return rows;
    std::stable_sort(rows->begin(), rows->end(),
                     [](const ApplicationRow* one, const ApplicationRow* other) {
                         return one->applicant->sortKey < other->applicant->sortKey;
                     });
    const auto earlier = [&](const ApplicationRow* one, const ApplicationRow* other) {
        return comparedBy(view.sort, *one, *other) < 0;
    };
    if (view.descending)
        std::stable_sort(rows->rbegin(), rows->rend(), earlier);
    else
        std::stable_sort(rows->begin(), rows->end(), earlier);
    return rows;
}

QueryBackground queryBackground(const Query& query, const Snapshot& snapshot, QDate today)
{
    QueryBackground background;
    background.today = today;
    for (const Shortlist& list : snapshot.shortlists) {
        for (const ShortlistEntry& entry : list.entries)
            background.lists[entry.application] += {list.kind, entry.rank, entry.addedByGroup};
    }
    if (snapshot.names) {
        for (const NameWords& words : query.nameWords())
            background.named += snapshot.names->find(words);
    }
    if (!query.asksForFirstTime())
        return background;
    for (const auto& row : snapshot.applications) {
        int& first = background.firstSessions[row->application.applicant];
        if (first == 0 || row->session < first)
            first = row->session;
    }
    return background;
}

Result<QList<const ApplicationRow*>>
matchingApplications(const Register& reg, const Snapshot& snapshot, const QString& query)
{
    const auto found = selectedBy(reg, snapshot, query);
    if (!found)
        return found.error();
    QList<const ApplicationRow*> rows;
    for (const auto& row : snapshot.applications) {
        if (found->testBit(row->application.id.value))
            rows += row.get();
    }
    return rows;
}

QList<Result<int>> countsOf(const Register& reg, const Snapshot& snapshot,
                            const QStringList& queries)
{
    QList<Result<int>> counts;
    for (const QString& query : queries) {
        const auto found = selectedBy(reg, snapshot, query);
        counts += found ? Result<int>(static_cast<int>(found->count(true)))
                           : Result<int>(found.error());
    }
    return counts;
}

} // namespace greffier
