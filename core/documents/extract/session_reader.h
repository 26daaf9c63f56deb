#pragma once

#include "core/documents/extract/date_mentions.h"
#include "core/documents/extract/reading_text.h"
#include "core/reference/reference_tables.h"

#include <QDate>
#include <QStringList>

namespace greffier {

/// The session of the Council a text is about.
struct SessionReading {
    int number = 0; ///< 0: not stated
    QDate firstDay;
    QDate lastDay;
    Evidence evidence;
    Evidence datesEvidence;
    QList<DateRange> dates; ///< where in the text periods stand that are no deadlines
    QStringList remarks;
};

/// Sessions of other bodies (General Assembly, Commission) and special sessions are not it; of
/// several the one at which holders are appointed.
SessionReading readSession(const ReadingText& text, const ReferenceTables& tables);

} // namespace greffier
