#pragma once

#include <QBitArray>
#include <QByteArray>
#include <QStringView>

#include <array>
#include <vector>

namespace greffier {

/// Many short texts behind one another in memory, so that a search in all of them looks only at
/// those that have each two letters of the word side by side.
class TextColumn {
public:
    void reserve(qsizetype texts, qsizetype lettersEach);
    /// Its place is size() as it was before.
    void append(QStringView text);
    qsizetype size() const { return static_cast<qsizetype>(m_ends.size()) - 1; }

    /// By place: the texts in which `word` stands, letter for letter; an empty word stands in all.
    QBitArray containing(QStringView word) const;

private:
    using Bits = std::vector<quint64>; ///< by place; shorter: none beyond its end
    static constexpr size_t kKinds = 32; ///< of letters: a bound for the memory whatever the script

    static size_t pairOf(char one, char next);
    Bits candidates(const QByteArray& word) const;
    bool standsIn(size_t place, const QByteArray& word) const;

    QByteArray m_block; ///< UTF-8
    std::vector<qsizetype> m_ends{0}; ///< of the texts in m_block, after that of none
    std::array<Bits, kKinds * kKinds> m_withPair; ///< the texts that two kinds of letters stand in
};

} // namespace greffier
