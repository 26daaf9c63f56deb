#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace greffier::sample {

/// Chance that can be repeated: the same seed and stream give the same numbers on every machine.
/// The generator is splitmix64 (G. L. Steele et al., "Fast splittable pseudorandom number
/// generators", 2014).
class Dice {
public:
    Dice(quint64 seed, quint64 stream);

    quint64 next();
    /// From 0 to limit - 1; limit is at least 1.
    int below(int limit);
    /// Both ends included.
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }

    /// Precondition: the list is not empty.
    template <typename T>
    const T& pick(const QList<T>& list)
    {
        return list.at(below(int(list.size())));
    }

    template <typename T>
    QList<T> shuffled(QList<T> list)
    {
        for (int last = int(list.size()) - 1; last > 0; --last)
            std::swap(list[last], list[below(last + 1)]);
        return list;
    }

private:
    quint64 m_state;
};

} // namespace greffier::sample
