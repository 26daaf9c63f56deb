#include "core/reference/emrip_regions.h"

namespace greffier {

EmripRegions::EmripRegions(QList<Region> regions, QList<Hint> hints)
    : m_regions(std::move(regions))
    , m_hints(std::move(hints))
{
}

QList<EmripRegions::Hint> EmripRegions::hintsFor(const QString& iso2) const
{
    QList<Hint> found;
    for (const Hint& hint : m_hints) {
        if (hint.iso2 == iso2)
            found += hint;
    }
    return found;
}

} // namespace greffier
