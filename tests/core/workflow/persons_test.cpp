#include "core/workflow/persons.h"

#include "core/store/stores.h"
#include "tests/support/catch.h"
#include "tests/support/temp_register.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

/// One person under two spellings, each with an application; the second knows a telephone number.
class TwoSpellings {
public:
    /// `second` is the vacancy the second spelling applies for.
    explicit TwoSpellings(int second = 6)
    {
        Applicant one = aCandidate(u"Okafor-Sample"_s, u"Ada"_s);
        Applicant other = aCandidate(u"Okafor Sample"_s, u"Ada Ngozi"_s);
        other.dateOfBirth = one.dateOfBirth;
        one.telephone.clear();
        other.telephone = u"+223 20 00 11 22"_s;
        m_applications = temp.admit({{one, 7}, {other, second}});
    }

    ApplicantId one() const { return applicantOf(u"Okafor-Sample"_s); }
    ApplicantId other() const { return applicantOf(u"Okafor Sample"_s); }
    ApplicationId application(int index) const { return m_applications.at(index); }

    ApplicantId applicantOf(const QString& familyName) const
    {
        const auto lists = temp.lists();
        for (const auto& applicant : lists->applicants) {
            if (applicant->familyName == familyName)
                return applicant->id;
        }
        return {};
    }

    bool hasDoubtOf(const QString& familyName) const
    {
        const auto lists = temp.lists();
        return std::any_of(
            lists->applications.begin(), lists->applications.end(), [&](const auto& row) {
                return row->applicant->familyName == familyName
                    && std::any_of(row->marks.begin(), row->marks.end(),
                                   [](const QueryRow::Mark& mark) {
                                       return mark.rule == u"FORM-MULTI"_s
                                           && mark.verdict == Finding::Verdict::CannotTell;
                                   });
            });
    }

    TempRegister temp;

private:
    QList<ApplicationId> m_applications;
};

} // namespace

TEST_CASE("two spellings of one person are proposed with what speaks for it", "[workflow][persons]")
{
    TwoSpellings two;
    const auto doubles = await(two.temp.reg().suspectedDoubles());
    REQUIRE(doubles);
    REQUIRE(doubles->size() == 1);
    CHECK(doubles->first().one == two.one());
    CHECK(doubles->first().other == two.other());
    CHECK(doubles->first().score.points >= 50);
    CHECK(doubles->first().score.reasons.size() >= 2);
}

TEST_CASE("a merge moves all that belongs to a person and takes the fields chosen",
          "[workflow][persons]")
{
    TwoSpellings two;
    const ApplicantId kept = two.one();
    REQUIRE(await(two.temp.reg().mergePersons({kept, two.other(), {u"given_names"_s}})));
    const auto lists = two.temp.lists();
    REQUIRE(lists->applicants.size() == 1);
    CHECK(lists->applicants.first()->familyName == u"Okafor-Sample"_s);
    CHECK(lists->applicants.first()->givenNames == u"Ada Ngozi"_s);
    REQUIRE(lists->applications.size() == 2);
    for (const auto& row : lists->applications)
        CHECK(row->applicant->id == kept);
    const auto record = await(two.temp.reg().person(kept));
    REQUIRE(record);
    CHECK(record->applicant.telephone == u"+223 20 00 11 22"_s);
    CHECK(record->applications.size() == 2);
    CHECK(record->documents.size() == 2);
    CHECK(await(two.temp.reg().verify())->problems.isEmpty());
}

TEST_CASE("a merge is undone although the applications were decided on since",
          "[workflow][persons][undo]")
{
    TwoSpellings two;
    const QString before = contentOf(*two.temp.lists());
    REQUIRE(await(two.temp.reg().mergePersons({two.one(), two.other(), {}})));
    const ActId merge = two.temp.latestAct();
    REQUIRE(await(two.temp.reg().decide({two.application(1)}, Status::NotEligible,
                                        u"officer_judgement"_s, {})));
    const ActId decision = two.temp.latestAct();
    REQUIRE(await(two.temp.reg().undo(merge)));
    CHECK(two.temp.lists()->applicants.size() == 2);
    const ApplicationRow* row = two.temp.lists()->application(two.application(1));
    REQUIRE(row);
    CHECK(row->applicant->familyName == u"Okafor Sample"_s);
    CHECK(row->application.status == Status::NotEligible);
    REQUIRE(await(two.temp.reg().undo(decision)));
    CHECK(contentOf(*two.temp.lists()) == before);
}

TEST_CASE("applications of both for one vacancy become one and part again on undo",
          "[workflow][persons][undo]")
{
    TwoSpellings two(7);
    const QString before = contentOf(*two.temp.lists());
    REQUIRE(await(two.temp.reg().mergePersons({two.one(), two.other(), {}})));
    const ActId merge = two.temp.latestAct();
    REQUIRE(two.temp.lists()->applications.size() == 1);
    const auto dossier = await(two.temp.reg().dossier(two.application(0)));
    REQUIRE(dossier);
    const auto names = [&](Part part) {
        return std::count_if(dossier->values.begin(), dossier->values.end(),
                             [&](const ApplicationValue& value) {
                                 return value.field == u"family_name"_s && value.part == part;
                             });
    };
    CHECK(names(Part::Form) == 1);
    CHECK(names(Part::Survey) == 1);
    CHECK(dossier->documents.size() == 2);
    REQUIRE(await(two.temp.reg().undo(merge)));
    CHECK(contentOf(*two.temp.lists()) == before);
}

TEST_CASE("whoever is said to be somebody else is proposed no more and not merged",
          "[workflow][persons]")
{
    TwoSpellings two;
    REQUIRE(two.hasDoubtOf(u"Okafor Sample"_s));
    CHECK_FALSE(await(two.temp.reg().keepApart(two.one(), two.other(), u" "_s)));
    REQUIRE(await(two.temp.reg().keepApart(two.other(), two.one(), u"sisters"_s)));
    const ActId apart = two.temp.latestAct();
    CHECK(await(two.temp.reg().suspectedDoubles())->isEmpty());
    CHECK_FALSE(two.hasDoubtOf(u"Okafor Sample"_s));
    CHECK_FALSE(two.hasDoubtOf(u"Okafor-Sample"_s));
    CHECK_FALSE(await(two.temp.reg().keepApart(two.one(), two.other(), u"again"_s)));
    const auto merged = await(two.temp.reg().mergePersons({two.one(), two.other(), {}}));
    REQUIRE_FALSE(merged);
    CHECK(merged.error().code == Error::Code::Conflict);

    two.temp.open();
    CHECK(await(two.temp.reg().suspectedDoubles())->isEmpty());
    REQUIRE(await(two.temp.reg().undo(apart)));
    CHECK(two.hasDoubtOf(u"Okafor Sample"_s));
}
