// What officers rule on where the rules leave it open, and what the office shares.

#include "core/reference/reference_tables.h"
#include "core/workflow/holds.h"
#include "core/workflow/list_screening.h"
#include "tests/support/catch.h"
#include "tests/support/temp_register.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using Verdict = Finding::Verdict;

namespace {

Finding said(TempRegister& temp, ApplicationId application, const QString& rule)
{
    const auto dossier = await(temp.reg().dossier(application));
    REQUIRE(dossier.ok());
    for (const Finding& finding : dossier->findings) {
        if (finding.rule == rule)
            return finding;
    }
    FAIL("the rule says nothing: " << rule.toStdString());
    return {};
}

bool decided(TempRegister& temp, const QList<ApplicationId>& applications, Status status,
             const DecisionTerms& terms = {})
{
    return await(temp.reg().decide(applications, status, u"officer_judgement"_s, {}, terms)).ok();
}

bool ruled(TempRegister& temp, ApplicationId application, Conflict::State state,
           const QString& reason, Conflict::Kind kind = Conflict::Kind::OfficersOwn,
           const QString& member = {})
{
    Conflict conflict;
    conflict.application = application;
    conflict.kind = kind;
    conflict.memberUid = member;
    conflict.state = state;
    conflict.reason = reason;
    return await(temp.reg().ruleOnConflict(conflict)).ok();
}

bool shortlisted(TempRegister& temp, int vacancy, ApplicationId application)
{
    return await(temp.reg().arrange(temp.vacancy(vacancy), Shortlist::Kind::Working,
                                    {{application, 1, {}, {}}}))
        .ok();
}

GroupMember aMember(const QString& state, const QString& group)
{
    GroupMember member;
    member.name = u"Sample Delegate"_s;
    member.stateIso2 = state;
    member.group = unGroup(group);
    member.firstDay = QDate(2023, 4, 1);
    member.lastDay = QDate(2024, 3, 31);
    return member;
}

Candidacy suitable() { return {aCandidate(u"Exemple"_s, u"Amara"_s)}; }

} // namespace

TEST_CASE("nobody is appointed before the condition is met", "[workflow][condition]")
{
    TempRegister temp;
    const auto id = temp.admit({{aCandidate(u"Primer"_s, u"Ana"_s, u"AR"_s), 3}}).first();
    CHECK(said(temp, id, u"COND-RENEW"_s).verdict == Verdict::NotMet);
    CHECK_FALSE(decided(temp, {id}, Status::Appointed));
    CHECK(decided(temp, {id}, Status::Recommended));

    ConditionRuling ruling;
    CHECK_FALSE(await(temp.reg().ruleOnCondition({temp.vacancy(3)}, ruling)).ok());
    ruling.resolution = u"54/4"_s;
    CHECK_FALSE(await(temp.reg().ruleOnCondition({temp.vacancy(7)}, ruling)).ok());
    REQUIRE(await(temp.reg().ruleOnCondition({temp.vacancy(3), temp.vacancy(4)}, ruling)).ok());
    CHECK(said(temp, id, u"COND-RENEW"_s).verdict == Verdict::Met);
    CHECK_FALSE(waitsForExtension(*temp.lists(), *temp.lists()->vacancy(temp.vacancy(4))));
    CHECK(waitsForExtension(*temp.lists(), *temp.lists()->vacancy(temp.vacancy(5))));
    CHECK(decided(temp, {id}, Status::Appointed));

    ruling.outcome = ConditionRuling::Outcome::Failed;
    REQUIRE(await(temp.reg().ruleOnCondition({temp.vacancy(3)}, ruling)).ok());
    CHECK_FALSE(decided(temp, {id}, Status::Appointed));
}

TEST_CASE("the condition can be gone against on a ground that stays", "[workflow][condition]")
{
    TempRegister temp;
    const auto id = temp.admit({{aCandidate(u"Primer"_s, u"Ana"_s, u"AR"_s), 3}}).first();
    REQUIRE(
        decided(temp, {id}, Status::Appointed, {u"Decision of the President, fictional"_s, {}}));
    const auto dossier = await(temp.reg().dossier(id));
    CHECK(dossier->decisions.last().despite == u"Decision of the President, fictional"_s);
}

TEST_CASE("an appointment makes a term of the holder and its undo takes it back",
          "[workflow][tenure]")
{
    TempRegister temp;
    const Applicant amara = aCandidate(u"Exemple"_s, u"Amara"_s);
    const auto ids = temp.admit({{amara, 7}, {amara, 6}});
    const auto holders = temp.lists()->holders.size();
    CHECK(said(temp, ids.at(1), u"CUMUL"_s).verdict == Verdict::Met);
    REQUIRE(decided(temp, {ids.first()}, Status::Appointed, {{}, QDate(2024, 5, 1)}));
    const auto lists = temp.lists();
    REQUIRE(lists->holders.size() == holders + 1);
    const auto term
        = std::find_if(lists->holders.begin(), lists->holders.end(),
                       [](const HolderTerm& each) { return each.name == u"Amara Exemple"_s; });
    REQUIRE(term != lists->holders.end());
    CHECK(term->mandateCode == u"WG_MERCENARIES"_s);
    CHECK(term->nationalityIso2 == u"ML"_s);
    CHECK(term->seatRegion == unGroup(u"AFRICAN"_s));
    CHECK(toCode(term->term.firstDay) == u"2024-05-01"_s);
    CHECK(toCode(term->term.lastDay) == u"2027-04-30"_s);
    CHECK(said(temp, ids.at(1), u"CUMUL"_s).verdict == Verdict::NotMet);

    REQUIRE(await(temp.reg().undo(temp.latestAct())).ok());
    CHECK(temp.lists()->holders.size() == holders);
    CHECK(said(temp, ids.at(1), u"CUMUL"_s).verdict == Verdict::Met);

    REQUIRE(decided(temp, {ids.first()}, Status::Appointed, {{}, QDate(2024, 8, 1)}));
    REQUIRE(decided(temp, {ids.first()}, Status::NotAppointed));
    CHECK(temp.lists()->holders.size() == holders);
}

TEST_CASE("a confirmed conflict holds the application back until it is dismissed with a reason",
          "[workflow][conflict]")
{
    TempRegister temp;
    const auto ids = temp.admit({suitable(), {aCandidate(u"Muster"_s, u"Clara"_s, u"NG"_s)}});
    CHECK_FALSE(ruled(temp, ids.first(), Conflict::State::Suggested, {}));
    REQUIRE(ruled(temp, ids.first(), Conflict::State::Suggested, u"a relative"_s));
    CHECK(decided(temp, ids, Status::Eligible));
    REQUIRE(ruled(temp, ids.first(), Conflict::State::Confirmed, u"a relative"_s));
    CHECK_FALSE(decided(temp, ids, Status::Shortlisted));
    CHECK_FALSE(decided(temp, ids, Status::Shortlisted, {u"a ground for all"_s, {}}));
    CHECK(decided(temp, ids, Status::NotEligible)); // that goes the other way
    REQUIRE(decided(temp, {ids.first()}, Status::Eligible, {u"looked into, fictional"_s, {}}));
    CHECK(shortlisted(temp, 7, ids.first()));
    REQUIRE(decided(temp, {ids.first()}, Status::NotEligible));
    CHECK_FALSE(shortlisted(temp, 7, ids.first()));

    CHECK_FALSE(ruled(temp, ids.first(), Conflict::State::Dismissed, u"  "_s));
    REQUIRE(ruled(temp, ids.first(), Conflict::State::Dismissed, u"no relative after all"_s));
    CHECK(shortlisted(temp, 7, ids.first()));
    const auto dossier = await(temp.reg().dossier(ids.first()));
    REQUIRE(dossier->conflicts.size() == 1);
    CHECK(dossier->conflicts.first().state == Conflict::State::Dismissed);
    CHECK(dossier->conflicts.first().officer == u"Ada Test"_s);
    CHECK(dossier->conflictRulings.size() == 3);
}

TEST_CASE("who is held back stands in no document and the officer is told", "[workflow][conflict]")
{
    TempRegister temp;
    const auto ids = temp.admit({suitable(), {aCandidate(u"Muster"_s, u"Clara"_s, u"NG"_s)}});
    REQUIRE(decided(temp, ids, Status::Eligible));
    const auto publicList = [&] {
        const auto written = await(temp.reg().exportDocument({u"public-list"_s, u"en"_s, 55, 7}));
        REQUIRE(written.ok());
        return *written;
    };
    CHECK(publicList().remarks.isEmpty());
    REQUIRE(ruled(temp, ids.first(), Conflict::State::Confirmed, u"a relative"_s));
    const auto held = publicList();
    REQUIRE(held.remarks.size() == 1);
    CHECK(held.remarks.first().contains(u"EXEMPLE"_s));
}

TEST_CASE("a member of the Group keeps out of what concerns a candidate of the same State",
          "[workflow][conflict]")
{
    TempRegister temp;
    const auto id = temp.admit({suitable()}).first();
    REQUIRE(await(temp.reg().setGroupMember(aMember(u"ML"_s, u"AFRICAN"_s))).ok());
    CHECK(said(temp, id, u"CG-1"_s).weight == Finding::Weight::Warning);
    auto dossier = await(temp.reg().dossier(id));
    REQUIRE(dossier->conflicts.size() == 1);
    const Conflict suggested = dossier->conflicts.first();
    CHECK(suggested.kind == Conflict::Kind::MemberNationality);
    CHECK(suggested.state == Conflict::State::Suggested);

    REQUIRE(ruled(temp, id, Conflict::State::Confirmed, {}, suggested.kind, suggested.memberUid));
    CHECK(said(temp, id, u"CG-1"_s).weight == Finding::Weight::Information);
    CHECK(recusedMembers(*temp.lists(), id).size() == 1);
    CHECK(shortlisted(temp, 7, id)); // the member is kept out, not the candidate
    REQUIRE(ruled(temp, id, Conflict::State::Dismissed, u"another Mali, fictional"_s,
                  suggested.kind, suggested.memberUid));
    CHECK(recusedMembers(*temp.lists(), id).isEmpty());
    CHECK(said(temp, id, u"CG-1"_s).weight == Finding::Weight::Information);
}

TEST_CASE("members of the Group count while they serve and the chair is kept by vacancy",
          "[workflow][group]")
{
    TempRegister temp;
    const auto id = temp.admit({suitable()}).first();
    GroupMember member = aMember(u"ML"_s, u"AFRICAN"_s);
    member.lastDay = QDate(2023, 10, 24); // the day before the deadline
    REQUIRE(await(temp.reg().setGroupMember(member)).ok());
    CHECK(said(temp, id, u"CG-1"_s).verdict == Verdict::CannotTell);
    member = temp.lists()->groupMembers.first();
    member.lastDay = {};
    REQUIRE(await(temp.reg().setGroupMember(member)).ok());
    CHECK(temp.lists()->groupMembers.size() == 1);
    CHECK(said(temp, id, u"CG-1"_s).verdict == Verdict::NotMet);

    const SessionId session = temp.lists()->vacancy(temp.vacancy(7))->session;
    GroupChair chair{member.uid, session, {}, GroupChair::Role::Chair};
    REQUIRE(await(temp.reg().setGroupChair(chair)).ok());
    chair.vacancy = temp.vacancy(7);
    REQUIRE(await(temp.reg().setGroupChair(chair)).ok());
    REQUIRE(await(temp.reg().setGroupChair(chair)).ok());
    CHECK(temp.lists()->groupChairs.size() == 2);
    member.stateIso2 = u"XX"_s;
    CHECK_FALSE(await(temp.reg().setGroupMember(member)).ok());
}

TEST_CASE("a list is looked at as a whole and withdrawn candidates are left aside",
          "[workflow][balance]")
{
    TempRegister temp;
    const auto ids = temp.admit({{aCandidate(u"Exemple"_s, u"Amara"_s), 7},
                                 {aCandidate(u"Muster"_s, u"Clara"_s, u"NG"_s), 7}});
    QList<ShortlistEntry> entries;
    for (const ApplicationId id : ids)
        entries += {id, static_cast<int>(entries.size()) + 1, {}, {}};
    REQUIRE(await(temp.reg().arrange(temp.vacancy(7), Shortlist::Kind::Interview, entries)).ok());
    const auto verdictOf = [&](const QString& rule) {
        const auto lists = temp.lists();
        const Findings findings = listFindings(*lists, lists->shortlists.first());
        for (const Finding& finding : findings) {
            if (finding.rule == rule)
                return finding.verdict;
        }
        FAIL("the rule says nothing");
        return Verdict::CannotTell;
    };
    CHECK(verdictOf(u"BAL-GENDER"_s) == Verdict::NotMet); // two women
    CHECK(verdictOf(u"BAL-GEO"_s) == Verdict::NotMet); // of one group
    REQUIRE(decided(temp, {ids.last()}, Status::Withdrawn));
    CHECK(verdictOf(u"BAL-GEO"_s) == Verdict::Met);

    const QDate day(2023, 12, 1);
    CHECK(groupFinding(*temp.lists(), day, day).verdict == Verdict::CannotTell);
    REQUIRE(await(temp.reg().setGroupMember(aMember(u"ML"_s, u"AFRICAN"_s))).ok());
    CHECK(groupFinding(*temp.lists(), day, day).verdict == Verdict::NotMet);
}

TEST_CASE("a colleague looks at a decision again and it stands as it is", "[workflow][decision]")
{
    TempRegister temp;
    const auto id = temp.admit({suitable()}).first();
    REQUIRE(decided(temp, {id}, Status::Eligible));
    SecondLook look;
    Decision decision = await(temp.reg().dossier(id))->decisions.last();
    look.confirms = false;
    CHECK_FALSE(await(temp.reg().lookAgain(decision, look)).ok());
    look.note = u"the form is signed by somebody else"_s;
    REQUIRE(await(temp.reg().lookAgain(decision, look)).ok());
    const auto dossier = await(temp.reg().dossier(id));
    REQUIRE(dossier->secondLooks.size() == 1);
    CHECK_FALSE(dossier->secondLooks.first().confirms);
    CHECK(dossier->row.application.status == Status::Eligible);
    decision.uid = u"nothing"_s;
    CHECK_FALSE(await(temp.reg().lookAgain(decision, look)).ok());
}

TEST_CASE("a new edition changes findings and a decision keeps the edition it was made under",
          "[workflow][rules]")
{
    TempRegister temp;
    const auto id = temp.admit({suitable()}).first();
    CHECK(said(temp, id, u"FORM-LETTER"_s).verdict == Verdict::Met);
    REQUIRE(decided(temp, {id}, Status::Eligible));

    RuleEdition edition;
    edition.letterWords = 10; // the letter of the sample has more
    CHECK_FALSE(await(temp.reg().adoptEdition(edition, u"a ground"_s)).ok()); // the name is taken
    edition.name = u"2026-2"_s;
    CHECK_FALSE(await(temp.reg().adoptEdition(edition, {})).ok());
    REQUIRE(await(temp.reg().adoptEdition(edition, u"note of the Bureau, fictional"_s)).ok());
    CHECK(said(temp, id, u"FORM-LETTER"_s).verdict == Verdict::NotMet);
    const auto dossier = await(temp.reg().dossier(id));
    CHECK(dossier->decisions.last().ruleBookEdition == RuleEdition().name);
    for (const Finding& finding : dossier->decisions.last().findings) {
        if (finding.rule == u"FORM-LETTER"_s)
            CHECK(finding.verdict == Verdict::Met);
    }
    REQUIRE(await(temp.reg().undo(temp.latestAct())).ok());
    CHECK(said(temp, id, u"FORM-LETTER"_s).verdict == Verdict::Met);
}

TEST_CASE("an officer confirms a rule whose source was not read", "[workflow][rules]")
{
    TempRegister temp;
    const auto id = temp.admit({suitable()}).first();
    CHECK_FALSE(said(temp, id, u"CUMUL"_s).confirmed);
    CHECK_FALSE(await(temp.reg().confirmRule(u"CUMUL"_s, {})).ok());
    CHECK_FALSE(await(temp.reg().confirmRule(u"FORM-LATE"_s, u"a ground"_s)).ok());
    CHECK_FALSE(await(temp.reg().confirmRule(u"NO-SUCH"_s, u"a ground"_s)).ok());
    REQUIRE(await(temp.reg().confirmRule(u"CUMUL"_s, u"read in the annex, para. 44"_s)).ok());
    CHECK(said(temp, id, u"CUMUL"_s).confirmed);
    CHECK(temp.lists()->ruleConfirmations.first().officer == u"Ada Test"_s);
    REQUIRE(await(temp.reg().undo(temp.latestAct())).ok());
    CHECK_FALSE(said(temp, id, u"CUMUL"_s).confirmed);
}

TEST_CASE("a membership is corrected with a reason and findings follow", "[workflow][groups]")
{
    TempRegister temp;
    const auto id = temp.admit({{aCandidate(u"Modèle"_s, u"Claire"_s, u"FR"_s), 7}}).first();
    CHECK(said(temp, id, u"SEAT-WG"_s).verdict == Verdict::NotMet);
    GroupMembership membership;
    membership.group = unGroup(u"AFRICAN"_s);
    membership.stateIso2 = u"FR"_s;
    CHECK_FALSE(await(temp.reg().setMembership(membership, {})).ok());
    REQUIRE(await(temp.reg().setMembership(membership, u"invented for this test"_s)).ok());
    CHECK(said(temp, id, u"SEAT-WG"_s).verdict == Verdict::Met);
    CHECK(temp.lists()->application(id)->groups == QStringList{u"WEOG"_s, u"AFRICAN"_s});
    membership.participation = GroupMembership::Participation::Additional;
    REQUIRE(await(temp.reg().setMembership(membership, u"invented for this test"_s)).ok());
    CHECK(said(temp, id, u"SEAT-WG"_s).weight == Finding::Weight::Warning);
    REQUIRE(await(temp.reg().removeMembership(membership.group, u"FR"_s, u"not after all"_s)).ok());
    CHECK(said(temp, id, u"SEAT-WG"_s).weight == Finding::Weight::Exclusion);
    CHECK_FALSE(
        await(temp.reg().removeMembership(membership.group, u"FR"_s, u"not after all"_s)).ok());

    membership.group = emripRegion(u"ARCTIC"_s);
    CHECK_FALSE(await(temp.reg().setMembership(membership, u"a ground"_s)).ok());
    membership.group = {u"sample_scheme"_s, u"ISLANDS"_s};
    CHECK_FALSE(await(temp.reg().setMembership(membership, u"a ground"_s)).ok());
    RegionEntry islands;
    islands.region = membership.group;
    islands.names.insert(u"en"_s, u"Islands"_s);
    REQUIRE(await(temp.reg().addRegion(islands, u"invented for this test"_s)).ok());
    CHECK(await(temp.reg().setMembership(membership, u"a ground"_s)).ok());
}

TEST_CASE("the mechanism on indigenous peoples has its older scheme until resolution 33/25",
          "[workflow][groups]")
{
    TempRegister temp;
    QStringList before;
    QStringList after;
    for (const SeatScheme& scheme : temp.lists()->seatSchemes) {
        if (scheme.mandateCode == u"EMRIP"_s && scheme.holdsOn(QDate(2016, 9, 29)))
            before += scheme.scheme;
        if (scheme.mandateCode == u"EMRIP"_s && scheme.holdsOn(QDate(2016, 9, 30)))
            after += scheme.scheme;
    }
    CHECK(before == QStringList{kUnGroups.toString()});
    CHECK(after == QStringList{kEmripRegions.toString()});
}

TEST_CASE("an officer's own reason is one of the register", "[workflow][reasons]")
{
    TempRegister temp;
    const auto id = temp.admit({suitable()}).first();
    const ReasonCode own{u"sample_reason"_s, u"A reason of this office"_s, {}, true};
    CHECK_FALSE(await(temp.reg().decide({id}, Status::Eligible, own.code, {})).ok());
    CHECK_FALSE(await(temp.reg().addReason({u"sample_reason"_s, {}, {}, true})).ok());
    REQUIRE(await(temp.reg().addReason(own)).ok());
    CHECK_FALSE(await(temp.reg().addReason(own)).ok());
    CHECK(await(temp.reg().decide({id}, Status::Eligible, own.code, {})).ok());
}

TEST_CASE("undoing any sequence of acts restores the same findings", "[workflow][property]")
{
    for (const unsigned seed : {1U, 2U, 3U}) {
        INFO("seed " << seed);
        TempRegister temp;
        const Applicant amara = aCandidate(u"Exemple"_s, u"Amara"_s);
        const auto ids = temp.admit(
            {{amara, 7}, {amara, 4}, {aCandidate(u"Modèle"_s, u"Claire"_s, u"FR"_s), 7}});
        const auto findings = [&] {
            const auto entries = await(temp.reg().screen(55));
            REQUIRE(entries.ok());
            QList<Findings> all;
            for (const ScreeningEntry& entry : *entries)
                all += entry.findings;
            return all;
        };
        const auto before = findings();
        const QString lists = contentOf(*temp.lists());
        const ActId first = temp.latestAct();
        std::mt19937 random(seed);
        const auto chance = [&](unsigned outOf) { return static_cast<int>(random() % outOf); };
        // Acts that are refused leave nothing to undo.
        const auto attempt = [](const auto& answer) { return answer.ok(); };
        for (int act = 0; act < 15; ++act) {
            const ApplicationId id = ids.at(chance(3));
            switch (chance(7)) {
            case 0: decided(temp, {id}, Status::Appointed, {u"a ground"_s, {}}); break;
            case 1: decided(temp, {id}, Status::Recommended, {u"a ground"_s, {}}); break;
            case 2: ruled(temp, id, Conflict::State::Confirmed, u"a reason"_s); break;
            case 3:
                attempt(await(temp.reg().setGroupMember(aMember(u"ML"_s, u"AFRICAN"_s))));
                break;
            case 4:
                attempt(await(temp.reg().setMembership(
                    {unGroup(u"EEG"_s), u"FR"_s, {}, {}, {}, {}, {}}, u"a reason"_s)));
                break;
            case 5: attempt(await(temp.reg().confirmRule(u"CUMUL"_s, u"a ground"_s))); break;
            case 6:
                attempt(await(temp.reg().addPersonByGroup(temp.vacancy(7), Shortlist::Kind::Working,
                                                          aCandidate(u"A"_s, u"B"_s), u"why"_s)));
                break;
            }
        }
        auto history = await(temp.reg().history());
        REQUIRE(history.ok());
        std::reverse(history->begin(), history->end());
        for (const AuditEntry& entry : std::as_const(*history)) {
            if (entry.act > first)
                REQUIRE(await(temp.reg().undo(entry.act)).ok());
        }
        CHECK(findings() == before);
        CHECK(contentOf(*temp.lists()) == lists);
    }
}

TEST_CASE("no act makes an application unreachable", "[workflow][property]")
{
    TempRegister temp;
    QList<Candidacy> candidacies;
    for (const QString& name : {u"Alpha"_s, u"Beta"_s, u"Gamma"_s, u"Delta"_s})
        candidacies += {aCandidate(name, u"Exemple"_s, u"FR"_s), 7};
    const auto ids = temp.admit(candidacies);
    for (const Status status : kAllStatuses) {
        REQUIRE(decided(temp, {ids.first()}, status, {u"a ground"_s, {}}));
        REQUIRE(ruled(temp, ids.at(1), Conflict::State::Confirmed, u"a reason"_s));
        const auto entries = await(temp.reg().screen(55));
        REQUIRE(entries.ok());
        CHECK(entries->size() == ids.size());
        CHECK(temp.lists()->applications.size() == ids.size());
        for (const ApplicationId id : ids)
            CHECK(await(temp.reg().dossier(id)).ok());
    }
}
