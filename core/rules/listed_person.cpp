#include "core/rules/listed_person.h"

#include "core/text/collation.h"
#include "core/text/name_key.h"

namespace greffier {

ListedPerson listed(const Person& person, const NameFolder& folder, const Collation& collation)
{
    const QString names = folder.searchKey(person.familyName + u' ' + person.givenNames + u' '
                                           + person.formerName);
    return {person, PersonKey(names, folder.fold(person.email)),
            collation.sortKey(person.familyName + u'\n' + person.givenNames)};
}

} // namespace greffier
