#include "core/base/content_hash.h"
#include "core/store/file_store.h"
#include "core/store/stores.h"
#include "core/workflow/intake_acts.h"
#include "core/workflow/person_index.h"
#include "core/workflow/waiting_files.h"
#include "tests/support/catch.h"
#include "tests/support/temp_register.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

/// What no reader finds text in.
const QByteArray kNoText = "%PDF-1.4 a scan";

/// A register with one applicant and a scan that nobody could be matched with.
class Waiting {
public:
    Waiting()
    {
        application = temp.admit({{aCandidate(u"Sample"_s, u"Awa"_s), 7}}).first();
        temp.perform(u"file_document"_s, [](store::Change& change, store::Database& database) {
            DocumentFiling filing;
            const QByteArray bytes = kNoText;
            filing.file = {u"scan.pdf"_s, bytes, contentHash(bytes)};
            filing.document.name = filing.file.name;
            filing.document.hash = filing.file.hash;
            filing.document.size = bytes.size();
            filing.document.outcome = u"no_text"_s;
            filing.document.reason = u"A scan."_s;
            filing.document.session = store::Stores(database).sessions.findNumber(55)->id;
            ReceiptLine receipt;
            receipt.at = QDateTime(QDate(2023, 10, 24), QTime(9, 0), Qt::UTC);
            receipt.precision = u"second"_s;
            receipt.from = u"awa.sample@example.org"_s;
            filing.receipt = receipt;
            IntakeActs(change, database).file(filing);
        });
        temp.close();
        store::FileStore(temp.path(u"test.greffier"_s)).put(kNoText);
        temp.open();
    }

    WaitingFile only()
    {
        const auto files = await(temp.reg().queue(55));
        REQUIRE(files);
        REQUIRE(files->size() == 1);
        return files->first();
    }
    bool isEmpty() { return await(temp.reg().queue())->isEmpty(); }
    ApplicantId awa() { return temp.lists()->applicants.first()->id; }

    TempRegister temp;
    ApplicationId application;
};

} // namespace

TEST_CASE("a file that could not be matched waits with its receipt and its sender",
          "[workflow][queue]")
{
    Waiting waiting;
    const WaitingFile file = waiting.only();
    CHECK(file.document.name == u"scan.pdf"_s);
    CHECK(file.session == 55);
    CHECK(file.receivedAt == QDateTime(QDate(2023, 10, 24), QTime(9, 0), Qt::UTC));
    CHECK(file.sender == u"awa.sample@example.org"_s);
    const auto proposal = await(waiting.temp.reg().proposeFiling(file.document.id));
    REQUIRE(proposal);
    REQUIRE(proposal->candidates.size() == 1);
    CHECK(proposal->candidates.first().applicant == waiting.awa());
    CHECK_FALSE(proposal->candidates.first().reasons.isEmpty());
}

TEST_CASE("everybody whom a letter names in passing is proposed", "[workflow][queue]")
{
    const NameFolder folder;
    QList<Applicant> applicants;
    for (const qint64 id : {1, 2, 3}) {
        Applicant person;
        person.id = ApplicantId{id};
        person.familyName = id < 3 ? u"Sample"_s : u"Other"_s;
        person.givenNames = u"Awa"_s;
        applicants += person;
    }
    const PersonIndex persons(applicants, folder);
    WaitingFileReading letter;
    letter.part = Part::Reference;
    letter.text = u"I have known Ms Awa Sample for nine years and recommend her."_s;
    const FilingProposal both = proposalFor(letter, {}, persons);
    REQUIRE(both.candidates.size() == 2);
    CHECK(both.candidates.first().applicant == ApplicantId{1});
    CHECK(both.candidates.last().applicant == ApplicantId{2});
    CHECK_FALSE(both.candidates.first().reasons.isEmpty());

    // Where the letter says whom it is about, nobody else is.
    letter.names = {u"Awa Other"_s};
    const FilingProposal one = proposalFor(letter, {}, persons);
    REQUIRE(one.candidates.size() == 1);
    CHECK(one.candidates.first().applicant == ApplicantId{3});
}

TEST_CASE("an officer files a scan under a person and vacancy and takes it back",
          "[workflow][queue][undo]")
{
    Waiting waiting;
    HandFiling choice;
    choice.applicant = waiting.awa();
    choice.vacancy = waiting.temp.vacancy(6);
    const auto filed = await(waiting.temp.reg().fileByHand(waiting.only().document.id, choice));
    REQUIRE(filed);
    CHECK(filed->applicant == waiting.awa());
    REQUIRE(filed->application.isValid());
    CHECK(waiting.isEmpty());
    const auto dossier = await(waiting.temp.reg().dossier(filed->application));
    REQUIRE(dossier->documents.size() == 1);
    CHECK_FALSE(dossier->documents.first().readable);
    REQUIRE(dossier->receipts.size() == 1);

    REQUIRE(await(waiting.temp.reg().undo(waiting.temp.latestAct())));
    CHECK(waiting.only().document.settled.isEmpty());
    CHECK(waiting.temp.lists()->applications.size() == 1);
}

TEST_CASE("what an officer types from the picture of a scan is read from it", "[workflow][queue]")
{
    Waiting waiting;
    HandFiling choice;
    choice.applicant = waiting.awa();
    choice.vacancy = waiting.temp.vacancy(6);
    const auto filed = await(waiting.temp.reg().fileByHand(waiting.only().document.id, choice));
    REQUIRE(filed);
    const Locator place = Locator::onPage(1, QRectF(72, 100, 200, 12));
    REQUIRE(await(waiting.temp.reg().correctValues(
        filed->application,
        {{u"family_name"_s, Part::Form, u"Sample"_s, {{}, place, {}}, Certainty::Read}}, {})));
    const auto dossier = await(waiting.temp.reg().dossier(filed->application));
    REQUIRE(dossier->values.size() == 1);
    CHECK(dossier->values.first().evidence.file == u"scan.pdf"_s);
    CHECK(dossier->values.first().evidence.locator == place);
    CHECK(dossier->documents.first().readable);
}

TEST_CASE("a new applicant is made from a file when its name is given", "[workflow][queue]")
{
    Waiting waiting;
    HandFiling choice;
    choice.vacancy = waiting.temp.vacancy(6);
    const DocumentId file = waiting.only().document.id;
    const auto nameless = await(waiting.temp.reg().fileByHand(file, choice));
    REQUIRE_FALSE(nameless);
    CHECK(nameless.error().code == Error::Code::Invalid);
    choice.person.familyName = u"Muster"_s;
    choice.person.givenNames = u"Bea"_s;
    const auto filed = await(waiting.temp.reg().fileByHand(file, choice));
    REQUIRE(filed);
    CHECK(waiting.temp.lists()->applicants.last()->familyName == u"Muster"_s);
    CHECK(waiting.isEmpty());
    const auto twice = await(waiting.temp.reg().fileByHand(file, choice));
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == Error::Code::Conflict);
}

TEST_CASE("a skipped file leaves the queue with its reason until that is undone",
          "[workflow][queue][undo]")
{
    Waiting waiting;
    const DocumentId file = waiting.only().document.id;
    CHECK_FALSE(await(waiting.temp.reg().skip(file, u" "_s)));
    REQUIRE(await(waiting.temp.reg().skip(file, u"a holiday picture"_s)));
    CHECK(waiting.isEmpty());
    const auto act = await(waiting.temp.reg().act(waiting.temp.latestAct()));
    CHECK(act->kind == u"skip_document"_s);
    CHECK(act->ground == u"a holiday picture"_s);
    REQUIRE(await(waiting.temp.reg().undo(waiting.temp.latestAct())));
    CHECK(waiting.only().document.reason == u"A scan."_s);
}
