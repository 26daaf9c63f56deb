#include "ui/registers/mandates_page.h"

#include "tests/support/catch.h"
#include "tests/support/temp_register.h"
#include "tests/ui/act_on.h"
#include "ui/registers/open_call_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QTableView>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using namespace greffier::ui;

namespace {

/// The page with one mandate in front, its record read.
struct OneMandate {
    TempRegister temp;
    MandatesPage page{temp.reg()};

    OneMandate()
    {
        waitUntil([this] { return page.list()->model()->rowCount() > 40; });
        const auto lists = temp.lists();
        for (const Mandate& mandate : lists->mandates) {
            if (mandate.code == u"SR_FOOD"_s)
                REQUIRE(page.goTo(mandate.id));
        }
        waitForDigest(u"Correct…"_s);
    }

    void waitForDigest(const QString& words) const
    {
        waitUntil([&] { return page.findChild<QTextBrowser*>()->toPlainText().contains(words); });
    }
};

/// A dialog about a record: one of its fields, and where that stands.
ActOn::Answer writing(const QString& field, const QString& text)
{
    return [field, text](QDialog& dialog) {
        dialog.findChild<QLineEdit*>(field)->setText(text);
        dialog.findChild<QLineEdit*>(u"recordSource"_s)->setText(u"A letter, invented"_s);
        dialog.accept();
    };
}

/// The part that is added to.
void chooseHolder(QDialog& dialog)
{
    auto* parts = qobject_cast<QInputDialog*>(&dialog);
    REQUIRE(parts);
    REQUIRE(parts->comboBoxItems().contains(u"Holder"_s));
    parts->setTextValue(u"Holder"_s);
    parts->accept();
}

} // namespace

TEST_CASE("a holder is added to the mandate in front and shown with the source",
          "[ui][registers][pages]")
{
    OneMandate mandate;
    const ActOn acts(mandate.page);
    const ActOn::Answer write = writing(u"name"_s, u"Ada Invented"_s);
    acts.take(u"addToMandate"_s, &chooseHolder, write);
    acts.waitForFailure(u"Nothing was changed"_s); // whether in office is not said

    acts.take(u"addToMandate"_s, &chooseHolder, [&](QDialog& dialog) {
        auto* status = dialog.findChild<QComboBox*>(u"status"_s);
        status->setCurrentIndex(status->findData(u"current"_s));
        write(dialog);
    });
    mandate.waitForDigest(u"Ada Invented"_s);
    mandate.waitForDigest(u"A letter, invented"_s);

    REQUIRE(await(mandate.temp.reg().undo(mandate.temp.latestAct())));
    waitUntil([&] {
        return !mandate.page.findChild<QTextBrowser*>()->toPlainText().contains(u"Ada Invented"_s);
    });
}

TEST_CASE("a field of the mandate in front is corrected with a source", "[ui][registers][pages]")
{
    OneMandate mandate;
    const ActOn acts(mandate.page);
    acts.take(u"correctMandate"_s, writing(u"email"_s, u"food@example.org"_s));
    mandate.waitForDigest(u"food@example.org"_s);
}

TEST_CASE("a call is opened from the forecast", "[ui][registers][pages]")
{
    OneMandate mandate;
    const ActOn acts(mandate.page);
    const auto before = mandate.temp.lists()->calls.size();
    int session = 0;
    acts.take(u"openCall"_s, [&](QDialog& dialog) {
        auto* call = qobject_cast<OpenCallDialog*>(&dialog);
        REQUIRE(call);
        session = call->wanted().session;
        call->accept();
    });
    acts.waitForNews(u"The call for session %1 is in the register"_s.arg(session));
    CHECK(mandate.temp.lists()->calls.size() == before + 1);
}
