#include "app/sample/candidacy.h"

namespace greffier::sample {

QString Identity::givenNames() const
{
    return middleName.isEmpty() ? firstName : firstName + u' ' + middleName;
}

QString Identity::fullName() const { return givenNames() + u' ' + familyName; }

} // namespace greffier::sample
