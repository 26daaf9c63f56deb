// Rules, rulings, groups and conflicts without the window.

#include "tests/cli/cli_run.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier::test;

namespace {

QStringList on(const Workbench& bench, const QStringList& words)
{
    return QStringList{words.first(), bench.registerFile()} + words.mid(1);
}

int code(const Workbench& bench, const QStringList& words)
{
    const ProgramRun run = cli(on(bench, words));
    if (run.exitCode == 1)
        CHECK(isOneSentence(run.err));
    return run.exitCode;
}

const QStringList kVacancy{u"--session"_s, u"55"_s, u"--vacancy"_s, u"7"_s};

/// Two who may be eligible for vacancy 7.
QStringList twoEligible(const Workbench& bench)
{
    const ProgramRun run = cli(on(bench,
                                  {u"list"_s, u"applications"_s, u"--query"_s,
                                   u"vacancy:7 proposal:eligible"_s, u"--json"_s}));
    QStringList uids;
    for (const QJsonValue& row : run.array())
        uids += row[u"uid"_s].toString();
    REQUIRE(uids.size() >= 2);
    return uids.mid(0, 2);
}

} // namespace

TEST_CASE("a confirmed conflict keeps an applicant off decisions on many and off lists", "[cli]")
{
    Workbench bench;
    bench.takeIn();
    const QStringList who = twoEligible(bench);
    const QStringList eligible = QStringList{u"decide"_s} + who
        + QStringList{u"eligible"_s, u"--reason"_s, u"meets_requirements"_s} + kVacancy;
    const QStringList list = QStringList{u"shortlist"_s, who.first()} + kVacancy;
    const auto conflict = [&](const QString& word, const QStringList& more = {}) {
        return code(bench,
                    QStringList{u"conflict"_s, u"--vacancy"_s, u"7"_s, who.first(), word} + more);
    };
    CHECK(code(bench, eligible) == 0);
    CHECK(conflict(u"suggest"_s, {u"--reason"_s, u"a relative, fictional"_s}) == 0);
    CHECK(code(bench, list) == 0);
    CHECK(conflict(u"confirm"_s) == 0);
    CHECK(code(bench, eligible) == 1);
    CHECK(code(bench, list) == 1);
    CHECK(conflict(u"dismiss"_s) == 1);
    CHECK(conflict(u"dismiss"_s, {u"--reason"_s, u"not related, fictional"_s}) == 0);
    CHECK(code(bench, list) == 0);
    CHECK(conflict(u"bless"_s) == 2);

    const ProgramRun known = cli(
        on(bench, {u"conflict"_s, u"--vacancy"_s, u"7"_s, who.first(), u"list"_s, u"--json"_s}));
    REQUIRE(known.array().size() == 1);
    CHECK(known.array().first()[u"state"_s].toString() == u"dismissed"_s);
    CHECK(known.array().first()[u"reason"_s].toString() == u"not related, fictional"_s);
}

TEST_CASE("the rule book is listed and corrected and its rules confirmed", "[cli]")
{
    Workbench bench;
    bench.begin();
    const auto rule = [&](const QString& id) {
        const ProgramRun run = cli(on(bench, {u"rules"_s, u"list"_s, u"--json"_s}));
        for (const QJsonValue& each : run.object()[u"rules"_s].toArray()) {
            if (each[u"rule"_s].toString() == id)
                return each.toObject();
        }
        return QJsonObject();
    };
    CHECK(rule(u"FORM-LATE"_s)[u"class"_s].toString() == u"hard"_s);
    CHECK(rule(u"AC-SEAT"_s)[u"class"_s].toString() == u"hard"_s);
    CHECK(rule(u"BAL-GENDER"_s)[u"class"_s].toString() == u"balance"_s);
    CHECK_FALSE(rule(u"CUMUL"_s)[u"confirmed"_s].toBool());
    CHECK(code(bench, {u"rules"_s, u"confirm"_s, u"CUMUL"_s}) == 1);
    CHECK(code(bench, {u"rules"_s, u"confirm"_s, u"CUMUL"_s, u"--reason"_s, u"para. 44 read"_s})
          == 0);
    CHECK(rule(u"CUMUL"_s)[u"confirmed"_s].toBool());

    CHECK(rule(u"BAL-2015"_s).isEmpty());
    CHECK(code(bench,
               {u"rules"_s, u"adopt"_s, u"2026-2"_s, u"--set"_s,
                u"letter_words=500,gender_guideline=true,languages=en"_s, u"--reason"_s,
                u"note of the Bureau, fictional"_s})
          == 0);
    CHECK_FALSE(rule(u"BAL-2015"_s).isEmpty());
    CHECK(code(bench,
               {u"rules"_s, u"adopt"_s, u"2026-3"_s, u"--set"_s, u"letter_words=many"_s,
                u"--reason"_s, u"a ground"_s})
          == 1);
}

TEST_CASE("groups are data: a membership is corrected and a scheme added with a reason", "[cli]")
{
    Workbench bench;
    bench.begin();
    const auto groupsOf = [&](const QString& state) {
        const ProgramRun run = cli(on(bench, {u"list"_s, u"states"_s, u"--json"_s}));
        for (const QJsonValue& each : run.array()) {
            if (each[u"iso2"_s].toString() == state)
                return each[u"groups"_s].toArray();
        }
        return QJsonArray();
    };
    CHECK(groupsOf(u"KI"_s) == QJsonArray{u"ASIA_PACIFIC"_s});
    CHECK(code(bench, {u"membership"_s, u"KI"_s, u"ASIA_PACIFIC"_s, u"--remove"_s}) == 1);
    CHECK(code(bench,
               {u"membership"_s, u"KI"_s, u"ASIA_PACIFIC"_s, u"--remove"_s, u"--reason"_s,
                u"as the lists of 2011"_s})
          == 0);
    CHECK(groupsOf(u"KI"_s).isEmpty());
    CHECK(code(bench,
               {u"region"_s, u"add"_s, u"sample_scheme"_s, u"ISLANDS"_s, u"--name"_s, u"Islands"_s,
                u"--reason"_s, u"invented"_s})
          == 0);
    CHECK(code(bench,
               {u"membership"_s, u"KI"_s, u"ISLANDS"_s, u"--scheme"_s, u"sample_scheme"_s,
                u"--from"_s, u"2020-01-01"_s, u"--reason"_s, u"invented"_s})
          == 0);
    CHECK(groupsOf(u"KI"_s) == QJsonArray{u"ISLANDS"_s});
    CHECK(code(bench, {u"membership"_s, u"XX"_s, u"WEOG"_s, u"--reason"_s, u"invented"_s}) == 1);
    CHECK(code(bench, {u"membership"_s, u"KI"_s, u"WEOG"_s, u"--as"_s, u"guest"_s}) == 2);
}

TEST_CASE("the Consultative Group is kept and a colleague looks at a decision again", "[cli]")
{
    Workbench bench;
    bench.takeIn();
    CHECK(code(bench,
               {u"group"_s, u"add"_s, u"Sample Delegate"_s, u"--state"_s, u"SN"_s, u"--from"_s,
                u"2023-04-01"_s})
          == 0);
    CHECK(code(bench,
               {u"group"_s, u"chair"_s, u"Sample Delegate"_s, u"--session"_s, u"55"_s,
                u"--vacancy"_s, u"7"_s})
          == 0);
    const ProgramRun members = cli(on(bench, {u"group"_s, u"list"_s, u"--json"_s}));
    REQUIRE(members.array().size() == 1);
    CHECK(members.array().first()[u"region"_s].toString() == u"AFRICAN"_s);
    CHECK(members.array().first()[u"chairs"_s][0][u"vacancy"_s].toInt() == 7);

    const QString who = twoEligible(bench).first();
    const QStringList look = QStringList{u"second-look"_s, who, u"confirms"_s} + kVacancy;
    CHECK(code(bench, look) == 1); // nothing is decided yet
    CHECK(code(bench,
               QStringList{u"decide"_s, who, u"eligible"_s, u"--reason"_s, u"meets_requirements"_s}
                   + kVacancy)
          == 0);
    CHECK(code(bench, look) == 0);
    CHECK(code(bench, QStringList{u"second-look"_s, who, u"differs"_s} + kVacancy) == 1);
}

TEST_CASE("an appointment waits for the resolution and then makes a term", "[cli]")
{
    Workbench bench;
    bench.takeIn();
    const ProgramRun found
        = cli(on(bench, {u"list"_s, u"applications"_s, u"--query"_s, u"vacancy:3"_s, u"--json"_s}));
    REQUIRE_FALSE(found.array().isEmpty());
    const QString who = found.array().first()[u"uid"_s].toString();
    const QStringList seat{u"--session"_s, u"55"_s, u"--vacancy"_s, u"3"_s};
    const QStringList appoint
        = QStringList{u"decide"_s, who, u"appointed"_s, u"--reason"_s, u"officer_judgement"_s}
        + seat;
    CHECK(code(bench, appoint) == 1);
    CHECK(code(bench, QStringList{u"condition"_s, u"met"_s} + seat) == 1);
    CHECK(code(bench, QStringList{u"condition"_s, u"met"_s, u"--resolution"_s, u"54/4"_s} + seat)
          == 0);
    const auto terms = [&] {
        return cli(on(bench, {u"list"_s, u"holders"_s, u"--json"_s})).array().size();
    };
    const auto before = terms();
    CHECK(code(bench, appoint + QStringList{u"--from"_s, u"2024-05-01"_s}) == 0);
    CHECK(terms() == before + 1);
}
