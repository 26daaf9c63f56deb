#include "core/rules/duplicate_score.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using Likeness = DuplicateScore::Likeness;

namespace {

const NameFolder& folder()
{
    static const NameFolder one;
    return one;
}

Applicant person(const QString& family, const QString& given, QDate born = QDate(1970, 2, 3))
{
    Applicant applicant;
    applicant.familyName = family;
    applicant.givenNames = given;
    applicant.dateOfBirth = born;
    applicant.nationality = u"NG"_s;
    return applicant;
}

DuplicateScore scoreOf(const Applicant& one, const Applicant& other)
{
    const PersonTraits first = traitsOf(one, folder());
    const PersonTraits second = traitsOf(other, folder());
    const DuplicateScore score = duplicateScore(first, second);
    const DuplicateScore turned = duplicateScore(second, first);
    CHECK(turned.points == score.points);
    CHECK(turned.likeness == score.likeness);
    CHECK(score.points >= 0);
    CHECK(score.points <= 100);
    return score;
}

bool has(const DuplicateScore& score, const QString& code)
{
    for (const DuplicateScore::Reason& reason : score.reasons) {
        CHECK_FALSE(reason.text.isEmpty());
        if (reason.code == code)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("one person is recognised across order, accents, spelling and script", "[duplicate]")
{
    struct Pair {
        Applicant one;
        Applicant other;
    };
    for (const Pair& pair : {
             Pair{person(u"Traoré"_s, u"Aminata"_s), person(u"AMINATA"_s, u"Traore"_s)},
             Pair{person(u"Đorđević"_s, u"Milica"_s), person(u"Djordjevic"_s, u"Milica"_s)},
             Pair{person(u"Щербакова"_s, u"Анна"_s), person(u"Shcherbakova"_s, u"Anna"_s)},
             Pair{person(u"Müller"_s, u"Jörg"_s), person(u"Mueller"_s, u"Joerg"_s)},
         }) {
        INFO(pair.one.familyName.toStdString());
        const DuplicateScore score = scoreOf(pair.one, pair.other);
        CHECK(score.likeness == Likeness::Same);
        CHECK(has(score, u"same_birth_date"_s));
    }
}

TEST_CASE("two persons with one name and two dates of birth are not merged", "[duplicate]")
{
    Applicant one = person(u"Okafor"_s, u"Ngozi"_s);
    Applicant other = person(u"Okafor"_s, u"Ngozi"_s, QDate(1981, 7, 1));
    CHECK(scoreOf(one, other).likeness == Likeness::Unlikely);
    CHECK(has(scoreOf(one, other), u"other_birth_date"_s));
    one.telephone = other.telephone = u"+234 555 010 20 30"_s;
    CHECK(scoreOf(one, other).likeness == Likeness::Unlikely);

    one.email = u"ngozi@example.org"_s;
    other.email = u" Ngozi@Example.org"_s;
    CHECK(scoreOf(one, other).likeness == Likeness::Likely);
}

TEST_CASE("a name alone is a matter for the officer", "[duplicate]")
{
    Applicant one = person(u"Okafor"_s, u"Ngozi"_s, {});
    Applicant other = person(u"Okafor"_s, u"Ngozi"_s);
    CHECK(scoreOf(one, other).likeness == Likeness::Likely);
    one.telephone = u"0555 010 20 30"_s;
    other.telephone = u"+234 555 010 20 30"_s;
    CHECK(has(scoreOf(one, other), u"same_telephone"_s));
    CHECK(scoreOf(one, other).likeness == Likeness::Likely);
    one.email = other.email = u"ngozi@example.org"_s;
    CHECK(scoreOf(one, other).likeness == Likeness::Same);
}

TEST_CASE("what speaks against one person lowers the score", "[duplicate]")
{
    const Applicant one = person(u"Okafor"_s, u"Ngozi"_s, {});
    Applicant other = one;
    other.nationality = u"GH"_s;
    other.otherNationalities = {u"NG"_s};
    CHECK(has(scoreOf(one, other), u"same_nationality"_s));
    other.otherNationalities = {};
    CHECK(scoreOf(one, other).likeness == Likeness::Unlikely);

    Applicant woman = one;
    woman.gender = u"F"_s;
    Applicant man = one;
    man.gender = u"M"_s;
    CHECK(has(scoreOf(woman, man), u"other_gender"_s));
    CHECK(scoreOf(woman, man).likeness == Likeness::Unlikely);
}

TEST_CASE("an address shared by two names and a former name are matters for the officer",
          "[duplicate]")
{
    Applicant one = person(u"Okafor"_s, u"Ngozi"_s, {});
    Applicant other = person(u"Sample"_s, u"Peter"_s, {});
    CHECK(scoreOf(one, other).likeness == Likeness::Unlikely);
    one.email = other.email = u"office@example.org"_s;
    CHECK(scoreOf(one, other).likeness == Likeness::Likely);

    Applicant married = person(u"Eze"_s, u"Ngozi"_s);
    married.formerName = u"Okafor"_s;
    const Applicant before = person(u"Okafor"_s, u"Ngozi"_s);
    CHECK(has(scoreOf(married, before), u"former_name"_s));
    CHECK(scoreOf(married, before).likeness != Likeness::Unlikely);
    CHECK_FALSE(has(scoreOf(married, person(u"Okafor"_s, u"Peter"_s)), u"former_name"_s));
}

TEST_CASE("a second family name left out is a matter of date of birth or address", "[duplicate]")
{
    const Applicant longer = person(u"Okafor Eze"_s, u"Ngozi"_s);
    const Applicant shorter = person(u"Okafor"_s, u"Ngozi"_s);
    CHECK(has(scoreOf(longer, shorter), u"part_of_name"_s));
    CHECK(scoreOf(longer, shorter).likeness == Likeness::Same);
    CHECK(scoreOf(longer, person(u"Okafor"_s, u"Ngozi"_s, {})).likeness == Likeness::Likely);
}

TEST_CASE("nobody is the same as somebody without a name", "[duplicate]")
{
    CHECK(scoreOf(Applicant(), Applicant()).likeness == Likeness::Unlikely);
    CHECK(scoreOf(person(u"Okafor"_s, u"Ngozi"_s), Applicant()).likeness == Likeness::Unlikely);
}
