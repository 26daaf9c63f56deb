#pragma once

#include "core/documents/write/document_texts.h"
#include "core/domain/addressed_view.h"

/// Days and times of interviews in the words of a document.
namespace greffier {

/// "Tuesday, 16 January 2024", "mardi 16 janvier 2024".
QString namedDay(QDate day, const DocumentTexts& texts);

/// "14:00–14:30": the time by the clock on the wall in a zone.
QString timesIn(const addressedview::Appointment& appointment, const QString& zone);

/// "Geneva time"; of a zone that has no name here, its city and its distance to universal time at
/// that instant: "New York, UTC−05:00".
QString zoneName(const QString& zone, const QDateTime& at, const DocumentTexts& texts);

/// Where the candidate is: "08:00–08:30 (New York, UTC−05:00)", with the day if it is another one
/// than where the interview was arranged. Empty when the zone is not known, or the same.
QString localTimes(const addressedview::Appointment& appointment, const DocumentTexts& texts);

/// The day of an interview where it was arranged.
QDate dayOf(const addressedview::Appointment& appointment);

} // namespace greffier
