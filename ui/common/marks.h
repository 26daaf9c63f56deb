#pragma once

#include "core/domain/finding.h"
#include "core/workflow/snapshot.h"
#include "ui/common/icons.h"

#include <QString>

namespace greffier::ui {

/// How a state is shown: an icon, its tone, and always a word.
struct Mark {
    QString iconName;
    Tone tone = Tone::Plain;
    QString word;

    QIcon icon() const { return ui::icon(iconName, tone); }
};

Mark markOf(Status status);
Mark markOf(Proposal proposal);
Mark markOf(const Finding& finding, bool waived);

/// Whether survey and form are both there, in time or late.
Mark completenessMark(const ApplicationRow& row);

/// What the findings of an application add up to: "1 exclusion, 2 warnings".
Mark findingsMark(const ApplicationRow& row);

} // namespace greffier::ui
