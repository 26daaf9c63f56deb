#include "core/workflow/namesake_index.h"

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

NamesakeIndex::Entry NamesakeIndex::entryOf(const Person& applicant)
{
    const QString email = applicant.email.trimmed().toLower();
    return {applicant.id, applicant.dateOfBirth, email.isEmpty() ? 0 : qHash(email)};
}

void NamesakeIndex::takeFrom(NamesakeIndex& other)
{
    m_entries = std::move(other.m_entries);
    m_bearers = std::move(other.m_bearers);
    m_latest = std::move(other.m_latest);
}

QList<quint32> NamesakeIndex::keysOf(const Person& applicant) const
{
    const NameKey name = m_folder.key(applicant.familyName + u' ' + applicant.givenNames);
    QStringList words = name.folded.split(u' ', Qt::SkipEmptyParts);
    if (!applicant.formerName.isEmpty())
        words += m_folder.fold(applicant.formerName).split(u' ', Qt::SkipEmptyParts);
    QStringList keys = pairsOf(words);
    keys += {name.sorted, name.loose, u'~' + name.skeleton, applicant.email.trimmed().toLower()};
    QList<quint32> hashes;
    for (const QString& key : std::as_const(keys)) {
        if (key.size() > 1)
            hashes += static_cast<quint32>(qHash(key));
    }
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    return hashes;
}

void NamesakeIndex::put(const Person& applicant)
{
    const Entry entry = entryOf(applicant);
    QList<quint32> keys = keysOf(applicant);
    keys.removeIf([&](quint32 key) {
        bool isThere = false;
        forEach(key, [&](const Entry& other) { isThere = isThere || other == entry; });
        return isThere;
    });
    if (keys.isEmpty())
        return;
    for (const quint32 key : std::as_const(keys))
        m_latest.emplace(key, static_cast<quint32>(m_entries.size()));
    m_entries.push_back(entry);
    putLatestInOrder();
}

void NamesakeIndex::forEach(quint32 key, const std::function<void(const Entry&)>& visit) const
{
    auto bearer = std::lower_bound(m_bearers.begin(), m_bearers.end(), Bearer{key, 0});
    for (; bearer != m_bearers.end() && bearer->key == key; ++bearer)
        visit(m_entries[bearer->entry]);
    const auto [first, last] = m_latest.equal_range(key);
    for (auto latest = first; latest != last; ++latest)
        visit(m_entries[latest->second]);
}

/// Once they are many: an ordered list needs a sixth of the memory, but is moved as a whole.
void NamesakeIndex::putLatestInOrder()
{
    constexpr size_t kFew = 5000;
    if (m_latest.size() < std::max(kFew, m_bearers.size() / 4))
        return;
    for (const auto& [key, entry] : m_latest)
        m_bearers.push_back({key, entry});
    m_latest.clear();
    std::sort(m_bearers.begin(), m_bearers.end());
}

QList<ApplicantId> NamesakeIndex::namesakesOf(const Person& person, const Find& find,
                                              const Likeness& likeness) const
{
    const Entry own = entryOf(person);
    // Two dates of birth and two addresses are two persons (see duplicateScore).
    const auto isSomebodyElse = [&](const Entry& other) {
        return own.born.isValid() && other.born.isValid() && own.born != other.born
            && own.email != other.email;
    };
    QSet<ApplicantId> namesakes;
    for (const quint32 key : keysOf(person)) {
        forEach(key, [&](const Entry& entry) {
            if (!isSomebodyElse(entry))
                namesakes += entry.id;
        });
    }
    namesakes.remove(person.id);
    QList<ApplicantId> doubles;
    for (const ApplicantId id : std::as_const(namesakes)) {
        const auto other = find(id);
        if (other && likeness(*other) != DuplicateScore::Likeness::Unlikely)
            doubles += id;
    }
    std::sort(doubles.begin(), doubles.end());
    return doubles;
}

QList<ApplicantId> NamesakeIndex::doublesOf(const Applicant& applicant, const Find& find) const
{
    const PersonTraits traits = traitsOf(applicant, m_folder);
    return namesakesOf(applicant, find, [&](const Applicant& other) {
        return duplicateScore(traits, traitsOf(other, m_folder)).likeness;
    });
}

QList<ApplicantId> NamesakeIndex::likeliestDoublesOf(const Person& person, const Find& find) const
{
    PersonTraits traits = traitsOf(person, m_folder);
    return namesakesOf(person, find, [&](const Applicant& other) {
        const PersonTraits theirs = traitsOf(other, m_folder);
        traits.telephone = theirs.telephone;
        return duplicateScore(traits, theirs).likeness;
    });
}

} // namespace greffier
