#pragma once

#include <QSet>

namespace greffier {

/// Lets equal values share their memory: what is read from a database a hundred thousand times is
/// mostly one of a few values.
template <typename T>
class Pool {
public:
    /// The value first seen among those equal to this one.
    T same(const T& value) { return *m_values.insert(value); }

private:
    QSet<T> m_values;
};

} // namespace greffier
