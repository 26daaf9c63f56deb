#include "core/text/text_column.h"

#include <bit>
#include <cstring>

namespace greffier {

namespace {

constexpr size_t kWord = 64; ///< bits

/// A number below kKinds. The twelve letters most frequent in names have one of their own, the
/// other letters and signs share four.
size_t kindOf(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    constexpr std::array<quint8, 26> kKind{0, 14, 13, 11, 1,  14, 14, 12, 2,  12, 13, 7,  9,
                                           4, 3,  14, 12, 5,  6,  8,  10, 15, 15, 13, 15, 14};
    return byte >= 'a' && byte <= 'z' ? kKind[byte - 'a'] : 12 + byte % 4U;
}

bool holds(QByteArrayView text, const QByteArray& word)
{
    return memmem(text.data(), static_cast<size_t>(text.size()), word.constData(),
                  static_cast<size_t>(word.size()))
        != nullptr;
}

} // namespace

size_t TextColumn::pairOf(char one, char next) { return kindOf(one) * kKinds + kindOf(next); }

void TextColumn::squeeze()
{
    m_block.squeeze();
    m_ends.shrink_to_fit();
    for (Bits& bits : m_withPair)
        bits.shrink_to_fit();
}

void TextColumn::append(const QByteArray& letters)
{
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

QByteArrayView TextColumn::textAt(size_t place, std::optional<char> end) const
{
    const qsizetype start = m_ends[place];
    const QByteArrayView text(m_block.constData() + start, m_ends[place + 1] - start);
    const qsizetype ends = end ? text.indexOf(*end) : -1;
    return ends < 0 ? text : text.first(ends);
}

QBitArray TextColumn::containing(const QByteArray& word, std::optional<char> end) const
{
    if (word.isEmpty())
        return QBitArray(size(), true);
    QBitArray found(size());
    const Bits possible = candidates(word);
    for (size_t i = 0; i < possible.size(); ++i) {
        for (quint64 left = possible[i]; left != 0; left &= left - 1) {
            const size_t place = i * kWord + static_cast<size_t>(std::countr_zero(left));
            if (place < static_cast<size_t>(size()) && holds(textAt(place, end), word))
                found.setBit(static_cast<qsizetype>(place));
        }
    }
    return found;
}

} // namespace greffier
