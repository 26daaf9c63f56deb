#pragma once

#include "core/domain/mandate.h"
#include "core/domain/session.h"
#include "core/reference/mandate_catalogue.h"

#include <QHash>
#include <QList>

#include <optional>

namespace greffier {

/// Something whose time ends: a holder in a seat, or a mandate.
struct ForecastEntry {
    enum class Reason {
        SixYearLimit, ///< the holder may not stay longer, whatever becomes of the mandate
        TermEnds, ///< a last day in office is known, of a resignation too
        MandateExpires, ///< unless the Council extends it; the seat is not vacant by that alone
    };

    Reason reason = Reason::SixYearLimit;
    QString mandateCode;
    Region region; ///< of the seat; empty: none, not known, or a whole mandate
    QString holder; ///< empty for a mandate
    PartialDate date; ///< as precise as what it follows from
    int session = 0; ///< at which the seat is to be filled, or the mandate extended; 0: not known
    bool sessionEstimated = false; ///< counted on from the sessions whose dates are known
    bool conditional = false; ///< the mandate has to be extended first
    bool past = false; ///< over today, and the register knows of nothing that came after
    QString basis; ///< the resolution, or the day the term began

    bool operator==(const ForecastEntry&) const = default;
};

QString toCode(ForecastEntry::Reason reason); ///< "six_year_limit", "term_ends", "mandate_expires"

/// What a forecast is made from: the register as it stands.
struct ForecastMaterial {
    QList<Mandate> mandates;
    QHash<QString, QList<MandateResolution>> resolutions; ///< by code of the mandate
    QList<HolderTerm> holders;
    QList<Session> sessions;
    int mostMonths = 72; ///< in one mandate; the rule book's limit
};

/// Everything that ends up to and including `until`, by date. What is not known is left out, never
/// guessed; only the number of a future session is estimated, and marked so. Pure.
QList<ForecastEntry> forecast(const ForecastMaterial& material, QDate today, QDate until);

/// When a mandate ends by its latest extension; nothing where that is not known. Country mandates
/// are extended by one year, others by three, as `termYears` says.
std::optional<ForecastEntry> expiryOf(const Mandate& mandate,
                                      const QList<MandateResolution>& resolutions);

} // namespace greffier
