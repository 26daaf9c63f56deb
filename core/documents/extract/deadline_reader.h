#pragma once

#include "core/documents/extract/reading_text.h"
#include "core/documents/extract/session_reader.h"
#include "core/domain/call.h"

#include <QStringList>

#include <optional>

namespace greffier {

/// Until when something is to be received.
struct DeadlineReading {
    std::optional<Deadline> deadline;
    Evidence evidence;
    QStringList
        remarks; ///< other deadlines in the text, days that cannot be, a year that was inferred
};

/// The deadline in force: the extended one where it was extended, else the latest. A year that is
/// not written is inferred from the session, or from the day the note was issued, where that is
/// clear.
DeadlineReading readDeadline(const ReadingText& text, const SessionReading& session, QDate issued);

/// Time and zone in the words around a date; a Deadline without a day.
Deadline timeAndZone(const QString& before, const QString& after);

} // namespace greffier
