#include "core/text/text_column.h"

#include <cstring>

namespace greffier {

namespace {

/// So that no word runs over the end of a text.
QByteArray inOneLine(QStringView text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('\n', ' ');
    return bytes;
}

} // namespace

void TextColumn::reserve(qsizetype texts, qsizetype lettersEach)
{
    m_ends.reserve(static_cast<size_t>(texts));
    m_block.reserve(texts * (lettersEach + 1));
}

void TextColumn::append(QStringView text)
{
    m_block += inOneLine(text);
    m_block += '\n';
    m_ends.push_back(m_block.size());
}

QBitArray TextColumn::containing(QStringView word) const
{
    const QByteArray sought = inOneLine(word);
    if (sought.isEmpty())
        return QBitArray(size(), true);
    QBitArray found(size());
    const char* const begin = m_block.constData();
    qsizetype from = 0;
    size_t place = 0;
    while (from < m_block.size()) {
        const void* hit = memmem(begin + from, static_cast<size_t>(m_block.size() - from),
                                 sought.constData(), static_cast<size_t>(sought.size()));
        if (!hit)
            break;
        const qsizetype at = static_cast<const char*>(hit) - begin;
        while (m_ends[place] <= at)
            ++place;
        found.setBit(static_cast<qsizetype>(place));
        from = m_ends[place];
    }
    return found;
}

} // namespace greffier
