#include "core/workflow/act_subject.h"

#include "tests/support/catch.h"
#include "tests/support/temp_register.h"

using namespace Qt::StringLiterals;
using namespace greffier;

namespace {

QString latestSubject(test::TempRegister& temp)
{
    const auto history = await(temp.reg().history());
    REQUIRE(history);
    return history->last().subject;
}

} // namespace

TEST_CASE("what an act was about is read back as it was written", "[workflow]")
{
    for (const ActSubject& subject :
         {ActSubject{u"OKAFOR-EZE Adaeze"_s, 0, u"not_eligible"_s, 55, 7},
          ActSubject{u"D: D (HRC 1/2): E"_s, 0, u"FORM-LATE"_s, 55, 7},
          ActSubject{{}, 12, u"eligible"_s, 55, 7}, ActSubject{{}, 12, u"eligible"_s},
          ActSubject{{}, 0, u"working"_s, 55, 7}}) {
        INFO(toText(subject).toStdString());
        CHECK(actSubjectFrom(toText(subject)) == subject);
    }
    CHECK(actSubjectFrom(u"eligible"_s).code == u"eligible"_s);
    CHECK(actSubjectFrom(u"HRC 55"_s).code == u"HRC 55"_s);
    CHECK(actSubjectFrom({}) == ActSubject());
}

TEST_CASE("decisions, conflicts and lists name whom and which vacancy they are about",
          "[workflow][register]")
{
    test::TempRegister temp;
    const auto ids = temp.admit({{test::aCandidate(u"Okafor-Eze"_s, u"Adaeze"_s)},
                                 {test::aCandidate(u"Exemple"_s, u"Awa"_s, u"SN"_s)},
                                 {test::aCandidate(u"Muster"_s, u"Ute"_s, u"DE"_s), 3}});
    const auto decide = [&](const QList<ApplicationId>& which) {
        REQUIRE(
            await(temp.reg().decide(which, Status::UnderScreening, u"officer_judgement"_s, {})));
        return latestSubject(temp);
    };
    CHECK(decide({ids.at(0)}) == u"OKAFOR-EZE Adaeze: under_screening (HRC 55/7)"_s);
    CHECK(decide({ids.at(0), ids.at(1)}) == u"2 applications: under_screening (HRC 55/7)"_s);
    CHECK(decide(ids) == u"3 applications: under_screening"_s);

    REQUIRE(await(
        temp.reg().arrange(temp.vacancy(7), Shortlist::Kind::Working, {{ids.first(), 1, {}, {}}})));
    CHECK(latestSubject(temp) == u"working (HRC 55/7)"_s);

    Conflict conflict;
    conflict.application = ids.at(1);
    conflict.kind = Conflict::Kind::OfficersOwn;
    conflict.state = Conflict::State::Confirmed;
    conflict.reason = u"They worked together."_s;
    REQUIRE(await(temp.reg().ruleOnConflict(conflict)));
    CHECK(latestSubject(temp) == u"EXEMPLE Awa: confirmed (HRC 55/7)"_s);

    SecondLook look;
    REQUIRE(await(
        temp.reg().lookAgain(await(temp.reg().dossier(ids.first()))->decisions.last(), look)));
    CHECK(latestSubject(temp) == u"OKAFOR-EZE Adaeze: confirms (HRC 55/7)"_s);
}

TEST_CASE("rankings name the readers and the vacancy they are about", "[workflow][register]")
{
    test::TempRegister temp;
    const auto ids = temp.admit({{test::aCandidate(u"Okafor-Eze"_s, u"Adaeze"_s)},
                                 {test::aCandidate(u"Exemple"_s, u"Awa"_s, u"SN"_s)}});
    const VacancyId vacancy = temp.vacancy(7);
    REQUIRE(await(temp.reg().openRanking(vacancy, {u"A. Reader"_s, u"B. Reader"_s}, ids)));
    CHECK(latestSubject(temp) == u"A. Reader, B. Reader: opened (HRC 55/7)"_s);
    REQUIRE(await(temp.reg().submitRanking(vacancy, u"A. Reader"_s, {{ids.first(), 1}})));
    CHECK(latestSubject(temp) == u"A. Reader: submitted (HRC 55/7)"_s);
    REQUIRE(await(temp.reg().closeRanking(vacancy)));
    CHECK(latestSubject(temp) == u"closed (HRC 55/7)"_s);
}
