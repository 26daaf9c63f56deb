#include "tests/support/temp_database.h"

#include "core/store/connection.h"
#include "core/store/journal_triggers.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

using namespace Qt::StringLiterals;
using namespace greffier::store;

namespace greffier::test {

TempDatabase::TempDatabase()
    : m_clock(std::make_shared<FixedClock>())
    , m_database(Database::create(file(), desk()))
{
}

Desk TempDatabase::desk() const { return {{u"Ada Test"_s, u"ada"_s, u"desk-1"_s}, m_clock}; }

void TempDatabase::open(Database::Mode mode)
{
    m_database.reset();
    m_database = Database::open(file(), desk(), mode);
}

ActId TempDatabase::perform(const Act& act, const std::function<void(Change&)>& work)
{
    Change change(*m_database, act);
    work(change);
    change.commit();
    return change.act();
}

ActId TempDatabase::perform(const std::function<void(Change&)>& work)
{
    return perform({u"test"_s, {}, {}}, work);
}

Result<ActId> TempDatabase::tryTo(const Act& act, const std::function<void(Change&)>& work)
{
    return attempt([&] { return perform(act, work); });
}

Result<ActId> TempDatabase::undo(ActId act)
{
    return tryTo({u"undo"_s, {}, {}},
                 [&](Change& change) { Journal(*m_database).revert(change, act); });
}

QString TempDatabase::content()
{
    QString content;
    for (const QString& table : journaledTables(m_database->connection())) {
        QStringList columns = columnsOf(m_database->connection(), table);
        columns.removeAll(u"revision"_s);
        SQLite::Statement select(
            m_database->connection(),
            u"SELECT %1 FROM %2 ORDER BY id"_s.arg(imageSql(columns, {}), table).toStdString());
        while (select.executeStep())
            content += table + u' ' + QString::fromUtf8(select.getColumn(0).getText()) + u'\n';
    }
    return content;
}

Applicant anApplicant(const QString& familyName, const QString& givenNames)
{
    Applicant applicant;
    applicant.familyName = familyName;
    applicant.givenNames = givenNames;
    applicant.gender = u"F"_s;
    applicant.nationality = u"ML"_s;
    applicant.otherNationalities = {u"FR"_s};
    applicant.dateOfBirth = QDate(1975, 3, 2);
    applicant.email = u"someone@example.org"_s;
    return applicant;
}

namespace {

Call aCall(SessionId session)
{
    Call call;
    call.session = session;
    call.deadline
        = {QDate(2023, 10, 25), QTime(12, 0), false, u"Europe/Zurich"_s, Deadline::Strictness::By};
    call.language = u"fr"_s;
    call.contacts = {u"contact@example.org"_s};
    return call;
}

Vacancy aVacancy(SessionId session, CallId call, int number)
{
    Vacancy vacancy;
    vacancy.session = session;
    vacancy.call = call;
    vacancy.number = number;
    vacancy.title = u"Working Group on an invented subject"_s;
    vacancy.titleLanguage = u"en"_s;
    vacancy.resolution = u"33/25"_s;
    vacancy.deadline = aCall(session).deadline;
    return vacancy;
}

Application anApplication(ApplicantId applicant, VacancyId vacancy)
{
    Application application;
    application.applicant = applicant;
    application.vacancy = vacancy;
    return application;
}

} // namespace

SmallSession::SmallSession(TempDatabase& temp)
{
    Stores stores = temp.stores();
    temp.perform({u"prepare"_s, {}, {}}, [&](Change& change) {
        stores.regions.addScheme(change, kUnGroups.toString(), u"test"_s);
        stores.regions.addRegion(change, {unGroup(u"AFRICAN"_s), 1, {}});
        Session added;
        added.number = 55;
        session = stores.sessions.add(change, added);
        NoteVerbale note;
        note.kind = u"call"_s;
        call = stores.calls.add(change, aCall(session), note);
        Vacancy vacancy = aVacancy(session, call, 1);
        vacancy.region = unGroup(u"AFRICAN"_s);
        africanSeat = stores.calls.addVacancy(change, vacancy);
        openSeat = stores.calls.addVacancy(change, aVacancy(session, call, 2));
        amara = stores.applicants.add(change, anApplicant(u"Exemple"_s, u"Amara"_s));
        bela = stores.applicants.add(change, anApplicant(u"Minta"_s, u"Béla"_s));
        amaraForAfricanSeat = stores.applications.add(change, anApplication(amara, africanSeat));
        amaraForOpenSeat = stores.applications.add(change, anApplication(amara, openSeat));
        belaForOpenSeat = stores.applications.add(change, anApplication(bela, openSeat));
    });
}

} // namespace greffier::test
