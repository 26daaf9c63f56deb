// Mandates and notes verbales from the command line: the real documents where they lie beside the
// project, invented ones everywhere.

#include "tests/cli/cli_run.h"
#include "tests/support/catch.h"
#include "tests/support/shared_material.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace greffier::test;

namespace {

QString fixtureNote(const QString& name)
{
    return QStringLiteral(GREFFIER_FIXTURES) + u"/documents/notes/"_s + name;
}

void newRegister(const Workbench& bench)
{
    const ProgramRun made = cli({u"init"_s, bench.registerFile()});
    INFO(made.err.toStdString());
    REQUIRE(made.exitCode == 0);
}

QJsonArray listed(const Workbench& bench, const QString& list)
{
    const ProgramRun run = cli({u"list"_s, bench.registerFile(), list, u"--json"_s});
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    return run.array();
}

QJsonObject readCall(const QString& file)
{
    const ProgramRun run = cli({u"read"_s, u"call"_s, file, u"--json"_s});
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    return run.object();
}

QStringList texts(const QJsonValue& list)
{
    QStringList found;
    for (const QJsonValue& text : list.toArray())
        found += text.toString();
    return found;
}

/// "MANDATE REGION" of each vacancy, whatever the number.
QStringList seats(const QJsonArray& vacancies)
{
    QStringList found;
    for (const QJsonValue& vacancy : vacancies)
        found
            += vacancy[u"mandate_code"_s].toString() + u' ' + vacancy[u"region_code"_s].toString();
    found.sort();
    return found;
}

} // namespace

TEST_CASE("a request is taken in, answered, searched and put in a calendar", "[cli][notes]")
{
    Workbench bench;
    const QString file = bench.registerFile();
    newRegister(bench);
    REQUIRE(cli({u"note"_s, file, fixtureNote(u"37-fr-demande.txt"_s)}).exitCode == 0);
    CHECK(cli({u"note"_s, file, fixtureNote(u"37-fr-demande.txt"_s)}).exitCode == 1);
    const QStringList reply{u"reply"_s, file, u"AB/CD/ef"_s, u"--from"_s, u"Mali"_s};
    REQUIRE(cli(reply + QStringList{u"--received"_s, u"2031-05-31"_s}).exitCode == 0);
    CHECK(cli(reply).exitCode == 2);

    const QJsonArray replies = listed(bench, u"replies"_s);
    REQUIRE(replies.size() == 1);
    CHECK(replies.first()[u"state"_s].toString() == u"ML"_s);
    CHECK(replies.first()[u"group"_s].toString() == u"AFRICAN"_s);
    CHECK(replies.first()[u"late"_s].toBool()); // the note says: before that day

    const QJsonArray notes = listed(bench, u"notes"_s);
    REQUIRE(notes.size() == 1);
    const QStringList silent = texts(notes.first()[u"unanswered"_s][u"AFRICAN"_s]);
    CHECK_FALSE(silent.contains(u"ML"_s));
    CHECK(silent.contains(u"SN"_s));

    const QJsonArray hits = cli({u"search"_s, file, u"bibliotheque"_s, u"--json"_s}).array();
    REQUIRE(hits.size() == 1);
    CHECK(hits.first()[u"kind"_s].toString() == u"note"_s);

    REQUIRE(cli({u"calendar"_s, file, u"--out"_s, bench.path(u"due.ics"_s)}).exitCode == 0);
    QFile calendar(bench.path(u"due.ics"_s));
    REQUIRE(calendar.open(QIODevice::ReadOnly));
    CHECK(calendar.readAll().contains("DTSTART;VALUE=DATE:20310531"));
    CHECK(cli({u"verify"_s, file}).exitCode == 0);
}

TEST_CASE("the forecast tells the end of a mandate from that of its holder", "[cli][forecast]")
{
    Workbench bench;
    newRegister(bench);
    const QString file = bench.registerFile();
    QStringList ends;
    for (const QJsonValue& entry :
         cli({u"forecast"_s, file, u"--until"_s, u"2030-12"_s, u"--json"_s}).array()) {
        if (entry[u"mandate"_s].toString() == u"IE_INTERNATIONAL_SOLIDARITY"_s)
            ends
                += entry[u"reason"_s].toString() + u' ' + QString::number(entry[u"year"_s].toInt());
    }
    CHECK(ends == QStringList{u"mandate_expires 2026"_s, u"six_year_limit 2029"_s});
    CHECK(cli({u"forecast"_s, file, u"--until"_s, u"soon"_s}).exitCode == 2);
}

TEST_CASE("from the forecast a call is opened, written in six languages and read back as it was",
          "[cli][forecast]")
{
    Workbench bench;
    newRegister(bench);
    const QString file = bench.registerFile();
    const ProgramRun opened
        = cli({u"open-call"_s, file, u"--session"_s, u"72"_s, u"--to"_s, u"2029-05-02T12:00"_s});
    INFO(opened.err.toStdString());
    REQUIRE(opened.exitCode == 0);
    QJsonArray vacancies = listed(bench, u"vacancies"_s);
    REQUIRE_FALSE(vacancies.isEmpty());
    CHECK(seats(vacancies).contains(u"IE_INTERNATIONAL_SOLIDARITY "_s));
    for (const QString& language : {u"en"_s, u"fr"_s, u"es"_s, u"ru"_s, u"ar"_s, u"zh"_s}) {
        const QString written = bench.path(u"call-%1.docx"_s.arg(language));
        const ProgramRun run = cli({u"export"_s, file, u"call"_s, u"--session"_s, u"72"_s,
                                    u"--language"_s, language, u"--out"_s, written});
        INFO(language.toStdString() + ": " + run.err.toStdString());
        REQUIRE(run.exitCode == 0);
        const QJsonObject draft = readCall(written);
        CHECK(draft[u"kind"_s].toString() == u"call"_s);
        CHECK(draft[u"language"_s].toString() == language);
        CHECK(draft[u"session"_s].toInt() == 72);
        CHECK(draft[u"deadline"_s].toString() == u"2029-05-02T12:00"_s);
        CHECK(draft[u"deadline_timezone"_s].toString() == u"Europe/Zurich"_s);
        CHECK(seats(draft[u"vacancies"_s].toArray()) == seats(vacancies));
        for (const QJsonValue& vacancy : draft[u"vacancies"_s].toArray())
            CHECK(vacancy[u"conditional"_s].isBool());
    }
    CHECK(cli({u"verify"_s, file}).exitCode == 0);
}

TEST_CASE("applications are taken in for a call that was opened from the forecast",
          "[cli][forecast]")
{
    Workbench bench;
    newRegister(bench);
    const QString file = bench.registerFile();
    // Somebody invented, whose six years end before session 75.
    QFile holders(bench.path(u"holders.csv"_s));
    REQUIRE(holders.open(QIODevice::WriteOnly));
    holders.write("mandate_code,name,nationality_iso2,seat_region,from,to,status,source,note\n"
                  "SR_FOOD,Ada Example,,,2024-11-01,,current,invented,\n");
    holders.close();
    REQUIRE(cli({u"holders"_s, file, holders.fileName()}).exitCode == 0);
    const ProgramRun opened
        = cli({u"open-call"_s, file, u"--session"_s, u"75"_s, u"--to"_s, u"2030-06-25T12:00"_s});
    INFO(opened.err.toStdString());
    REQUIRE(opened.exitCode == 0);
    QDir(bench.path({})).mkdir(u"received"_s);
    const QString form = QStringLiteral(GREFFIER_FIXTURES) + u"/documents/forms/form-75-fr.docx"_s;
    REQUIRE(QFile::copy(form, bench.path(u"received/form.docx"_s)));
    const ProgramRun taken
        = cli({u"intake"_s, file, u"--session"_s, u"75"_s, bench.path(u"received"_s), u"--json"_s});
    INFO(taken.err.toStdString() + taken.out.toStdString());
    REQUIRE(taken.exitCode == 0);
    const QJsonArray applications = listed(bench, u"applications"_s);
    REQUIRE(applications.size() == 1);
    const int number = applications.first()[u"vacancy"_s].toInt();
    for (const QJsonValue& vacancy : listed(bench, u"vacancies"_s)) {
        if (vacancy[u"number"_s].toInt() == number)
            CHECK(vacancy[u"mandate_code"_s].toString() == u"SR_FOOD"_s);
    }
    CHECK(cli({u"verify"_s, file}).exitCode == 0);
}

TEST_CASE("the real note of July 2024 is read whole and taken in with its findings", "[cli][notes]")
{
    const auto note = sharedMaterial(u"samples/calls/note-verbale-questionnaire-2024-fr.txt"_s);
    if (!note) {
        skipAloud(u"the real note verbale"_s);
        return;
    }
    const QJsonObject draft = readCall(*note);
    CHECK(draft[u"kind"_s].toString() == u"note_verbale"_s);
    CHECK(draft[u"reference"_s].toString() == u"PW/HF/sn"_s);
    CHECK(draft[u"date"_s].toString() == u"2024-07-08"_s);
    CHECK(draft[u"deadline"_s].toString() == u"2024-07-31"_s);
    CHECK(draft[u"deadline_strictness"_s].toString() == u"before"_s);
    CHECK(texts(draft[u"resolutions"_s]).contains(u"54/22"_s));
    CHECK(texts(draft[u"addressees"_s]).size() == 2);
    CHECK(texts(draft[u"contacts"_s]).size() == 2);
    CHECK(texts(draft[u"annexes"_s]).size() == 1);
    CHECK_FALSE(texts(draft[u"remarks"_s]).isEmpty());

    Workbench bench;
    newRegister(bench);
    REQUIRE(cli({u"call"_s, bench.registerFile(), *note}).exitCode == 0);
    const QJsonArray notes = listed(bench, u"notes"_s);
    REQUIRE(notes.size() == 1);
    CHECK(notes.first()[u"kind"_s].toString() == u"request"_s);
    CHECK(notes.first()[u"findings"_s] == draft[u"remarks"_s]);
}

TEST_CASE("the real page of a mandate gives its history and says that the chain has gaps",
          "[cli][mandates]")
{
    const auto page = sharedMaterial(u"samples/calls/mandate-page-solidarity-fr.txt"_s);
    if (!page) {
        skipAloud(u"the real page of a mandate"_s);
        return;
    }
    const QJsonObject draft = readCall(*page);
    CHECK(draft[u"kind"_s].toString() == u"mandate_page"_s);
    CHECK(draft[u"mandate_code"_s].toString() == u"IE_INTERNATIONAL_SOLIDARITY"_s);
    CHECK(draft[u"established"_s][u"resolution"_s].toString() == u"2005/55"_s);
    CHECK(draft[u"established"_s][u"body"_s].toString() == u"CHR"_s);
    QStringList renewals;
    for (const QJsonValue& step : draft[u"renewals"_s].toArray())
        renewals += u"%1 %2"_s.arg(step[u"resolution"_s].toString()).arg(step[u"year"_s].toInt());
    CHECK(renewals == QStringList{u"26/6 2014"_s, u"35/3 2017"_s, u"44/11 2020"_s, u"53/5 2023"_s});
    CHECK(draft[u"current_holder"_s][u"appointed"_s].toString() == u"2023-10"_s);
    QStringList former;
    for (const QJsonValue& holder : draft[u"former_holders"_s].toArray())
        former += u"%1 %2-%3"_s.arg(holder[u"country_code"_s].toString(),
                                    holder[u"from"_s].toString(), holder[u"to"_s].toString());
    CHECK(former.size() == 3);
    for (const QString& holder : former)
        CHECK(holder.size() == qsizetype(u"ID 2005-2011"_s.size()));
    CHECK_FALSE(draft[u"address"_s].toString().isEmpty());
    CHECK_FALSE(texts(draft[u"documents"_s]).isEmpty());
    CHECK_FALSE(texts(draft[u"remarks"_s]).isEmpty());
}

TEST_CASE("the real call for session 55 is read the same from each of its formats", "[cli][calls]")
{
    QJsonObject first;
    for (const QString& format : {u"docx"_s, u"pdf"_s, u"txt"_s}) {
        const auto call = sharedMaterial(u"samples/calls/call-hrc55-fr."_s + format);
        if (!call) {
            skipAloud(u"the real call for session 55"_s);
            return;
        }
        QJsonObject draft = readCall(*call);
        draft.remove(u"evidence"_s);
        CHECK(draft[u"vacancies"_s].toArray().size() == 7);
        CHECK(draft[u"deadline_utc"_s].toString() == u"2023-10-25T10:00:00Z"_s);
        if (first.isEmpty())
            first = draft;
        CHECK(draft == first);
    }
}

TEST_CASE("an invented page of a mandate is compared field by field and admitted once",
          "[cli][mandates]")
{
    Workbench bench;
    newRegister(bench);
    const QString page = fixtureNote(u"47-en-mandate-page.txt"_s);
    const QStringList compare{u"page"_s, bench.registerFile(), page, u"--json"_s};
    const auto count = [](const QJsonArray& differences, const QString& state) {
        return std::count_if(
            differences.begin(), differences.end(),
            [&state](const QJsonValue& each) { return each[u"state"_s].toString() == state; });
    };
    const ProgramRun before = cli(compare);
    INFO(before.err.toStdString());
    REQUIRE(before.exitCode == 0);
    const QJsonArray differences = before.object()[u"differences"_s].toArray();
    REQUIRE(count(differences, u"new"_s) > 0);
    const auto row = [&differences](const QString& field) {
        for (const QJsonValue& each : differences) {
            if (each[u"field"_s].toString() == field)
                return each[u"page"_s].toString();
        }
        return QString();
    };
    CHECK(row(u"email"_s) == u"food@example.org"_s);
    CHECK(row(u"holder"_s) == u"Ada Example (KE), 2030-05-01-"_s);
    CHECK_FALSE(texts(before.object()[u"remarks"_s]).isEmpty()); // nothing between 2000 and 2007
    REQUIRE(cli(compare + QStringList{u"--admit"_s}).exitCode == 0);
    CHECK(count(cli(compare).object()[u"differences"_s].toArray(), u"new"_s) == 0);
    CHECK(cli({u"verify"_s, bench.registerFile()}).exitCode == 0);
}

TEST_CASE("today names what is due and leads to its place", "[cli][today]")
{
    Workbench bench;
    newRegister(bench);
    const QString file = bench.registerFile();
    const auto kinds = [&] {
        const ProgramRun run = cli({u"today"_s, file, u"--json"_s});
        INFO(run.err.toStdString());
        REQUIRE(run.exitCode == 0);
        QHash<QString, QJsonObject> found;
        for (const QJsonValue& entry : run.object()[u"entries"_s].toArray())
            found.insert(entry[u"kind"_s].toString(), entry.toObject());
        return found;
    };
    CHECK_FALSE(kinds().contains(u"call_deadline"_s));
    const QString soon = QDate::currentDate().addDays(5).toString(Qt::ISODate);
    REQUIRE(
        cli({u"open-call"_s, file, u"--session"_s, u"72"_s, u"--to"_s, soon + u"T12:00"_s}).exitCode
        == 0);
    const auto due = kinds();
    REQUIRE(due.contains(u"call_deadline"_s));
    CHECK(due[u"call_deadline"_s][u"urgency"_s].toString() == u"due"_s);
    CHECK(due[u"call_deadline"_s][u"session"_s].toInt() == 72);
    CHECK(due[u"call_deadline"_s][u"place"_s].toString() == u"sessions"_s);
    CHECK(due[u"call_deadline"_s][u"count"_s].toInt() > 0);
}

TEST_CASE("a mandate is kept up field by field with sources and each correction is undone",
          "[cli][mandates]")
{
    Workbench bench;
    newRegister(bench);
    const QStringList start{u"mandate"_s, bench.registerFile(), u"SR_FOOD"_s};
    const QStringList source{u"--source"_s, u"Invented, page 1"_s, u"--json"_s};
    const auto entries = [&](const QString& part) {
        QJsonArray found;
        for (const QJsonValue& entry : cli(start + QStringList{u"--json"_s}).array()) {
            if (entry[u"part"_s].toString() == part)
                found += entry;
        }
        return found;
    };
    REQUIRE(entries(u"mandate"_s).size() == 1);
    CHECK(entries(u"mandate"_s)[0][u"fields"_s][u"email"_s].isNull());

    CHECK(cli(start + QStringList{u"set"_s, u"email"_s}).exitCode == 2);
    CHECK(cli(start + QStringList{u"set"_s, u"email"_s, u"food@example.org"_s}).exitCode == 1);
    REQUIRE(cli(start + QStringList{u"set"_s, u"email"_s, u"food@example.org"_s} + source).exitCode
            == 0);
    const QJsonObject itself = entries(u"mandate"_s)[0].toObject();
    CHECK(itself[u"fields"_s][u"email"_s].toString() == u"food@example.org"_s);
    CHECK(itself[u"sources"_s][u"email"_s].toString() == u"Invented, page 1"_s);

    REQUIRE(cli(start + QStringList{u"set"_s, u"title.ru.feminine"_s, u"Проба"_s} + source).exitCode
            == 0);
    REQUIRE(cli(start
                + QStringList{u"add"_s, u"holder"_s, u"name=Ada Example"_s, u"first_day=2030-05"_s,
                              u"status=current"_s, u"nationality=Kenya"_s}
                + source)
                .exitCode
            == 0);
    REQUIRE(
        cli(start
            + QStringList{u"set"_s, u"end_reason"_s, u"resigned"_s, u"--entry"_s, u"Ada Example"_s}
            + source)
            .exitCode
        == 0);
    CHECK(cli(start
              + QStringList{u"set"_s, u"last_day"_s, u"2029"_s, u"--entry"_s, u"Ada Example"_s}
              + source)
              .exitCode
          == 1);
    bool found = false;
    for (const QJsonValue& holder : listed(bench, u"holders"_s))
        found = found
            || (holder[u"name"_s].toString() == u"Ada Example"_s
                && holder[u"nationality"_s].toString() == u"KE"_s
                && holder[u"end_reason"_s].toString() == u"resigned"_s);
    CHECK(found);

    const QJsonArray history = cli({u"history"_s, bench.registerFile(), u"--json"_s}).array();
    const QString last = QString::number(history.last()[u"act"_s].toInt());
    REQUIRE(cli({u"undo"_s, bench.registerFile(), last}).exitCode == 0);
    for (const QJsonValue& holder : entries(u"holder"_s)) {
        if (holder[u"fields"_s][u"name"_s].toString() == u"Ada Example"_s)
            CHECK(holder[u"fields"_s][u"end_reason"_s].isNull());
    }
    CHECK(cli({u"verify"_s, bench.registerFile()}).exitCode == 0);
}

TEST_CASE("who has not answered is reminded once and the reply says who sent it", "[cli][notes]")
{
    Workbench bench;
    newRegister(bench);
    const QString file = bench.registerFile();
    REQUIRE(cli({u"note"_s, file, fixtureNote(u"37-fr-demande.txt"_s)}).exitCode == 0);
    const auto silent = [&] {
        QStringList states;
        for (const QJsonValue& row : listed(bench, u"unanswered"_s)) {
            if (row[u"state"_s].toString() == u"ML"_s || row[u"state"_s].toString() == u"SN"_s)
                states += row[u"state"_s].toString() + u' ' + row[u"group"_s].toString() + u' '
                    + row[u"reminded"_s].toString();
        }
        return states;
    };
    CHECK(silent() == QStringList{u"ML AFRICAN "_s, u"SN AFRICAN "_s});
    const QStringList remind{u"remind"_s,       file,      u"AB/CD/ef"_s,  u"--to"_s,
                             u"Mali,Senegal"_s, u"--on"_s, u"2031-06-10"_s};
    REQUIRE(cli(remind).exitCode == 0);
    CHECK(silent() == QStringList{u"ML AFRICAN 2031-06-10"_s, u"SN AFRICAN 2031-06-10"_s});
    REQUIRE(cli({u"reply"_s, file, u"AB/CD/ef"_s, u"--from"_s, u"Mali"_s, u"--received"_s,
                 u"2031-06-12"_s, u"--language"_s, u"fr"_s, u"--confidential"_s})
                .exitCode
            == 0);
    REQUIRE(cli({u"reply"_s, file, u"AB/CD/ef"_s, u"--from"_s, u"Example Library Union"_s,
                 u"--received"_s, u"2031-04-12"_s, u"--type"_s, u"civil_society"_s})
                .exitCode
            == 0);
    CHECK(cli({u"reply"_s, file, u"AB/CD/ef"_s, u"--from"_s, u"X"_s, u"--received"_s,
               u"2031-04-12"_s, u"--type"_s, u"friend"_s})
              .exitCode
          == 2);
    CHECK(silent() == QStringList{u"SN AFRICAN 2031-06-10"_s});
    CHECK(cli(remind).exitCode == 1); // Mali has answered
    const QJsonArray replies = listed(bench, u"replies"_s);
    REQUIRE(replies.size() == 2);
    CHECK(replies[0][u"type"_s].toString() == u"civil_society"_s);
    CHECK_FALSE(replies[0][u"late"_s].toBool());
    CHECK(replies[1][u"type"_s].toString() == u"state"_s);
    CHECK(replies[1][u"confidentiality"_s].toString() == u"confidential"_s);
    CHECK(replies[1][u"reminded"_s].toString() == u"2031-06-10"_s);
    CHECK(replies[1][u"late"_s].toBool());

    REQUIRE(cli({u"note"_s, u"set"_s, file, u"AB/CD/ef"_s, u"subject"_s, u"Shared libraries"_s,
                 u"--source"_s, u"Cover page"_s})
                .exitCode
            == 0);
    CHECK(cli({u"search"_s, file, u"shared libraries"_s, u"--json"_s}).array().size() >= 1);
    CHECK(cli({u"verify"_s, file}).exitCode == 0);
}
