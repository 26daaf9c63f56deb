#pragma once

#include "core/workflow/snapshot.h"

namespace greffier::test {

/// A session with two vacancies (the second bound to African States and conditional) and four
/// applications by plainly invented persons, as a register would show them.
std::shared_ptr<const Snapshot> madeUpSnapshot();

/// Everything about the application `index` of that snapshot.
Dossier madeUpDossier(qsizetype index);

/// `count` applications to vacancy 1, with names in no order.
QList<std::shared_ptr<const ApplicationRow>> manyRows(int count);

} // namespace greffier::test
