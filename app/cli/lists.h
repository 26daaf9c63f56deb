#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace greffier {
class Register;
}

namespace greffier::cli {

/// A list of the register as rows of stable English keys.
struct Listing {
    QStringList columns; ///< the keys that a table shows, in order
    QJsonArray rows; ///< objects; may hold more than the columns
};

/// What is asked for: a query line, or (when `view` is not empty) the saved view of that name.
struct ListQuery {
    QString query;
    QString view;
};

/// applications, applicants, vacancies, mandates, seats, holders, states, sessions, shortlists,
/// interviews or views. The query runs over applications. With `full`, applications carry every
/// value with its evidence, their findings, decisions and receipts. Error::Invalid: no such list,
/// or a query that cannot be understood.
Result<Listing> listingOf(Register& reg, const QString& name, const ListQuery& query, bool full);

} // namespace greffier::cli
