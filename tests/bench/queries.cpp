#include "tests/bench/queries.h"

#include "core/workflow/application_query.h"
#include "tests/bench/distribution.h"
#include "tests/bench/shown_list.h"

using namespace Qt::StringLiterals;

namespace greffier::bench {

namespace {

constexpr double kFrame = 16;
constexpr double kCounts = 50;
constexpr int kRowsShown = 200;
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

/// How many there are, with the first of them in the order of names.
qsizetype shown(ShownList& list, const QString& query)
{
    return list.ask(query) + list.readRows(0, kRowsShown);
}

QStringList tenViews()
{
    QStringList queries;
    for (int view = 0; view < 10; ++view)
        queries += words().at(view) + u' ' + conditions().at(view % conditions().size());
    return queries;
}

} // namespace

QJsonObject measureQueries(const Register& reg)
{
    ShownList list(reg);
    Distribution first;
    Distribution again;
    for (const QString& condition : conditions()) {
        for (const QString& word : words()) {
            const QString query = word + u' ' + condition;
            first.time([&] { g_sink = shown(list, query); });
            for (int run = 1; run < kRuns; ++run)
                again.time([&] { g_sink = shown(list, query); });
        }
    }
    const auto snapshot = reg.snapshot();
    Distribution views;
    for (int run = 0; run < kRuns; ++run) {
        views.time([&] {
            for (const auto& count : countsOf(reg, *snapshot, tenViews()))
                g_sink = count ? *count : -1;
        });
    }
    return {{u"a query for the first time"_s, first.toJson(kFrame)},
            {u"a query again"_s, again.toJson(kFrame)},
            {u"counts of ten views"_s, views.toJson(kCounts)}};
}

} // namespace greffier::bench
