#pragma once

#include "core/domain/applicant.h"
#include "core/rules/duplicate_score.h"

#include <QDate>
#include <QList>

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace greffier {

class NameFolder;

/// Who of a register may be one person, found without looking at everybody: each applicant is known
/// by short keys, and whoever shares none of them is somebody else. Keys of what an applicant was
/// called before stay, so that an act that is rolled back needs no undoing here: whom it names is
/// to be compared (see duplicateScore) as the register has them.
class NamesakeIndex {
public:
    explicit NamesakeIndex(const NameFolder& folder)
        : m_folder(folder)
    {
    }

    bool isEmpty() const { return m_entries.empty(); }
    void put(const Person& applicant);
    /// Becomes what another one is, which was filled elsewhere.
    void takeFrom(NamesakeIndex& other);

    /// As the register has somebody; nothing: not any more.
    using Find = std::function<std::optional<Applicant>(ApplicantId)>;

    /// Everybody else who can be this person (see duplicateScore), by id.
    QList<ApplicantId> doublesOf(const Applicant& applicant, const Find& find) const;
    /// Everybody else who can be, or could if they had the same telephone.
    QList<ApplicantId> likeliestDoublesOf(const Person& person, const Find& find) const;

private:
    /// Enough to leave most people of the same name alone without loading them.
    struct Entry {
        ApplicantId id;
        QDate born; ///< invalid: not known
        size_t email = 0; ///< hash of the address; 0: none

        bool operator==(const Entry&) const = default;
    };

    /// An entry that bears a key. Half a hash is enough: whoever shares it by chance is compared.
    struct Bearer {
        quint32 key = 0;
        quint32 entry = 0; ///< place in m_entries

        auto operator<=>(const Bearer&) const = default;
    };

    static Entry entryOf(const Person& applicant);
    QList<quint32> keysOf(const Person& applicant) const;
    using Likeness = std::function<DuplicateScore::Likeness(const Applicant&)>;
    QList<ApplicantId> namesakesOf(const Person& person, const Find& find,
                                   const Likeness& likeness) const;
    void forEach(quint32 key, const std::function<void(const Entry&)>& visit) const;
    void putLatestInOrder();

    const NameFolder& m_folder;
    std::vector<Entry> m_entries;
    std::vector<Bearer> m_bearers; ///< in order
    std::unordered_multimap<quint32, quint32> m_latest; ///< those not yet put among them
};

} // namespace greffier
