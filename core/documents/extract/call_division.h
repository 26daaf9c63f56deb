#pragma once

#include "core/documents/extract/reading_text.h"
#include "core/documents/extract/vacancy_list_reader.h"

#include <QList>

namespace greffier {

/// A run of lines that is a call of its own.
struct CallPart {
    qsizetype firstLine = 0;
    qsizetype lineCount = 0;
};

/// The calls a text is made of: a new one begins where, after a list of vacancies, a heading
/// announces another list. One part for the usual text.
QList<CallPart> callParts(const ReadingText& text, const QList<ListEntry>& entries);

} // namespace greffier
