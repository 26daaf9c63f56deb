#include "ui/registers/notes_page.h"

#include "tests/support/catch.h"
#include "tests/support/temp_register.h"
#include "tests/ui/act_on.h"
#include "ui/common/list_look.h"
#include "ui/registers/reply_dialog.h"

#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using namespace greffier::ui;

namespace {

CallDraft requestForInput()
{
    CallDraft draft;
    draft.kind = u"note_verbale"_s;
    draft.language = u"en"_s;
    draft.reference = u"TESPRDD/2031/1"_s;
    draft.date = QDate(2031, 3, 3);
    Deadline deadline;
    deadline.day = QDate(2031, 5, 31);
    deadline.strictness = Deadline::Strictness::Before;
    draft.deadline = deadline;
    draft.text = u"Input is requested for a report on bakeries."_s;
    return draft;
}

/// One request for input in front, which nobody answered.
struct OneRequest {
    TempRegister temp;
    std::unique_ptr<NotesPage> page;

    OneRequest()
    {
        QFile file(temp.path(u"note.txt"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("Input is requested for a report on bakeries.");
        file.close();
        REQUIRE(await(temp.reg().admitNote(requestForInput(), file.fileName(), true)));
        page = std::make_unique<NotesPage>(temp.reg());
        waitUntil([this] { return rowOf(u"TESPRDD/2031/1"_s) >= 0; });
        selectOnly(page->list(), rowOf(u"TESPRDD/2031/1"_s));
        waitUntil([this] { return digest().contains(u"No reply yet"_s); });
    }

    QString digest() const { return page->findChild<QTextBrowser*>()->toPlainText(); }
    int rowOf(const QString& reference) const
    {
        const QAbstractItemModel* model = page->list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == reference)
                return row;
        }
        return -1;
    }
};

} // namespace

TEST_CASE("a reply to the request in front is recorded and shown", "[ui][registers][pages]")
{
    OneRequest request;
    const ActOn acts(*request.page);
    CHECK_FALSE(request.digest().contains(u"late"_s));
    acts.take(u"addReply"_s, [](QDialog& dialog) {
        REQUIRE(qobject_cast<ReplyDialog*>(&dialog));
        dialog.findChild<QLineEdit*>(u"replyFrom"_s)->setText(u"Norway"_s);
        dialog.findChild<QDateEdit*>(u"replyReceived"_s)->setDate(QDate(2031, 6, 2));
        dialog.accept();
    });
    waitUntil([&] { return request.digest().contains(u"late"_s); });
    CHECK(request.digest().contains(u"Norway"_s));
}

TEST_CASE("who did not answer is reminded by a note among the notes", "[ui][registers][pages]")
{
    OneRequest request;
    const ActOn acts(*request.page);
    const int before = request.page->list()->model()->rowCount();
    acts.take(u"remind"_s);
    acts.waitForNews(u"A reminder to all States that did not answer"_s);
    waitUntil([&] { return request.page->list()->model()->rowCount() == before + 1; });
    // The list was made anew with one more in it: what was selected still is.
    waitUntil([&] { return request.digest().contains(u"reminded on"_s); });
    CHECK(request.page->list()->currentIndex().row() == request.rowOf(u"TESPRDD/2031/1"_s));
}

TEST_CASE("what is no request can be neither answered nor reminded of", "[ui][registers][pages]")
{
    TempRegister temp; // has the note of the call alone
    NotesPage page(temp.reg());
    const ActOn acts(page);
    acts.take(u"addReply"_s);
    acts.waitForFailure(u"Select the request for input that was replied to"_s);
    acts.take(u"remind"_s);
    acts.waitForFailure(u"Select the request for input that was not answered"_s);
}

TEST_CASE("a register without notes says how the first one comes in", "[ui][registers][pages]")
{
    TempRegister temp;
    NotesPage page(temp.reg());
    waitUntil([&] { return page.list()->model()->rowCount() > 0; });
    REQUIRE(await(temp.reg().undo(temp.latestAct()))); // the call, which is a note
    waitUntil([&] { return page.list()->model()->rowCount() == 0; });
    CHECK(page.findChild<QTextBrowser*>()->placeholderText().startsWith(
        u"There are no notes verbales in this register yet."_s));
}
