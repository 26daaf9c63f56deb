#pragma once

#include "core/reference/states.h"

#include <QList>
#include <QString>

namespace greffier {

/// A person named together with a State: "Ms. Ada Example (Kenya)", "Mr. Bo Sample, Permanent
/// Representative of Chile".
struct PersonMention {
    qsizetype start = 0;
    qsizetype end = 0;
    QString name; ///< without courtesy title
    QString state; ///< as written
};

/// All of them in order. The text is a plainForm(); a bracket that names no State makes none.
QList<PersonMention> personMentions(const QString& text, const States& states);

} // namespace greffier
