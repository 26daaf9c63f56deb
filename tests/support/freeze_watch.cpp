#include "tests/support/freeze_watch.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::test {

namespace {

constexpr int kInterval = 5; ///< in milliseconds
constexpr qsizetype kMostReported = 5;

} // namespace

FreezeWatch::FreezeWatch()
{
    m_since.start();
    startTimer(kInterval, Qt::PreciseTimer);
}

void FreezeWatch::nowDoing(const QString& what)
{
    note();
    m_doing = what;
}

void FreezeWatch::timerEvent(QTimerEvent* /*event*/) { note(); }

void FreezeWatch::note()
{
    qint64& longest = m_longest[m_doing];
    longest = std::max(longest, m_since.restart());
}

QList<FreezeWatch::Freeze> FreezeWatch::longest() const
{
    QList<Freeze> freezes;
    for (auto it = m_longest.cbegin(); it != m_longest.cend(); ++it)
        freezes += {it.key(), it.value()};
    std::sort(freezes.begin(), freezes.end(), [](const Freeze& a, const Freeze& b) {
        return a.milliseconds != b.milliseconds ? a.milliseconds > b.milliseconds
                                                : a.during < b.during;
    });
    return freezes;
}

QString freezeReport(const FreezeWatch& watch)
{
    QStringList lines;
    for (const FreezeWatch::Freeze& freeze : watch.longest().mid(0, kMostReported))
        lines += u"%1 ms, %2"_s.arg(freeze.milliseconds).arg(freeze.during);
    return u"the longest silences of the window: "_s + lines.join(u"; "_s);
}

} // namespace greffier::test
