#pragma once

#include "core/base/result.h"
#include "core/domain/application.h"

#include <QString>

namespace greffier {

struct ReferenceTables;
namespace store {
class Change;
class Database;
} // namespace store

/// Which source of a field that survey, form and letter state differently is right.
struct DifferenceRuling {
    ApplicationId application;
    QString field; ///< of a FieldConcordance
    QString source; ///< of one of its statements
    QString reason;
};

/// Keeps the ruling and has the person's record follow it. Throws StoreError: Invalid where the
/// field is not stated by several, or the source does not state it.
void settle(store::Change& change, store::Database& database, const DifferenceRuling& ruling);

/// Throws StoreError: Invalid where the document is no version of the form of this application.
void choose(store::Change& change, store::Database& database, ApplicationId application,
            DocumentId document, const QString& reason);

/// Puts a value an officer read in the place of what was read; the person's record follows where it
/// had the misread value or none. Without a document, the version that counts is meant.
void correct(store::Change& change, store::Database& database, ApplicationId application,
             ApplicationValue value);

/// A value as it is stored: a State by any of its names becomes its code, a date ISO 8601, a gender
/// F, M or X. Invalid, with what is expected, for a text that is none.
Result<QString> storedForm(const QString& field, const QString& text,
                           const ReferenceTables& reference);

/// The same for several; the first that is none is the error.
Result<QList<ApplicationValue>> storedForms(const QList<ApplicationValue>& values,
                                            const ReferenceTables& reference);

} // namespace greffier
