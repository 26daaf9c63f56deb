#pragma once

#include <QDateTime>
#include <QString>

namespace greffier::docx {

/// What Word shows as the properties of a document, and what its parts take their language from.
struct DocumentProperties {
    QString title;
    QString subject;
    QString creator; ///< the office, not a person
    QString language; ///< "en", "fr": of the document, whatever the interface speaks
    QDateTime created; ///< UTC; handed in, so that the same state gives the same bytes

    bool operator==(const DocumentProperties&) const = default;
};

} // namespace greffier::docx
