#pragma once

#include "app/sample/sample_tables.h"
#include "core/base/result.h"

#include <QByteArray>

namespace greffier::sample {

/// A call for applications in French, in words of its own, with the facts of the call for the 55th
/// session: seven vacancies, three of them on condition, noon in Geneva on 25 October 2023.
QString callAsText(const SampleTables& tables);
/// The same as a Word document; the condition is one footnote, to which the other entries refer.
Result<QByteArray> callAsDocx(const SampleTables& tables);

} // namespace greffier::sample
