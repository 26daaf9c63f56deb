#pragma once

#include "core/domain/applicant.h"
#include "core/text/person_key.h"

#include <QByteArray>

namespace greffier {

class Collation;
class NameFolder;

/// A person as lists have them.
struct ListedPerson : Person {
    PersonKey key; ///< what searches look for
    QByteArray sortKey; ///< for the order of names; see text/collation.h
};

ListedPerson listed(const Person& person, const NameFolder& folder, const Collation& collation);

} // namespace greffier
