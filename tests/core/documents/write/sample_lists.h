#pragma once

#include "core/documents/write/document_texts.h"
#include "core/documents/write/shortlist_document.h"
#include "core/domain/public_view.h"

#include <QDateTime>

/// Lists for tests; the persons are invented.
namespace greffier::samples {

QDateTime made(); ///< moment of the register's state

publicview::Candidate person(const QString& family, const QString& given,
                             const QString& nationality, const QString& gender);

/// Vacancies 1, 3, 4 and 7 of a call: names in many scripts, a shared condition, an empty list.
publicview::PublicList publicList();

/// One vacancy with a candidate for every State and names that are no plain words.
publicview::PublicList longPublicList(const ReferenceTables& tables);

/// Vacancies 3 and 7 with ties, flags, waivers and a withdrawal.
internalview::ShortlistDocument shortlist();

/// One vacancy of the expert mechanism with a reason of ten thousand characters.
internalview::ShortlistDocument longShortlist();

} // namespace greffier::samples
