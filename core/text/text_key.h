#pragma once

#include <QString>

namespace greffier {

class NameFolder;

/// A long text as the index of texts keeps it, never for display: lower case, Latin letters, no
/// accents, words apart by one space. Chinese characters stay as they are, in overlapping pairs,
/// since their text has no spaces; a single one stays alone.
QString textKey(const QString& text, const NameFolder& folder);

} // namespace greffier
