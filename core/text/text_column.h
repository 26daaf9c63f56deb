#pragma once

#include <QBitArray>
#include <QByteArray>
#include <QStringView>

#include <vector>

namespace greffier {

/// Many short texts behind one another in memory, so that a search in all of them is one sweep
/// (100,000 names: some milliseconds; as strings of their own ten times that).
class TextColumn {
public:
    void reserve(qsizetype texts, qsizetype lettersEach);
    /// Its place is size() as it was before.
    void append(QStringView text);
    qsizetype size() const { return static_cast<qsizetype>(m_ends.size()); }

    /// By place: the texts in which `word` stands, letter for letter; an empty word stands in all.
    QBitArray containing(QStringView word) const;

private:
    QByteArray m_block; ///< UTF-8, each text ended by a line end
    std::vector<qsizetype> m_ends; ///< of the texts in m_block
};

} // namespace greffier
