// Whom the Consultative Group names without an application.

#include "core/workflow/application_query.h"
#include "core/workflow/balance.h"
#include "core/workflow/list_screening.h"
#include "tests/core/documents/docx/docx_parts.h"
#include "tests/support/catch.h"
#include "tests/support/temp_register.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using Verdict = Finding::Verdict;

namespace {

ApplicationId named(TempRegister& temp, const Applicant& person,
                    Shortlist::Kind kind = Shortlist::Kind::Interview)
{
    const auto done = await(
        temp.reg().addPersonByGroup(temp.vacancy(7), kind, person, u"The post justifies it."_s));
    REQUIRE(done);
    return *done;
}

Finding said(TempRegister& temp, ApplicationId application, const QString& rule)
{
    const auto dossier = await(temp.reg().dossier(application));
    REQUIRE(dossier);
    for (const Finding& finding : dossier->findings) {
        if (finding.rule == rule)
            return finding;
    }
    FAIL("the rule says nothing: " << rule.toStdString());
    return {};
}

QString written(TempRegister& temp, const QString& kind)
{
    ExportRequest request;
    request.document = kind;
    request.language = u"en"_s;
    request.session = 55;
    request.vacancy = 7;
    request.list = Shortlist::Kind::Interview;
    const auto document = await(temp.reg().exportDocument(request));
    REQUIRE(document);
    return DocxParts(document->bytes).text().toUpper();
}

qsizetype found(TempRegister& temp, const QString& query)
{
    const auto lists = temp.lists();
    const auto rows = matchingApplications(temp.reg(), *lists, query);
    REQUIRE(rows);
    return rows->size();
}

} // namespace

TEST_CASE("whoever the Group names without an application stands on its list and is marked",
          "[workflow][shortlist]")
{
    TempRegister temp;
    temp.admit({{aCandidate(u"Exemple"_s, u"Amara"_s)}});
    Applicant person;
    person.familyName = u"Muster"_s;
    person.givenNames = u"Clara"_s;
    person.nationality = u"NG"_s;
    const ApplicationId id = named(temp, person);

    const auto lists = temp.lists();
    const ApplicationRow* row = lists->application(id);
    REQUIRE(row);
    CHECK(row->application.origin == Origin::Group);
    CHECK(row->proposal == Proposal::ToBeJudged);
    CHECK_FALSE(row->complete);
    CHECK_FALSE(row->late);
    const Shortlist* list = lists->shortlist(temp.vacancy(7), Shortlist::Kind::Interview);
    REQUIRE(list);
    CHECK(list->entries.last().application == id);
    CHECK(list->entries.last().addedByGroup);
    for (const QString& rule : {u"FORM-BOTH"_s, u"FORM-LATE"_s, u"FORM-PERMANDATE"_s})
        CHECK(said(temp, id, rule).verdict == Verdict::CannotTell);
    CHECK(said(temp, id, u"SEAT-WG"_s).verdict == Verdict::Met);

    CHECK(found(temp, u"is:added-by-group"_s) == 1);
    CHECK(found(temp, u"-is:added-by-group"_s) == 1);
    CHECK(found(temp, u"muster vacancy:7 group:african"_s) == 1);
}

TEST_CASE("whoever did not apply is on no public list and in no count of applications",
          "[workflow][shortlist][exports]")
{
    TempRegister temp;
    temp.admit({{aCandidate(u"Exemple"_s, u"Amara"_s)}});
    const ApplicationId id = named(temp, aCandidate(u"Muster"_s, u"Clara"_s));
    // Even with a status that puts others on it.
    REQUIRE(await(temp.reg().decide({id}, Status::Shortlisted, u"officer_judgement"_s, {})).ok());
    CHECK_FALSE(written(temp, u"public-list"_s).contains(u"MUSTER"_s));
    CHECK_FALSE(written(temp, u"letter-acknowledgement"_s).contains(u"MUSTER"_s));
    const QString shortlist = written(temp, u"shortlist"_s);
    CHECK(shortlist.contains(u"MUSTER"_s));
    CHECK(shortlist.contains(u"ADDED BY THE CONSULTATIVE GROUP"_s));

    const auto lists = temp.lists();
    BalanceScope scope;
    scope.session = 55;
    CHECK(applicationsIn(*lists, scope).size() == 1);
    scope.list = Shortlist::Kind::Interview;
    CHECK(applicationsIn(*lists, scope).size() == 1);
}

TEST_CASE("the Group names a person of the register once for a vacancy and with a reason",
          "[workflow][shortlist]")
{
    TempRegister temp;
    const auto ids = temp.admit({{aCandidate(u"Exemple"_s, u"Amara"_s), 4}});
    Applicant amara;
    static_cast<Person&>(amara) = *temp.lists()->application(ids.first())->applicant;
    const qsizetype persons = temp.lists()->applicants.size();
    const ApplicationId id = named(temp, amara);
    CHECK(temp.lists()->applicants.size() == persons);
    CHECK(temp.lists()->application(id)->applicant->id == amara.id);

    const auto attempt = [&](const Applicant& person, const QString& reason) {
        return await(
            temp.reg().addPersonByGroup(temp.vacancy(7), Shortlist::Kind::Working, person, reason));
    };
    CHECK(attempt(amara, u"again"_s).error().code == Error::Code::Conflict);
    CHECK(attempt(aCandidate(u"Muster"_s, u"Clara"_s), u" "_s).error().code
          == Error::Code::Invalid);
    CHECK(attempt(Applicant(), u"a reason"_s).error().code == Error::Code::Invalid);

    REQUIRE(await(temp.reg().undo(temp.latestAct())));
    CHECK(temp.lists()->applications.size() == 1);
    CHECK(temp.lists()->shortlist(temp.vacancy(7), Shortlist::Kind::Interview) == nullptr);
    CHECK(await(temp.reg().verify())->problems.isEmpty());
}

TEST_CASE("a corrected group changes what the rules say of a list and what it prints",
          "[workflow][groups]")
{
    TempRegister temp;
    const auto ids = temp.admit(
        {{aCandidate(u"Exemple"_s, u"Amara"_s)}, {aCandidate(u"Muster"_s, u"Clara"_s, u"NG"_s)}});
    REQUIRE(await(temp.reg().arrange(temp.vacancy(7), Shortlist::Kind::Interview,
                                     {{ids.at(0), 1, {}, {}}, {ids.at(1), 2, {}, {}}})));
    const auto geography = [&] {
        const auto lists = temp.lists();
        for (const Finding& finding : listFindings(*lists, lists->shortlists.first())) {
            if (finding.rule == u"BAL-GEO"_s)
                return finding.verdict;
        }
        return Verdict::CannotTell;
    };
    CHECK(geography() == Verdict::NotMet); // both of one group
    CHECK_FALSE(written(temp, u"shortlist"_s).contains(u"EASTERN EUROPEAN"_s));
    GroupMembership moved;
    moved.group = unGroup(u"EEG"_s);
    moved.stateIso2 = u"NG"_s;
    REQUIRE(await(temp.reg().setMembership(moved, u"invented"_s)));
    REQUIRE(await(temp.reg().removeMembership(unGroup(u"AFRICAN"_s), u"NG"_s, u"invented"_s)));
    CHECK(geography() == Verdict::Met);
    CHECK(written(temp, u"shortlist"_s).contains(u"EASTERN EUROPEAN"_s));
}
