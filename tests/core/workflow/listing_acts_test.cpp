#include "core/workflow/application_query.h"
#include "core/workflow/balance.h"
#include "core/workflow/view_query.h"

#include "tests/support/catch.h"
#include "tests/support/temp_register.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

/// Three women and a man of three groups for the seat of the African States, one of them from
/// outside Africa.
QList<ApplicationId> admitFour(TempRegister& temp)
{
    Candidacy okafor{aCandidate(u"Okafor"_s, u"Ngozi"_s, u"NG"_s)};
    okafor.further = {{u"nominating_entity"_s,
                       Part::Form,
                       u"Network of Invented Societies"_s,
                       {u"form.docx"_s, Locator::inParagraph(3), {}},
                       Certainty::Read}};
    Candidacy diallo{aCandidate(u"Diallo"_s, u"Moussa"_s, u"SN"_s)};
    diallo.person.gender = u"M"_s;
    Candidacy silent{aCandidate(u"Keïta"_s, u"Awa"_s)};
    silent.person.gender = QString();
    return temp.admit({okafor, diallo, silent, {aCandidate(u"Müller"_s, u"Ute"_s, u"DE"_s)}});
}

const BalanceTable& tableOf(const Balance& balance, const QString& code)
{
    for (const BalanceTable& table : balance.tables) {
        if (table.code == code)
            return table;
    }
    throw std::runtime_error("no such table");
}

int countOf(const Balance& balance, const QString& table, const QString& code)
{
    for (const BalanceCount& count : tableOf(balance, table).counts) {
        if (count.code == code)
            return count.applications;
    }
    return 0;
}

} // namespace

TEST_CASE("a view is saved under a name by an act and shows its rows in its order", "[views]")
{
    TempRegister temp;
    admitFour(temp);
    SavedView view;
    view.name = u"  Women of Africa "_s;
    view.query = u"gender:female group:african"_s;
    view.columns = {u"name"_s, u"status"_s};
    REQUIRE(await(temp.reg().saveView(view)));
    const auto lists = temp.lists();
    REQUIRE(lists->views.size() == 1);
    CHECK(lists->views.first().name == u"Women of Africa"_s);
    const SavedView* saved = viewNamed(*lists, ViewPlace::Sessions, u"women of africa"_s);
    REQUIRE(saved);
    CHECK(applicationsOfView(temp.reg(), *lists, *saved)->size() == 1);

    view.query = QString();
    view.sort = u"nationality"_s;
    view.descending = true;
    REQUIRE(await(temp.reg().saveView(view)));
    const auto changed = temp.lists();
    REQUIRE(changed->views.size() == 1);
    const auto rows = applicationsOfView(temp.reg(), *changed, changed->views.first());
    REQUIRE(rows->size() == 4);
    CHECK(rows->first()->applicant->nationality == u"SN"_s);
    CHECK(rows->last()->applicant->nationality == u"DE"_s);

    REQUIRE(await(temp.reg().undo(temp.latestAct())));
    CHECK(temp.lists()->views.first().query == u"gender:female group:african"_s);
    REQUIRE(await(temp.reg().removeView(ViewPlace::Sessions, u"WOMEN OF AFRICA"_s)));
    CHECK(temp.lists()->views.isEmpty());
    CHECK_FALSE(await(temp.reg().removeView(ViewPlace::Sessions, u"Women of Africa"_s)));
    view.columns = {u"shoe_size"_s};
    CHECK_FALSE(await(temp.reg().saveView(view)));
}

TEST_CASE("a view of one place is none of another and comes back by undo", "[views]")
{
    TempRegister temp;
    SavedView notes;
    notes.place = ViewPlace::Notes;
    notes.name = u"Replies due"_s;
    notes.query = u"deadline:2024 -kind:call"_s;
    notes.columns = {u"reference"_s, u"deadline"_s};
    notes.sort = u"deadline"_s;
    REQUIRE(await(temp.reg().saveView(notes)));
    CHECK(viewNamed(*temp.lists(), ViewPlace::Notes, u"replies due"_s));
    CHECK_FALSE(viewNamed(*temp.lists(), ViewPlace::Sessions, u"Replies due"_s));

    const auto refused = await(temp.reg().removeView(ViewPlace::Mandates, u"Replies due"_s));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message == u"There is no view “Replies due” in Mandates."_s);
    REQUIRE(await(temp.reg().removeView(ViewPlace::Notes, u"Replies due"_s)));
    CHECK(temp.lists()->views.isEmpty());
    REQUIRE(await(temp.reg().undo(temp.latestAct())));
    const auto lists = temp.lists();
    REQUIRE(lists->views.size() == 1);
    SavedView back = lists->views.first();
    CHECK(back.place == ViewPlace::Notes);
    CHECK(back.query == notes.query);
    CHECK(back.columns == notes.columns);
    CHECK(back.sort == u"deadline"_s);
}

TEST_CASE("a view has the columns and choices of its place only", "[views]")
{
    TempRegister temp;
    const auto refusal = [&](ViewPlace place, const QString& column, const QString& choice) {
        SavedView view;
        view.place = place;
        view.name = u"One"_s;
        view.sort = column;
        view.choice = choice;
        const auto saved = await(temp.reg().saveView(view));
        return saved ? QString() : saved.error().message;
    };
    CHECK(refusal(ViewPlace::Mandates, u"end"_s, {}).isEmpty());
    CHECK(refusal(ViewPlace::Mandates, u"born"_s, {})
          == u"There is no column “born”; there are mandate, holders, status, end."_s);
    CHECK(refusal(ViewPlace::Reference, u"column4"_s, u"sessions"_s).isEmpty());
    CHECK(refusal(ViewPlace::Reference, {}, u"states_of_matter"_s)
              .contains(u"there are states, regions, titles, sessions, terms, formulae."_s));
    CHECK(refusal(ViewPlace::Applicants, {}, u"duplicates"_s).isEmpty());
    CHECK(refusal(ViewPlace::Sessions, {}, u"duplicates"_s)
          == u"In Sessions there is nothing to choose beside the query."_s);
}

TEST_CASE("the query of a view is read as its place reads it", "[views]")
{
    TempRegister temp;
    const auto reads = [&](ViewPlace place, const QString& query) {
        SavedView view;
        view.place = place;
        view.query = query;
        return understoodQuery(temp.reg(), *temp.lists(), view).ok();
    };
    CHECK(reads(ViewPlace::Sessions, u"group:african"_s));
    CHECK(reads(ViewPlace::Applicants, u"group:african"_s));
    CHECK_FALSE(reads(ViewPlace::Applicants, u"group:mars"_s));
    CHECK(reads(ViewPlace::Notes, u"deadline:2024"_s));
    CHECK_FALSE(reads(ViewPlace::Notes, u"holders:ada"_s));
    CHECK(reads(ViewPlace::Mandates, u"holders:ada"_s));
    CHECK(reads(ViewPlace::Today, u"-state:overdue"_s));
    CHECK(reads(ViewPlace::History, u"undone:"_s));
    CHECK(reads(ViewPlace::Reference, u"group:asian"_s));
}

TEST_CASE("the Group may add whom the rules exclude and the origin is kept", "[shortlist]")
{
    TempRegister temp;
    const auto ids = admitFour(temp);
    using enum Shortlist::Kind;
    CHECK_FALSE(await(temp.reg().arrange(temp.vacancy(7), Interview, {{ids.last(), 1, {}, {}}})));
    REQUIRE(await(temp.reg().arrange(temp.vacancy(7), Interview,
                                     {{ids.at(0), 1, {}, {}}, {ids.at(1), 1, {}, {}}})));
    CHECK_FALSE(await(temp.reg().addByGroup(ids.last(), Interview, u"  "_s)));
    REQUIRE(await(temp.reg().addByGroup(ids.last(), Interview, u"The post justifies it."_s)));
    const Shortlist* list = temp.lists()->shortlist(temp.vacancy(7), Interview);
    REQUIRE(list);
    REQUIRE(list->entries.size() == 3);
    CHECK(list->entries.last().addedByGroup);
    CHECK(list->entries.last().rank == 3);
    CHECK(list->entries.last().publicReason == u"The post justifies it."_s);
    CHECK_FALSE(list->entries.first().addedByGroup);
}

TEST_CASE("who withdraws keeps the rank and so do the others", "[shortlist]")
{
    TempRegister temp;
    const auto ids = admitFour(temp);
    using enum Shortlist::Kind;
    REQUIRE(await(temp.reg().arrange(
        temp.vacancy(7), Recommended,
        {{ids.at(0), 1, {}, {}}, {ids.at(1), 2, {}, {}}, {ids.at(2), 3, {}, {}}})));
    REQUIRE(
        await(temp.reg().decide({ids.at(1)}, Status::Withdrawn, u"withdrawn_by_applicant"_s, {})));
    const auto lists = temp.lists();
    const auto& entries = lists->shortlist(temp.vacancy(7), Recommended)->entries;
    REQUIRE(entries.size() == 3);
    for (int place = 0; place < 3; ++place)
        CHECK(entries.at(place).rank == place + 1);
}

TEST_CASE("an appointment makes a term of office and its undo takes it away", "[status]")
{
    TempRegister temp;
    const auto ids = admitFour(temp);
    const auto holders = temp.lists()->holders.size();
    REQUIRE(await(temp.reg().decide({ids.first()}, Status::Appointed, u"officer_judgement"_s, {})));
    const auto lists = temp.lists();
    REQUIRE(lists->holders.size() == holders + 1);
    const auto term
        = std::find_if(lists->holders.begin(), lists->holders.end(),
                       [](const HolderTerm& each) { return each.name == u"Ngozi Okafor"_s; });
    REQUIRE(term != lists->holders.end());
    CHECK(term->mandateCode == u"WG_MERCENARIES"_s);
    CHECK(term->seatRegion == unGroup(u"AFRICAN"_s));
    CHECK_FALSE(term->term.firstDay.isKnown());
    REQUIRE(await(temp.reg().decide({ids.first()}, Status::Appointed, u"officer_judgement"_s, {})));
    CHECK(temp.lists()->holders.size() == holders + 1);
    REQUIRE(await(temp.reg().undo(temp.latestAct())));
    REQUIRE(await(temp.reg().undo(ActId{temp.latestAct().value - 2})));
    CHECK(temp.lists()->holders.size() == holders);
}

TEST_CASE("readers rank independently until the round is closed", "[ranking]")
{
    TempRegister temp;
    const auto ids = admitFour(temp);
    const VacancyId vacancy = temp.vacancy(7);
    Register& reg = temp.reg();
    CHECK_FALSE(await(reg.openRanking(vacancy, {u"Only one"_s}, ids)));
    REQUIRE(await(reg.openRanking(vacancy, {u"Reader A"_s, u" Reader  B "_s}, ids)));
    CHECK_FALSE(await(reg.openRanking(vacancy, {u"C"_s, u"D"_s}, ids)));
    CHECK_FALSE(await(reg.submitRanking(vacancy, u"Somebody"_s, {{ids.at(0), 1}})));
    CHECK_FALSE(await(reg.submitRanking(vacancy, u"Reader A"_s, {{ids.at(0), 1}, {ids.at(0), 2}})));
    REQUIRE(await(reg.submitRanking(vacancy, u"Reader A"_s, {{ids.at(0), 1}, {ids.at(1), 2}})));
    REQUIRE(await(reg.submitRanking(vacancy, u"Reader A"_s, {{ids.at(1), 1}, {ids.at(0), 2}})));
    REQUIRE(await(reg.submitRanking(vacancy, u"Reader B"_s, {{ids.at(1), 1}})));
    const auto open = temp.lists();
    const RankingRound* round = open->ranking(vacancy);
    REQUIRE(round);
    CHECK(round->isOpen());
    CHECK(round->candidates == ids);
    CHECK(round->visibleTo(u"Reader B"_s).size() == 1);
    CHECK(round->rankings.first().ranks.first().application == ids.at(1));

    REQUIRE(await(reg.closeRanking(vacancy)));
    CHECK_FALSE(await(reg.submitRanking(vacancy, u"Reader B"_s, {{ids.at(0), 1}})));
    const auto closed = temp.lists();
    CHECK(closed->ranking(vacancy)->visibleTo({}).size() == 2);
    const auto order = combined(ids, closed->ranking(vacancy)->rankings, RankingMethod::Borda);
    CHECK(order.first().application == ids.at(1));
    CHECK(arithmeticOf(order.first(), RankingMethod::Borda) == u"3 + 3 = 6"_s);
}

TEST_CASE("an interview is kept with its zones and language", "[interview]")
{
    TempRegister temp;
    const auto ids = admitFour(temp);
    Interview interview;
    interview.application = ids.first();
    interview.zone = u"Europe/Zurich"_s;
    interview.candidateZone = u"Africa/Lagos"_s;
    interview.language = u"fr"_s;
    interview.channel = u"video"_s;
    CHECK_FALSE(await(temp.reg().setInterview(interview))); // no time
    interview.starts = instantOf(QDate(2024, 1, 16), QTime(14, 0), interview.zone);
    REQUIRE(await(temp.reg().setInterview(interview)));
    const auto lists = temp.lists();
    const Interview* kept = lists->interview(ids.first());
    REQUIRE(kept);
    CHECK(kept->starts == interview.starts);
    CHECK(kept->language == u"fr"_s);
    Interview moved = *kept;
    moved.starts = moved.starts.addSecs(3600);
    REQUIRE(await(temp.reg().setInterview(moved)));
    CHECK_FALSE(await(temp.reg().setInterview(moved))); // its revision passed
    moved.language = u"de"_s;
    CHECK_FALSE(await(temp.reg().setInterview(moved)));
    moved.language = u"fr"_s;
    moved.candidateZone = u"Mars/Olympus"_s;
    CHECK_FALSE(await(temp.reg().setInterview(moved)));
}

TEST_CASE("a step of the timetable is entered and taken back", "[timetable]")
{
    TempRegister temp;
    const auto lists = temp.lists();
    const SessionId session
        = std::find_if(lists->sessions.begin(), lists->sessions.end(), [](const Session& each) {
              return each.number == 55;
          })->id;
    REQUIRE(await(
        temp.reg().setMilestone({session, u"group_report"_s, QDate(2024, 1, 25), u"Part I"_s})));
    CHECK(temp.lists()->milestones.size() == 1);
    REQUIRE(await(temp.reg().setMilestone({session, u"group_report"_s, {}, {}})));
    CHECK(temp.lists()->milestones.isEmpty());
    CHECK_FALSE(await(temp.reg().setMilestone({session, u"party"_s, QDate(2024, 1, 25), {}})));
}

TEST_CASE("the balance counts persons and applications and what is not stated", "[balance]")
{
    TempRegister temp;
    const auto ids = admitFour(temp);
    temp.admit({{aCandidate(u"Okafor"_s, u"Ngozi"_s, u"NG"_s), 6}});
    REQUIRE(await(temp.reg().setLegalSystem(
        temp.lists()->application(ids.first())->application.applicant, u"common law"_s)));
    const auto lists = temp.lists();
    const Balance all = balanceOf(*lists, applicationsIn(*lists, {}));
    CHECK(all.applications == 5);
    CHECK(all.persons == 4);
    CHECK(countOf(all, u"gender"_s, u"F"_s) == 3);
    CHECK(countOf(all, u"gender"_s, u"M"_s) == 1);
    CHECK(countOf(all, u"gender"_s, {}) == 1);
    CHECK(tableOf(all, u"gender"_s).counts.first().persons == 2);
    CHECK(countOf(all, u"group"_s, u"AFRICAN"_s) == 4);
    CHECK(countOf(all, u"group"_s, u"WEOG"_s) == 1);
    CHECK(countOf(all, u"legal_system"_s, u"common law"_s) == 2);
    CHECK(countOf(all, u"nominator"_s, u"ngo"_s) == 1);
    CHECK(countOf(all, u"nominator"_s, u"nobody"_s) == 4);
    CHECK(countOf(all, u"first_time"_s, u"first"_s) == 5);
    CHECK(textOf(all).startsWith(u"Gender — Women: 3 · Men: 1 · Not stated: 1\n"_s));

    BalanceScope six;
    six.vacancy = 6;
    CHECK(balanceOf(*lists, applicationsIn(*lists, six)).applications == 1);
    BalanceScope listed;
    listed.list = Shortlist::Kind::Working;
    CHECK(balanceOf(*lists, applicationsIn(*lists, listed)).applications == 0);
}

TEST_CASE("a cycle of the Consultative Group begins on 1 April", "[balance]")
{
    CHECK(cycleOf(QDate(2024, 3, 31)) == 2023);
    CHECK(cycleOf(QDate(2024, 4, 1)) == 2024);
    CHECK(nominatorKind(u"Commission nationale des droits de l’homme"_s)
          == u"national_institution"_s);
    CHECK(nominatorKind(u"Permanent Mission of Utopia"_s) == u"government"_s);
    CHECK(nominatorKind(u"A friend"_s) == u"other"_s);
    CHECK(nominatorKind(u" "_s).isEmpty());
}
