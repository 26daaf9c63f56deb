#pragma once

#include "core/rules/query.h"

#include <QBitArray>
#include <QHash>
#include <QList>

#include <array>
#include <functional>
#include <memory>

namespace greffier {

/// The rows of all applications laid out by what conditions ask about. Rows that are alike in an
/// aspect bear the same number there, so that a condition is put to one of them and answered for
/// all in a sweep over numbers. A value: copies share what does not change.
class QueryColumns {
public:
    enum class Aspect {
        Vacancy, ///< with its session, seat, mandate and deadline
        Standing, ///< status, proposal and what `is:` asks of the application itself
        States,
        Groups,
        Gender,
        Languages,
        Marks, ///< findings, and whether a decision was taken
        Decision, ///< the latest
        Born,
        Received,
        Words
    };

    void put(const std::shared_ptr<const QueryRow>& row); ///< in the place of an earlier one
    void remove(ApplicationId application);

    QBitArray applications() const; ///< those there are, by id
    const QueryRow& row(qint64 application) const { return *m_rows.at(application); }

    /// By id, what `holds` says of one of each group of applications that are alike in the aspect;
    /// it must ask about nothing else.
    QBitArray where(Aspect aspect, const std::function<bool(const QueryRow&)>& holds) const;

private:
    static constexpr size_t kAspects = 11;
    struct Column {
        QList<quint32> numbers; ///< by id of the application; 0: there is none
        QHash<QString, quint32> known; ///< what rows of a number have in common
        QList<std::shared_ptr<const QueryRow>> examples; ///< the first one of number 1, 2, ...
    };

    QList<std::shared_ptr<const QueryRow>> m_rows; ///< by id
    std::array<Column, kAspects> m_columns;
};

/// All applications that match, by id: what Query::matches() says of each, in sweeps.
QBitArray selected(const Query& query, const QueryColumns& columns,
                   const QueryBackground& background);

} // namespace greffier
