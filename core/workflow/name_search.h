#pragma once

#include "core/domain/application.h"
#include "core/rules/query_columns.h"
#include "core/text/text_column.h"

#include <QBitArray>
#include <QList>
#include <QStringList>

#include <memory>
#include <vector>

namespace greffier {

struct ApplicationRow;

/// What queries over all applications run over: their names, e-mail addresses and the titles of the
/// mandates applied for, laid out so that a word is looked for in all of them within a frame, and
/// beside them the columns of everything else.
class NameSearch {
public:
    using Row = std::shared_ptr<const ApplicationRow>;

    explicit NameSearch(const QList<Row>& rows);
    /// The same names with other columns: rows have changed, persons have not.
    NameSearch(const NameSearch& names, std::shared_ptr<const QueryColumns> columns);

    const QueryColumns& columns() const { return *m_columns; }

    /// The applications that one of the words stands in, by id; words as the keys of QueryRow.
    QBitArray find(const QStringList& words) const;

private:
    std::shared_ptr<const QueryColumns> m_columns;
    std::vector<qint64> m_ids; ///< of the applications, by place in m_names
    std::shared_ptr<const TextColumn> m_names;
    QStringList m_titles; ///< those that differ
    std::vector<qsizetype> m_titleOf; ///< place in m_titles, by place in m_names
    qint64 m_end = 0; ///< beyond every id
};

/// What queries look at in the row; keeps all of it.
std::shared_ptr<const QueryRow> queriedRow(const NameSearch::Row& row);

} // namespace greffier
