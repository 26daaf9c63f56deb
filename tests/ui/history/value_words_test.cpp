#include "ui/history/value_words.h"

#include "app/translations.h"
#include "core/domain/saved_view.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"
#include "tests/support/temp_register.h"
#include "ui/history/act_words.h"
#include "ui/history/subject_words.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

namespace {

/// What the words of a register with the tables of the program say.
RegisterWords words()
{
    Snapshot snapshot;
    snapshot.regions = {{unGroup(u"AFRICAN"_s), 1, {}},
                        {{u"own"_s, u"NORTH"_s}, 2, {{u"en"_s, u"The North"_s}}}};
    Mandate food;
    food.code = u"SR_FOOD"_s;
    food.titles.insert(u"en"_s, u"Special Rapporteur on the right to food"_s);
    snapshot.mandates = {food};
    snapshot.reasonCodes = {{u"own_reason"_s, u"Asked to wait"_s, u"A demandé d’attendre"_s, true}};
    return RegisterWords(snapshot, test::referenceTables());
}

std::string shown(const QString& table, const QString& column, const QJsonValue& value,
                  QJsonObject row = {})
{
    row.insert(column, value);
    return valueText(table, column, row, words()).toStdString();
}

std::string subject(const QString& kind, const QString& text)
{
    AuditEntry act;
    act.kind = kind;
    act.subject = text;
    return subjectText(act, {words()}).toStdString();
}

} // namespace

TEST_CASE("the history shows codes of the register as words", "[ui][history]")
{
    CHECK(shown(u"shortlist"_s, u"kind"_s, u"working"_s) == "Working list");
    CHECK(shown(u"shortlist_entry"_s, u"added_by_group"_s, 0) == "No");
    CHECK(shown(u"shortlist_entry"_s, u"added_by_group"_s, 1) == "Yes");
    CHECK(shown(u"application"_s, u"status"_s, u"not_eligible"_s) == "Not eligible");
    CHECK(shown(u"mandate"_s, u"status"_s, u"not_yet_active"_s) == "Not yet active");
    CHECK(shown(u"document"_s, u"outcome"_s, u"not_an_application"_s) == "Not an application");
    CHECK(shown(u"document"_s, u"part"_s, u"letter"_s) == "Letter");
    CHECK(shown(u"applicant"_s, u"gender"_s, u"F"_s) == "Woman");
    CHECK(shown(u"applicant"_s, u"nationality"_s, u"KE"_s) == "Kenya");
    CHECK(shown(u"applicant"_s, u"other_nationalities"_s, u"[\"SD\",\"FR\"]"_s) == "Sudan, France");
    CHECK(shown(u"note_verbale"_s, u"kind"_s, u"reminder"_s) == "Reminder");
    CHECK(shown(u"note_verbale"_s, u"direction"_s, u"out"_s) == "Sent");
    CHECK(shown(u"decision"_s, u"reason_code"_s, u"late_form"_s) == "Form received late");
    CHECK(shown(u"decision"_s, u"reason_code"_s, u"own_reason"_s) == "Asked to wait");
    CHECK(shown(u"waiver"_s, u"rule"_s, u"FORM-LATE"_s)
          == "Received before the deadline (FORM-LATE)");
    CHECK(shown(u"group_membership"_s, u"participation"_s, u"member"_s) == "Member");
    CHECK(shown(u"conflict_ruling"_s, u"state"_s, u"dismissed"_s) == "Dismissed");
    CHECK(shown(u"condition_ruling"_s, u"outcome"_s, u"met"_s) == "The mandate was extended");
}

TEST_CASE("a region is named by the scheme it stands in", "[ui][history]")
{
    CHECK(shown(u"seat"_s, u"region_code"_s, u"AFRICAN"_s, {{u"region_scheme"_s, u"un_group"_s}})
          == "African States");
    CHECK(shown(u"seat"_s, u"region_code"_s, u"NORTH"_s, {{u"region_scheme"_s, u"own"_s}})
          == "The North");
    CHECK(shown(u"seat"_s, u"region_scheme"_s, u"un_group"_s)
          == "Regional groups of the United Nations");
}

TEST_CASE("values of an application are read by their field", "[ui][history]")
{
    const auto value = [](const QString& field, const QString& text) {
        return shown(u"application_value"_s, u"value"_s, text, {{u"field"_s, field}});
    };
    CHECK(value(u"gender"_s, u"M"_s) == "Man");
    CHECK(value(u"nationality"_s, u"ML"_s) == "Mali");
    CHECK(value(u"date_of_birth"_s, u"1971-03-09"_s) == "09/03/1971");
    CHECK(value(u"ethics.3.answer"_s, u"no"_s) == "No");
    CHECK(value(u"motivation_letter.words"_s, u"1204"_s) == "1,204");
    CHECK(shown(u"application_value"_s, u"field"_s, u"date_of_birth"_s) == "Date of birth");
    CHECK(shown(u"concordance_ruling"_s, u"field"_s, u"name"_s) == "Whole name");
    CHECK(shown(u"record_source"_s, u"field"_s, u"end_reason"_s) == "Why it ended");
    CHECK(shown(u"record_source"_s, u"field"_s, u"name"_s) == "Name");
}

TEST_CASE("days, times and numbers stand in the form of the language", "[ui][history]")
{
    CHECK(shown(u"call"_s, u"deadline_day"_s, u"2023-10-25"_s) == "25/10/2023");
    CHECK(shown(u"call"_s, u"deadline_time"_s, u"12:00:00"_s) == "12:00");
    CHECK(shown(u"holder_term"_s, u"first_day"_s, u"2017-06"_s) == "June 2017");
    CHECK(shown(u"document_file"_s, u"size"_s, 123456) == "123,456");
    CHECK(shown(u"holder_term"_s, u"last_day"_s, QJsonValue()) == "nothing");
}

TEST_CASE("lists in a value are read one after the other, of findings those not met",
          "[ui][history]")
{
    CHECK(shown(u"call"_s, u"contacts"_s, u"[\"a@example.org\",\"b@example.org\"]"_s)
          == "a@example.org, b@example.org");
    CHECK(shown(u"decision"_s, u"findings"_s,
                u"[{\"verdict\":\"met\",\"text\":\"In time.\"},"
                "{\"verdict\":\"not_met\",\"text\":\"Too long.\"}]"_s)
          == "Too long.");
    CHECK(shown(u"decision"_s, u"findings"_s, u"[]"_s).empty());
    CHECK(shown(u"note_verbale"_s, u"findings"_s, u"[\"Read it again.\"]"_s) == "Read it again.");
    CHECK(shown(u"saved_view"_s, u"columns"_s, u"[\"name\",\"group\"]"_s)
          == "Name, Regional group");
}

TEST_CASE("a receipt is shown in the time of Geneva, as exactly as it is known", "[ui][history]")
{
    const auto received = [](const QString& at, const QString& precision) {
        return shown(u"receipt"_s, u"at"_s, at,
                     {{u"precision"_s, precision}, {u"zone"_s, u"UTC"_s}});
    };
    CHECK(received(u"2023-10-25T09:59:58.000Z"_s, u"second"_s)
          == "25/10/2023 11:59:58 (Europe/Zurich)");
    CHECK(received(u"2023-11-25T09:59:00.000Z"_s, u"minute"_s)
          == "25/11/2023 10:59 (Europe/Zurich)");
    CHECK(received(u"2023-10-24T22:00:00.000Z"_s, u"day"_s) == "25/10/2023 (Europe/Zurich)");
    CHECK(shown(u"survey_response"_s, u"submitted_at"_s, u"2023-10-25T10:00:01.000Z"_s)
          == "25/10/2023 12:00:01 (Europe/Zurich)");
    CHECK(shown(u"interview"_s, u"starts"_s, u"2024-01-16T13:00:00.000Z"_s,
                {{u"zone"_s, u"Africa/Nairobi"_s}})
          == "16/01/2024 16:00 (Africa/Nairobi)");
}

TEST_CASE("what a view keeps is told by the headings of its list", "[ui][history]")
{
    for (const ViewPlace place : kViewPlaces) {
        for (const QString& code : viewColumns(place)) {
            INFO(toCode(place).toStdString() << " " << code.toStdString());
            const std::string heading
                = shown(u"saved_view"_s, u"sort"_s, code, {{u"place"_s, toCode(place)}});
            CHECK(heading != code.toStdString());
            CHECK(shown(u"saved_view"_s, u"columns"_s, u"[\"%1\"]"_s.arg(code),
                        {{u"place"_s, toCode(place)}})
                  == heading);
        }
        for (const QString& choice : viewChoices(place))
            CHECK(shown(u"saved_view"_s, u"choice"_s, choice, {{u"place"_s, toCode(place)}})
                  != choice.toStdString());
    }
    const QJsonObject sessions{{u"place"_s, u"reference"_s}, {u"choice"_s, u"sessions"_s}};
    CHECK(shown(u"saved_view"_s, u"columns"_s, u"[\"column1\",\"column3\"]"_s, sessions)
          == "Session, Last day");
    CHECK(shown(u"saved_view"_s, u"choice"_s, u"states"_s) == "States and their groups");
    CHECK(shown(u"saved_view"_s, u"sort"_s, u"subject"_s, {{u"place"_s, u"history"_s}}) == "About");
    CHECK(shown(u"saved_view"_s, u"sort"_s, u"subject"_s, {{u"place"_s, u"notes"_s}}) == "Subject");
}

TEST_CASE("the place of a template is the document it is for", "[ui][history]")
{
    CHECK(shown(u"setting"_s, u"name"_s, u"template.public-list.fr"_s).find("(French)")
          != std::string::npos);
    CHECK(shown(u"setting"_s, u"name"_s, u"template.public-list.fr"_s).find("public-list")
          == std::string::npos);
    CHECK(shown(u"setting"_s, u"value"_s, u"0a1b our list.docx"_s,
                {{u"name"_s, u"template.public-list.fr"_s}})
          == "our list.docx");
}

TEST_CASE("what is no code of the program stays as it is", "[ui][history]")
{
    CHECK(shown(u"shortlist"_s, u"kind"_s, u"long"_s) == "long");
    CHECK(shown(u"application"_s, u"status"_s, u"resting"_s) == "resting");
    CHECK(shown(u"applicant"_s, u"nationality"_s, u"QQ"_s) == "QQ");
    CHECK(shown(u"milestone"_s, u"step"_s, u"tea"_s) == "tea");
    CHECK(shown(u"waiver"_s, u"rule"_s, u"NO-RULE"_s) == "NO-RULE");
    CHECK(shown(u"saved_view"_s, u"query"_s, u"group:african"_s) == "group:african");
}

TEST_CASE("what an act was about is told in words", "[ui][history]")
{
    CHECK(subject(u"decide"_s, u"eligible"_s) == "Eligible");
    CHECK(subject(u"rule_on_conflict"_s, u"confirmed"_s) == "Confirmed");
    CHECK(subject(u"second_look"_s, u"differs"_s) == "Differs");
    CHECK(subject(u"move_deadline"_s, u"2026-10-25T12:00"_s) == "25/10/2026 12:00");
    CHECK(subject(u"set_membership"_s, u"KE AFRICAN"_s) == "Kenya, African States");
    CHECK(subject(u"set_seat_scheme"_s, u"SR_FOOD un_group"_s)
          == "Special Rapporteur on the right to food, Regional groups of the United Nations");
    CHECK(subject(u"correct_record"_s, u"SR_FOOD holder first_day, last_day"_s)
          == "Special Rapporteur on the right to food, Holder: First day, Last day");
    CHECK(subject(u"correct_record"_s, u"55 session last_day"_s)
          == "Session 55, Session: Last day");
    CHECK(subject(u"correct_values"_s, u"Example, Ada: gender, date_of_birth"_s)
          == "Example, Ada: Gender, Date of birth");
    CHECK(subject(u"choose_version"_s, u"Example, Ada: form"_s) == "Example, Ada: Form");
    CHECK(subject(u"file_document"_s, u"forms/a.docx"_s) == "forms/a.docx");
    CHECK(subject(u"decide"_s, u"resting"_s) == "resting");
}

TEST_CASE("a decision names whom it is about and the vacancy", "[ui][history]")
{
    const std::string one = subject(u"decide"_s, u"OKAFOR-EZE Adaeze: not_eligible (HRC 55/7)"_s);
    CHECK(one == "\u2068OKAFOR-EZE Adaeze\u2069: Not eligible (session 55, vacancy 7)");
    CHECK(subject(u"decide"_s, u"12 applications: eligible (HRC 55/7)"_s)
              .ends_with(": Eligible (session 55, vacancy 7)"));
    CHECK(subject(u"decide"_s, u"12 applications: eligible"_s).starts_with("12 application"));
    CHECK(subject(u"arrange_shortlist"_s, u"working (HRC 55/7)"_s)
          == "Working list (session 55, vacancy 7)");
    CHECK(subject(u"arrange_shortlist"_s, u"interview"_s) == "Shortlisted for interview");
    CHECK(subject(u"settle_difference"_s, u"Example, Ada: name"_s) == "Example, Ada: Whole name");
    CHECK(subject(u"rule_on_conflict"_s, u"OKAFOR-EZE Adaeze: dismissed (HRC 55/7)"_s)
          == "\u2068OKAFOR-EZE Adaeze\u2069: Dismissed (session 55, vacancy 7)");
    CHECK(subject(u"second_look"_s, u"OKAFOR-EZE Adaeze: confirms (HRC 55/7)"_s)
          == "\u2068OKAFOR-EZE Adaeze\u2069: Confirms (session 55, vacancy 7)");
    CHECK(subject(u"rule_on_condition"_s, u"met (HRC 55/3)"_s)
          == "The mandate was extended (session 55, vacancy 3)");
    CHECK(subject(u"open_ranking"_s, u"A. Reader, B. Reader: opened (HRC 55/7)"_s)
          == "\u2068A. Reader, B. Reader\u2069 (session 55, vacancy 7)");
    CHECK(subject(u"close_ranking"_s, u"closed (HRC 55/7)"_s) == "session 55, vacancy 7");
    CHECK(subject(u"submit_ranking"_s, u"A. Reader"_s)
          == "A. Reader"); // as older ones were written
    const QString waived
        = QString::fromStdString(subject(u"waive"_s, u"OKAFOR-EZE Adaeze: FORM-LATE (HRC 55/7)"_s));
    CHECK(waived.contains(u"Received before the deadline"_s));
    CHECK(waived.contains(u"OKAFOR-EZE Adaeze"_s));
}

TEST_CASE("an undo names the act that it took back or brought back", "[ui][history]")
{
    AuditEntry decision;
    decision.act = ActId{1};
    decision.kind = u"decide"_s;
    decision.subject = u"eligible (HRC 55/7)"_s;
    AuditEntry undo;
    undo.act = ActId{2};
    undo.kind = u"undo"_s;
    undo.subject = u"1"_s;
    undo.undoes = ActId{1};
    AuditEntry redo = undo;
    redo.act = ActId{3};
    redo.undoes = ActId{2};
    const ActWords words{::words(), {decision, undo, redo}};
    const QString about = u"Decision: Eligible (session 55, vacancy 7)"_s;
    CHECK(actTitle(undo, words.history) == u"Act undone"_s);
    CHECK(subjectText(undo, words) == about);
    CHECK(actTitle(redo, words.history) == u"Act done again"_s);
    CHECK(subjectText(redo, words) == about);
    CHECK(subjectText(undo, {}) == u"act 1"_s);
    CHECK(actText(redo, {}) == u"Act undone: act 2"_s);

    decision.subject.clear(); // erased with the data of a person
    CHECK(subjectText(undo, {::words(), {decision, undo}}) == u"Decision"_s);
}

TEST_CASE("the ground of a decision is the reason in the language of the officer", "[ui][history]")
{
    AuditEntry act;
    act.kind = u"decide"_s;
    act.ground = u"Asked to wait"_s; // an office's own reason, as the act keeps it
    app::installTranslations(u"fr"_s);
    CHECK(groundText(act, words()) == u"A demandé d’attendre"_s);
    CHECK(shown(u"shortlist_entry"_s, u"added_by_group"_s, 1) == "Oui");
    CHECK(shown(u"applicant"_s, u"nationality"_s, u"DE"_s) == "Allemagne");
    app::installTranslations(u"en"_s);
    CHECK(groundText(act, words()) == u"Asked to wait"_s);
}

TEST_CASE("every table that acts touch has a name", "[ui][history]")
{
    QFile script(u":/store/migrations/0001_initial.sql"_s);
    REQUIRE(script.open(QIODevice::ReadOnly));
    // The journal itself and what can be made anew is in no act; ranks of readers are not shown.
    static const QRegularExpression table(
        u"CREATE TABLE (?!act|current_act|tombstone|screening|search|reader_rank )(\\w+) \\("_s);
    auto tables = table.globalMatch(QString::fromUtf8(script.readAll()));
    int named = 0;
    while (tables.hasNext()) {
        const QString name = tables.next().captured(1);
        INFO(name.toStdString());
        CHECK(tableName(name) != name);
        ++named;
    }
    CHECK(named > 40);
}
