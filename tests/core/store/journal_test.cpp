#include "core/store/journal.h"

#include "core/store/connection.h"
#include "tests/support/catch.h"
#include "tests/support/temp_database.h"

#include <SQLiteCpp/Database.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::store;
using namespace greffier::test;

namespace {

ActId correct(TempDatabase& temp, ApplicantId id, const QString& familyName)
{
    return temp.perform({u"correct_applicant"_s, {}, u"as in passport"_s}, [&](Change& change) {
        Stores stores = temp.stores();
        Applicant applicant = *stores.applicants.find(id);
        applicant.familyName = familyName;
        stores.applicants.update(change, applicant);
    });
}

ActId addApplicant(TempDatabase& temp, ApplicantId* id = nullptr)
{
    return temp.perform({u"admit_applicant"_s, {}, {}}, [&](Change& change) {
        const ApplicantId added
            = temp.stores().applicants.add(change, anApplicant(u"Nouvelle"_s, u"Personne"_s));
        if (id)
            *id = added;
    });
}

/// Changes the file behind the program's back, triggers and all.
void tamper(TempDatabase& temp, const QString& dropped, const char* sql)
{
    SQLite::Database raw(temp.file().toStdString(), SQLite::OPEN_READWRITE);
    const QString restore = QString::fromStdString(
        raw.execAndGet(
               u"SELECT sql FROM sqlite_schema WHERE name = '%1'"_s.arg(dropped).toStdString())
            .getString());
    raw.exec(u"DROP TRIGGER %1"_s.arg(dropped).toStdString());
    raw.exec(sql);
    raw.exec(restore.toStdString());
}

} // namespace

TEST_CASE("undo brings back what an act changed and leaves a trace", "[store][journal]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    const QString before = temp.content();
    const ActId corrected = correct(temp, session.amara, u"Okafor-Eze"_s);
    CHECK(temp.content() != before);

    const Result<ActId> undone = temp.undo(corrected);
    REQUIRE(undone.ok());
    CHECK(temp.content() == before);
    const QList<AuditEntry> history = temp.stores().journal.history();
    REQUIRE(history.size() == 3);
    CHECK(history[1].undoneBy == *undone);
    CHECK(history[2].undoes == corrected);
    CHECK(history[2].officer.name == u"Ada Test"_s);
}

TEST_CASE("redo is the undo of an undo, as often as wished", "[store][journal]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    const ActId corrected = correct(temp, session.amara, u"Okafor-Eze"_s);
    const QString after = temp.content();
    const ActId undone = *temp.undo(corrected);
    REQUIRE(temp.undo(undone).ok());
    CHECK(temp.content() == after);
    REQUIRE(temp.undo(corrected).ok());
    CHECK(temp.stores().applicants.find(session.amara)->familyName == u"Exemple"_s);
}

TEST_CASE("an act that is undone already is not undone twice", "[store][journal]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    const ActId corrected = correct(temp, session.amara, u"Okafor-Eze"_s);
    const ActId undone = *temp.undo(corrected);
    const Result<ActId> again = temp.undo(corrected);
    REQUIRE_FALSE(again.ok());
    CHECK(again.error().code == Error::Code::Conflict);
    CHECK(again.error().message.contains(QString::number(undone.value)));
}

TEST_CASE("any act can be undone while its rows look as it left them", "[store][journal]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    const ActId first = correct(temp, session.amara, u"Okafor-Eze"_s);
    correct(temp, session.bela, u"Minta-Kovács"_s);
    REQUIRE(temp.undo(first).ok());
    CHECK(temp.stores().applicants.find(session.amara)->familyName == u"Exemple"_s);
    CHECK(temp.stores().applicants.find(session.bela)->familyName == u"Minta-Kovács"_s);
}

TEST_CASE("undo names the later act that stands in the way and changes nothing", "[store][journal]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    const ActId first = correct(temp, session.amara, u"Okafor-Eze"_s);
    const ActId second = correct(temp, session.amara, u"Okafor"_s);
    const QString before = temp.content();
    const Result<ActId> refused = temp.undo(first);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == Error::Code::Conflict);
    CHECK(refused.error().message.contains(u"act %1 of"_s.arg(second.value)));
    CHECK(temp.content() == before);
    CHECK(temp.stores().journal.actCount() == 3);
}

TEST_CASE("undo of an addition names the later act that refers to it", "[store][journal]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    ApplicantId added;
    const ActId addition = addApplicant(temp, &added);
    correct(temp, session.bela, u"Minta-Kovács"_s);
    const ActId applied = temp.perform({u"admit_application"_s, {}, {}}, [&](Change& change) {
        Application application;
        application.applicant = added;
        application.vacancy = session.openSeat;
        temp.stores().applications.add(change, application);
    });
    correct(temp, session.bela, u"Minta"_s);
    const Result<ActId> refused = temp.undo(addition);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == Error::Code::Conflict);
    CHECK(refused.error().message.contains(u"act %1 of"_s.arg(applied.value)));
}

TEST_CASE("an undone addition comes back under its own identity", "[store][journal]")
{
    TempDatabase temp;
    ApplicantId first;
    const ActId addition = addApplicant(temp, &first);
    const Applicant original = *temp.stores().applicants.find(first);
    const ActId undone = *temp.undo(addition);
    ApplicantId second;
    addApplicant(temp, &second);
    CHECK(second != first);
    REQUIRE(temp.undo(undone).ok());
    CHECK(temp.stores().applicants.find(first) == original);
}

TEST_CASE("a window that shows an undone state cannot save over the present one",
          "[store][journal]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    const ActId corrected = correct(temp, session.amara, u"Okafor-Eze"_s);
    const Applicant shown = *temp.stores().applicants.find(session.amara);
    REQUIRE(temp.undo(corrected).ok());
    correct(temp, session.amara, u"Okafor"_s);
    const auto saved = temp.tryTo({u"correct_applicant"_s, {}, {}}, [&](Change& change) {
        temp.stores().applicants.update(change, shown);
    });
    REQUIRE_FALSE(saved.ok());
    CHECK(saved.error().code == Error::Code::Conflict);
}

TEST_CASE("a final act is not undone and the reason is said", "[store][journal]")
{
    TempDatabase temp;
    const ActId issued = temp.perform({u"issue_note"_s, {}, {}, true}, [&](Change& change) {
        temp.stores().settings.set(change, u"issued"_s, u"yes"_s);
    });
    const Result<ActId> refused = temp.undo(issued);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == Error::Code::Final);
    CHECK(temp.stores().settings.value(u"issued"_s) == u"yes"_s);
}

TEST_CASE("an act that does not exist is not undone", "[store][journal]")
{
    TempDatabase temp;
    CHECK(temp.undo(ActId{99}).error().code == Error::Code::NotFound);
}

TEST_CASE("an act given up leaves nothing behind", "[store][journal]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    const QString before = temp.content();
    {
        Change change(temp.db(), {u"admit_applicant"_s, {}, {}});
        temp.stores().applicants.add(change, anApplicant(u"Nouvelle"_s, u"Personne"_s));
    }
    CHECK(temp.content() == before);
    CHECK(temp.stores().journal.actCount() == 1);
}

TEST_CASE("the database itself refuses a write outside an act", "[store][journal]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    const QString before = temp.content();
    CHECK_THROWS_AS(temp.db().connection().exec("UPDATE applicant SET family_name = 'X'"),
                    SQLite::Exception);
    temp.close();
    {
        SQLite::Database raw(temp.file().toStdString(), SQLite::OPEN_READWRITE);
        for (const char* sql :
             {"UPDATE applicant SET family_name = 'X'",
              "DELETE FROM shortlist_entry WHERE id < 0;"
              "DELETE FROM application",
              "INSERT INTO setting (uid, name, value) VALUES ('u', 'n', 'v')",
              "UPDATE act SET ground = 'another'", "DELETE FROM act_seal",
              "UPDATE act_row SET before = NULL, after = NULL, erased = 1",
              "DELETE FROM act_row_salt", "UPDATE act_row_hash SET hash = upper(hash)"}) {
            CAPTURE(sql);
            CHECK_THROWS_AS(raw.exec(sql), SQLite::Exception);
        }
    }
    temp.open();
    CHECK(temp.content() == before);
    CHECK(temp.stores().journal.check().isSound());
}

TEST_CASE("the check names the first act that was tampered with", "[store][journal]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    const ActId corrected = correct(temp, session.amara, u"Okafor-Eze"_s);
    correct(temp, session.bela, u"Minta-Kovács"_s);
    REQUIRE(temp.stores().journal.check().isSound());
    temp.close();

    SECTION("in a row image")
    {
        tamper(temp, u"act_row_stays"_s,
               "UPDATE act_row SET after = replace(after, 'Okafor', 'Okafer') WHERE act_id = 2");
    }
    SECTION("in the officer's ground")
    {
        tamper(temp, u"act_stays"_s, "UPDATE act SET ground = 'another' WHERE id = 2");
    }
    SECTION("in the officer's name")
    {
        tamper(temp, u"act_stays"_s, "UPDATE act SET officer = 'Another' WHERE id = 2");
    }
    SECTION("in the seal")
    {
        tamper(temp, u"act_seal_stays"_s,
               "UPDATE act_seal SET seal = replace(seal, substr(seal, 1, 1), '0') || '' WHERE"
               " act_id = 2; UPDATE act_seal SET seal = substr('0123456789abcdef' || seal, 1, 64)"
               " WHERE act_id = 2");
    }
    SECTION("by an erasure that was none")
    {
        tamper(temp, u"act_row_stays"_s, "UPDATE act_row SET after = NULL WHERE act_id = 2");
    }
    temp.open();
    const Journal::Check check = temp.stores().journal.check();
    REQUIRE_FALSE(check.misfits.isEmpty());
    CHECK(check.misfits.first() == corrected);
}

TEST_CASE("the check finds a row that was changed behind the journal's back", "[store][journal]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    temp.close();
    tamper(temp, u"journal_applicant_changed"_s,
           "UPDATE applicant SET nationality = 'CH' WHERE family_name = 'Minta'");
    temp.open();
    const Journal::Check check = temp.stores().journal.check();
    CHECK(check.misfits.isEmpty());
    CHECK(check.unaccounted
          == QStringList{u"applicant "_s + temp.stores().applicants.find(session.bela)->uid.text()});
}

TEST_CASE("the check finds a row that was removed behind the journal's back", "[store][journal]")
{
    TempDatabase temp;
    addApplicant(temp);
    temp.close();
    tamper(temp, u"journal_applicant_removed"_s, "DELETE FROM applicant");
    temp.open();
    CHECK(temp.stores().journal.check().unaccounted.size() == 1);
}

TEST_CASE("an erasure takes every image and word of a person and the seals hold",
          "[store][journal]")
{
    TempDatabase temp;
    ApplicantId id;
    addApplicant(temp, &id);
    const QString uid = temp.stores().applicants.find(id)->uid.text();
    const ActId corrected = correct(temp, id, u"Unvergesslich"_s);
    const ActId erased = temp.perform({kErasePerson.toString(), {}, {}, true}, [&](Change& change) {
        temp.stores().applicants.remove(change, id);
        temp.stores().journal.erase(change, {uid});
    });
    correct(
        temp,
        [&] {
            ApplicantId other;
            addApplicant(temp, &other);
            return other;
        }(),
        u"Später"_s);

    CHECK(temp.stores().journal.check().isSound());
    const AuditEntry entry = *temp.stores().journal.entry(corrected);
    CHECK(entry.ground.isEmpty());
    REQUIRE(entry.rows.size() == 1);
    CHECK(entry.rows.first().erased);
    CHECK_FALSE(entry.rows.first().after.has_value());
    CHECK(temp.stores().journal.history({uid}).size() == 3);
    CHECK(temp.undo(corrected).error().code == Error::Code::Final);
    CHECK(temp.undo(erased).error().code == Error::Code::Final);
    temp.close();
    QFile file(temp.file());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("Unvergesslich"));
}

TEST_CASE("the history of one row tells the acts that touched it and no other", "[store][journal]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    const ActId corrected = correct(temp, session.amara, u"Okafor-Eze"_s);
    correct(temp, session.bela, u"Minta-Kovács"_s);
    const QList<AuditEntry> history
        = temp.stores().journal.history({temp.stores().applicants.find(session.amara)->uid.text()});
    REQUIRE(history.size() == 2);
    CHECK(history.last().act == corrected);
    const AuditEntry entry = *temp.stores().journal.entry(corrected);
    CHECK(entry.rows.first().before->value(u"family_name"_s) == u"Exemple"_s);
    CHECK(entry.rows.first().after->value(u"family_name"_s) == u"Okafor-Eze"_s);
}

TEST_CASE("a random run of acts undone in reverse restores the register", "[store][journal]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    std::mt19937 random(20231102);
    const auto below = [&random](int limit) {
        return static_cast<int>(random() % static_cast<unsigned>(limit));
    };
    const QString start = temp.content();
    QList<ActId> acts;
    for (int step = 0; step < 60; ++step) {
        Stores stores = temp.stores();
        const QList<Application> applications = stores.applications.all();
        acts += temp.perform({u"random"_s, QString::number(step), {}}, [&](Change& change) {
            const Application one = applications.at(below(static_cast<int>(applications.size())));
            switch (below(6)) {
            case 0: {
                Application added;
                added.vacancy = session.openSeat;
                added.applicant = stores.applicants.add(
                    change, anApplicant(u"Zufall"_s, QString::number(step)));
                stores.applications.add(change, added);
                break;
            }
            case 1: {
                Applicant applicant = *stores.applicants.find(one.applicant);
                applicant.familyName += u"é\"\\'"_s + QString::number(step);
                applicant.gender = below(2) ? u"X"_s : QString();
                stores.applicants.update(change, applicant);
                break;
            }
            case 2: {
                Decision decision;
                decision.application = one.id;
                decision.status = kAllStatuses[below(5)];
                decision.note = u"[1, \"2\", null]"_s;
                stores.decisions.add(change, decision);
                stores.decisions.add(change, decision);
                break;
            }
            case 3:
                stores.applications.addValues(
                    change, one.id, {},
                    {{u"family_name"_s, Part::Form, u"\t\n\u001f 名"_s, {}, Certainty::Read}});
                break;
            case 4: stores.applications.retireValues(change, one.id, Part::Form); break;
            case 5: {
                Shortlist list = stores.shortlists.find(one.vacancy, Shortlist::Kind::Working)
                                     .value_or(Shortlist{});
                list.vacancy = one.vacancy;
                list.entries = {{one.id, below(3), {}, {}}};
                if (list.id.isValid())
                    stores.shortlists.update(change, list);
                else
                    stores.shortlists.add(change, list);
                break;
            }
            }
        });
    }
    const QString end = temp.content();
    QList<ActId> undos;
    for (auto act = acts.rbegin(); act != acts.rend(); ++act) {
        const Result<ActId> undone = temp.undo(*act);
        CAPTURE(act->value, undone.ok() ? QString() : undone.error().detail);
        REQUIRE(undone.ok());
        undos += *undone;
    }
    CHECK(temp.content() == start);
    for (auto undo = undos.rbegin(); undo != undos.rend(); ++undo)
        REQUIRE(temp.undo(*undo).ok());
    CHECK(temp.content() == end);
    CHECK(temp.stores().journal.check().isSound());
}
