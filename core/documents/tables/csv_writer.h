#pragma once

#include "core/documents/tables/list_table.h"

#include <QByteArray>

namespace greffier {

/// A cell of a table of values: quoted where it has to be. A text that a spreadsheet would take for
/// a formula (it begins with = + - @, a tab or a line break) gets an apostrophe before it.
QString csvCell(const QString& text, QChar separator = QLatin1Char(','));

/// The list as CSV in UTF-8 with a byte order mark, by which spreadsheets know it. Source: RFC
/// 4180.
QByteArray csvFile(const ListTable& table);

} // namespace greffier
