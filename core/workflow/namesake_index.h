#pragma once

#include "core/domain/applicant.h"

#include <QDate>
#include <QList>

#include <functional>
#include <optional>
#include <unordered_map>

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
    void put(const Applicant& applicant);
    /// Becomes what another one is, which was filled elsewhere.
    void takeFrom(NamesakeIndex& other) { m_entries.swap(other.m_entries); }

    /// As the register has somebody; nothing: not any more.
    using Find = std::function<std::optional<Applicant>(ApplicantId)>;

    /// Everybody else who can be this person (see duplicateScore), by id.
    QList<ApplicantId> doublesOf(const Applicant& applicant, const Find& find) const;

private:
    /// Enough to leave most people of the same name alone without loading them.
    struct Entry {
        ApplicantId id;
        QDate born; ///< invalid: not known
        size_t email = 0; ///< hash of the address; 0: none

        bool operator==(const Entry&) const = default;
    };

    static Entry entryOf(const Applicant& applicant);
    QList<size_t> keysOf(const Applicant& applicant) const;

    const NameFolder& m_folder;
    std::unordered_multimap<size_t, Entry> m_entries; ///< by hash of a key
};

} // namespace greffier
