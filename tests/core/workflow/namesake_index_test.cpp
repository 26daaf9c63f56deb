#include "core/workflow/namesake_index.h"

#include "core/store/stores.h"
#include "core/text/name_key.h"
#include "core/workflow/screener.h"
#include "core/workflow/snapshot_keeper.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"
#include "tests/support/temp_register.h"

#include <QMap>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

/// Persons by id, as a register has them.
struct Persons {
    NameFolder folder;
    NamesakeIndex index{folder};
    QMap<qint64, Applicant> known;

    Applicant add(qint64 id, const QString& familyName, const QString& givenNames,
                  const QString& formerName = {})
    {
        Applicant applicant = aCandidate(familyName, givenNames, u"ML"_s);
        applicant.id.value = id;
        applicant.formerName = formerName;
        applicant.dateOfBirth = {};
        applicant.telephone.clear();
        applicant.email = u"person%1@example.org"_s.arg(id);
        return put(applicant);
    }

    Applicant put(const Applicant& applicant)
    {
        index.put(applicant);
        known.insert(applicant.id.value, applicant);
        return applicant;
    }

    QList<qint64> doublesOf(const Applicant& applicant) const
    {
        const auto find = [this](ApplicantId id) {
            const auto found = known.find(id.value);
            return found == known.end() ? std::nullopt : std::optional<Applicant>(*found);
        };
        QList<qint64> ids;
        for (const ApplicantId id : index.doublesOf(applicant, find))
            ids += id.value;
        return ids;
    }
};

} // namespace

TEST_CASE("doubles are found whatever the order, spelling and script of the name",
          "[workflow][namesake_index]")
{
    Persons persons;
    const Applicant one = persons.add(1, u"Exemple"_s, u"Mohamed Amara"_s);
    persons.add(2, u"Amara Mohammed"_s, u"EXEMPLE"_s);
    persons.add(3, u"Exemple"_s, u"Amara"_s);
    persons.add(4, u"Exemple"_s, u"Bintou"_s);
    CHECK(persons.doublesOf(one) == QList<qint64>{2, 3});

    const Applicant latin = persons.add(5, u"Shcherbakova"_s, u"Olga"_s);
    persons.add(6, u"Щербакова"_s, u"Ольга"_s);
    CHECK(persons.doublesOf(latin) == QList<qint64>{6});
}

TEST_CASE("a former name makes doubles of both persons", "[workflow][namesake_index]")
{
    Persons persons;
    const Applicant before = persons.add(1, u"Exemple"_s, u"Amara"_s);
    const Applicant after = persons.add(2, u"Neuville"_s, u"Amara"_s, u"Exemple"_s);
    CHECK(persons.doublesOf(before) == QList<qint64>{2});
    CHECK(persons.doublesOf(after) == QList<qint64>{1});
}

TEST_CASE("one name and two dates of birth are no doubles", "[workflow][namesake_index]")
{
    Persons persons;
    Applicant elder = persons.add(1, u"Exemple"_s, u"Amara"_s);
    elder.dateOfBirth = QDate(1960, 1, 2);
    Applicant younger = persons.add(2, u"Exemple"_s, u"Amara"_s);
    younger.dateOfBirth = QDate(1990, 3, 4);
    persons.put(elder);
    persons.put(younger);
    CHECK(persons.doublesOf(elder).isEmpty());
}

TEST_CASE("an address of two persons whose birth is not told makes doubles of them",
          "[workflow][namesake_index]")
{
    Persons persons;
    const Applicant one = persons.add(1, u"Exemple"_s, u"Amara"_s);
    Applicant other = persons.add(2, u"Neuville"_s, u"Bintou"_s);
    CHECK(persons.doublesOf(one).isEmpty());
    other.email = one.email.toUpper();
    persons.put(other);
    CHECK(persons.doublesOf(one) == QList<qint64>{2});
}

TEST_CASE("who is gone or bears another name by now is no double", "[workflow][namesake_index]")
{
    Persons persons;
    const Applicant one = persons.add(1, u"Exemple"_s, u"Amara"_s);
    Applicant other = persons.add(2, u"Exemple"_s, u"Amara"_s);
    persons.add(3, u"Exemple"_s, u"Amara"_s);
    CHECK(persons.doublesOf(one) == QList<qint64>{2, 3});
    other.familyName = u"Neuville"_s;
    persons.put(other);
    persons.known.remove(3);
    CHECK(persons.doublesOf(one).isEmpty());
}

TEST_CASE("who came while the index was made is known to it", "[workflow][namesake_index]")
{
    TempRegister temp;
    temp.admit({{aCandidate(u"Exemple"_s, u"Awa"_s)}});
    const auto before = temp.lists();
    temp.admit({{aCandidate(u"EXEMPLE"_s, u"Awa"_s)}});
    const NameFolder folder;
    temp.look([&](store::Database& database) {
        SnapshotKeeper keeper(referenceTables(), folder);
        const auto now = keeper.load(database);
        NamesakeIndex index(folder);
        for (const auto& applicant : before->applicants)
            index.put(*applicant);
        keeper.adoptNamesakes(index, *before);
        REQUIRE(now->applicants.size() == 2);
        const auto first
            = store::Stores(database).applicants.find(now->applicants.first()->id).value();
        CHECK(keeper.screener(database).doublesOf(first) == QList{now->applicants.last()->id});
    });
}

TEST_CASE("a double is found among thousands whenever it came", "[workflow][namesake_index]")
{
    const auto madeUp = [](int number) {
        static const QStringList syllables{u"ba"_s,  u"ke"_s,  u"di"_s,  u"fo"_s,  u"gu"_s,
                                           u"lam"_s, u"nor"_s, u"ros"_s, u"tiv"_s, u"zen"_s};
        QString word;
        for (const QChar digit : QString::number(number))
            word += syllables.at(digit.digitValue());
        return word;
    };
    constexpr int kMany = 4000;
    Persons persons;
    for (int id = 1; id <= kMany; ++id)
        persons.add(id, madeUp(id), madeUp(kMany + 7 * id));
    for (const int id : {1, 1700, 3999}) {
        INFO(id);
        const Applicant again
            = persons.add(kMany + id, madeUp(kMany + 7 * id), madeUp(id).toUpper());
        CHECK(persons.doublesOf(again) == QList<qint64>{id});
        CHECK(persons.doublesOf(persons.known.value(id)) == QList<qint64>{kMany + id});
    }
}
