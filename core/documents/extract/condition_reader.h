#pragma once

#include "core/documents/extract/reading_text.h"
#include "core/domain/vacancy.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace greffier {

/// Where an entry of a list begins and ends in a text.
struct EntrySpan {
    qsizetype start = 0;
    qsizetype end = 0;
};

/// The marks of notes on an entry and what the notes say.
struct ConditionReading {
    Vacancy::Condition condition = Vacancy::Condition::None;
    QStringList marks; ///< "1", "*"
    QStringList unexplained; ///< marks whose note is not in the text
    qsizetype start = -1; ///< the first place of mark or condition in the entry; -1: none
};

/// Whether the appointment depends on the extension of the mandate. It is the note that tells, not
/// the mark: an asterisk can stand for a resignation as well.
ConditionReading readCondition(const ReadingText& text, const EntrySpan& entry,
                               const QList<EntrySpan>& allEntries);

/// Whether a sentence makes an appointment depend on the extension of a mandate.
bool dependsOnExtension(const QString& sentence);

} // namespace greffier
