#include "tests/bench/distribution.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace greffier::bench {

namespace {

/// The smallest value that `percent` of all do not exceed. Precondition: there is one.
double percentile(const QList<double>& sorted, double percent)
{
    const auto rank = std::ceil(percent / 100.0 * static_cast<double>(sorted.size()));
    return sorted.at(std::max<qsizetype>(static_cast<qsizetype>(rank), 1) - 1);
}

double rounded(double milliseconds) { return std::round(milliseconds * 1000.0) / 1000.0; }

} // namespace

void Distribution::time(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    add(static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

QJsonObject Distribution::toJson(double aim) const
{
    if (m_milliseconds.isEmpty())
        return {{u"runs"_s, 0}};
    QList<double> sorted = m_milliseconds;
    std::sort(sorted.begin(), sorted.end());
    QJsonObject json{{u"runs"_s, static_cast<int>(sorted.size())},
                     {u"p50"_s, rounded(percentile(sorted, 50))},
                     {u"p90"_s, rounded(percentile(sorted, 90))},
                     {u"p99"_s, rounded(percentile(sorted, 99))},
                     {u"max"_s, rounded(sorted.last())}};
    if (aim > 0) {
        json.insert(u"aim"_s, aim);
        json.insert(u"reached"_s, percentile(sorted, 99) <= aim);
    }
    return json;
}

} // namespace greffier::bench
