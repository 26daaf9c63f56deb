#pragma once

#include "core/base/id.h"
#include "core/domain/call.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace greffier {

using NoteId = Id<struct NoteTag>;

/// A note verbale, received or sent.
struct NoteVerbale {
    NoteId id;
    QString uid;
    QString kind; ///< call, call_extension, request, note
    bool isOutgoing = false;
    QString language;
    QString reference; ///< empty: it has none
    QDate date; ///< invalid: it bears none
    QString signatory; ///< empty: none is named
    QString textHash; ///< SHA-256 of the text as read; empty: not kept
    DocumentId document; ///< not valid: no file of it is kept
    Deadline deadline; ///< for replies; without a day: none is set
    QStringList addressees;
    QStringList resolutions;
    QStringList contacts; ///< e-mail addresses
    QStringList links;
    QStringList annexes;
    QStringList findings; ///< sentences: links that lead nowhere, formulae that differ
    QString text; ///< as read; empty: not kept

    bool operator==(const NoteVerbale&) const = default;
};

/// What came back to a request for input.
struct NoteReply {
    QString uid;
    NoteId note;
    QString respondent; ///< as entered
    QString stateIso2; ///< empty: the respondent is no State
    QDate received;
    QString language; ///< empty: not known
    DocumentId document; ///< not valid: no file of it is kept
    QString fileName; ///< of the document; empty: none

    bool operator==(const NoteReply&) const = default;
};

/// Whether a reply that came on that day is too late. On the day itself it is in time "by" the day
/// and late "before" it; without a deadline nothing is late.
bool isLate(const Deadline& deadline, QDate received);

} // namespace greffier
