#include "ui/history/act_digest.h"

#include "tests/support/catch.h"
#include "ui/history/act_words.h"
#include "ui/history/column_words.h"

#include <QFile>
#include <QRegularExpression>

#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

namespace {

AuditEntry anAct()
{
    AuditedRow changed;
    changed.table = u"application"_s;
    changed.before = QJsonObject{{u"status"_s, u"received"_s}, {u"uid"_s, u"u1"_s}, {u"id"_s, 4}};
    changed.after = QJsonObject{{u"status"_s, u"eligible"_s}, {u"uid"_s, u"u1"_s}, {u"id"_s, 4}};
    AuditedRow added;
    added.table = u"decision"_s;
    added.after = QJsonObject{{u"note"_s, u"<b>see</b>"_s}, {u"application_id"_s, 12}};
    AuditEntry act;
    act.act = ActId{4};
    act.kind = u"decide"_s;
    act.subject = u"HRC 55"_s;
    act.officer = {u"A. Greffier"_s, u"agr"_s, u"desk-4"_s};
    act.at = QDateTime(QDate(2023, 11, 2), QTime(9, 0), Qt::UTC);
    act.rowCount = 2;
    act.rows = {changed, added};
    return act;
}

QString textOf(const AuditEntry& act, bool takenBack)
{
    const auto names = [](const QString& column, qint64 id) {
        return column == u"application_id"_s && id == 12 ? u"OKAFOR-EZE Adaeze"_s : QString();
    };
    QTextDocument document;
    document.setHtml(actDigest(act, takenBack, {names, {}}, QPalette()));
    return document.toPlainText();
}

} // namespace

TEST_CASE("an act tells each row before and after, and only what differs", "[ui][history]")
{
    const QString text = textOf(anAct(), false);
    CHECK(text.contains(u"Changed: Application"_s));
    CHECK(text.contains(u"Received → Eligible"_s));
    CHECK(text.contains(u"Added: Decision"_s));
    CHECK(text.contains(u"<b>see</b>"_s));
    CHECK_FALSE(text.contains(u"u1"_s));
    CHECK(text.contains(u"agr on desk-4"_s));
    CHECK(text.contains(u"OKAFOR-EZE Adaeze"_s));
}

TEST_CASE("an entry in which only the program counted is left out", "[ui][history]")
{
    AuditEntry act = anAct();
    act.rows.first().after = act.rows.first().before;
    act.rows.first().after->insert(u"revision"_s, 2);
    const QString text = textOf(act, false);
    CHECK_FALSE(text.contains(u"Changed: Application"_s));
    CHECK(text.contains(u"Added: Decision"_s));
    CHECK(text.contains(u"1 entry"_s));
}

TEST_CASE("a change tells what is empty, which entry it is and to whom it came", "[ui][history]")
{
    AuditedRow document;
    document.table = u"document"_s;
    document.before = QJsonObject{{u"name"_s, u"form.docx"_s},
                                  {u"settled"_s, QString()},
                                  {u"application_id"_s, QJsonValue()},
                                  {u"applicant_id"_s, 5}};
    document.after = QJsonObject{{u"name"_s, u"form.docx"_s},
                                 {u"settled"_s, u"filed"_s},
                                 {u"application_id"_s, 12},
                                 {u"applicant_id"_s, 5}};
    AuditedRow moved = document;
    moved.before->insert(u"application_id"_s, 11);
    AuditedRow entry;
    entry.table = u"shortlist_entry"_s;
    entry.before = QJsonObject{{u"position"_s, 1}, {u"public_reason"_s, u"Experience"_s}};
    entry.after = QJsonObject{{u"position"_s, 2}, {u"public_reason"_s, QString()}};
    AuditEntry act = anAct();
    act.rows = {document, moved, entry};
    const QString text = textOf(act, false);
    INFO(text.toStdString());
    CHECK(text.contains(u"form.docx"_s));
    CHECK(text.contains(u"nothing → Filed by an officer"_s));
    CHECK(text.contains(u"nothing → OKAFOR-EZE Adaeze"_s));
    CHECK(text.contains(u"not in the register any more → OKAFOR-EZE Adaeze"_s));
    CHECK(text.contains(u"Experience → nothing"_s));
    CHECK(text.contains(u"1 → 2"_s));
}

TEST_CASE("an act that cannot be undone says why", "[ui][history]")
{
    AuditEntry act = anAct();
    CHECK(whyNotUndoable(act, false).isEmpty());
    CHECK(textOf(act, true).contains(u"undone already"_s));
    act.isFinal = true;
    CHECK(textOf(act, false).contains(u"is final"_s));
}

TEST_CASE("an erased row says so and shows nothing else", "[ui][history]")
{
    AuditEntry act = anAct();
    AuditedRow erased;
    erased.table = u"applicant"_s;
    erased.erased = true;
    act.rows = {erased};
    CHECK(textOf(act, false).contains(u"Applicant: the content was erased."_s));
}

TEST_CASE("every column of the register has a name or says nothing to an officer", "[ui][history]")
{
    QFile script(u":/store/migrations/0001_initial.sql"_s);
    REQUIRE(script.open(QIODevice::ReadOnly));
    // The journal itself and what can be made anew is in no act.
    static const QRegularExpression table(
        u"CREATE TABLE (?!act|current_act|tombstone|screening|search)\\w+ \\((.*?)\\n\\) STRICT"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression column(u"^    (\\w+) +(?:TEXT|INTEGER)"_s,
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression code(u"^[a-z]+(_[a-z]+)+$"_s);
    int named = 0;
    auto tables = table.globalMatch(QString::fromUtf8(script.readAll()));
    while (tables.hasNext()) {
        auto columns = column.globalMatch(tables.next().captured(1));
        while (columns.hasNext()) {
            const QString name = columns.next().captured(1);
            INFO(name.toStdString());
            if (!isInternalColumn(name)) {
                CHECK_FALSE(code.match(columnName(name)).hasMatch());
                ++named;
            }
        }
    }
    CHECK(named > 100);
}
