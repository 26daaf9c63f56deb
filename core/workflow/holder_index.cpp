#include "core/workflow/holder_index.h"

#include "core/text/name_key.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

/// The shipped table says "current_as_of_source".
bool isSitting(const HolderTerm& term) { return term.status.startsWith(u"current"_s); }

bool isConcurrent(const HolderTerm& term, QDate referenceDay, QDate newTerm)
{
    const QDate begins = newTerm.isValid() ? newTerm : referenceDay;
    const bool begun = !term.term.firstDay.isKnown() || !begins.isValid()
        || term.term.firstDay.earliest() <= begins;
    const bool ended = term.term.lastDay.isKnown() && referenceDay.isValid()
        && term.term.lastDay.latest() < referenceDay;
    return isSitting(term) && begun && !ended;
}

HolderIndex::HolderIndex(const QList<HolderTerm>& terms, const NameFolder& folder)
    : m_folder(folder)
{
    for (const HolderTerm& term : terms) {
        m_byName.insert(keyOf(term.name), term);
        if (isSitting(term) && !term.nationalityIso2.isEmpty())
            ++m_sitting[term.nationalityIso2];
    }
}

QString HolderIndex::keyOf(const QString& name) const
{
    return m_folder.key(m_folder.key(name).sorted).loose;
}

QList<HolderTerm> HolderIndex::termsOf(const Applicant& applicant) const
{
    const QStringList nationalities
        = applicant.otherNationalities + QStringList{applicant.nationality};
    QList<HolderTerm> terms;
    const QString key = keyOf(applicant.familyName + u' ' + applicant.givenNames);
    for (const HolderTerm& term : m_byName.values(key)) {
        if (term.nationalityIso2.isEmpty() || applicant.nationality.isEmpty()
            || nationalities.contains(term.nationalityIso2))
            terms += term;
    }
    std::sort(terms.begin(), terms.end(), [](const HolderTerm& one, const HolderTerm& other) {
        return std::tie(one.mandateCode, one.term.firstDay)
            < std::tie(other.mandateCode, other.term.firstDay);
    });
    return terms;
}

int HolderIndex::sittingOfNationality(const QString& iso2) const { return m_sitting.value(iso2); }

} // namespace greffier
