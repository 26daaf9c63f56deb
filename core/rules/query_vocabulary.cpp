#include "core/rules/query_vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

struct Keyword {
    QueryField field;
    QueryWord word;
};

const QList<Keyword>& keywordTable()
{
    using enum QueryField;
    static const QList<Keyword> table{
        {Group, {u"group"_s, u"group"_s, u"groupe"_s, {u"region"_s}}},
        {Seat, {u"seat"_s, u"seat"_s, u"siège"_s, {}}},
        {Status, {u"status"_s, u"status"_s, u"statut"_s, {u"état"_s}}},
        {Proposal, {u"proposal"_s, u"proposal"_s, u"proposition"_s, {u"proposed"_s}}},
        {Nationality,
         {u"nationality"_s, u"nationality"_s, u"nationalité"_s, {u"nat"_s, u"state"_s}}},
        {National, {u"national"_s, u"national"_s, u"ressortissant"_s, {}}},
        {Gender, {u"gender"_s, u"gender"_s, u"genre"_s, {u"sex"_s, u"sexe"_s}}},
        {Name, {u"name"_s, u"name"_s, u"nom"_s, {}}},
        {Vacancy, {u"vacancy"_s, u"vacancy"_s, u"poste"_s, {u"vacance"_s}}},
        {Session, {u"session"_s, u"session"_s, u"session"_s, {}}},
        {Has, {u"has"_s, u"has"_s, u"avec"_s, {u"a"_s}}},
        {Is, {u"is"_s, u"is"_s, u"est"_s, {}}},
        {Finding, {u"finding"_s, u"finding"_s, u"constat"_s, {u"rule"_s, u"règle"_s}}},
        {NotMet, {u"notmet"_s, u"notmet"_s, u"nonremplie"_s, {u"not-met"_s, u"non-remplie"_s}}},
        {Doubtful, {u"doubtful"_s, u"doubtful"_s, u"incertaine"_s, {u"cannot-tell"_s}}},
    };
    return table;
}

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
    return {{u"finding"_s, u"finding"_s, u"constat"_s, {}},
            {u"exclusion"_s, u"exclusion"_s, u"exclusion"_s, {}},
            {u"warning"_s, u"warning"_s, u"avertissement"_s, {}},
            {u"doubt"_s, u"doubt"_s, u"doute"_s, {}},
            {u"waiver"_s, u"waiver"_s, u"dérogation"_s, {}}};
}

QList<QueryWord> isWords()
{
    return {{u"complete"_s, u"complete"_s, u"complet"_s, {}},
            {u"incomplete"_s, u"incomplete"_s, u"incomplet"_s, {}},
            {u"late"_s, u"late"_s, u"tardif"_s, {u"retard"_s}},
            {u"dual"_s, u"dual"_s, u"binational"_s, {}}};
}

} // namespace

bool QueryWord::isCalled(const QString& plainWord) const
{
    const auto same = [&](const QString& word) { return plainQueryWord(word) == plainWord; };
    return (!code.isEmpty() && same(code)) || same(english) || same(french)
        || std::any_of(others.begin(), others.end(), same);
}

QString QueryWord::in(const QString& language) const
{
    return language == u"fr"_s ? french : english;
}

QString plainQueryWord(const QString& word)
{
    QString plain;
    for (const QChar letter : word.normalized(QString::NormalizationForm_D)) {
        if (letter == u'_' || letter.isSpace())
            plain += u'-';
        else if (!letter.isMark())
            plain += letter.toLower();
    }
    return plain;
}

const QList<QueryWord>& queryKeywords()
{
    static const QList<QueryWord> words = [] {
        QList<QueryWord> all;
        for (const Keyword& keyword : keywordTable())
            all += keyword.word;
        return all;
    }();
    return words;
}

std::optional<QueryField> queryFieldNamed(const QString& keyword)
{
    const QString plain = plainQueryWord(keyword);
    for (const Keyword& known : keywordTable()) {
        if (known.word.isCalled(plain))
            return known.field;
    }
    return std::nullopt;
}

const QList<QueryWord>& queryValues(QueryField field)
{
    static const QList<QueryWord> groups = groupWords();
    static const QList<QueryWord> seats = seatWords();
    static const QList<QueryWord> statuses = statusWords();
    static const QList<QueryWord> proposals = proposalWords();
    static const QList<QueryWord> genders = genderWords();
    static const QList<QueryWord> has = hasWords();
    static const QList<QueryWord> is = isWords();
    static const QList<QueryWord> none;
    switch (field) {
    case QueryField::Group: return groups;
    case QueryField::Seat: return seats;
    case QueryField::Status: return statuses;
    case QueryField::Proposal: return proposals;
    case QueryField::Gender: return genders;
    case QueryField::Has: return has;
    case QueryField::Is: return is;
    case QueryField::Nationality:
    case QueryField::National:
    case QueryField::Name:
    case QueryField::Vacancy:
    case QueryField::Session:
    case QueryField::Finding:
    case QueryField::NotMet:
    case QueryField::Doubtful: return none;
    }
    Q_UNREACHABLE();
}

std::optional<QueryOperator> queryOperatorNamed(const QString& word)
{
    const QString plain = word.toLower();
    if (plain == u"and"_s || plain == u"et"_s)
        return QueryOperator::And;
    if (plain == u"or"_s || plain == u"ou"_s)
        return QueryOperator::Or;
    if (plain == u"not"_s || plain == u"non"_s)
        return QueryOperator::Not;
    return std::nullopt;
}

} // namespace greffier
