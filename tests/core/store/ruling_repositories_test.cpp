#include "core/store/stores.h"

#include "tests/support/catch.h"
#include "tests/support/temp_database.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::store;
using namespace greffier::test;

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
    temp.perform([&](Change& change) { list.id = stores.shortlists.add(change, list); });
    Shortlist found = *stores.shortlists.find(session.openSeat, Shortlist::Kind::Interview);
    CHECK(found.entries == list.entries);
    found.entries = {{session.amaraForOpenSeat, 3, {}, {}}, {session.belaForOpenSeat, 0, {}, {}}};
    temp.perform([&](Change& change) { stores.shortlists.update(change, found); });
    CHECK(stores.shortlists.all().first().entries == found.entries);
    CHECK(temp.tryTo({u"test"_s, {}, {}},
                     [&](Change& change) { stores.shortlists.update(change, found); })
              .error()
              .code
          == Error::Code::Conflict);
    CHECK_FALSE(stores.shortlists.find(session.openSeat, Shortlist::Kind::Working).has_value());
}
