#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

namespace greffier::test {

/// Watches the thread it lives on: for how long it answered nothing because it was at work. A
/// window that does not answer for more than a tenth of a second is felt to hang.
class FreezeWatch final : public QObject {
public:
    static constexpr int kFelt = 100; ///< in milliseconds

    struct Freeze {
        QString during;
        qint64 milliseconds = 0;
    };

    FreezeWatch();

    /// What is being done from now on.
    void nowDoing(const QString& what);
    /// The longest silence during each doing, the longest first.
    QList<Freeze> longest() const;

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    void note();

    QElapsedTimer m_since; ///< the last answer
    QString m_doing;
    QHash<QString, qint64> m_longest;
};

/// "the longest silences of the window: 84 ms, typing; ..."
QString freezeReport(const FreezeWatch& watch);

} // namespace greffier::test
