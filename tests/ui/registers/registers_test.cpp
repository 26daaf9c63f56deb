#include "core/reference/reference_tables.h"
#include "core/workflow/snapshot.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"
#include "ui/registers/draft_review_dialog.h"
#include "ui/registers/open_call_dialog.h"
#include "ui/registers/record_dialog.h"
#include "ui/registers/reply_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

namespace {

RecordEntry holder(const QString& uid)
{
    RecordEntry entry{u"holder"_s, uid, {}};
    for (const RecordFieldKind& kind : recordPart(u"holder"_s)->fields)
        entry.fields += {kind.code, {}, {}};
    return entry;
}

} // namespace

TEST_CASE("a correction holds the fields that differ and needs a source", "[ui][registers]")
{
    RecordEntry entry = holder(u"uid-1"_s);
    entry.fields[0].value = u"Ada Example"_s;
    RecordDialog dialog(entry, u"SR_FOOD"_s);
    CHECK_FALSE(dialog.canBeAccepted());
    auto* reason = dialog.findChild<QComboBox*>(u"end_reason"_s);
    reason->setCurrentIndex(reason->findData(u"resigned"_s));
    CHECK_FALSE(dialog.canBeAccepted());
    dialog.findChild<QLineEdit*>(u"recordSource"_s)->setText(u"Letter, invented"_s);
    REQUIRE(dialog.canBeAccepted());
    const RecordCorrection correction = dialog.correction();
    CHECK(correction.kind == RecordCorrection::Kind::Set);
    CHECK(correction.uid == u"uid-1"_s);
    CHECK(correction.subject == u"SR_FOOD"_s);
    REQUIRE(correction.fields.size() == 1);
    CHECK(correction.fields.first().code == u"end_reason"_s);
    CHECK(correction.fields.first().value == u"resigned"_s);
}

TEST_CASE("an entry without a uid is a new one", "[ui][registers]")
{
    RecordDialog dialog(holder({}), u"SR_FOOD"_s);
    dialog.findChild<QLineEdit*>(u"name"_s)->setText(u" Ada Example "_s);
    dialog.findChild<QLineEdit*>(u"recordSource"_s)->setText(u"Invented"_s);
    CHECK(dialog.correction().kind == RecordCorrection::Kind::Add);
    CHECK(dialog.correction().fields.first().value == u"Ada Example"_s);
}

TEST_CASE("a record is corrected in words and in dates as they are shown", "[ui][registers]")
{
    Snapshot snapshot;
    snapshot.regions = {{unGroup(u"AFRICAN"_s), 1, {}}};
    const RegisterWords words(snapshot, test::referenceTables());
    RecordEntry entry = holder(u"uid-1"_s);
    for (RecordField& field : entry.fields) {
        if (field.code == u"nationality"_s)
            field.value = u"KE"_s;
        if (field.code == u"first_day"_s)
            field.value = u"2017-06-30"_s;
    }
    RecordDialog dialog(entry, u"SR_FOOD"_s, words);
    auto* state = dialog.findChild<QComboBox*>(u"nationality"_s);
    REQUIRE(state);
    CHECK(state->currentText() == u"Kenya"_s);
    auto* region = dialog.findChild<QComboBox*>(u"region"_s);
    REQUIRE(region);
    region->setCurrentIndex(region->findText(u"African States"_s));
    auto* first = dialog.findChild<QLineEdit*>(u"first_day"_s);
    CHECK(first->text() == u"30/06/2017"_s);
    dialog.findChild<QLineEdit*>(u"recordSource"_s)->setText(u"Letter, invented"_s);
    REQUIRE(dialog.correction().fields.size() == 1);
    CHECK(dialog.correction().fields.first().value == u"un_group/AFRICAN"_s);
    first->setText(u"01/07/2017"_s);
    REQUIRE(dialog.correction().fields.size() == 2);
    CHECK(dialog.correction().fields.last().value == u"2017-07-01"_s);
}

TEST_CASE("a reply of a State is told from that of others", "[ui][registers]")
{
    ReplyDialog dialog(u"AB/CD/ef"_s, test::referenceTables().states, QDate(2031, 5, 1));
    dialog.findChild<QLineEdit*>(u"replyFrom"_s)->setText(u"Mali"_s);
    CHECK(dialog.reply().kind == RespondentKind::State);
    CHECK(dialog.reply().stateIso2 == u"ML"_s);
    CHECK(dialog.reply().received == QDate(2031, 5, 1));
    dialog.findChild<QLineEdit*>(u"replyFrom"_s)->setText(u"Example Library Union"_s);
    CHECK(dialog.reply().stateIso2.isEmpty());
}

TEST_CASE("a call from the forecast shows the seats of the session chosen", "[ui][registers]")
{
    ForecastEntry six;
    six.mandateCode = u"SR_FOOD"_s;
    six.holder = u"Ada Example"_s;
    six.session = 75;
    ForecastEntry expiry = six;
    expiry.reason = ForecastEntry::Reason::MandateExpires;
    OpenCallDialog dialog({six, expiry}, {}, QDate(2030, 1, 1));
    CHECK(dialog.findChild<QListWidget*>()->count() == 1);
    CHECK(dialog.wanted().session == 75);
    CHECK(dialog.wanted().deadline.instant().isValid());
}

TEST_CASE("a page is shown beside the register and a note with what is to be checked",
          "[ui][registers]")
{
    CallDraft page;
    page.mandatePage = MandatePageDraft();
    page.mandatePage->title = u"Made up"_s;
    page.remarks = {u"The chain has gaps."_s};
    DraftReviewDialog compared(
        page, {{u"holder"_s, u"Ada Example"_s, {}, PageDifference::State::New}}, nullptr);
    const auto* fields = compared.findChild<QTableWidget*>(u"draftFields"_s);
    REQUIRE(fields->rowCount() == 2);
    CHECK(fields->columnCount() == 4);
    CHECK(fields->item(1, 1)->text() == u"The chain has gaps."_s);
    CHECK_FALSE(fields->item(0, 2)->text().isEmpty()); // it says that nothing is known

    CallDraft note;
    note.reference = u"AB/CD/ef"_s;
    note.remarks = {u"A link leads nowhere."_s};
    note.evidence.insert(u"reference"_s, {{}, {}, u"REFERENCE: AB/CD/ef"_s});
    DraftReviewDialog read(note, nullptr);
    const auto* rows = read.findChild<QTableWidget*>(u"draftFields"_s);
    CHECK(rows->item(0, 1)->text() == u"AB/CD/ef"_s);
    CHECK(rows->item(0, 2)->text() == u"REFERENCE: AB/CD/ef"_s);
    CHECK(rows->item(rows->rowCount() - 1, 1)->text() == u"A link leads nowhere."_s);
    CHECK(read.isOutgoing());
}
