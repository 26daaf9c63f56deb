#include "core/workflow/person_index.h"

#include "tests/support/catch.h"
#include "tests/support/temp_register.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

Applicant known(qint64 id, const QString& familyName, const QString& givenNames,
                const QString& nationality = u"ML"_s)
{
    Applicant applicant = aCandidate(familyName, givenNames, nationality);
    applicant.id.value = id;
    return applicant;
}

/// The same person as a document writes it: no id yet.
Applicant asWritten(Applicant person, const QString& familyName, const QString& givenNames)
{
    person.id = {};
    person.familyName = familyName;
    person.givenNames = givenNames;
    return person;
}

constexpr auto kSame = DuplicateScore::Likeness::Same;

} // namespace

TEST_CASE("a person is found whatever the spelling, order and script of the name",
          "[workflow][person_index]")
{
    const NameFolder folder;
    const Applicant dordevic = known(1, u"Đorđević-Uzorak"_s, u"Jovana"_s, u"RS"_s);
    const Applicant shcherbakova = known(2, u"Shcherbakova"_s, u"Anna"_s, u"KZ"_s);
    const PersonIndex persons({dordevic, shcherbakova, known(3, u"Exemple"_s, u"Amara"_s)}, folder);
    struct Row {
        Applicant written;
        ApplicantId found;
    };
    for (const Row& row :
         {Row{asWritten(dordevic, u"Djordjevic-Uzorak"_s, u"Jovana"_s), dordevic.id},
          Row{asWritten(dordevic, u"DORDEVIC UZORAK"_s, u"JOVANA"_s), dordevic.id},
          Row{asWritten(dordevic, u"Jovana"_s, u"Đorđević-Uzorak"_s), dordevic.id},
          Row{asWritten(shcherbakova, u"Щербакова"_s, u"Анна"_s), shcherbakova.id}}) {
        INFO(row.written.familyName.toStdString());
        const PersonIndex::Match match = persons.find(row.written);
        CHECK(match.applicant == row.found);
        CHECK(match.score.likeness == kSame);
        CHECK(match.rivals.isEmpty());
    }
}

TEST_CASE("two persons of one name stay two", "[workflow][person_index]")
{
    const NameFolder folder;
    Applicant elder = known(1, u"Exemple"_s, u"Amara"_s);
    elder.dateOfBirth = QDate(1950, 5, 5);
    elder.email = u"elder@example.org"_s;
    Applicant younger = known(2, u"Exemple"_s, u"Amara"_s);
    younger.dateOfBirth = QDate(1985, 6, 6);
    younger.email = u"younger@example.org"_s;
    const PersonIndex persons({elder, younger}, folder);

    const PersonIndex::Match match = persons.find(asWritten(younger, u"Exemple"_s, u"Amara"_s));
    CHECK(match.applicant == younger.id);
    CHECK(match.rivals.isEmpty());

    Applicant third = asWritten(younger, u"Exemple"_s, u"Amara"_s);
    third.dateOfBirth = QDate(1999, 1, 1);
    third.email = u"third@example.org"_s;
    CHECK_FALSE(persons.find(third).applicant.isValid());
}

TEST_CASE("who is like two persons equally is left to the officer", "[workflow][person_index]")
{
    const NameFolder folder;
    Applicant one = known(1, u"Exemple"_s, u"Amara"_s);
    Applicant other = known(2, u"Exemple"_s, u"Amara"_s);
    one.dateOfBirth = {};
    other.dateOfBirth = {};
    one.email = u"one@example.org"_s;
    other.email = u"other@example.org"_s;
    const PersonIndex persons({one, other}, folder);
    Applicant written = asWritten(one, u"Exemple"_s, u"Amara"_s);
    written.email.clear();

    const PersonIndex::Match match = persons.find(written);
    CHECK(QList<ApplicantId>{match.applicant} + match.rivals
          == QList<ApplicantId>{one.id, other.id});
}

TEST_CASE("an e-mail address leads to a person only if nobody else has it",
          "[workflow][person_index]")
{
    const NameFolder folder;
    Applicant shared = known(3, u"Minta"_s, u"Béla"_s);
    shared.email = u"office@example.org"_s;
    Applicant sharing = known(4, u"Primer"_s, u"Ana"_s);
    sharing.email = u"office@example.org"_s;
    const PersonIndex persons({known(1, u"Exemple"_s, u"Amara"_s), shared, sharing}, folder);
    CHECK(persons.withEmail(u" Amara.EXEMPLE@example.org "_s) == ApplicantId{1});
    CHECK_FALSE(persons.withEmail(u"office@example.org"_s).isValid());
    CHECK_FALSE(persons.withEmail(u"nobody@example.org"_s).isValid());
    CHECK_FALSE(persons.withEmail({}).isValid());
}

TEST_CASE("words of a name find everybody who bears them all", "[workflow][person_index]")
{
    const NameFolder folder;
    const PersonIndex persons({known(1, u"Traoré-Exemple"_s, u"Aminata"_s),
                               known(2, u"Traoré"_s, u"Aminata"_s),
                               known(3, u"Traoré"_s, u"Moussa"_s)},
                              folder);
    const auto sorted = [](QList<ApplicantId> ids) {
        std::sort(ids.begin(), ids.end());
        return ids;
    };
    CHECK(sorted(persons.named(u"AMINATA TRAORE"_s)) == QList<ApplicantId>{{1}, {2}});
    CHECK(persons.named(u"Moussa Traoré"_s) == QList<ApplicantId>{{3}});
    CHECK(persons.named(u"Traoré"_s).isEmpty());
    CHECK(persons.named(u"Traoré Fatou"_s).isEmpty());
}

TEST_CASE("a running text names those whose whole name stands in it side by side",
          "[workflow][person_index]")
{
    const NameFolder folder;
    const PersonIndex persons({known(1, u"Exemple"_s, u"Amara"_s), known(2, u"Minta"_s, u"Béla"_s)},
                              folder);
    CHECK(persons.namedIn(u"It is a pleasure to recommend Ms. Amara Exemple, whom I know."_s)
          == QList<ApplicantId>{{1}});
    CHECK(persons.namedIn(u"MINTA Béla is as able as EXEMPLE (Amara)."_s)
          == QList<ApplicantId>{{1}, {2}});
    CHECK(persons.namedIn(u"Amara is not Béla; an exemple of a minta."_s).isEmpty());
    CHECK(persons.namedIn({}).isEmpty());
}

TEST_CASE("a corrected person is found under the new and the old spelling",
          "[workflow][person_index]")
{
    const NameFolder folder;
    PersonIndex persons({known(1, u"Exemple"_s, u"Amara"_s)}, folder);
    Applicant married = known(1, u"Neuville"_s, u"Amara"_s);
    married.formerName = u"Exemple"_s;
    persons.put(married);
    CHECK(persons.find(asWritten(married, u"Neuville"_s, u"Amara"_s)).applicant == married.id);
    CHECK(persons.find(asWritten(married, u"Exemple"_s, u"Amara"_s)).applicant == married.id);
}
