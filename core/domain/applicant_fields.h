#pragma once

#include "core/domain/applicant.h"

#include <QString>
#include <QStringList>

namespace greffier {

/// The fields of a person under the keys that drafts, values and exports use: "family_name",
/// "date_of_birth" and so on, in the order of a form.
const QStringList& applicantFields();

/// The value of a field as codes: dates ISO 8601, several nationalities with spaces between; empty
/// if it is not known, or there is no such field.
QString fieldOf(const Applicant& applicant, const QString& field);

/// A value as it is read: "F" is "Woman", 1971-03-09 is "09/03/1971"; others stay as they are.
QString shownValue(const QString& field, const QString& value);
QString genderName(const QString& code); ///< "F": "Woman"; "Not stated" for none

/// The reverse of fieldOf. A field that does not exist is passed over.
void setField(Applicant& applicant, const QString& field, const QString& value);

} // namespace greffier
