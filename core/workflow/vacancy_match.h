#pragma once

#include "core/domain/vacancy.h"
#include "core/reference/reference_tables.h"

#include <QList>
#include <QString>

namespace greffier {

/// What a document or a survey row says of the mandate applied for.
struct VacancyClues {
    QString title; ///< as written; may name the seat's region too
    QString mandateCode; ///< if a reader matched it already; empty otherwise
    QString resolution; ///< "51/13"; empty if none
    int session = 0; ///< 0: not stated
};

/// The vacancies of a session that clues can mean: none, one, or several to choose from.
struct VacancyMatch {
    QList<int> numbers; ///< in the call

    bool isSure() const { return numbers.size() == 1; }
    int number() const { return isSure() ? numbers.first() : 0; }
};

/// Matches by mandate, then by the region of the seat that the title names, then by the vacancies
/// the same person ticked in the survey (empty: not known). A stated session that is another one
/// matches nothing.
VacancyMatch matchVacancy(const VacancyClues& clues, int session, const QList<Vacancy>& vacancies,
                          const QList<int>& ticked, const ReferenceTables& reference);

} // namespace greffier
