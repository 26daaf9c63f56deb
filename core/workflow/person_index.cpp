#include "core/workflow/person_index.h"

#include <QSet>

#include <algorithm>

namespace greffier {

namespace {

/// Words that somebody is looked up by: as folded, and in the spelling that habits leave alone.
QStringList lookupWords(const NameKey& name)
{
    QStringList words = (name.folded + u' ' + name.loose).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

} // namespace

PersonIndex::PersonIndex(const QList<Applicant>& applicants, const NameFolder& folder)
    : m_folder(&folder)
{
    for (const Applicant& applicant : applicants)
        put(applicant);
}

void PersonIndex::put(const Applicant& applicant)
{
    // What was said of the person before stays findable: an old spelling leads to the same person.
    const PersonTraits traits = traitsOf(applicant, *m_folder);
    const bool known = m_traits.contains(applicant.id);
    m_traits.insert(applicant.id, traits);
    QStringList words = lookupWords(traits.name) + lookupWords(traits.formerName);
    words.removeDuplicates();
    for (const QString& word : std::as_const(words)) {
        if (!known || !m_byWord.contains(word, applicant.id))
            m_byWord.insert(word, applicant.id);
    }
    if (!traits.email.isEmpty() && !(known && m_byEmail.contains(traits.email, applicant.id)))
        m_byEmail.insert(traits.email, applicant.id);
    if (traits.dateOfBirth.isValid()
        && !(known && m_byBirth.contains(traits.dateOfBirth, applicant.id)))
        m_byBirth.insert(traits.dateOfBirth, applicant.id);
}

QList<ApplicantId> PersonIndex::neighbours(const PersonTraits& traits) const
{
    QSet<ApplicantId> ids;
    const auto add = [&ids](const QList<ApplicantId>& found) {
        ids.unite(QSet<ApplicantId>(found.begin(), found.end()));
    };
    for (const QString& word : lookupWords(traits.name) + lookupWords(traits.formerName))
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
    const PersonTraits traits = traitsOf(person, *m_folder);
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

QList<PersonIndex::Match> PersonIndex::ranked(const Applicant& person) const
{
    const PersonTraits traits = traitsOf(person, *m_folder);
    QList<Match> matches;
    for (const ApplicantId id : neighbours(traits)) {
        const DuplicateScore score = duplicateScore(traits, m_traits.value(id));
        if (id != person.id && score.likeness != DuplicateScore::Likeness::Unlikely)
            matches += Match{id, score, {}};
    }
    std::stable_sort(matches.begin(), matches.end(), [](const Match& one, const Match& other) {
        return one.score.points > other.score.points;
    });
    return matches;
}

ApplicantId PersonIndex::withEmail(const QString& email) const
{
    const QList<ApplicantId> found = m_byEmail.values(email.trimmed().toLower());
    return found.size() == 1 ? found.first() : ApplicantId();
}

QList<ApplicantId> PersonIndex::named(const QString& name) const
{
    const QStringList words = m_folder->key(name).folded.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {};
    QList<ApplicantId> found;
    for (const ApplicantId id : m_byWord.values(words.first())) {
        const QStringList known = m_traits.constFind(id)->name.folded.split(u' ');
        const bool all = std::all_of(words.begin(), words.end(),
                                     [&](const QString& word) { return known.contains(word); });
        if (all)
            found += id;
    }
    return found;
}

QList<ApplicantId> PersonIndex::namedIn(const QString& text) const
{
    const QStringList words = m_folder->key(text).folded.split(u' ', Qt::SkipEmptyParts);
    QSet<ApplicantId> found;
    for (qsizetype at = 0; at < words.size(); ++at) {
        for (const ApplicantId id : m_byWord.values(words.at(at))) {
            QStringList name = m_traits.constFind(id)->name.folded.split(u' ');
            QStringList here = words.mid(at, name.size());
            std::sort(name.begin(), name.end());
            std::sort(here.begin(), here.end());
            if (name.size() > 1 && name == here)
                found += id;
        }
    }
    QList<ApplicantId> sorted(found.begin(), found.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace greffier
