#include "core/workflow/application_query.h"

#include "core/text/name_key.h"
#include "core/text/text_key.h"
#include "core/store/connection.h"
#include "tests/support/catch.h"
#include "tests/support/temp_register.h"

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

ApplicationValue stated(const QString& field, const QString& value)
{
    return {field,
            Part::Form,
            value,
            {u"form.docx"_s, Locator::inParagraph(9), value},
            Certainty::Read};
}

QStringList namesFound(TempRegister& temp, const QString& query)
{
    const auto snapshot = temp.lists();
    const auto rows = matchingApplications(temp.reg(), *snapshot, query);
    INFO(query.toStdString());
    if (!rows)
        FAIL(rows.error().message.toStdString());
    QStringList names;
    for (const ApplicationRow* row : *rows)
        names += row->applicant->familyName;
    names.sort();
    return names;
}

QList<Candidacy> candidacies()
{
    Candidacy keita{aCandidate(u"Keïta"_s, u"Awa"_s)};
    keita.further
        = {stated(u"motivation_letter.text"_s,
                  u"For twenty years I defended the freedom of peaceful assembly."_s),
           stated(u"education.1.place"_s, u"Bamako"_s), stated(u"employment.1.place"_s, u"Ségou"_s),
           stated(u"place_of_birth"_s, u"Kayes"_s),
           stated(u"ethics.1.explanation"_s, u"None whatsoever."_s)};
    Candidacy wang{aCandidate(u"王"_s, u"小明"_s, u"CN"_s)};
    wang.further = {stated(u"motivation_letter.text"_s, u"我长期从事人权工作。"_s),
                    stated(u"education.1.place"_s, u"Ségou"_s)};
    Candidacy late{aCandidate(u"Okafor"_s, u"Ngozi"_s, u"NG"_s)};
    late.formReceived = QDateTime(QDate(2023, 10, 26), QTime(8, 0), Qt::UTC);
    late.further = {stated(u"motivation_letter.text"_s, u"Peaceful people assembly lines."_s)};
    return {keita, wang, late};
}

} // namespace

TEST_CASE("long texts are kept folded with Chinese characters in pairs", "[search]")
{
    const NameFolder folder;
    CHECK(textKey(u"L’État, c’est MOI!"_s, folder) == u"l etat c est moi"_s);
    CHECK(textKey(u"人权工作"_s, folder) == u"人权 权工 工作"_s);
    CHECK(textKey(u"权"_s, folder) == u"权"_s);
    CHECK(textKey(u"Щербакова 2023年"_s, folder) == u"shcherbakova 2023 年"_s);
    CHECK(textKey(u" \n "_s, folder).isEmpty());
}

TEST_CASE("free text finds words of letters and forms in any case and accents", "[search]")
{
    TempRegister temp;
    temp.admit(candidacies());
    const QString keita = u"Keïta"_s;
    CHECK(namesFound(temp, u"\"peaceful assembly\""_s) == QStringList{keita});
    CHECK(namesFound(temp, u"PEACEFUL"_s) == QStringList{keita, u"Okafor"_s});
    CHECK(namesFound(temp, u"assemb"_s) == QStringList{keita, u"Okafor"_s});
    CHECK(namesFound(temp, u"fre"_s) == QStringList{keita});
    CHECK(namesFound(temp, u"letter:peo"_s) == QStringList{u"Okafor"_s});
    CHECK(namesFound(temp, u"letter:fr"_s).isEmpty());
    CHECK(namesFound(temp, u"letter:freedom"_s) == QStringList{keita});
    CHECK(namesFound(temp, u"education:segou"_s) == QStringList{u"王"_s});
    CHECK(namesFound(temp, u"employment:ségou"_s) == QStringList{keita});
    CHECK(namesFound(temp, u"text:segou -education:segou"_s) == QStringList{keita});
    CHECK(namesFound(temp, u"人权"_s) == QStringList{u"王"_s});
    CHECK(namesFound(temp, u"letter:人权工作"_s) == QStringList{u"王"_s});
    CHECK(namesFound(temp, u"权人"_s).isEmpty());
    CHECK(namesFound(temp, u"\"assembly bamako\""_s).isEmpty());
}

TEST_CASE("any single value is asked for by its key", "[search]")
{
    TempRegister temp;
    temp.admit(candidacies());
    CHECK(namesFound(temp, u"field.place_of_birth:kayes"_s) == QStringList{u"Keïta"_s});
    CHECK(namesFound(temp, u"education.place:bamako"_s) == QStringList{u"Keïta"_s});
    CHECK(namesFound(temp, u"education.1.place:ségou"_s) == QStringList{u"王"_s});
    CHECK(namesFound(temp, u"employment.place:bamako"_s).isEmpty());
    CHECK(namesFound(temp, u"ethics.4.answer:yes"_s).size() == 3);
    CHECK(namesFound(temp, u"ethics.1.answer:yes"_s).isEmpty());
}

TEST_CASE("values and receipts are there to be compared", "[search]")
{
    TempRegister temp;
    temp.admit(candidacies());
    CHECK(namesFound(temp, u"words:540"_s).size() == 3);
    CHECK(namesFound(temp, u"received>2023-10-25"_s) == QStringList{u"Okafor"_s});
    CHECK(namesFound(temp, u"language:english"_s).size() == 3);
    CHECK(namesFound(temp, u"is:late"_s) == QStringList{u"Okafor"_s});
    CHECK(namesFound(temp, u"group:asia-pacific"_s) == QStringList{u"王"_s});
}

TEST_CASE("what an act adds is found at once and what is undone is not found", "[search]")
{
    TempRegister temp;
    temp.admit(candidacies());
    const auto lists = temp.lists();
    const ApplicationId first = lists->applications.first()->application.id;
    REQUIRE(await(temp.reg().decide({first}, Status::Eligible, u"meets_requirements"_s,
                                    u"Relu deux fois"_s)));
    CHECK(namesFound(temp, u"note:relu reason:meets_requirements"_s) == QStringList{u"Keïta"_s});
    CHECK(namesFound(temp, u"decided:2023-11-02 officer:ada"_s) == QStringList{u"Keïta"_s});
    REQUIRE(await(temp.reg().undo(temp.latestAct())));
    CHECK(namesFound(temp, u"has:decision"_s).isEmpty());
    CHECK(namesFound(temp, u"peaceful"_s).size() == 2);
}

TEST_CASE("a text that was corrected is found by its new words only", "[search]")
{
    TempRegister temp;
    temp.admit(candidacies());
    const ApplicationId first = temp.lists()->applications.first()->application.id;
    ApplicationValue corrected = stated(u"place_of_birth"_s, u"Tombouctou"_s);
    REQUIRE(await(temp.reg().correctValues(first, {corrected}, u"read aloud"_s)));
    CHECK(namesFound(temp, u"personal:tombouctou"_s) == QStringList{u"Keïta"_s});
    CHECK(namesFound(temp, u"kayes"_s).isEmpty());
    CHECK(namesFound(temp, u"peaceful"_s).size() == 2);
    REQUIRE(await(temp.reg().undo(temp.latestAct())));
    CHECK(namesFound(temp, u"tombouctou"_s).isEmpty());
    CHECK(namesFound(temp, u"kayes"_s) == QStringList{u"Keïta"_s});
}

TEST_CASE("the index of texts is made again where it is missing", "[search]")
{
    TempRegister temp;
    temp.admit(candidacies());
    temp.look([](store::Database& database) {
        database.connection().exec("DELETE FROM search_entry");
        database.connection().exec("INSERT INTO search_text (search_text) VALUES ('delete-all')");
    });
    CHECK(namesFound(temp, u"peaceful"_s).size() == 2);
    CHECK(namesFound(temp, u"words:540"_s).size() == 3);
    const auto verified = await(temp.reg().verify());
    REQUIRE(verified);
    CHECK(verified->problems.isEmpty());
}

TEST_CASE("no view makes an application unreachable", "[search]")
{
    TempRegister temp;
    const auto ids = temp.admit(candidacies());
    const auto reg = [&]() -> Register& { return temp.reg(); };
    REQUIRE(await(reg().decide({ids.first()}, Status::Withdrawn, u"withdrawn_by_applicant"_s, {})));
    REQUIRE(await(reg().decide({ids.last()}, Status::Late, u"late_form"_s, {})));
    CHECK(namesFound(temp, {}).size() == 3);
    for (const QString& query :
         {u"status:withdrawn"_s, u"peaceful"_s, u"list:none"_s, u"is:late or group:african"_s,
          u"received<2023-10-25"_s, u"rank:none"_s, u"letter:nothing"_s}) {
        QStringList both = namesFound(temp, query) + namesFound(temp, u"not ("_s + query + u')');
        both.sort();
        INFO(query.toStdString());
        CHECK(both == QStringList{u"Keïta"_s, u"Okafor"_s, u"王"_s});
    }
}
