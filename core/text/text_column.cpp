#include "core/text/text_column.h"

#include <bit>
#include <cstring>

namespace greffier {

namespace {

constexpr size_t kWord = 64; ///< bits

/// a to z are kinds of their own; other characters share the rest.
size_t kindOf(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    if (byte >= 'a' && byte <= 'z')
        return byte - 'a';
    return 26 + byte % 6U;
}

} // namespace

size_t TextColumn::pairOf(char one, char next) { return kindOf(one) * kKinds + kindOf(next); }

void TextColumn::reserve(qsizetype texts, qsizetype lettersEach)
{
    m_ends.reserve(static_cast<size_t>(texts) + 1);
    m_block.reserve(texts * lettersEach);
}

void TextColumn::append(QStringView text)
{
    const QByteArray letters = text.toUtf8();
    const auto place = static_cast<size_t>(size());
    for (qsizetype at = 0; at + 1 < letters.size(); ++at) {
        Bits& bits = m_withPair[pairOf(letters.at(at), letters.at(at + 1))];
        if (bits.size() <= place / kWord)
            bits.resize(place / kWord + 1);
        bits[place / kWord] |= quint64(1) << place % kWord;
    }
    m_block += letters;
    m_ends.push_back(m_block.size());
}

/// Those that have every pair of the word; a word of one letter may stand in any.
TextColumn::Bits TextColumn::candidates(const QByteArray& word) const
{
    Bits found((static_cast<size_t>(size()) + kWord - 1) / kWord, ~quint64(0));
    for (qsizetype at = 0; at + 1 < word.size(); ++at) {
        const Bits& pair = m_withPair[pairOf(word.at(at), word.at(at + 1))];
        if (pair.size() < found.size())
            found.resize(pair.size());
        for (size_t i = 0; i < found.size(); ++i)
            found[i] &= pair[i];
    }
    return found;
}

bool TextColumn::standsIn(size_t place, const QByteArray& word) const
{
    const qsizetype start = m_ends[place];
    const auto length = static_cast<size_t>(m_ends[place + 1] - start);
    return memmem(m_block.constData() + start, length, word.constData(),
                  static_cast<size_t>(word.size()))
        != nullptr;
}

QBitArray TextColumn::containing(QStringView word) const
{
    const QByteArray sought = word.toUtf8();
    if (sought.isEmpty())
        return QBitArray(size(), true);
    QBitArray found(size());
    const Bits possible = candidates(sought);
    for (size_t i = 0; i < possible.size(); ++i) {
        for (quint64 left = possible[i]; left != 0; left &= left - 1) {
            const size_t place = i * kWord + static_cast<size_t>(std::countr_zero(left));
            if (place < static_cast<size_t>(size()) && standsIn(place, sought))
                found.setBit(static_cast<qsizetype>(place));
        }
    }
    return found;
}

} // namespace greffier
