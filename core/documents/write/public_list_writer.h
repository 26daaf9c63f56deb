#pragma once

#include "core/documents/template/record_type.h"
#include "core/documents/write/document_type.h"
#include "core/domain/public_view.h"

#include <QDateTime>

namespace greffier {

/// What templates of the public list may hold.
const templates::RecordOf<publicview::PublicList>& publicListFields();

/// What templates may hold of the vacancies of a public list, and of their candidates.
const templates::RecordOf<publicview::CandidateList>& publicVacancyFields();
const templates::RecordOf<publicview::Candidate>& publicCandidateFields();

/// The public list of eligible candidates of a session, as a Word document: for each vacancy the
/// candidates in the alphabetical order of the document's language. Takes nothing but what may be
/// published (procedure.md, 3.3 and 3.4). `created` is the moment of the register's state that is
/// printed: the same state gives the same bytes.
Result<WrittenDocument> writePublicList(const publicview::PublicList& list,
                                        const DocumentTexts& texts, const QDateTime& created,
                                        const TemplateChoice& choice = {});

} // namespace greffier
