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
    using PersonInList = std::shared_ptr<const ListedPerson>;

    /// Both in the order of their ids.
    NameSearch(const QList<PersonInList>& persons, const QList<Row>& rows);
    /// The same names with other columns: rows have changed, persons have not.
    NameSearch(const NameSearch& names, std::shared_ptr<const QueryColumns> columns);

    const QueryColumns& columns() const { return *m_columns; }

    /// The applications that one of the words stands in, by id.
    QBitArray find(const NameWords& asked) const;

private:
    std::shared_ptr<const QueryColumns> m_columns;
    std::shared_ptr<const TextColumn> m_names; ///< of the persons
    QStringList m_titles; ///< those that differ
    struct Application {
        qint64 id = 0;
        quint32 person = 0; ///< place in m_names
        quint32 title = 0; ///< place in m_titles
    };
    std::vector<Application> m_applications;
    qint64 m_end = 0; ///< beyond every id
};

/// What queries look at in the row; keeps all of it.
std::shared_ptr<const QueryRow> queriedRow(const NameSearch::Row& row);

} // namespace greffier
