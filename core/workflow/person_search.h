#pragma once

#include "core/workflow/snapshot.h"

#include <QList>
#include <QString>

namespace greffier {

class NameFolder;

/// The rows of the person that a text means: the uid of the application or of the applicant, or a
/// name, compared without regard to case, accents, script and the order of its parts. A name that
/// means several persons gives the rows of all of them.
QList<const ApplicationRow*> applicationsMatching(const QList<const ApplicationRow*>& rows,
                                                  const QString& text, const NameFolder& folder);

/// The same among all applicants of the register.
QList<const Person*> applicantsMatching(const Snapshot& snapshot, const QString& text,
                                           const NameFolder& folder);

} // namespace greffier
