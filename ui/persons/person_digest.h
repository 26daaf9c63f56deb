#pragma once

#include "core/workflow/persons.h"
#include "core/workflow/snapshot.h"

#include <QPalette>
#include <QString>

#include <functional>

namespace greffier::ui {

/// A person with what is known and where each value was read, all applications across mandates and
/// sessions, and who may be the same person, with what speaks for and against it. Links are
/// "merge/<id>" and "apart/<id>" with the id of the other applicant.
QString personDigest(const PersonRecord& record, const QList<SuspectedDouble>& doubles,
                     const Snapshot& snapshot,
                     const std::function<QString(const QString&)>& stateName,
                     const QPalette& palette);

/// Where a value of a person was read: "Survey: survey.csv, row 5, column C"; empty if nowhere.
QString originOf(const PersonRecord& record, const QString& field, const QString& value);

/// A field of a person in words: names of States, a date as the language writes it.
QString personValue(const Applicant& applicant, const QString& field,
                    const std::function<QString(const QString&)>& stateName);

} // namespace greffier::ui
