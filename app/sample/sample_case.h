#pragma once

#include "app/sample/candidacy.h"
#include "app/sample/dice.h"
#include "app/sample/sample_tables.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace greffier::sample {

/// A term of office in some mandate.
struct HeldMandate {
    QString mandateCode;
    QString seatRegion; ///< code; empty: none
    QString from;
    QString to; ///< empty: still in office
};

/// Something that happens in real life to an application. It is done to an ordinary candidacy, and
/// what procedure.md says of it is written down in the same breath.
struct SampleCase {
    QString iso2; ///< reference nationality the case needs; empty: any
    QList<int> vacancies; ///< applied for
    std::function<void(Candidacy&, Dice&)> apply;
    bool repeatable = true; ///< false: at most once in a sample
    bool namesakeOfPrevious = false; ///< bears the name of the person of the case before
    std::optional<HeldMandate> held = std::nullopt; ///< a term of office the case needs
};

/// All cases in a fixed order.
const QList<SampleCase>& sampleCases();

/// The application for that vacancy. Precondition: there is one.
ExpectedApplication& expectedOf(Candidacy& candidacy, int vacancy);
/// The first form for that vacancy, and the file it came in. Precondition: there is one.
Form& formOf(Candidacy& candidacy, int vacancy);
SentFile& formFileOf(Candidacy& candidacy, int vacancy);

/// Notes that something was done to an application, and what is expected of it.
void expect(Candidacy& candidacy, int vacancy, const QString& caseCode,
            const QList<ExpectedFinding>& findings);

QList<SampleCase> arrivalCases(); ///< late, at the last second, not told
QList<SampleCase> completenessCases(); ///< parts or sections that are missing
QList<SampleCase> seatCases(); ///< nationality and region
QList<SampleCase> identityCases(); ///< the same person, another person, differing details
QList<SampleCase> contentCases(); ///< letters, ethics, terms of office
QList<SampleCase> fileCases(); ///< files that cannot be read or are not what their name says

} // namespace greffier::sample
