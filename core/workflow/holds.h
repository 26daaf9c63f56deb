#pragma once

#include "core/workflow/snapshot.h"

namespace greffier {

/// Conflicts of an application: those the facts suggest, and what officers ruled on them and on
/// others. A ruling stands in the place of the suggestion it is about.
QList<Conflict> withRulings(const QList<Conflict>& suggested, const QList<Conflict>& ruled);

/// A confirmed conflict of the candidate that no later decision went against: the application is
/// left out of what is done to many at once, of lists and of documents. Conflicts of a member of
/// the Consultative Group keep the member out, not the candidate. Nothing if there is none.
std::optional<Conflict> holdingConflict(const Snapshot& snapshot, ApplicationId application);

/// Whether the vacancy waits for the extension of its mandate: its call makes the appointment
/// conditional and no officer has entered the resolution.
bool waitsForExtension(const Snapshot& snapshot, const Vacancy& vacancy);

/// The members of the Group whom a confirmed conflict keeps out of what concerns an application.
QList<GroupMember> recusedMembers(const Snapshot& snapshot, ApplicationId application);

} // namespace greffier
