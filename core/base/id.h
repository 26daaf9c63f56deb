#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace greffier {

/// The identity of a row inside one register file. Ids of different tables cannot be mixed up.
/// Other files, exports and other copies of the register refer to a row by its uid instead.
template <typename Tag>
struct Id {
    qint64 value = 0; ///< 0 means "not stored yet"

    bool isValid() const { return value > 0; }

    auto operator<=>(const Id&) const = default;
    bool operator==(const Id&) const = default;
};

template <typename Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using ActId = Id<struct ActTag>;
using ApplicantId = Id<struct ApplicantTag>;
using ApplicationId = Id<struct ApplicationTag>;
using CallId = Id<struct CallTag>;
using DocumentId = Id<struct DocumentTag>;
using MandateId = Id<struct MandateTag>;
using SeatId = Id<struct SeatTag>;
using SessionId = Id<struct SessionTag>;
using ShortlistId = Id<struct ShortlistTag>;
using VacancyId = Id<struct VacancyTag>;

} // namespace greffier
