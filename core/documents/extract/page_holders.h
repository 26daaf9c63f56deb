#pragma once

#include "core/documents/extract/page_sections.h"
#include "core/domain/mandate_page_draft.h"
#include "core/reference/states.h"

#include <QList>

namespace greffier {

/// Those a page names as in office, with the day of appointment as far as it says.
QList<MandatePageDraft::Holder> readCurrentHolders(const ReadingText& text,
                                                   const SectionLines& lines, const States& states);

/// Name, nationality and years of those who were, in whatever order a page writes these three.
QList<MandatePageDraft::Holder> readFormerHolders(const ReadingText& text,
                                                  const SectionLines& lines, const States& states);

/// A name of a person without the courtesy title in front.
QString withoutCourtesy(const QString& name);

/// A date as far as it is written: a day, a month of a year, a year. The first one in the words.
PartialDate partialDateIn(const QString& words);

} // namespace greffier
