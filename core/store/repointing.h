#pragma once

#include <QString>

namespace greffier::store {

class Change;

/// Has every row that refers to one row of a table refer to another row of it, when both turned out
/// to be the same thing. Where both have a row of which there can only be one (a place on the same
/// shortlist), that of `to` stays and the other is removed. The row `from` itself stays.
void repoint(Change& change, const QString& table, qint64 from, qint64 to);

} // namespace greffier::store
