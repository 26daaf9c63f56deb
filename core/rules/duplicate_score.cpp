#include "core/rules/duplicate_score.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// Skeletons and loose keys shorter than this are shared by too many names to say anything.
constexpr qsizetype kTellingLength = 4;

constexpr int kSamePoints = 85;
constexpr int kLikelyPoints = 50;

QString digitsOf(const QString& telephone)
{
    QString digits;
    for (const QChar sign : telephone) {
        if (sign.isDigit())
            digits += QChar(u'0' + static_cast<char16_t>(sign.digitValue()));
    }
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

/// The longer number may begin with the code of a country.
bool sameTelephone(const QString& one, const QString& other)
{
    constexpr qsizetype kFullNumber = 7;
    return std::min(one.size(), other.size()) >= kFullNumber
        && (one.endsWith(other) || other.endsWith(one));
}

QStringList wordsOf(const NameKey& key) { return key.sorted.split(u' ', Qt::SkipEmptyParts); }

/// Whether one person's words are all among the other's, and at least two.
bool contains(const QStringList& longer, const QStringList& shorter)
{
    return shorter.size() >= 2
        && std::all_of(shorter.begin(), shorter.end(),
                       [&](const QString& word) { return longer.contains(word); });
}

/// A word of a given name that both have: what is in neither family name.
bool shareGivenName(const PersonTraits& one, const PersonTraits& other)
{
    const QStringList family = wordsOf(one.familyName) + wordsOf(other.familyName);
    return std::any_of(one.nameWords.begin(), one.nameWords.end(), [&](const QString& word) {
        return other.nameWords.contains(word) && !family.contains(word);
    });
}

bool sharesFormerName(const PersonTraits& one, const PersonTraits& other)
{
    const auto is = [](const NameKey& former, const NameKey& family) {
        return !former.sorted.isEmpty() && former.sorted == family.sorted;
    };
    return (is(one.formerName, other.familyName) || is(other.formerName, one.familyName))
        && shareGivenName(one, other);
}

/// Collects what speaks for and against.
class Weighing {
public:
    void add(int points, const QString& code, const QString& text)
    {
        m_points += points;
        m_reasons += {code, text};
    }
    bool has(const QString& code) const
    {
        return std::any_of(
            m_reasons.begin(), m_reasons.end(),
            [&](const DuplicateScore::Reason& reason) { return reason.code == code; });
    }
    int points() const { return std::clamp(m_points, 0, 100); }
    const QList<DuplicateScore::Reason>& reasons() const { return m_reasons; }

private:
    int m_points = 0;
    QList<DuplicateScore::Reason> m_reasons;
};

void weighNames(const PersonTraits& one, const PersonTraits& other, Weighing& weighing)
{
    const auto tellingSame
        = [](const QString& a, const QString& b) { return a == b && a.size() >= kTellingLength; };
    if (!one.name.sorted.isEmpty() && one.name.sorted == other.name.sorted) {
        weighing.add(55, u"same_name"_s,
                     QCoreApplication::translate("DuplicateScore", "The names are the same."));
    } else if (tellingSame(one.name.loose, other.name.loose)) {
        weighing.add(50, u"similar_name"_s,
                     QCoreApplication::translate("DuplicateScore",
                                                 "The names differ by habits of spelling only."));
    } else if (sharesFormerName(one, other)) {
        weighing.add(40, u"former_name"_s,
                     QCoreApplication::translate(
                         "DuplicateScore", "The former name of one is the name of the other."));
    } else if (contains(one.nameWords, other.nameWords)
               || contains(other.nameWords, one.nameWords)) {
        weighing.add(40, u"part_of_name"_s,
                     QCoreApplication::translate("DuplicateScore",
                                                 "The name of one is a part of the other's."));
    } else if (tellingSame(one.name.skeleton, other.name.skeleton)) {
        weighing.add(
            35, u"similar_consonants"_s,
            QCoreApplication::translate("DuplicateScore", "The names have the same consonants."));
    } else {
        weighing.add(0, u"other_name"_s,
                     QCoreApplication::translate("DuplicateScore", "The names are different."));
    }
}

void weighBirth(const PersonTraits& one, const PersonTraits& other, Weighing& weighing)
{
    if (!one.dateOfBirth.isValid() || !other.dateOfBirth.isValid())
        return;
    if (one.dateOfBirth == other.dateOfBirth) {
        weighing.add(
            35, u"same_birth_date"_s,
            QCoreApplication::translate("DuplicateScore", "The dates of birth are the same."));
        return;
    }
    weighing.add(
        -60, u"other_birth_date"_s,
        QCoreApplication::translate("DuplicateScore", "The dates of birth are different."));
}

void weighRest(const PersonTraits& one, const PersonTraits& other, Weighing& weighing)
{
    if (!one.email.isEmpty() && one.email == other.email) {
        weighing.add(
            40, u"same_email"_s,
            QCoreApplication::translate("DuplicateScore", "The e-mail addresses are the same."));
    }
    if (sameTelephone(one.telephone, other.telephone)) {
        weighing.add(
            20, u"same_telephone"_s,
            QCoreApplication::translate("DuplicateScore", "The telephone numbers are the same."));
    }
    if (!one.nationalities.isEmpty() && !other.nationalities.isEmpty()) {
        const bool shared = std::any_of(
            one.nationalities.begin(), one.nationalities.end(),
            [&](const QString& state) { return other.nationalities.contains(state); });
        if (shared) {
            weighing.add(
                10, u"same_nationality"_s,
                QCoreApplication::translate("DuplicateScore", "They share a nationality."));
        } else {
            weighing.add(
                -20, u"other_nationality"_s,
                QCoreApplication::translate("DuplicateScore", "They share no nationality."));
        }
    }
    if (!one.gender.isEmpty() && !other.gender.isEmpty() && one.gender != other.gender) {
        weighing.add(-20, u"other_gender"_s,
                     QCoreApplication::translate("DuplicateScore", "The genders are different."));
    }
}

/// Points alone do not file anybody under one person: it takes the name and one thing more that few
/// people share.
DuplicateScore::Likeness likenessOf(const Weighing& weighing)
{
    const bool otherName = weighing.has(u"other_name"_s);
    const bool otherBirth = weighing.has(u"other_birth_date"_s);
    const bool sameEmail = weighing.has(u"same_email"_s);
    if (otherBirth || otherName) {
        const bool doubtful = sameEmail && !(otherBirth && otherName);
        return doubtful ? DuplicateScore::Likeness::Likely : DuplicateScore::Likeness::Unlikely;
    }
    const bool confirmed = sameEmail || weighing.has(u"same_birth_date"_s);
    if (confirmed && weighing.points() >= kSamePoints)
        return DuplicateScore::Likeness::Same;
    return weighing.points() >= kLikelyPoints ? DuplicateScore::Likeness::Likely
                                              : DuplicateScore::Likeness::Unlikely;
}

} // namespace

PersonTraits traitsOf(const Applicant& applicant, const NameFolder& folder)
{
    PersonTraits traits = traitsOf(static_cast<const Person&>(applicant), folder);
    traits.telephone = digitsOf(applicant.telephone);
    return traits;
}

PersonTraits traitsOf(const Person& person, const NameFolder& folder)
{
    PersonTraits traits;
    traits.name = folder.key(person.familyName + u' ' + person.givenNames);
    traits.familyName = folder.key(person.familyName);
    if (!person.formerName.isEmpty())
        traits.formerName = folder.key(person.formerName);
    traits.nameWords = wordsOf(traits.name);
    traits.formerWords = wordsOf(traits.formerName);
    traits.dateOfBirth = person.dateOfBirth;
    traits.email = person.email.trimmed().toLower();
    if (!person.nationality.isEmpty())
        traits.nationalities += person.nationality;
    traits.nationalities += person.otherNationalities;
    traits.gender = person.gender;
    return traits;
}

QString toCode(DuplicateScore::Likeness likeness)
{
    switch (likeness) {
    case DuplicateScore::Likeness::Same: return u"same"_s;
    case DuplicateScore::Likeness::Likely: return u"likely"_s;
    case DuplicateScore::Likeness::Unlikely: return u"unlikely"_s;
    }
    Q_UNREACHABLE();
}

DuplicateScore duplicateScore(const PersonTraits& one, const PersonTraits& other)
{
    Weighing weighing;
    weighNames(one, other, weighing);
    weighBirth(one, other, weighing);
    weighRest(one, other, weighing);
    return {weighing.points(), likenessOf(weighing), weighing.reasons()};
}

} // namespace greffier
