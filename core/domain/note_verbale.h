#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace greffier {

/// A note verbale, received or sent.
struct NoteVerbale {
    QString uid;
    QString kind; ///< call, call_extension, request, reply, ...
    bool isOutgoing = false;
    QString language;
    QString reference; ///< empty: it has none
    QDate date; ///< invalid: it bears none
    QString signatory; ///< empty: none is named
    QString textHash; ///< SHA-256 of the text as read; empty: not kept
    DocumentId document; ///< not valid: no file of it is kept

    bool operator==(const NoteVerbale&) const = default;
};

} // namespace greffier
