#pragma once

#include <QBitArray>
#include <QByteArray>

#include <array>
#include <optional>
#include <vector>

namespace greffier {

/// Many short texts behind one another in memory, so that a search in all of them looks only at
/// those that have each two letters of the word side by side.
class TextColumn {
public:
    void squeeze(); ///< gives back what was set aside for more of them
    /// UTF-8. Its place is size() as it was before.
    void append(const QByteArray& text);
    qsizetype size() const { return static_cast<qsizetype>(m_ends.size()) - 1; }

    /// By place: the texts in which `word` (UTF-8) stands, letter for letter; an empty word stands
    /// in all. With `end`, in what comes before the first one of it.
    QBitArray containing(const QByteArray& word, std::optional<char> end = {}) const;

private:
    using Bits = std::vector<quint64>; ///< by place; shorter: none beyond its end
    static constexpr size_t kKinds = 16; ///< of letters: a bound for the memory whatever the script

    static size_t pairOf(char one, char next);
    Bits candidates(const QByteArray& word) const;
    QByteArrayView textAt(size_t place, std::optional<char> end) const;

    QByteArray m_block; ///< UTF-8
    std::vector<qsizetype> m_ends{0}; ///< of the texts in m_block, after that of none
    std::array<Bits, kKinds * kKinds> m_withPair; ///< the texts that two kinds of letters stand in
};

} // namespace greffier
