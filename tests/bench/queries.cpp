#include "tests/bench/queries.h"

#include "core/workflow/application_query.h"
#include "tests/bench/distribution.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::bench {

namespace {

constexpr double kFrame = 16;
constexpr double kCounts = 50;
constexpr qsizetype kRowsShown = 200;
constexpr int kRuns = 20; ///< of each query

volatile qsizetype g_sink = 0;

/// From words of every letter to words of few, and names.
QStringList words()
{
    return {u"human rights"_s,      u"assembly"_s, u"university"_s, u"independence"_s,
            u"experience"_s,        u"law"_s,      u"research"_s,   u"indigenous"_s,
            u"\"civil society\""_s, u"diallo"_s,   u"kowalska"_s,   u"mohamed"_s};
}

QStringList conditions()
{
    return {u"group:african -status:withdrawn gender:female"_s,
            u"group:weog,eeg received<2023-10-25 -is:late"_s,
            u"vacancy:6 words<=600 -has:exclusion"_s};
}

/// As the list of the window does it: found rows by name, the first of them, how many there are.
qsizetype shown(const Register& reg, const QString& query)
{
    const auto snapshot = reg.snapshot();
    const auto rows = matchingApplications(reg, *snapshot, query);
    if (!rows)
        return -1;
    QList<const ApplicationRow*> first(std::min(kRowsShown, rows->size()));
    std::partial_sort_copy(rows->begin(), rows->end(), first.begin(), first.end(),
                           [](const ApplicationRow* one, const ApplicationRow* other) {
                               return one->sortKey < other->sortKey;
                           });
    return rows->size() + first.size();
}

} // namespace

QJsonObject measureQueries(const Register& reg)
{
    Distribution first;
    Distribution again;
    for (const QString& condition : conditions()) {
        for (const QString& word : words()) {
            const QString query = word + u' ' + condition;
            first.time([&] { g_sink = shown(reg, query); });
            for (int run = 1; run < kRuns; ++run)
                again.time([&] { g_sink = shown(reg, query); });
        }
    }
    const auto snapshot = reg.snapshot();
    Distribution views;
    for (int run = 0; run < kRuns; ++run) {
        views.time([&] {
            for (int view = 0; view < 10; ++view) {
                const auto found = matchingApplications(
                    reg, *snapshot,
                    words().at(view) + u' ' + conditions().at(view % conditions().size()));
                g_sink = found ? found->size() : -1;
            }
        });
    }
    return {{u"a query for the first time"_s, first.toJson(kFrame)},
            {u"a query again"_s, again.toJson(kFrame)},
            {u"counts of ten views"_s, views.toJson(kCounts)}};
}

} // namespace greffier::bench
