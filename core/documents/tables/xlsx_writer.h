#pragma once

#include "core/base/result.h"
#include "core/documents/tables/list_table.h"

#include <QByteArray>
#include <QDateTime>

namespace greffier {

/// The list as a workbook of one sheet: the headings stay in sight and filter. Texts are texts,
/// whatever they begin with. The same list gives the same bytes. Fails when there is no room for
/// it.
Result<QByteArray> xlsxFile(const ListTable& table, const QString& title, const QString& creator,
                            const QDateTime& created);

} // namespace greffier
