#pragma once

#include "core/workflow/snapshot.h"

#include <QList>
#include <QString>

namespace greffier::ui {

/// How many women and men, and how many of each regional group, among candidates in order:
/// "Candidates: 5 — Women: 3 · Men: 2 · African States: 4 ...". The first three stand apart, since
/// that many are usually recommended.
QString balanceText(const QList<std::shared_ptr<const ApplicationRow>>& candidates);

} // namespace greffier::ui
