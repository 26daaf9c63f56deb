#pragma once

#include "core/documents/docx/document_properties.h"
#include "core/documents/write/document_texts.h"

#include <QDateTime>
#include <QStringList>

/// What the lists of a session have in common: properties, the signs for the gender.
namespace greffier {

docx::DocumentProperties listProperties(const DocumentTexts& texts, const QString& title,
                                        const QString& subject, const QDateTime& created);

/// "F: female; M: male." for the codes that occur, in a fixed order; empty if none does.
QString genderLegend(const DocumentTexts& texts, const QStringList& genders);

/// What the officer should know of the titles: which stand as the call words them.
QStringList remarksOnTitle(const DocumentTexts& texts, const publicview::Vacancy& vacancy);

} // namespace greffier
