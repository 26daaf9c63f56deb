// The values that keywords of the query line take.

#include "core/rules/query_vocabulary.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

QList<QueryWord> groupWords()
{
    return {
        {u"AFRICAN"_s, u"african"_s, u"afrique"_s, {u"africa"_s, u"africain"_s}},
        {u"ASIA_PACIFIC"_s, u"asia-pacific"_s, u"asie-pacifique"_s, {}},
        {u"EEG"_s, u"eastern-europe"_s, u"europe-orientale"_s, {u"eeg"_s, u"eastern-european"_s}},
        {u"GRULAC"_s, u"grulac"_s, u"grulac"_s, {u"latin-america"_s, u"amérique-latine"_s}},
        {u"WEOG"_s, u"weog"_s, u"geoa"_s, {u"western-europe"_s, u"europe-occidentale"_s}},
        {QString(), u"none"_s, u"aucun"_s, {}}};
}

/// Regions of seats: the groups, and the indigenous sociocultural regions.
QList<QueryWord> seatWords()
{
    QList<QueryWord> words = groupWords();
    words
        += {{u"AFRICA"_s, u"emrip-africa"_s, u"emrip-afrique"_s, {}},
            {u"ARCTIC"_s, u"arctic"_s, u"arctique"_s, {}},
            {u"ASIA"_s, u"emrip-asia"_s, u"emrip-asie"_s, {}},
            {u"CSAC"_s, u"central-south-america"_s, u"amérique-centrale-et-du-sud"_s, {u"csac"_s}},
            {u"EERCAT"_s, u"russia-central-asia"_s, u"russie-asie-centrale"_s, {u"eercat"_s}},
            {u"NORTH_AMERICA"_s, u"north-america"_s, u"amérique-du-nord"_s, {}},
            {u"PACIFIC"_s, u"pacific"_s, u"pacifique"_s, {}}};
    return words;
}

QList<QueryWord> statusWords()
{
    return {{u"received"_s, u"received"_s, u"reçu"_s, {}},
            {u"incomplete"_s, u"incomplete"_s, u"incomplet"_s, {}},
            {u"late"_s, u"late"_s, u"tardif"_s, {}},
            {u"under_screening"_s, u"under-screening"_s, u"en-examen"_s, {}},
            {u"eligible"_s, u"eligible"_s, u"éligible"_s, {}},
            {u"not_eligible"_s, u"not-eligible"_s, u"non-éligible"_s, {}},
            {u"withdrawn"_s, u"withdrawn"_s, u"retiré"_s, {}},
            {u"shortlisted"_s, u"shortlisted"_s, u"présélectionné"_s, {}},
            {u"interviewed"_s, u"interviewed"_s, u"entendu"_s, {}},
            {u"recommended"_s, u"recommended"_s, u"recommandé"_s, {}},
            {u"not_recommended"_s, u"not-recommended"_s, u"non-recommandé"_s, {}},
            {u"proposed"_s, u"proposed"_s, u"proposé"_s, {}},
            {u"appointed"_s, u"appointed"_s, u"nommé"_s, {}},
            {u"not_appointed"_s, u"not-appointed"_s, u"non-nommé"_s, {}}};
}

QList<QueryWord> proposalWords()
{
    return {{u"eligible"_s, u"eligible"_s, u"éligible"_s, {}},
            {u"not_eligible"_s, u"not-eligible"_s, u"non-éligible"_s, {}},
            {u"to_be_judged"_s, u"to-be-judged"_s, u"à-apprécier"_s, {}}};
}

QList<QueryWord> genderWords()
{
    return {{u"F"_s, u"female"_s, u"femme"_s, {u"f"_s, u"woman"_s}},
            {u"M"_s, u"male"_s, u"homme"_s, {u"m"_s, u"man"_s}},
            {u"X"_s, u"x"_s, u"x"_s, {}},
            {QString(), u"none"_s, u"aucun"_s, {}}};
}

QList<QueryWord> hasWords()
{
    return {{u"finding"_s, u"finding"_s, u"constatation"_s, {u"constat"_s}},
            {u"exclusion"_s, u"exclusion"_s, u"exclusion"_s, {}},
            {u"warning"_s, u"warning"_s, u"avertissement"_s, {}},
            {u"doubt"_s, u"doubt"_s, u"doute"_s, {}},
            {u"waiver"_s, u"waiver"_s, u"dérogation"_s, {}},
            {u"decision"_s, u"decision"_s, u"décision"_s, {}}};
}

QList<QueryWord> isWords()
{
    return {{u"complete"_s, u"complete"_s, u"complet"_s, {}},
            {u"incomplete"_s, u"incomplete"_s, u"incomplet"_s, {}},
            {u"late"_s, u"late"_s, u"tardif"_s, {u"retard"_s}},
            {u"dual"_s, u"dual"_s, u"binational"_s, {}},
            {u"conditional"_s, u"conditional"_s, u"conditionnel"_s, {}},
            {u"first_time"_s, u"first-time"_s, u"première-fois"_s, {u"first"_s}},
            {u"added_by_group"_s, u"added-by-group"_s, u"ajouté-par-le-groupe"_s, {}}};
}

QList<QueryWord> listWords()
{
    return {{u"working"_s, u"working"_s, u"travail"_s, {}},
            {u"interview"_s, u"interview"_s, u"entretien"_s, {}},
            {u"recommended"_s, u"recommended"_s, u"recommandés"_s, {}},
            {QString(), u"none"_s, u"aucune"_s, {u"aucun"_s}}};
}

QList<QueryWord> languageWords()
{
    return {{u"ar"_s, u"arabic"_s, u"arabe"_s, {}},
            {u"zh"_s, u"chinese"_s, u"chinois"_s, {}},
            {u"en"_s, u"english"_s, u"anglais"_s, {}},
            {u"fr"_s, u"french"_s, u"français"_s, {}},
            {u"ru"_s, u"russian"_s, u"russe"_s, {}},
            {u"es"_s, u"spanish"_s, u"espagnol"_s, {}},
            {QString(), u"none"_s, u"aucune"_s, {u"aucun"_s}}};
}

} // namespace

const QList<QueryWord>& queryValues(QueryField field)
{
    using enum QueryField;
    static const QHash<QueryField, QList<QueryWord>> values{
        {Group, groupWords()},   {Seat, seatWords()},         {Status, statusWords()},
        {Gender, genderWords()}, {Proposal, proposalWords()}, {Has, hasWords()},
        {Is, isWords()},         {List, listWords()},         {Language, languageWords()}};
    static const QList<QueryWord> none;
    const auto found = values.constFind(field);
    return found == values.constEnd() ? none : *found;
}

} // namespace greffier
