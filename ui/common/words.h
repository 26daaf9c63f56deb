#pragma once

#include "core/domain/evidence.h"
#include "core/domain/office_tables.h"
#include "core/domain/region.h"
#include "core/domain/session.h"
#include "core/domain/vacancy.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

/// Words of the interface for codes of the register. What has no word of ours (a reason that the
/// office added, a question of a survey) is shown as it is.
namespace greffier::ui {

QString interfaceLanguage(); ///< "en", "fr": of the interface at this moment
QString genderName(const QString& code); ///< "F": "Woman"
QString groupShortName(const QString& code); ///< likewise, for columns: "African"
QString groupName(const QString& code); ///< a UN regional group: "African States"
QString regionName(const Region& region); ///< of a seat, in either scheme; empty for none
QString reasonName(const QString& code); ///< "late_form": "Form received late"
QString reasonName(const ReasonCode& reason); ///< an office's own in the words it gave
QString
fieldName(const QString& field); ///< "family_name": "Family name"; "ethics.3.answer": "Answer 3"
QString valueName(const QString& field, const QString& value); ///< codes of a field as words
/// What is stored for a value as an officer typed it: a date in the form of the window as its code.
QString typedValue(const QString& field, const QString& typed);
QString languageName(const QString& code);
QString noteKindName(const QString& code); ///< of a note verbale: "reminder": "Reminder"
QString conditionName(Vacancy::Condition condition); ///< empty for none
QString sessionName(const Session& session); ///< "Session 55"
QString sessionName(int number);

/// "form.docx, table 1, row 2, cell 3".
QString placeOf(const Evidence& evidence);
QString placeName(const Locator& locator);

/// An instant in the zone of this machine, as the interface language writes it.
QString instantText(const QDateTime& instant);
QString deadlineText(const Deadline& deadline);

} // namespace greffier::ui
