#include "core/workflow/namesake_index.h"

#include "core/rules/duplicate_score.h"
#include "core/text/name_key.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// Any two words of a name, since who bears a part of a longer name shares two with it.
QStringList pairsOf(QStringList words)
{
    words.sort();
    words.removeDuplicates();
    QStringList pairs;
    for (qsizetype one = 0; one < words.size(); ++one) {
        for (qsizetype other = one + 1; other < words.size(); ++other)
            pairs += words.at(one) + u' ' + words.at(other);
    }
    return pairs;
}

} // namespace

NamesakeIndex::Entry NamesakeIndex::entryOf(const Applicant& applicant)
{
    const QString email = applicant.email.trimmed().toLower();
    return {applicant.id, applicant.dateOfBirth, email.isEmpty() ? 0 : qHash(email)};
}

QList<size_t> NamesakeIndex::keysOf(const Applicant& applicant) const
{
    const NameKey name = m_folder.key(applicant.familyName + u' ' + applicant.givenNames);
    QStringList words = name.folded.split(u' ', Qt::SkipEmptyParts);
    if (!applicant.formerName.isEmpty())
        words += m_folder.fold(applicant.formerName).split(u' ', Qt::SkipEmptyParts);
    QStringList keys = pairsOf(words);
    keys += {name.sorted, name.loose, u'~' + name.skeleton, applicant.email.trimmed().toLower()};
    QList<size_t> hashes;
    for (const QString& key : std::as_const(keys)) {
        if (key.size() > 1)
            hashes += qHash(key);
    }
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    return hashes;
}

void NamesakeIndex::put(const Applicant& applicant)
{
    const Entry entry = entryOf(applicant);
    for (const size_t key : keysOf(applicant)) {
        const auto [first, last] = m_entries.equal_range(key);
        const bool known
            = std::any_of(first, last, [&](const auto& each) { return each.second == entry; });
        if (!known)
            m_entries.emplace(key, entry);
    }
}

QList<ApplicantId> NamesakeIndex::doublesOf(const Applicant& applicant, const Find& find) const
{
    const Entry own = entryOf(applicant);
    // Two dates of birth and two addresses are two persons (see duplicateScore).
    const auto isSomebodyElse = [&](const Entry& other) {
        return own.born.isValid() && other.born.isValid() && own.born != other.born
            && own.email != other.email;
    };
    QSet<ApplicantId> namesakes;
    for (const size_t key : keysOf(applicant)) {
        const auto [first, last] = m_entries.equal_range(key);
        for (auto entry = first; entry != last; ++entry) {
            if (!isSomebodyElse(entry->second))
                namesakes += entry->second.id;
        }
    }
    namesakes.remove(applicant.id);
    const PersonTraits traits = traitsOf(applicant, m_folder);
    QList<ApplicantId> doubles;
    for (const ApplicantId id : std::as_const(namesakes)) {
        const auto other = find(id);
        if (other
            && duplicateScore(traits, traitsOf(*other, m_folder)).likeness
                != DuplicateScore::Likeness::Unlikely)
            doubles += id;
    }
    std::sort(doubles.begin(), doubles.end());
    return doubles;
}

} // namespace greffier
