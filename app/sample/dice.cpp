#include "app/sample/dice.h"

namespace greffier::sample {

namespace {

quint64 mix(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

constexpr quint64 kStep = 0x9e3779b97f4a7c15ULL;

} // namespace

Dice::Dice(quint64 seed, quint64 stream)
    : m_state(mix(seed + kStep) ^ mix(stream * kStep + 1))
{
}

quint64 Dice::next()
{
    m_state += kStep;
    return mix(m_state);
}

int Dice::below(int limit)
{
    Q_ASSERT(limit > 0);
    return int(next() % quint64(limit));
}

} // namespace greffier::sample
