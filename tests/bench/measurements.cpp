#include "tests/bench/measurements.h"

#include "tests/bench/distribution.h"
#include "tests/bench/shown_list.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::bench {

namespace {

/// What a picture may take so that nobody notices: 60 of them make a second.
constexpr double kFrame = 16;

constexpr int kRuns = 200;
constexpr int kRowsInSight = 60;

/// So that a result is used and the work cannot be left out.
volatile qsizetype g_sink = 0;

QJsonObject filtering(ShownList& list)
{
    static const QStringList groups{u"AFRICAN"_s, u"ASIA_PACIFIC"_s, u"EEG"_s, u"GRULAC"_s,
                                    u"WEOG"_s};
    Distribution distribution;
    for (int run = 0; run < kRuns; ++run)
        distribution.time([&] { g_sink = list.ask({}, groups.at(run % groups.size())); });
    return distribution.toJson(kFrame);
}

/// Names of the register from its beginning to its end, as they are written there.
QStringList someNames(const Snapshot& snapshot, int count)
{
    QStringList names;
    const qsizetype step = std::max<qsizetype>(snapshot.applicants.size() / count, 1);
    for (qsizetype at = 0; at < snapshot.applicants.size(); at += step)
        names += snapshot.applicants.at(at)->familyName;
    return names;
}

/// Each key pressed while a family name is written is a query of its own.
QJsonObject typing(const Register& reg, ShownList& list)
{
    Distribution distribution;
    for (const QString& name : someNames(*reg.snapshot(), 60)) {
        for (qsizetype length = 1; length <= name.size(); ++length) {
            const QString typed = name.left(length);
            distribution.time([&] { g_sink = list.ask(typed); });
        }
    }
    return distribution.toJson(kFrame);
}

QJsonObject dossiers(const Register& reg)
{
    const auto snapshot = reg.snapshot();
    Distribution distribution;
    const qsizetype step = std::max<qsizetype>(snapshot->applications.size() / kRuns, 1);
    for (qsizetype at = 0; at < snapshot->applications.size(); at += step) {
        const ApplicationId id = snapshot->applications.at(at)->application.id;
        distribution.time([&] {
            const auto dossier = await(reg.dossier(id));
            g_sink = dossier ? dossier->findings.size() : -1;
        });
    }
    return distribution.toJson(kFrame);
}

/// A page further down in the list with each step.
QJsonObject scrolling(ShownList& list)
{
    list.ask({});
    Distribution distribution;
    for (int run = 0; run < kRuns; ++run)
        distribution.time([&] { g_sink = list.readRows(run * 500, kRowsInSight); });
    return distribution.toJson(kFrame);
}

/// What the window does when it has the lists, and again after each act.
QJsonObject showing(const Register& reg)
{
    Distribution distribution;
    for (int run = 0; run < 5; ++run)
        distribution.time([&] { ShownList list(reg); });
    return distribution.toJson();
}

QJsonObject sorting(ShownList& list)
{
    list.ask({});
    Distribution distribution;
    for (int run = 0; run < kRuns; ++run) {
        const int column = run % ui::ApplicationsModel::ColumnCount;
        const auto order = run % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
        distribution.time([&] { list.sort(column, order); });
    }
    return distribution.toJson(kFrame);
}

} // namespace

QJsonObject measureOpening(const QString& file, const Workplace& workplace)
{
    Distribution distribution;
    for (int run = 0; run < 5; ++run) {
        distribution.time([&] {
            const auto reg = Register::open(file, workplace);
            g_sink = reg ? (*reg)->snapshot()->applications.size() : -1;
        });
    }
    return distribution.toJson();
}

QJsonObject measureLists(const Register& reg)
{
    const auto snapshot = reg.snapshot();
    ShownList list(reg);
    return {{u"applications"_s, static_cast<int>(snapshot->applications.size())},
            {u"persons"_s, static_cast<int>(snapshot->applicants.size())},
            {u"filter by group"_s, filtering(list)},
            {u"typing a name"_s, typing(reg, list)},
            {u"opening a dossier"_s, dossiers(reg)},
            {u"scrolling"_s, scrolling(list)},
            {u"sorting by a column"_s, sorting(list)},
            {u"making the list"_s, showing(reg)}};
}

} // namespace greffier::bench
