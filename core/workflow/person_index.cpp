#include "core/workflow/person_index.h"

#include <QSet>

#include <algorithm>

namespace greffier {

PersonIndex::PersonIndex(const QList<Applicant>& applicants)
{
    for (const Applicant& applicant : applicants)
        put(applicant);
}

void PersonIndex::put(const Applicant& applicant)
{
    // What was said of the person before stays findable: an old spelling leads to the same person.
    const PersonTraits traits = traitsOf(applicant);
    m_traits.insert(applicant.id, traits);
    for (const QString& word : traits.nameWords + traits.formerWords) {
        if (!m_byWord.contains(word, applicant.id))
            m_byWord.insert(word, applicant.id);
    }
    if (!traits.email.isEmpty() && !m_byEmail.contains(traits.email, applicant.id))
        m_byEmail.insert(traits.email, applicant.id);
    if (traits.dateOfBirth.isValid() && !m_byBirth.contains(traits.dateOfBirth, applicant.id))
        m_byBirth.insert(traits.dateOfBirth, applicant.id);
}

QList<ApplicantId> PersonIndex::neighbours(const PersonTraits& traits) const
{
    QSet<ApplicantId> ids;
    const auto add = [&ids](const QList<ApplicantId>& found) {
        ids.unite(QSet<ApplicantId>(found.begin(), found.end()));
    };
    for (const QString& word : traits.nameWords)
        add(m_byWord.values(word));
    if (!traits.email.isEmpty())
        add(m_byEmail.values(traits.email));
    if (traits.dateOfBirth.isValid())
        add(m_byBirth.values(traits.dateOfBirth));
    QList<ApplicantId> sorted(ids.begin(), ids.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

PersonIndex::Match PersonIndex::find(const Applicant& person) const
{
    const PersonTraits traits = traitsOf(person);
    Match best;
    for (const ApplicantId id : neighbours(traits)) {
        const DuplicateScore score = duplicateScore(traits, m_traits.value(id));
        if (score.likeness == DuplicateScore::Likeness::Unlikely)
            continue;
        if (score.points > best.score.points || !best.applicant.isValid()) {
            best = {id, score, {}};
        } else if (score.points == best.score.points) {
            best.rivals += id;
        }
    }
    return best;
}

ApplicantId PersonIndex::withEmail(const QString& email) const
{
    const QList<ApplicantId> found = m_byEmail.values(email.trimmed().toLower());
    return found.size() == 1 ? found.first() : ApplicantId();
}

QList<ApplicantId> PersonIndex::named(const QString& name) const
{
    Applicant person;
    person.familyName = name;
    const QStringList words = traitsOf(person).nameWords;
    if (words.size() < 2)
        return {};
    QList<ApplicantId> found;
    for (const ApplicantId id : m_byWord.values(words.first())) {
        const QStringList& known = m_traits.constFind(id)->nameWords;
        const bool all = std::all_of(words.begin(), words.end(),
                                     [&](const QString& word) { return known.contains(word); });
        if (all)
            found += id;
    }
    return found;
}

} // namespace greffier
