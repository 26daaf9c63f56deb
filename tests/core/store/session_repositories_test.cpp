#include "core/store/stores.h"

#include "tests/support/catch.h"
#include "tests/support/temp_database.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::store;
using namespace greffier::test;

TEST_CASE("sessions are kept and corrected", "[store][repositories]")
{
    TempDatabase temp;
    Stores stores = temp.stores();
    Session session{{}, {}, 55, QDate(2024, 2, 26), QDate(2024, 4, 5), u"note"_s};
    temp.perform([&](Change& change) { session.id = stores.sessions.add(change, session); });
    session.uid = stores.sessions.findNumber(55)->uid;
    CHECK(stores.sessions.find(session.id) == session);
    session.lastDay = {};
    temp.perform([&](Change& change) { stores.sessions.update(change, session); });
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
    temp.perform([&](Change& change) { stores.calls.updateVacancy(change, vacancy); });
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
    HolderTerm holder{mandate.code, u"Exemple Titulaire"_s,
                      u"ML"_s,      unGroup(u"AFRICAN"_s),
                      {},           6,
                      u"current"_s, u"resigned"_s,
                      u"list"_s,    {}};
    holder.term.firstDay = {2017, 6, 0};
    const MandateResolution resolution{mandate.code,         u"HRC"_s,      u"33/25"_s,
                                       u"A/HRC/RES/33/25"_s, {2016, 9, 30}, u"33"_s,
                                       u"established"_s,     u"sourced"_s};
    Seat seat;
    seat.region = unGroup(u"AFRICAN"_s);
    bool addedAgain = true;
    temp.perform([&](Change& change) {
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
    temp.perform([&](Change& change) { stores.mandates.update(change, mandate); });
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
    temp.perform([&](Change& change) {
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
