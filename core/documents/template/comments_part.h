#pragma once

#include "core/documents/docx/package_parts.h"

#include <QStringList>

namespace greffier::templates {

/// Adds word/comments.xml with these comments, numbered from 0, to a package whose main part is
/// `document`; one that is there already is replaced.
void addComments(docx::PackageParts& package, const QString& document, const QStringList& comments,
                 const QString& date);

/// The mark of a comment, to be put where it belongs.
QByteArray commentRangeStart(int id);
QByteArray commentRangeEnd(int id);

} // namespace greffier::templates
