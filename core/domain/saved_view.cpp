#include "core/domain/saved_view.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier {

QString toCode(ViewPlace place)
{
    switch (place) {
    case ViewPlace::Today: return u"today"_s;
    case ViewPlace::Sessions: return u"sessions"_s;
    case ViewPlace::Mandates: return u"mandates"_s;
    case ViewPlace::Applicants: return u"applicants"_s;
    case ViewPlace::Notes: return u"notes"_s;
    case ViewPlace::History: return u"history"_s;
    case ViewPlace::Reference: return u"reference"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ViewPlace> viewPlaceFromCode(const QString& code)
{
    for (const ViewPlace place : kViewPlaces) {
        if (toCode(place) == code)
            return place;
    }
    return std::nullopt;
}

QString displayName(ViewPlace place)
{
    switch (place) {
    case ViewPlace::Today: return QCoreApplication::translate("ViewPlace", "Today");
    case ViewPlace::Sessions: return QCoreApplication::translate("ViewPlace", "Sessions");
    case ViewPlace::Mandates: return QCoreApplication::translate("ViewPlace", "Mandates");
    case ViewPlace::Applicants: return QCoreApplication::translate("ViewPlace", "Applicants");
    case ViewPlace::Notes: return QCoreApplication::translate("ViewPlace", "Notes verbales");
    case ViewPlace::History: return QCoreApplication::translate("ViewPlace", "History");
    case ViewPlace::Reference: return QCoreApplication::translate("ViewPlace", "Reference");
    }
    Q_UNREACHABLE();
}

const QStringList& viewColumns(ViewPlace place)
{
    static const QStringList today{u"state"_s, u"what"_s, u"day"_s, u"when"_s};
    static const QStringList sessions{u"name"_s,   u"vacancy"_s,  u"nationality"_s,
                                      u"group"_s,  u"gender"_s,   u"findings"_s,
                                      u"status"_s, u"proposal"_s, u"complete"_s};
    static const QStringList mandates{u"mandate"_s, u"holders"_s, u"status"_s, u"end"_s};
    static const QStringList applicants{u"name"_s, u"nationality"_s,  u"gender"_s,
                                        u"born"_s, u"applications"_s, u"doubt"_s};
    static const QStringList notes{u"reference"_s, u"subject"_s,  u"kind"_s,
                                   u"date"_s,      u"deadline"_s, u"replies"_s};
    static const QStringList history{u"when"_s, u"who"_s, u"what"_s, u"subject"_s, u"ground"_s};
    // What they say differs from table to table.
    static const QStringList reference{u"column1"_s, u"column2"_s, u"column3"_s, u"column4"_s};
    switch (place) {
    case ViewPlace::Today: return today;
    case ViewPlace::Sessions: return sessions;
    case ViewPlace::Mandates: return mandates;
    case ViewPlace::Applicants: return applicants;
    case ViewPlace::Notes: return notes;
    case ViewPlace::History: return history;
    case ViewPlace::Reference: return reference;
    }
    Q_UNREACHABLE();
}

const QStringList& viewChoices(ViewPlace place)
{
    static const QStringList none;
    static const QStringList applicants{u"duplicates"_s};
    static const QStringList reference{u"states"_s,   u"regions"_s, u"titles"_s,
                                       u"sessions"_s, u"terms"_s,   u"formulae"_s};
    switch (place) {
    case ViewPlace::Applicants: return applicants;
    case ViewPlace::Reference: return reference;
    case ViewPlace::Today:
    case ViewPlace::Sessions:
    case ViewPlace::Mandates:
    case ViewPlace::Notes:
    case ViewPlace::History: return none;
    }
    Q_UNREACHABLE();
}

} // namespace greffier
