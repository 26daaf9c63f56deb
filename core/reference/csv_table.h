#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace greffier {

/// What is said of a shipped table that is not as it should be; `detail` names table and place.
Error brokenReferenceTable(const QString& detail);

/// One of our own tables, read strictly: UTF-8, RFC 4180, one header row, the same number of cells
/// in each row, no blanks around a cell. Received files are read elsewhere, leniently.
class CsvTable {
public:
    /// `columns` must be there; others may be. `name` is said in the error's detail.
    static Result<CsvTable> parse(const QByteArray& bytes, const QString& name,
                                  const QStringList& columns);

    qsizetype rowCount() const { return m_rows.size(); }

    /// Text of a cell. Precondition: a row and a column that exist.
    QString cell(qsizetype row, const QString& column) const;

private:
    QHash<QString, qsizetype> m_columns;
    QList<QStringList> m_rows;
};

} // namespace greffier
