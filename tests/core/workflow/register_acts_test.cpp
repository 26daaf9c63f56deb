#include "core/store/screening_cache.h"
#include "core/store/stores.h"
#include "tests/support/catch.h"
#include "tests/support/temp_register.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

ApplicationRow rowOf(const TempRegister& temp, ApplicationId application)
{
    const auto lists = temp.lists();
    const ApplicationRow* row = lists->application(application);
    REQUIRE(row);
    return *row;
}

Result<void> decide(TempRegister& temp, ApplicationId application, Status status)
{
    return await(temp.reg().decide({application}, status, u"meets_requirements"_s, u"a note"_s));
}

ShortlistEntry place(ApplicationId application, int rank)
{
    return {application, rank, u"public reason"_s, u"internal note"_s};
}

/// Somebody for the seat of African States who is not of that group.
Candidacy ofOtherGroup() { return {aCandidate(u"Modèle"_s, u"Claire"_s, u"FR"_s)}; }

Candidacy suitable() { return {aCandidate(u"Exemple"_s, u"Amara"_s)}; }

/// Another call, so that an act touches every application.
Result<CallId> admitCallFor(TempRegister& temp, int session)
{
    CallDraft draft = hrc55Call();
    draft.session = session;
    draft.deadline->day = QDate(2024, 1, 31);
    QFile file(temp.path(u"call-%1.txt"_s.arg(session)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("The call for HRC " + QByteArray::number(session));
    file.close();
    return await(temp.reg().admitCall(draft, file.fileName()));
}

QStringList cacheOf(TempRegister& temp)
{
    QStringList lines;
    temp.look([&](store::Database& database) {
        constexpr qint64 kMany = 1000; // also of applications that are gone
        auto entries = store::ScreeningCache(database).all();
        for (qint64 id = 1; id < kMany; ++id) {
            if (const auto entry = entries.of({id}))
                lines += u"%1 %2"_s.arg(id).arg(entry->summary);
        }
    });
    lines.sort();
    return lines;
}

} // namespace

TEST_CASE("a call is taken in with its vacancies and only once", "[workflow][register]")
{
    TempRegister temp;
    const auto lists = temp.lists();
    REQUIRE(lists->calls.size() == 1);
    REQUIRE(lists->vacancies.size() == 7);
    CHECK(lists->vacancies.at(6).mandateCode == u"WG_MERCENARIES"_s);
    CHECK(lists->vacancies.at(6).region == unGroup(u"AFRICAN"_s));
    CHECK(lists->vacancies.at(2).condition == Vacancy::Condition::SubjectToExtension);
    CHECK(lists->vacancies.at(0).deadline.instant()
          == QDateTime(QDate(2023, 10, 25), QTime(10, 0), Qt::UTC));

    const auto again = await(temp.reg().admitCall(hrc55Call(), temp.path(u"call.txt"_s)));
    REQUIRE_FALSE(again.ok());
    CHECK(again.error().code == Error::Code::Conflict);
    CHECK(contentOf(*temp.lists()) == contentOf(*lists));
}

TEST_CASE("what is no call for applications is not taken in", "[workflow][register]")
{
    TempRegister temp;
    CallDraft note = hrc55Call();
    note.kind = u"note_verbale"_s;
    CHECK(await(temp.reg().admitCall(note, temp.path(u"call.txt"_s))).error().code
          == Error::Code::Invalid);
    CallDraft empty = hrc55Call();
    empty.vacancies.clear();
    CHECK(await(temp.reg().admitCall(empty, temp.path(u"call.txt"_s))).error().code
          == Error::Code::Invalid);
    CallDraft vague = hrc55Call();
    vague.session = 0;
    CHECK(await(temp.reg().admitCall(vague, temp.path(u"call.txt"_s))).error().code
          == Error::Code::Invalid);
    CHECK_FALSE(await(temp.reg().admitCall(hrc55Call(), temp.path(u"missing.txt"_s))).ok());
    CHECK(temp.lists()->calls.size() == 1);
}

TEST_CASE("a decision keeps the edition of the rules and the findings", "[workflow][register]")
{
    TempRegister temp;
    const ApplicationId application = temp.admit({ofOtherGroup()}).first();
    REQUIRE(decide(temp, application, Status::NotEligible).ok());
    CHECK(rowOf(temp, application).application.status == Status::NotEligible);

    const auto dossier = await(temp.reg().dossier(application));
    REQUIRE(dossier);
    REQUIRE(dossier->decisions.size() == 1);
    const Decision& decision = dossier->decisions.first();
    CHECK(decision.ruleBookEdition == u"2026-1"_s);
    CHECK(decision.findings == dossier->findings);
    CHECK_FALSE(decision.findings.isEmpty());
    CHECK(decision.officer == u"Ada Test"_s);
    CHECK(decision.at == temp.clock().now());
    CHECK(decision.note == u"a note"_s);
}

TEST_CASE("a reason the register does not have is refused", "[workflow][register]")
{
    TempRegister temp;
    const ApplicationId application = temp.admit({suitable()}).first();
    const auto refused
        = await(temp.reg().decide({application}, Status::Eligible, u"because"_s, {}));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == Error::Code::Invalid);
    CHECK(rowOf(temp, application).application.status == Status::Received);
}

TEST_CASE("a decision about several applications is taken for all or for none",
          "[workflow][register]")
{
    TempRegister temp;
    const ApplicationId application = temp.admit({suitable()}).first();
    const auto refused = await(temp.reg().decide({application, ApplicationId{999}},
                                                 Status::Eligible, u"meets_requirements"_s, {}));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == Error::Code::NotFound);
    CHECK(rowOf(temp, application).application.status == Status::Received);
}

TEST_CASE("a waiver needs a ground and a finding to go against", "[workflow][register]")
{
    TempRegister temp;
    const ApplicationId application = temp.admit({ofOtherGroup()}).first();
    CHECK(rowOf(temp, application).proposal == Proposal::NotEligible);
    CHECK(await(temp.reg().waive(application, u"SEAT-WG"_s, u"  "_s)).error().code
          == Error::Code::Invalid);
    CHECK(await(temp.reg().waive(application, u"FORM-LATE"_s, u"a ground"_s)).error().code
          == Error::Code::Invalid);
    CHECK(await(temp.reg().waive(ApplicationId{999}, u"SEAT-WG"_s, u"a ground"_s)).error().code
          == Error::Code::Invalid);
    REQUIRE(await(temp.reg().waive(application, u"SEAT-WG"_s, u"Group confirmed"_s)).ok());
    CHECK(rowOf(temp, application).proposal != Proposal::NotEligible);
    CHECK(rowOf(temp, application).waived == 1);
    CHECK(rowOf(temp, application).exclusions == 0);
    const auto dossier = await(temp.reg().dossier(application));
    REQUIRE(dossier);
    REQUIRE(dossier->waivers.size() == 1);
    CHECK(dossier->waivers.first().ground == u"Group confirmed"_s);
}

TEST_CASE("whoever a rule excludes cannot stand on a list until it is waived",
          "[workflow][register]")
{
    TempRegister temp;
    const ApplicationId application = temp.admit({ofOtherGroup()}).first();
    const VacancyId seat = temp.vacancy(7);
    const auto refused
        = await(temp.reg().arrange(seat, Shortlist::Kind::Working, {place(application, 1)}));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().message.contains(
        u"Not met: Working group seat of a regional group (SEAT-WG)."_s));
    REQUIRE(await(temp.reg().waive(application, u"SEAT-WG"_s, u"Group confirmed"_s)).ok());
    CHECK(await(temp.reg().arrange(seat, Shortlist::Kind::Working, {place(application, 1)})).ok());
}

TEST_CASE("only applications for a vacancy stand on its list", "[workflow][register]")
{
    TempRegister temp;
    const ApplicationId application = temp.admit({suitable()}).first();
    const auto foreign = await(
        temp.reg().arrange(temp.vacancy(6), Shortlist::Kind::Working, {place(application, 1)}));
    REQUIRE_FALSE(foreign.ok());
    CHECK(foreign.error().code == Error::Code::Invalid);
    CHECK_FALSE(await(temp.reg().arrange(temp.vacancy(7), Shortlist::Kind::Working,
                                         {place(ApplicationId{999}, 1)}))
                    .ok());
    CHECK(temp.lists()->shortlists.isEmpty());
}

TEST_CASE("a list keeps ties and its order and is replaced by the next arrangement",
          "[workflow][register]")
{
    TempRegister temp;
    const auto ids = temp.admit({suitable(), {aCandidate(u"Minta"_s, u"Fatou"_s)}});
    const VacancyId seat = temp.vacancy(7);
    const QList<ShortlistEntry> tie{place(ids.at(1), 1), place(ids.at(0), 1)};
    const auto first = await(temp.reg().arrange(seat, Shortlist::Kind::Working, tie));
    REQUIRE(first);
    REQUIRE(temp.lists()->shortlists.size() == 1);
    CHECK(temp.lists()->shortlists.first().entries == tie);

    const QList<ShortlistEntry> alone{place(ids.at(0), 2)};
    const auto second = await(temp.reg().arrange(seat, Shortlist::Kind::Working, alone));
    REQUIRE(second);
    CHECK(*second == *first);
    CHECK(temp.lists()->shortlists.first().entries == alone);
    REQUIRE(await(temp.reg().arrange(seat, Shortlist::Kind::Interview, tie)).ok());
    CHECK(temp.lists()->shortlists.size() == 2);
}

TEST_CASE("nobody stands on a list twice", "[workflow][register]")
{
    TempRegister temp;
    const ApplicationId id = temp.admit({suitable()}).first();
    const auto twice = await(temp.reg().arrange(temp.vacancy(7), Shortlist::Kind::Working,
                                                {place(id, 1), place(id, 2)}));
    REQUIRE_FALSE(twice.ok());
    CHECK(twice.error().code == Error::Code::Invalid);
    CHECK(temp.lists()->shortlists.isEmpty());
}

TEST_CASE("undo brings lists and cache back to what they were", "[workflow][register]")
{
    TempRegister temp;
    const auto ids = temp.admit({suitable(), ofOtherGroup()});
    REQUIRE(admitCallFor(temp, 56).ok());
    const QString before = contentOf(*temp.lists());
    const QStringList cacheBefore = cacheOf(temp);
    CHECK(cacheBefore.size() == 2);

    using Act = std::function<bool()>;
    const QList<Act> acts{
        [&] { return decide(temp, ids.at(0), Status::Eligible).ok(); },
        [&] { return await(temp.reg().waive(ids.at(1), u"SEAT-WG"_s, u"Confirmed"_s)).ok(); },
        [&] {
            return await(temp.reg().arrange(temp.vacancy(7), Shortlist::Kind::Working,
                                            {place(ids.at(0), 1)}))
                .ok();
        },
        [&] { return admitCallFor(temp, 57).ok(); }};
    for (qsizetype i = 0; i < acts.size(); ++i) {
        INFO("act " << i);
        REQUIRE(acts.at(i)());
        const QString after = contentOf(*temp.lists());
        CHECK(after != before);
        const auto undone = await(temp.reg().undo(temp.latestAct()));
        REQUIRE(undone);
        CHECK(contentOf(*temp.lists()) == before);
        REQUIRE(await(temp.reg().undo(*undone)).ok());
        CHECK(contentOf(*temp.lists()) == after);
        REQUIRE(await(temp.reg().undo(temp.latestAct())).ok());
        CHECK(contentOf(*temp.lists()) == before);
        CHECK(cacheOf(temp) == cacheBefore);
    }
}

TEST_CASE("undo refuses what a later act rests on and names that act", "[workflow][register]")
{
    TempRegister temp;
    const ApplicationId id = temp.admit({suitable()}).first();
    REQUIRE(decide(temp, id, Status::UnderScreening).ok());
    const ActId first = temp.latestAct();
    REQUIRE(decide(temp, id, Status::Eligible).ok());
    const ActId later = temp.latestAct();
    const auto refused = await(temp.reg().undo(first));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == Error::Code::Conflict);
    INFO(refused.error().message.toStdString());
    CHECK(refused.error().message.contains(QString::number(later.value)));
    CHECK(rowOf(temp, id).application.status == Status::Eligible);
}

TEST_CASE("the history names acts officers and what was undone", "[workflow][register]")
{
    TempRegister temp;
    const ApplicationId id = temp.admit({suitable()}).first();
    temp.clock().advance(60);
    REQUIRE(decide(temp, id, Status::Eligible).ok());
    const ActId decided = temp.latestAct();
    const auto undone = await(temp.reg().undo(decided));
    REQUIRE(undone);

    const auto history = await(temp.reg().history());
    REQUIRE(history);
    QStringList kinds;
    for (const AuditEntry& entry : *history)
        kinds += entry.kind;
    CHECK(
        kinds
        == QStringList{u"create_register"_s, u"admit_call"_s, u"admit"_s, u"decide"_s, u"undo"_s});
    CHECK(history->first().isFinal);
    CHECK(history->at(1).subject == u"HRC 55"_s);
    CHECK(history->at(3).undoneBy == *undone);
    CHECK(history->at(3).at == temp.clock().now());
    CHECK(history->at(4).undoes == decided);
    CHECK(history->last().officer.name == u"Ada Test"_s);

    const auto ofApplication = await(temp.reg().history(rowOf(temp, id).application.uid.text()));
    REQUIRE(ofApplication);
    CHECK(ofApplication->size() == 3);
    const auto act = await(temp.reg().act(decided));
    REQUIRE(act);
    CHECK(act->rows.size() == act->rowCount);
    CHECK_FALSE(await(temp.reg().act(ActId{999})).ok());
}

TEST_CASE("the making of a register cannot be undone", "[workflow][register]")
{
    TempRegister temp;
    const auto refused = await(temp.reg().undo(ActId{1}));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == Error::Code::Final);
}

TEST_CASE("a register in which all was done by acts holds together", "[workflow][register]")
{
    TempRegister temp;
    const auto ids = temp.admit({suitable(), ofOtherGroup()});
    REQUIRE(decide(temp, ids.first(), Status::Eligible).ok());
    REQUIRE(await(temp.reg().undo(temp.latestAct())).ok());
    const auto report = await(temp.reg().verify());
    REQUIRE(report);
    INFO(report->problems.join(u'\n').toStdString());
    CHECK(report->problems.isEmpty());
    CHECK(report->acts == 5);
    CHECK(report->files == 5);
}

TEST_CASE("each act says once that the lists changed", "[workflow][register]")
{
    TempRegister temp;
    const ApplicationId id = temp.admit({suitable()}).first();
    QCoreApplication::sendPostedEvents();
    int times = 0;
    Status seen = Status::Received;
    QObject::connect(&temp.reg(), &Register::changed, &temp.reg(), [&] {
        ++times;
        seen = rowOf(temp, id).application.status;
    });
    REQUIRE(decide(temp, id, Status::Eligible).ok());
    QCoreApplication::sendPostedEvents();
    CHECK(times == 1);
    CHECK(seen == Status::Eligible);
    CHECK_FALSE(await(temp.reg().waive(id, u"SEAT-WG"_s, {})).ok());
    CHECK_FALSE(await(temp.reg().undo(ActId{999})).ok());
    QCoreApplication::sendPostedEvents();
    CHECK(times == 1);
    REQUIRE(await(temp.reg().undo(temp.latestAct())).ok());
    QCoreApplication::sendPostedEvents();
    CHECK(times == 2);
}

TEST_CASE("acts that nobody has heard of yet are announced together", "[workflow][register]")
{
    TempRegister temp;
    const auto ids = temp.admit({suitable(), ofOtherGroup()});
    QCoreApplication::sendPostedEvents();
    int times = 0;
    QStringList seen;
    QObject::connect(&temp.reg(), &Register::changed, &temp.reg(), [&] {
        ++times;
        for (const ApplicationId id : ids)
            seen += toCode(rowOf(temp, id).application.status);
    });
    REQUIRE(decide(temp, ids.first(), Status::Eligible).ok());
    REQUIRE(decide(temp, ids.last(), Status::NotEligible).ok());
    QCoreApplication::sendPostedEvents();
    CHECK(times == 1);
    CHECK(seen == QStringList{u"eligible"_s, u"not_eligible"_s});
    REQUIRE(await(temp.reg().undo(temp.latestAct())).ok());
    QCoreApplication::sendPostedEvents();
    CHECK(times == 2);
}

TEST_CASE("a register opened for reading refuses every act", "[workflow][register]")
{
    TempRegister temp;
    const auto ids = temp.admit({suitable(), ofOtherGroup()});
    temp.open(OpenMode::ReadOnly);
    CHECK(temp.reg().isReadOnly());
    const QString before = contentOf(*temp.lists());
    const auto code = [](const auto& result) {
        return result.ok() ? Error::Code::Internal : result.error().code;
    };
    CHECK(code(decide(temp, ids.first(), Status::Eligible)) == Error::Code::ReadOnly);
    CHECK(code(await(temp.reg().waive(ids.last(), u"SEAT-WG"_s, u"a ground"_s)))
          == Error::Code::ReadOnly);
    CHECK(code(await(temp.reg().arrange(temp.vacancy(7), Shortlist::Kind::Working,
                                        {place(ids.first(), 1)})))
          == Error::Code::ReadOnly);
    CHECK(code(await(temp.reg().undo(temp.latestAct()))) == Error::Code::ReadOnly);
    CHECK(code(admitCallFor(temp, 56)) == Error::Code::ReadOnly);
    CHECK(contentOf(*temp.lists()) == before);
    CHECK(await(temp.reg().screen(55)).ok());
    CHECK(await(temp.reg().exportDocument({u"public-list"_s, u"en"_s, 55})).ok());
}

TEST_CASE("an opening that is stopped gives no register and leaves it as it was",
          "[workflow][register]")
{
    TempRegister temp;
    temp.admit({suitable(), ofOtherGroup()});
    const QString before = contentOf(*temp.lists());
    const QString file = temp.reg().fileName();
    temp.close();
    Progress progress;
    progress.stop();
    const auto stopped
        = Register::open(file, temp.workplace(), OpenMode::ReadWrite, progress);
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.error().code == Error::Code::Cancelled);
    temp.open(); // nobody holds it
    CHECK(contentOf(*temp.lists()) == before);
}
