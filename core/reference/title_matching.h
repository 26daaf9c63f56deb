#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace greffier {

/// Compares titles of mandates by their words: rare words weigh more than common ones, endings and
/// small words count for nothing.
class TitleMatching {
public:
    struct Score {
        QString code;
        double similarity = 0; ///< 0 to 1; 1: the same title
    };

    /// A known title and the mandate it belongs to.
    struct KnownTitle {
        QString code;
        QString text;
    };

    TitleMatching() = default;
    explicit TitleMatching(const QList<KnownTitle>& titles);

    /// One score per mandate that has a word in common with the title, best first.
    QList<Score> scores(const QString& title) const;

private:
    struct Entry {
        QString code;
        QString compact;
        double weight = 0;
    };

    QList<Entry> m_entries;
    QHash<QString, QList<qsizetype>> m_entriesByStem;
    QHash<QString, double> m_weights; ///< by stem
};

} // namespace greffier
