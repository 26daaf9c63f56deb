#pragma once

#include "core/base/id.h"
#include "core/domain/application.h"

#include <QString>

namespace greffier {

/// A received file as it came: its name, whose bytes it has, and what became of it.
struct Document {
    DocumentId id;
    QString uid;
    QString name; ///< path below the folder taken in, with '/'; in a zip "a.zip!b.docx"
    QString hash; ///< SHA-256 of the bytes, lower-case hexadecimal
    qint64 size = 0; ///< in bytes
    Part part = Part::Other;
    QString outcome; ///< filed, duplicate, unreadable, unmatched, no_text, not_an_application
    QString reason; ///< a sentence; empty: nothing to say
    SessionId session; ///< not valid: of no session
    ApplicantId applicant; ///< not valid: of nobody, or not known whose
    ApplicationId application; ///< not valid: of no single application
    QString format; ///< as read: "docx", "pdf"; empty: could not be told
    QString readerVersion;
    QString settled; ///< by an officer, "filed" or "skipped"; empty: as the intake left it

    /// Whether it waits for an officer to say whose it is, or what is in it.
    bool isWaiting() const
    {
        return settled.isEmpty()
            && (outcome == QStringLiteral("unmatched") || outcome == QStringLiteral("unreadable")
                || outcome == QStringLiteral("no_text"));
    }

    bool operator==(const Document&) const = default;
};

} // namespace greffier
