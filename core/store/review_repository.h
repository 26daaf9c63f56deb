#pragma once

#include "core/domain/officer_ruling.h"

#include <QList>

#include <optional>

namespace greffier::store {

class Change;
class Connection;

/// What officers said of the values that were read and of who is who. Officer and instant are those
/// of the act.
class ReviewRepository final {
public:
    explicit ReviewRepository(Connection& db)
        : m_db(db)
    {
    }

    /// A later choice takes the place of an earlier one.
    void choose(Change& change, const VersionChoice& choice);
    QList<VersionChoice> choicesOf(ApplicationId application) const;

    /// A later ruling on a field takes the place of an earlier one.
    void settle(Change& change, const ConcordanceRuling& ruling);
    QList<ConcordanceRuling> rulingsOf(ApplicationId application) const;

    void keepApart(Change& change, const DistinctPersons& persons);
    QList<DistinctPersons> distinctPersons() const;

private:
    Connection& m_db;
};

} // namespace greffier::store
