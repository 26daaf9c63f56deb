#pragma once

#include "core/domain/application.h"
#include "core/text/text_column.h"

#include <QBitArray>
#include <QList>
#include <QStringList>

#include <memory>
#include <vector>

namespace greffier {

struct ApplicationRow;

/// The names and e-mail addresses of all applications, and the titles of the mandates applied for,
/// laid out so that a word is looked for in all of them within a frame.
class NameSearch {
public:
    explicit NameSearch(const QList<std::shared_ptr<const ApplicationRow>>& rows);

    /// The applications that one of the words stands in, by id; words as the keys of QueryRow.
    QBitArray find(const QStringList& words) const;

private:
    std::vector<qint64> m_ids; ///< of the applications, by place in m_names
    TextColumn m_names;
    QStringList m_titles; ///< those that differ
    std::vector<qsizetype> m_titleOf; ///< place in m_titles, by place in m_names
    qint64 m_end = 0; ///< beyond every id
};

} // namespace greffier
