#include "core/store/interview_repository.h"

#include "core/store/change.h"
#include "core/store/repository.h"

#include <SQLiteCpp/Database.h>

namespace greffier::store {

namespace {

Interview read(const SQLite::Statement& row)
{
    RowReader in(row);
    Interview interview;
    interview.id = in.id<InterviewId>();
    interview.uid = in.text();
    interview.revision = in.integer();
    interview.application = in.id<ApplicationId>();
    interview.starts = in.instant();
    interview.minutes = in.number();
    interview.zone = in.text();
    interview.candidateZone = in.text();
    interview.language = in.text();
    interview.channel = in.text();
    interview.note = in.text();
    interview.state = in.code(&interviewStateFromCode);
    return interview;
}

void bindAll(SQLite::Statement& write, const Interview& interview)
{
    bind(write, ":application", interview.application);
    bind(write, ":starts", instantCode(interview.starts));
    bind(write, ":minutes", interview.minutes);
    bind(write, ":zone", interview.zone);
    bind(write, ":candidate_zone", interview.candidateZone);
    bind(write, ":language", interview.language);
    bind(write, ":channel", interview.channel);
    bind(write, ":note", interview.note);
    bind(write, ":state", toCode(interview.state));
}

} // namespace

void InterviewRepository::set(Change& change, const Interview& interview)
{
    if (!interview.id.isValid()) {
        SQLite::Statement& insert = change.statement(
            "INSERT INTO interview (uid, revision, application_id, starts, minutes, zone,"
            " candidate_zone, language, channel, note, state) VALUES (:uid, 1, :application,"
            " :starts, :minutes, :zone, :candidate_zone, :language, :channel, :note, :state)");
        bind(insert, ":uid", uidOr(interview.uid, change.newUid()));
        bindAll(insert, interview);
        insert.exec();
        return;
    }
    SQLite::Statement& update = change.statement(
        "UPDATE interview SET revision = revision + 1, application_id = :application,"
        " starts = :starts, minutes = :minutes, zone = :zone, candidate_zone = :candidate_zone,"
        " language = :language, channel = :channel, note = :note, state = :state"
        " WHERE id = :id AND revision = :revision");
    bind(update, ":id", interview.id);
    bind(update, ":revision", interview.revision);
    bindAll(update, interview);
    requireChanged(update.exec());
}

QList<Interview> InterviewRepository::all() const
{
    SQLite::Statement select(m_db,
                             "SELECT id, uid, revision, application_id, starts, minutes, zone,"
                             " candidate_zone, language, channel, note, state FROM interview"
                             " ORDER BY starts, id");
    return readAll(select, read);
}

} // namespace greffier::store
