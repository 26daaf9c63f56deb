#pragma once

#include "core/workflow/snapshot.h"

#include <QPalette>
#include <QString>

#include <functional>

namespace greffier::ui {

/// What the digest needs besides the dossier: how States and reasons are called, what cures a
/// finding.
struct DigestWords {
    std::function<QString(const QString& iso2)> stateName;
    std::function<QString(const QString& rule)> cure;
    std::function<QString(const QString& code)> reason = {}; ///< what a reason of the register is called
};

/// Everything about one application in sections, for reading: findings against it first, then what
/// the applicant states, each value with the place it was read from. Links are "value/12" (a value
/// of the dossier), "finding/3/0" (an evidence of a finding), "receipt/0", and those of
/// review_sections.h.
QString applicationDigest(const Dossier& dossier, const DigestWords& words,
                          const QPalette& palette);

/// What a link of the digest points at.
struct DigestTarget {
    DocumentId document; ///< not valid: the file is not among the documents of the application
    Evidence evidence;
};
DigestTarget targetOf(const Dossier& dossier, const QString& link);

bool isWaived(const Dossier& dossier, const QString& rule);

} // namespace greffier::ui
