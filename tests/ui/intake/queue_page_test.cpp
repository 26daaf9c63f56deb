#include "ui/intake/queue_page.h"

#include "core/base/content_hash.h"
#include "core/store/file_store.h"
#include "core/store/stores.h"
#include "core/workflow/intake_acts.h"
#include "tests/support/catch.h"
#include "tests/support/temp_register.h"
#include "tests/ui/act_on.h"
#include "ui/common/list_look.h"
#include "ui/intake/filing_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using namespace greffier::ui;

namespace {

/// One file that waits, of which no reader gets anything.
void addWaiting(TempRegister& temp, const QString& name)
{
    const QByteArray bytes = "%PDF-1.4 a scan: " + name.toUtf8();
    temp.perform(u"file_document"_s, [&](store::Change& change, store::Database& database) {
        DocumentFiling filing;
        filing.file = {name, bytes, contentHash(bytes)};
        filing.document.name = name;
        filing.document.hash = filing.file.hash;
        filing.document.size = bytes.size();
        filing.document.outcome = u"no_text"_s;
        filing.document.reason = u"A scan."_s;
        filing.document.session = store::Stores(database).sessions.findNumber(55)->id;
        IntakeActs(change, database).file(filing);
    });
    temp.close();
    store::FileStore(temp.path(u"test.greffier"_s)).put(bytes);
    temp.open();
}

/// A register of one applicant, in which two scans wait, and the page of them.
struct Waiting {
    TempRegister temp;
    std::unique_ptr<QueuePage> page;

    Waiting()
    {
        temp.admit({{aCandidate(u"Sample"_s, u"Awa"_s), 7}});
        addWaiting(temp, u"first.pdf"_s);
        addWaiting(temp, u"second.pdf"_s);
        page = std::make_unique<QueuePage>(temp.reg());
        waitForFiles(2);
        selectOnly(page->list(), 0);
        waitUntil([this] { return panel()->isEnabled(); });
    }

    FilingPanel* panel() const { return page->findChild<FilingPanel*>(); }
    QString firstFile() const { return page->list()->model()->index(0, 0).data().toString(); }
    void waitForFiles(int count) const
    {
        waitUntil([this, count] { return page->count() == count; });
    }
    void choose(const QString& box, int index) const
    {
        page->findChild<QComboBox*>(box)->setCurrentIndex(index);
    }
};

} // namespace

TEST_CASE("a file is filed from the queue and undo brings it back", "[ui][queue][pages]")
{
    Waiting waiting;
    const ActOn acts(*waiting.page);
    acts.take(u"fileWaiting"_s);
    acts.waitForFailure(u"Choose the applicant"_s);
    CHECK(waiting.page->count() == 2);

    waiting.choose(u"applicant"_s, 0);
    waiting.choose(u"vacancy"_s, 5);
    acts.take(u"fileWaiting"_s);
    acts.waitForNews(u"The file is filed"_s);
    waiting.waitForFiles(1);
    CHECK(waiting.firstFile() == u"second.pdf"_s);
    const auto lists = waiting.temp.lists();
    REQUIRE(lists->applications.size() == 2);
    CHECK(lists->applications.last()->vacancyNumber == 6);
    CHECK(lists->applicants.size() == 1);

    REQUIRE(await(waiting.temp.reg().undo(waiting.temp.latestAct())));
    waiting.waitForFiles(2);
    CHECK(waiting.temp.lists()->applications.size() == 1);
}

TEST_CASE("a new applicant is made of a file of the queue by the name typed", "[ui][queue][pages]")
{
    Waiting waiting;
    const ActOn acts(*waiting.page);
    waiting.choose(u"vacancy"_s, 4);
    acts.take(u"newApplicant"_s);
    acts.waitForFailure(u"family name"_s);

    waiting.page->findChild<QLineEdit*>(u"family_name"_s)->setText(u"Exemple"_s);
    waiting.page->findChild<QLineEdit*>(u"given_names"_s)->setText(u"Bea"_s);
    acts.take(u"newApplicant"_s);
    acts.waitForNews(u"The file is filed"_s);
    waiting.waitForFiles(1);
    const auto lists = waiting.temp.lists();
    REQUIRE(lists->applicants.size() == 2);
    CHECK(lists->applicants.last()->familyName == u"Exemple"_s);
    CHECK(lists->applications.last()->vacancyNumber == 5);
}

TEST_CASE("a file is skipped for a reason only, and the reason is kept", "[ui][queue][pages]")
{
    Waiting waiting;
    const ActOn acts(*waiting.page);
    auto* reason = waiting.page->findChild<QComboBox*>(u"skipReason"_s);
    reason->setEditText({});
    acts.take(u"skipWaiting"_s);
    acts.waitForFailure(u"write the reason"_s);
    CHECK(waiting.page->count() == 2);

    reason->setEditText(u"An invoice."_s);
    acts.take(u"skipWaiting"_s);
    acts.waitForNews(u"The file is skipped"_s);
    waiting.waitForFiles(1);
    const auto history = await(waiting.temp.reg().history());
    REQUIRE(history);
    CHECK(history->last().subject == u"first.pdf"_s);
    CHECK(history->last().ground == u"An invoice."_s);
}

TEST_CASE("a queue without files offers nothing to choose and says what comes first",
          "[ui][queue][pages]")
{
    TempRegister temp;
    QueuePage page(temp.reg());
    const auto* panel = page.findChild<FilingPanel*>();
    const auto* words = page.findChild<QLabel*>(u"nothingWaits"_s);
    waitUntil([&] { return !panel->isVisibleTo(&page); });
    CHECK(words->isVisibleTo(&page));
    CHECK(words->text().contains(u"Take in applications"_s));

    REQUIRE(await(temp.reg().undo(temp.latestAct()))); // the call
    waitUntil([&] { return words->text().contains(u"Begin with “Admit a call”"_s); });
}
