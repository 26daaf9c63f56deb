#include "tests/bench/screening_measurement.h"

#include "tests/bench/distribution.h"
#include "tests/bench/large_register.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace greffier::bench {

namespace {

constexpr int kApplications = 2000;
constexpr int kRuns = 10;
constexpr double kSecond = 1000;

/// So that a result is used and the work cannot be left out.
volatile qsizetype g_findings = 0;

} // namespace

QJsonObject measureScreening(const Workplace& workplace)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"session.greffier"_s);
    if (!makeLargeRegister(file, workplace, kApplications))
        return {};
    const auto reg = Register::open(file, workplace);
    if (!reg || (*reg)->snapshot()->applications.isEmpty())
        return {};
    const int session = (*reg)->snapshot()->applications.first()->session;
    Distribution distribution;
    for (int run = 0; run < kRuns; ++run) {
        distribution.time([&] {
            const auto entries = await((*reg)->screen(session));
            g_findings = entries ? entries->size() : -1;
        });
    }
    QJsonObject measured = distribution.toJson(kSecond);
    measured.insert(u"applications"_s, static_cast<int>(g_findings));
    return measured;
}

} // namespace greffier::bench
