// The main job from end to end: a call, the intake, the rules, the officer, the shortlist, Word.

#include "tests/cli/cli_run.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace greffier::test;

namespace {

QJsonArray applications(const Workbench& bench, const QString& query)
{
    const ProgramRun run = cli(
        {u"list"_s, bench.registerFile(), u"applications"_s, u"--query"_s, query, u"--json"_s});
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    return run.array();
}

void decide(const Workbench& bench, const QJsonValue& application, const QString& status,
            const QString& reason)
{
    const ProgramRun run = cli({u"decide"_s, bench.registerFile(), u"--session"_s, u"55"_s,
                                u"--vacancy"_s, QString::number(application[u"vacancy"_s].toInt()),
                                application[u"uid"_s].toString(), status, u"--reason"_s, reason});
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
}

QStringList uids(const QJsonArray& rows)
{
    QStringList list;
    for (const QJsonValue& row : rows)
        list += row[u"uid"_s].toString();
    return list;
}

void shortlist(const Workbench& bench, int vacancy, const QStringList& applicants)
{
    const ProgramRun run = cli(QStringList{u"shortlist"_s, bench.registerFile(), u"--session"_s,
                                           u"55"_s, u"--vacancy"_s, QString::number(vacancy)}
                               + applicants);
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
}

QString exportText(const Workbench& bench, const QString& document, int vacancy,
                   const QString& language)
{
    const QString file = bench.path(u"%1-%2-%3.docx"_s.arg(document, language).arg(vacancy));
    const ProgramRun written
        = cli({u"export"_s, bench.registerFile(), document, u"--session"_s, u"55"_s, u"--vacancy"_s,
               QString::number(vacancy), u"--language"_s, language, u"--out"_s, file});
    INFO(written.err.toStdString());
    REQUIRE(written.exitCode == 0);
    const ProgramRun read = cli({u"read"_s, u"text"_s, file});
    REQUIRE(read.exitCode == 0);
    return QString::fromUtf8(read.out);
}

} // namespace

TEST_CASE("from a call to Word: the shortlist of vacancy 7 holds nationals of African States only",
          "[cli]")
{
    Workbench bench;
    bench.takeIn();

    const QJsonArray proposed = applications(bench, u"session:55 vacancy:7 proposal:eligible"_s);
    REQUIRE_FALSE(proposed.isEmpty());
    for (const QJsonValue& application : proposed)
        decide(bench, application, u"eligible"_s, u"meets_requirements"_s);
    shortlist(bench, 7, uids(proposed));

    for (const QJsonValue& application : applications(bench, u"vacancy:7 status:eligible"_s)) {
        INFO(application[u"family_name"_s].toString().toStdString());
        CHECK(application[u"groups"_s].toArray().contains(u"AFRICAN"_s));
    }
    const QString text = exportText(bench, u"shortlist"_s, 7, u"fr"_s);
    for (const QJsonValue& application : proposed)
        CHECK(text.contains(application[u"family_name"_s].toString().toUpper()));
    CHECK(text.contains(u"51/13"_s));

    // The program speaks English here; what the rules say is in the language of the document.
    const QString record = exportText(bench, u"screening-record"_s, 7, u"fr"_s);
    CHECK(record.contains(u"Le questionnaire en ligne et le formulaire Word ont tous deux"_s));
    CHECK(record.contains(
        u"Questionnaire et formulaire tous deux reçus"_s)); // what the rule is called
    CHECK_FALSE(record.contains(u"The online survey"_s));
}

TEST_CASE(
    "an applicant of another group is shortlisted only once the finding is waived on a ground",
    "[cli]")
{
    Workbench bench;
    bench.takeIn();

    const QJsonArray wrongGroup
        = applications(bench, u"session:55 vacancy:7 finding:SEAT-WG -group:african"_s);
    REQUIRE_FALSE(wrongGroup.isEmpty());
    const QString uid = wrongGroup.first()[u"uid"_s].toString();
    const QStringList shortlistIt{
        u"shortlist"_s, bench.registerFile(), u"--session"_s, u"55"_s, u"--vacancy"_s, u"7"_s, uid};
    const ProgramRun refused = cli(shortlistIt);
    CHECK(refused.exitCode == 1);
    CHECK_FALSE(refused.err.isEmpty());

    const QStringList waive{u"waive"_s, bench.registerFile(), u"--session"_s,
                            u"55"_s,    u"--vacancy"_s,       u"7"_s,
                            uid,        u"SEAT-WG"_s};
    CHECK(cli(waive).exitCode != 0);
    CHECK(cli(waive + QStringList{u"--ground"_s, u"Decision of the Bureau, fictional"_s}).exitCode
          == 0);
    CHECK(cli(shortlistIt).exitCode == 0);
    CHECK(exportText(bench, u"shortlist"_s, 7, u"en"_s)
              .contains(u"Decision of the Bureau, fictional"_s));
}

TEST_CASE("every value of an application gives the file and the passage it was read from", "[cli]")
{
    Workbench bench;
    bench.takeIn();
    int values = 0;
    for (const QJsonValue& application : applications(bench, u"session:55"_s)) {
        for (const QJsonValue& value : application[u"values"_s].toArray()) {
            ++values;
            // Sections are counted by the reader, they are no passage of the form.
            if (value[u"field"_s].toString().startsWith(u"sections."_s)
                || value[u"field"_s].toString() == u"language"_s)
                continue;
            INFO(value[u"field"_s].toString().toStdString());
            CHECK_FALSE(value[u"evidence"_s][u"file"_s].toString().isEmpty());
            CHECK_FALSE(value[u"evidence"_s][u"locator"_s].toString().isEmpty());
        }
    }
    CHECK(values > 1000);
}

TEST_CASE("the findings are those written down when the sample was made", "[cli]")
{
    Workbench bench;
    bench.takeIn();
    QFile file(bench.received() + u"/expected-findings.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray expected = QJsonDocument::fromJson(file.readAll()).array();
    REQUIRE(expected.size() > 60);

    const QJsonArray screened
        = cli({u"screen"_s, bench.registerFile(), u"--session"_s, u"55"_s, u"--json"_s}).array();
    const auto keyOf = [](const QJsonValue& row) {
        return row[u"family_name"_s].toString() + u'|' + row[u"given_names"_s].toString() + u'|'
            + QString::number(row[u"vacancy"_s].toInt());
    };
    QHash<QString, QJsonValue> byKey;
    for (const QJsonValue& entry : screened)
        byKey.insert(keyOf(entry), entry);
    for (const QJsonValue& row : expected) {
        INFO(keyOf(row).toStdString());
        REQUIRE(byKey.contains(keyOf(row)));
        const QJsonValue entry = byKey.value(keyOf(row));
        CHECK(entry[u"proposed"_s].toString() == row[u"proposed"_s].toString());
        for (const QJsonValue& finding : row[u"findings"_s].toArray()) {
            INFO(finding[u"rule"_s].toString().toStdString());
            QStringList said;
            for (const QJsonValue& each : entry[u"findings"_s].toArray()) {
                if (each[u"rule"_s] == finding[u"rule"_s])
                    said += each[u"verdict"_s].toString() + u'/' + each[u"weight"_s].toString();
            }
            CHECK(said
                  == QStringList{finding[u"verdict"_s].toString() + u'/'
                                 + finding[u"weight"_s].toString()});
        }
    }
}

TEST_CASE("the sample taken in twice: the second run makes no act", "[cli]")
{
    Workbench bench;
    bench.takeIn();
    const auto acts = [&] {
        return cli({u"history"_s, bench.registerFile(), u"--json"_s}).array().size();
    };
    const qsizetype before = acts();
    CHECK(bench.takeInAgain().exitCode == 0);
    CHECK(acts() == before);
}

TEST_CASE("an act is undone, unless a later one stands in the way", "[cli]")
{
    Workbench bench;
    bench.takeIn();
    const QJsonArray proposed = applications(bench, u"vacancy:7 proposal:eligible"_s);
    REQUIRE_FALSE(proposed.isEmpty());
    decide(bench, proposed.first(), u"eligible"_s, u"meets_requirements"_s);
    const QJsonArray history = cli({u"history"_s, bench.registerFile(), u"--json"_s}).array();
    const QString last = QString::number(history.last()[u"act"_s].toInteger());
    QString filed;
    for (const QJsonValue& act : history) {
        if (act[u"kind"_s].toString() == u"file_survey"_s)
            filed = QString::number(act[u"act"_s].toInteger());
    }
    REQUIRE_FALSE(filed.isEmpty());

    CHECK(cli({u"undo"_s, bench.registerFile(), filed}).exitCode == 1);
    CHECK(cli({u"undo"_s, bench.registerFile(), last}).exitCode == 0);
    CHECK(applications(bench, u"vacancy:7 status:eligible"_s).isEmpty());
    CHECK(cli({u"verify"_s, bench.registerFile()}).exitCode == 0);
}
