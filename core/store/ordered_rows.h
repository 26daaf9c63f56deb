#pragma once

#include "core/base/id.h"
#include "core/store/connection.h"

#include <SQLiteCpp/Statement.h>
#include <optional>
#include <string>

namespace greffier::store {

/// Rows that belong to applications, at most one to each, read one after the other: who goes
/// through all applications holds one row at a time, not all of them.
template <typename Row>
class OrderedRows {
public:
    using Read = Row (*)(const SQLite::Statement&);

    /// The statement orders its rows by application; Row::application says whose one is.
    OrderedRows(Connection& connection, std::string select, Read read)
        : m_select(connection, std::move(select))
        , m_read(read)
    {
        next();
    }

    /// Applications are asked for in the order of their ids. Nothing: it has no row.
    std::optional<Row> of(ApplicationId application)
    {
        while (m_row && m_row->application < application)
            next();
        return m_row && m_row->application == application ? m_row : std::nullopt;
    }

private:
    void next()
    {
        m_row.reset();
        if (m_select.executeStep())
            m_row = m_read(m_select);
    }

    Prepared m_select;
    Read m_read;
    std::optional<Row> m_row;
};

} // namespace greffier::store
