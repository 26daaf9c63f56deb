#include "core/store/stores.h"

#include "tests/support/catch.h"
#include "tests/support/temp_database.h"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::store;
using namespace greffier::test;

namespace {

void perform(TempDatabase& temp, const std::function<void(Change&)>& work)
{
    temp.perform({u"test"_s, {}, {}}, work);
}

} // namespace

TEST_CASE("sessions are kept and corrected", "[store][repositories]")
{
    TempDatabase temp;
    Stores stores = temp.stores();
    Session session{{}, {}, 55, QDate(2024, 2, 26), QDate(2024, 4, 5), u"note"_s};
    perform(temp, [&](Change& change) { session.id = stores.sessions.add(change, session); });
    session.uid = stores.sessions.findNumber(55)->uid;
    CHECK(stores.sessions.find(session.id) == session);
    session.lastDay = {};
    perform(temp, [&](Change& change) { stores.sessions.update(change, session); });
    CHECK(stores.sessions.all() == QList<Session>{session});
    CHECK_FALSE(stores.sessions.findNumber(56).has_value());
}

TEST_CASE("a vacancy has the deadline of its call until it is extended", "[store][repositories]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    Stores stores = temp.stores();
    const Call call = *stores.calls.find(session.call);
    Vacancy vacancy = *stores.calls.findVacancy(session.africanSeat);
    CHECK(vacancy.deadline == call.deadline);
    CHECK(vacancy.region == unGroup(u"AFRICAN"_s));
    CHECK(vacancy.title == u"Working Group on an invented subject"_s);

    vacancy.deadline.day = QDate(2023, 11, 30);
    vacancy.condition = Vacancy::Condition::SubjectToExtension;
    perform(temp, [&](Change& change) { stores.calls.updateVacancy(change, vacancy); });
    CHECK(stores.calls.findVacancy(session.africanSeat) == vacancy);
    CHECK(stores.calls.vacanciesOf(session.call).last().deadline == call.deadline);
    CHECK(stores.calls.vacanciesOfSession(session.session).size() == 2);
    CHECK(stores.calls.allVacancies().first() == vacancy);
    CHECK(stores.calls.ofSession(session.session) == QList<Call>{call});
    CHECK(stores.calls.noteOf(session.call)->kind == u"call"_s);
}

TEST_CASE("mandates keep titles, seats, resolutions and holders", "[store][repositories]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    Stores stores = temp.stores();
    Mandate mandate;
    mandate.code = u"WG_INVENTED"_s;
    mandate.type = u"working_group"_s;
    mandate.category = u"thematic"_s;
    mandate.status = u"active"_s;
    mandate.titles = {{u"en"_s, u"Working Group"_s}, {u"fr"_s, u"Groupe de travail"_s}};
    mandate.termYears = 3;
    HolderTerm holder{mandate.code,
                      u"Exemple Titulaire"_s,
                      u"ML"_s,
                      unGroup(u"AFRICAN"_s),
                      {},
                      6,
                      u"current"_s,
                      u"resigned"_s,
                      u"list"_s,
                      {}};
    holder.term.firstDay = {2017, 6, 0};
    const MandateResolution resolution{mandate.code,         u"HRC"_s,      u"33/25"_s,
                                       u"A/HRC/RES/33/25"_s, {2016, 9, 30}, u"33"_s,
                                       u"established"_s,     u"sourced"_s};
    Seat seat;
    seat.region = unGroup(u"AFRICAN"_s);
    bool addedAgain = true;
    perform(temp, [&](Change& change) {
        mandate.id = seat.mandate = stores.mandates.add(change, mandate);
        seat.id = stores.mandates.addSeat(change, seat);
        stores.mandates.addResolution(change, resolution);
        CHECK(stores.mandates.addHolder(change, holder));
        addedAgain = stores.mandates.addHolder(change, holder);
    });
    CHECK_FALSE(addedAgain);
    mandate.uid = stores.mandates.findCode(mandate.code)->uid;
    CHECK(stores.mandates.all() == QList<Mandate>{mandate});
    CHECK(stores.mandates.holders() == QList<HolderTerm>{holder});
    CHECK(stores.mandates.resolutionsOf(mandate.id).first().date == resolution.date);
    seat.uid = stores.mandates.seats().first().uid;
    CHECK(stores.mandates.seats() == QList<Seat>{seat});

    mandate.titles = {{u"fr"_s, u"Groupe de travail modifié"_s}};
    perform(temp, [&](Change& change) { stores.mandates.update(change, mandate); });
    CHECK(stores.mandates.find(mandate.id) == mandate);

    holder.mandateCode = u"WG_UNKNOWN"_s;
    CHECK(temp.tryTo({u"test"_s, {}, {}},
                     [&](Change& change) { stores.mandates.addHolder(change, holder); })
              .error()
              .code
          == Error::Code::Invalid);
}

TEST_CASE("regional groups are dated data with their special cases", "[store][repositories]")
{
    TempDatabase temp;
    Stores stores = temp.stores();
    const RegionEntry african{unGroup(u"AFRICAN"_s), 1, {}};
    const RegionEntry own{{u"own"_s, u"NORTH"_s}, 1, {{u"en"_s, u"the North"_s}}};
    const GroupMembership membership{
        african.region,     u"ML"_s, GroupMembership::Participation::Observer,
        QDate(2000, 1, 1),  {},      u"test"_s,
        u"a special case"_s};
    perform(temp, [&](Change& change) {
        stores.regions.addScheme(change, own.region.scheme, u"an officer"_s);
        stores.regions.addScheme(change, kUnGroups.toString(), u"test"_s);
        stores.regions.addRegion(change, african);
        stores.regions.addRegion(change, own);
        stores.regions.addMembership(change, membership);
    });
    CHECK(stores.regions.schemes() == QStringList{u"own"_s, u"un_group"_s});
    CHECK(stores.regions.regions() == QList<RegionEntry>{own, african});
    CHECK(stores.regions.memberships() == QList<GroupMembership>{membership});
}

TEST_CASE("documents that came twice share one file", "[store][repositories]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    Stores stores = temp.stores();
    Document first;
    first.name = u"a.zip!form.docx"_s;
    first.hash = QString(64, u'a');
    first.size = 12;
    first.part = Part::Form;
    first.outcome = u"filed"_s;
    first.session = session.session;
    first.applicant = session.amara;
    first.application = session.amaraForOpenSeat;
    first.format = u"docx"_s;
    Document second = first;
    second.name = u"copy.docx"_s;
    second.outcome = u"duplicate"_s;
    second.application = {};
    perform(temp, [&](Change& change) {
        first.id = stores.documents.add(change, first);
        second.id = stores.documents.add(change, second);
    });
    first.uid = stores.documents.find(first.id)->uid;
    second.uid = stores.documents.find(second.id)->uid;
    CHECK(stores.documents.withHash(first.hash) == QList<Document>{first, second});
    CHECK(stores.documents.ofSession(session.session) == QList<Document>{first, second});
    CHECK(stores.documents.ofApplicant(session.amara).size() == 2);
    CHECK(stores.documents.ofApplication(session.amaraForOpenSeat) == QList<Document>{first});
    CHECK(stores.documents.hashes() == QStringList{first.hash});
    second.application = session.amaraForAfricanSeat;
    perform(temp, [&](Change& change) { stores.documents.update(change, second); });
    CHECK(stores.documents.all() == QList<Document>{first, second});
}

TEST_CASE("an applicant is kept as written and found again", "[store][repositories]")
{
    TempDatabase temp;
    Stores stores = temp.stores();
    Applicant applicant = anApplicant(u"Ó’Súilleabháin 名"_s, u"Zoë\nSecond line"_s);
    perform(temp, [&](Change& change) { applicant.id = stores.applicants.add(change, applicant); });
    Applicant found = *stores.applicants.find(applicant.id);
    applicant.uid = found.uid;
    applicant.revision = 1;
    CHECK(found == applicant);
    CHECK(stores.applicants.findUid(found.uid.text()) == applicant);
    found.gender.clear();
    found.nationality.clear();
    found.dateOfBirth = {};
    found.otherNationalities.clear();
    perform(temp, [&](Change& change) { stores.applicants.update(change, found); });
    found.revision = 2;
    CHECK(stores.applicants.all() == QList<Applicant>{found});
}

TEST_CASE("an update of a state that has passed is refused", "[store][repositories]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    Stores stores = temp.stores();
    const Applicant applicant = *stores.applicants.find(session.amara);
    const Application application = *stores.applications.find(session.amaraForOpenSeat);
    perform(temp, [&](Change& change) {
        stores.applicants.update(change, applicant);
        stores.applications.update(change, application);
    });
    CHECK(temp.tryTo({u"test"_s, {}, {}},
                     [&](Change& change) { stores.applicants.update(change, applicant); })
              .error()
              .code
          == Error::Code::Conflict);
    CHECK(temp.tryTo({u"test"_s, {}, {}},
                     [&](Change& change) { stores.applications.update(change, application); })
              .error()
              .code
          == Error::Code::Conflict);
}

TEST_CASE("a text with a NUL is refused and nothing is kept", "[store][repositories]")
{
    TempDatabase temp;
    Stores stores = temp.stores();
    const auto kept = temp.tryTo({u"test"_s, {}, {}}, [&](Change& change) {
        stores.applicants.add(change, anApplicant(u"Be"_s, u"fore"_s));
        stores.applicants.add(change, anApplicant(u"A"_s + QChar(0) + u"B"_s, u"C"_s));
    });
    CHECK(kept.error().code == Error::Code::Invalid);
    CHECK(stores.applicants.all().isEmpty());
}

TEST_CASE("one applicant applies once for one vacancy", "[store][repositories]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    Application again;
    again.applicant = session.amara;
    again.vacancy = session.openSeat;
    CHECK(temp.tryTo({u"test"_s, {}, {}},
                     [&](Change& change) { temp.stores().applications.add(change, again); })
              .error()
              .code
          == Error::Code::Conflict);
    CHECK(temp.stores().applications.find(session.amara, session.openSeat)->id
          == session.amaraForOpenSeat);
    CHECK(temp.stores().applications.ofVacancy(session.openSeat).size() == 2);
}

TEST_CASE("values keep their evidence and give way to a later version", "[store][repositories]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    Stores stores = temp.stores();
    const ApplicationValue form{u"nationality"_s,
                                Part::Form,
                                u"ML"_s,
                                {u"form.docx"_s, Locator::inTable(1, 2, 3), u"Malian"_s},
                                Certainty::Guess};
    const ApplicationValue survey{u"nationality"_s,
                                  Part::Survey,
                                  u"FR"_s,
                                  {u"survey.csv"_s, Locator::inSheet(5, 3), u"French"_s},
                                  Certainty::Read};
    perform(temp, [&](Change& change) {
        stores.applications.addValues(change, session.amaraForOpenSeat, {}, {form, survey});
        stores.applications.addValues(change, session.belaForOpenSeat, {}, {survey});
    });
    CHECK(stores.applications.valuesOf(session.amaraForOpenSeat)
          == QList<ApplicationValue>{form, survey});
    CHECK(stores.applications.valuesOfSession(session.session)
          == QHash<ApplicationId, QList<ApplicationValue>>{
              {session.amaraForOpenSeat, {form, survey}}, {session.belaForOpenSeat, {survey}}});
    perform(temp, [&](Change& change) {
        stores.applications.retireValues(change, session.amaraForOpenSeat, Part::Form);
    });
    CHECK(stores.applications.valuesOf(session.amaraForOpenSeat)
          == QList<ApplicationValue>{survey});
}

TEST_CASE("receipts count through their document", "[store][repositories]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    Stores stores = temp.stores();
    Receipt survey{Part::Survey,
                   QDateTime(QDate(2023, 10, 25), QTime(9, 59, 59), Qt::UTC),
                   Receipt::Precision::Second,
                   u"UTC"_s,
                   u"survey"_s,
                   {},
                   {u"survey.csv"_s, Locator::inSheet(5, 1), {}}};
    Receipt form = survey;
    form.part = Part::Form;
    form.at = form.at.addSecs(-3600);
    form.precision = Receipt::Precision::Minute;
    Document document;
    document.name = u"form.docx"_s;
    document.hash = QString(64, u'b');
    document.outcome = u"unmatched"_s;
    perform(temp, [&](Change& change) {
        form.document = document.id = stores.documents.add(change, document);
        stores.applications.addReceipt(change, {}, form, {u"a@example.org"_s, u"Form"_s, u"<1>"_s});
        stores.applications.addReceipt(change, session.amaraForOpenSeat, survey);
    });
    CHECK(stores.applications.receiptsOf(session.amaraForOpenSeat) == QList<Receipt>{survey});
    CHECK(stores.applications.receiptsOfDocument(document.id) == QList<Receipt>{form});
    document.application = session.amaraForOpenSeat;
    perform(temp, [&](Change& change) { stores.documents.update(change, document); });
    CHECK(stores.applications.receiptsOf(session.amaraForOpenSeat) == QList<Receipt>{form, survey});
    CHECK(stores.applications.receiptsOfSession(session.session).value(session.amaraForOpenSeat)
          == QList<Receipt>{form, survey});
}

TEST_CASE("survey rows are kept as exported", "[store][repositories]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    Stores stores = temp.stores();
    SurveyResponse response;
    response.session = session.session;
    response.responseId = u"17"_s;
    response.outcome = u"unfinished"_s;
    response.raw = {{u"Name"_s, u"Exemple \"A\""_s}};
    response.evidence = {u"survey.csv"_s, Locator::inSheet(5, 1), {}};
    perform(temp, [&](Change& change) { stores.surveys.add(change, response); });
    response.submittedAt = QDateTime(QDate(2023, 10, 25), QTime(9, 59, 59), Qt::UTC);
    response.applicant = session.amara;
    response.outcome = u"filed"_s;
    perform(temp, [&](Change& change) { stores.surveys.update(change, response); });
    response.uid = stores.surveys.find(session.session, u"17"_s)->uid;
    CHECK(stores.surveys.ofSession(session.session) == QList<SurveyResponse>{response});
}

TEST_CASE("a decision gives the application its status and keeps its findings",
          "[store][repositories]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    Stores stores = temp.stores();
    Finding finding;
    finding.rule = u"SEAT-WG"_s;
    finding.verdict = Finding::Verdict::NotMet;
    finding.weight = Finding::Weight::Exclusion;
    finding.text = u"Not of an African State."_s;
    finding.source = u"invented"_s;
    finding.confirmed = false;
    finding.evidence = {{u"form.docx"_s, Locator::inParagraph(3), u"French"_s}};
    Decision decision;
    decision.application = session.amaraForAfricanSeat;
    decision.status = Status::NotEligible;
    decision.reasonCode = u"wrong_region"_s;
    decision.ruleBookEdition = u"1"_s;
    decision.findings = {finding};
    Waiver waiver;
    waiver.application = session.amaraForAfricanSeat;
    waiver.rule = finding.rule;
    waiver.ground = u"second nationality"_s;
    const ActId decided = temp.perform({u"decide"_s, {}, {}}, [&](Change& change) {
        stores.settings.addReasonCode(change, {u"wrong_region"_s, u"Wrong region"_s, {}, false});
        stores.decisions.add(change, decision);
        stores.decisions.addWaiver(change, waiver);
    });
    const QList<Decision> decisions = stores.decisions.of(session.amaraForAfricanSeat);
    REQUIRE(decisions.size() == 1);
    CHECK(decisions.first().officer == u"Ada Test"_s);
    CHECK(decisions.first().at == temp.clock().now());
    CHECK(decisions.first().findings == Findings{finding});
    CHECK(stores.applications.find(session.amaraForAfricanSeat)->status == Status::NotEligible);
    CHECK(stores.decisions.waiversOf(session.amaraForAfricanSeat).first().ground == waiver.ground);
    CHECK(stores.decisions.allWaivers().size() == 1);

    REQUIRE(temp.undo(decided).ok());
    CHECK(stores.applications.find(session.amaraForAfricanSeat)->status == Status::Received);
    CHECK(stores.decisions.of(session.amaraForAfricanSeat).isEmpty());
}

TEST_CASE("a shortlist keeps order, ties and gaps", "[store][repositories]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    Stores stores = temp.stores();
    Shortlist list;
    list.vacancy = session.openSeat;
    list.kind = Shortlist::Kind::Interview;
    list.entries = {{session.belaForOpenSeat, 1, u"experience"_s, u"kept inside"_s},
                    {session.amaraForOpenSeat, 1, {}, {}}};
    perform(temp, [&](Change& change) { list.id = stores.shortlists.add(change, list); });
    Shortlist found = *stores.shortlists.find(session.openSeat, Shortlist::Kind::Interview);
    CHECK(found.entries == list.entries);
    found.entries = {{session.amaraForOpenSeat, 3, {}, {}}, {session.belaForOpenSeat, 0, {}, {}}};
    perform(temp, [&](Change& change) { stores.shortlists.update(change, found); });
    CHECK(stores.shortlists.all().first().entries == found.entries);
    CHECK(temp.tryTo({u"test"_s, {}, {}},
                     [&](Change& change) { stores.shortlists.update(change, found); })
              .error()
              .code
          == Error::Code::Conflict);
    CHECK_FALSE(stores.shortlists.find(session.openSeat, Shortlist::Kind::Working).has_value());
}

TEST_CASE("the office's tables are kept in order", "[store][repositories]")
{
    TempDatabase temp;
    Stores stores = temp.stores();
    const ReasonCode own{u"own_reason"_s, u"Our own"_s, {}, true};
    const RuleBookEdition edition{u"2023-1"_s, {{u"words"_s, 600}}, QDate(2023, 1, 1)};
    perform(temp, [&](Change& change) {
        stores.settings.set(change, u"language"_s, u"en"_s);
        stores.settings.set(change, u"language"_s, u"fr"_s);
        stores.settings.addOfficer(change, u"Ada Test"_s);
        stores.settings.addOfficer(change, u"Bob Test"_s);
        stores.settings.addOfficer(change, u"Ada Test"_s);
        stores.settings.addReasonCode(change, own);
        stores.settings.addRuleBookEdition(change, edition);
    });
    CHECK(stores.settings.value(u"language"_s) == u"fr"_s);
    CHECK_FALSE(stores.settings.value(u"none"_s).has_value());
    CHECK(stores.settings.officers() == QStringList{u"Ada Test"_s, u"Bob Test"_s});
    CHECK(stores.settings.reasonCodes() == QList<ReasonCode>{own});
    CHECK(stores.settings.ruleBookEditions() == QList<RuleBookEdition>{edition});
}

TEST_CASE("a name of a view is used once in each place", "[store][repositories][views]")
{
    TempDatabase temp;
    Stores stores = temp.stores();
    SavedView urgent;
    urgent.name = u"Urgent"_s;
    urgent.query = u"is:late"_s;
    SavedView doubles = urgent;
    doubles.place = ViewPlace::Applicants;
    doubles.name = u"URGENT"_s;
    doubles.query = u"group:african"_s;
    doubles.choice = u"duplicates"_s;
    doubles.columns = {u"name"_s, u"doubt"_s};
    doubles.sort = u"born"_s;
    doubles.descending = true;
    perform(temp, [&](Change& change) { stores.views.save(change, urgent); });
    perform(temp, [&](Change& change) { stores.views.save(change, doubles); });
    QList<SavedView> all = stores.views.all();
    REQUIRE(all.size() == 2);
    CHECK(all.first().place == ViewPlace::Sessions);
    CHECK(all.first().query == u"is:late"_s);
    doubles.id = all.last().id;
    doubles.uid = all.last().uid;
    doubles.revision = all.last().revision;
    CHECK(all.last() == doubles);

    doubles.query = u"group:asian"_s;
    doubles.name = u"urgent"_s;
    perform(temp, [&](Change& change) { stores.views.save(change, doubles); });
    all = stores.views.all();
    REQUIRE(all.size() == 2);
    CHECK(all.first().query == u"is:late"_s);
    CHECK(all.last().query == u"group:asian"_s);
    perform(temp, [&](Change& change) {
        CHECK_FALSE(stores.views.remove(change, ViewPlace::Notes, u"Urgent"_s));
        CHECK(stores.views.remove(change, ViewPlace::Sessions, u"urgent"_s));
    });
    REQUIRE(stores.views.all().size() == 1);
    CHECK(stores.views.all().first().place == ViewPlace::Applicants);
}

TEST_CASE("the register holds every place of views and no other", "[store][repositories][views]")
{
    TempDatabase temp;
    Stores stores = temp.stores();
    for (const ViewPlace place : kViewPlaces) {
        SavedView view;
        view.place = place;
        view.name = u"All"_s;
        perform(temp, [&](Change& change) { stores.views.save(change, view); });
    }
    CHECK(stores.views.all().size() == qsizetype(std::size(kViewPlaces)));
    CHECK_FALSE(temp.tryTo({u"test"_s, {}, {}}, [](Change& change) {
        SQLite::Statement& moved = change.statement("UPDATE saved_view SET place = 'elsewhere'");
        moved.exec();
    }));
}
