#pragma once

#include <QString>

namespace greffier {

/// The source of a rule ("Council resolution 5/1, annex, para. 39; survey page 2026") in the
/// language spoken at the moment; what is no text of the program stays as it is.
QString sourceInWords(const QString& source);

/// The same for the note on a membership of a regional group, as the shipped tables have it.
QString noteInWords(const QString& note);

} // namespace greffier
