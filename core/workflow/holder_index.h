#pragma once

#include "core/domain/applicant.h"
#include "core/domain/mandate.h"

#include <QHash>
#include <QList>
#include <QString>

namespace greffier {

class NameFolder;

/// Whether the holder is in office, as far as the source says.
bool isSitting(const HolderTerm& term);

/// Whether that office stands in the way of a new one: held on the day of the deadline, or begun by
/// the time the new term begins. An invalid day is left aside.
bool isConcurrent(const HolderTerm& term, QDate referenceDay, QDate newTerm);

/// The terms of office in the register by the name of the holder.
class HolderIndex {
public:
    HolderIndex(const QList<HolderTerm>& terms, const NameFolder& folder);

    /// Terms of somebody of this name, in any order and spelling of its parts, whose nationality is
    /// one of the applicant's or not known.
    QList<HolderTerm> termsOf(const Applicant& applicant) const;

    /// How many sitting holders have this nationality.
    int sittingOfNationality(const QString& iso2) const;

private:
    QString keyOf(const QString& name) const;

    const NameFolder& m_folder;
    QMultiHash<QString, HolderTerm> m_byName;
    QHash<QString, int> m_sitting;
};

} // namespace greffier
