#pragma once

#include "core/base/id.h"
#include "core/domain/call_draft.h"

namespace greffier {

namespace store {
class Change;
class Database;
} // namespace store

/// Writes a call as reviewed: its session if it is new, the note verbale, the call, its vacancies.
/// StoreError, Invalid: no session, no vacancy, or a session whose call with this very file is in
/// the register already.
CallId admitCall(store::Change& change, store::Database& database, const CallDraft& draft,
                 DocumentId document);

} // namespace greffier
