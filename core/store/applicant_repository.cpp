#include "core/store/applicant_repository.h"

#include "core/store/change.h"
#include "core/store/connection.h"
#include "core/store/repository.h"

namespace greffier::store {

namespace {

constexpr char kSelect[]
    = "SELECT id, uid, family_name, given_names, former_name, gender, nationality,"
      " other_nationalities, date_of_birth, email, revision, telephone, address FROM applicant";

Person readPerson(RowReader& in)
{
    Person person;
    person.id = in.id<ApplicantId>();
    person.uid = in.code(&Uid::fromText);
    person.familyName = in.text();
    person.givenNames = in.text();
    person.formerName = in.text();
    person.gender = in.text();
    person.nationality = in.text();
    person.otherNationalities = in.list();
    person.dateOfBirth = in.day();
    person.email = in.text();
    return person;
}

Applicant read(const SQLite::Statement& row)
{
    RowReader in(row);
    Applicant applicant;
    static_cast<Person&>(applicant) = readPerson(in);
    applicant.revision = in.integer();
    applicant.telephone = in.text();
    applicant.address = in.text();
    return applicant;
}

void bindApplicant(SQLite::Statement& statement, const Applicant& applicant)
{
    bind(statement, ":family_name", applicant.familyName);
    bind(statement, ":given_names", applicant.givenNames);
    bind(statement, ":former_name", applicant.formerName);
    bindOrNull(statement, ":gender", applicant.gender);
    bindOrNull(statement, ":nationality", applicant.nationality);
    bind(statement, ":other_nationalities", applicant.otherNationalities);
    bindOrNull(statement, ":date_of_birth", applicant.dateOfBirth);
    bind(statement, ":email", applicant.email);
    bind(statement, ":telephone", applicant.telephone);
    bind(statement, ":address", applicant.address);
}

} // namespace

ApplicantId ApplicantRepository::add(Change& change, const Applicant& applicant)
{
    SQLite::Statement& insert = change.statement(
        "INSERT INTO applicant (uid, revision, family_name, given_names, former_name, gender,"
        " nationality, other_nationalities, date_of_birth, email, telephone, address)"
        " VALUES (:uid, 1, :family_name, :given_names, :former_name, :gender, :nationality,"
        " :other_nationalities, :date_of_birth, :email, :telephone, :address)");
    bind(insert, ":uid", uidOr(applicant.uid.text(), change.newUid()));
    bindApplicant(insert, applicant);
    insert.exec();
    return {m_db.getLastInsertRowid()};
}

void ApplicantRepository::update(Change& change, const Applicant& applicant)
{
    SQLite::Statement& update = change.statement(
        "UPDATE applicant SET revision = revision + 1, family_name = :family_name,"
        " given_names = :given_names, former_name = :former_name, gender = :gender,"
        " nationality = :nationality, other_nationalities = :other_nationalities,"
        " date_of_birth = :date_of_birth, email = :email, telephone = :telephone,"
        " address = :address WHERE id = :id AND revision = :revision");
    bind(update, ":id", applicant.id);
    bind(update, ":revision", applicant.revision);
    bindApplicant(update, applicant);
    requireChanged(update.exec());
}

void ApplicantRepository::remove(Change& change, ApplicantId id)
{
    SQLite::Statement& remove = change.statement("DELETE FROM applicant WHERE id = :id");
    bind(remove, ":id", id);
    requireChanged(remove.exec());
}

std::optional<Applicant> ApplicantRepository::find(ApplicantId id) const
{
    Prepared select(m_db, std::string(kSelect) + " WHERE id = :id");
    bind(select, ":id", id);
    return readFirst(select, read);
}

std::optional<Applicant> ApplicantRepository::findUid(const QString& uid) const
{
    Prepared select(m_db, std::string(kSelect) + " WHERE uid = :uid");
    bind(select, ":uid", uid);
    return readFirst(select, read);
}

void ApplicantRepository::setLegalSystem(Change& change, ApplicantId applicant,
                                         const QString& system)
{
    if (system.isEmpty()) {
        SQLite::Statement& remove
            = change.statement("DELETE FROM legal_system WHERE applicant_id = :applicant");
        bind(remove, ":applicant", applicant);
        remove.exec();
        return;
    }
    SQLite::Statement& write = change.statement(
        "INSERT INTO legal_system (uid, applicant_id, system) VALUES (:uid, :applicant, :system)"
        " ON CONFLICT (applicant_id) DO UPDATE SET system = excluded.system");
    bind(write, ":uid", change.newUid());
    bind(write, ":applicant", applicant);
    bind(write, ":system", system);
    write.exec();
}

QHash<ApplicantId, QString> ApplicantRepository::legalSystems() const
{
    Prepared select(m_db, "SELECT applicant_id, system FROM legal_system");
    QHash<ApplicantId, QString> systems;
    while (select.executeStep()) {
        RowReader in(select);
        const auto applicant = in.id<ApplicantId>();
        systems.insert(applicant, in.text());
    }
    return systems;
}

QList<Applicant> ApplicantRepository::all() const
{
    Prepared select(m_db, std::string(kSelect) + " ORDER BY id");
    return readAll(select, read);
}

void ApplicantRepository::forEachPerson(const std::function<void(const Person&)>& visit) const
{
    Prepared select(m_db, std::string(kSelect) + " ORDER BY id");
    while (select.executeStep()) {
        RowReader in(select);
        visit(readPerson(in));
    }
}

} // namespace greffier::store
