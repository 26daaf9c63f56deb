#pragma once

#include "core/base/result.h"
#include "core/domain/mandate.h"
#include "core/domain/session.h"
#include "core/reference/emrip_regions.h"
#include "core/reference/mandate_catalogue.h"
#include "core/reference/region_names.h"
#include "core/reference/regional_groups.h"
#include "core/reference/states.h"
#include "core/reference/un_terms.h"

#include <QList>
#include <QString>

#include <memory>

namespace greffier {

/// Where a fact of the tables was read.
struct ReferenceSource {
    QString id; ///< "DOC_HRC55", as in the source columns
    QString description;
    QString address; ///< of a public page; empty: none
};

/// The read-only tables shipped with the program (resources/reference). Made once by whoever starts
/// the program and handed to those who need it; never changed afterwards, so any thread may read
/// it.
struct ReferenceTables {
    States states;
    RegionalGroups regionalGroups;
    EmripRegions emripRegions;
    RegionNames regionNames;
    MandateCatalogue mandates;
    UnTerms terms;
    QList<Session> sessions; ///< by number
    QList<HolderTerm> holders;
    QList<ReferenceSource> sources;
};

/// Fails, with the name of the table in the detail, when one is missing or not as it should be.
Result<std::shared_ptr<const ReferenceTables>> loadReferenceTables();

/// The bytes of one shipped table ("states.csv"), for copies of the tables into a register.
Result<QByteArray> referenceTable(const QString& fileName);

} // namespace greffier
