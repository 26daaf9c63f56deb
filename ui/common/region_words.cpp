#include "ui/common/region_words.h"

#include "ui/common/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::ui {

QString schemeName(const QString& scheme)
{
    if (scheme == kUnGroups)
        return QCoreApplication::translate("ReferenceLists",
                                           "Regional groups of the United Nations");
    if (scheme == kEmripRegions)
        return QCoreApplication::translate("ReferenceLists",
                                           "Sociocultural regions of indigenous peoples");
    return scheme;
}

QString nameOf(const RegionEntry& entry)
{
    const QString own = entry.names.value(interfaceLanguage(), entry.names.value(u"en"_s));
    return own.isEmpty() ? regionName(entry.region) : own;
}

QString participationName(GroupMembership::Participation participation)
{
    switch (participation) {
    case GroupMembership::Participation::Member:
        return QCoreApplication::translate("ReferenceLists", "Member");
    case GroupMembership::Participation::Observer:
        return QCoreApplication::translate("ReferenceLists",
                                           "Observer, counted here for elections");
    case GroupMembership::Participation::Additional:
        return QCoreApplication::translate("ReferenceLists",
                                           "Takes part besides, counted elsewhere for elections");
    }
    Q_UNREACHABLE();
}

} // namespace greffier::ui
