#pragma once

#include "core/store/applicant_repository.h"
#include "core/store/application_repository.h"
#include "core/store/call_repository.h"
#include "core/store/connection.h"
#include "core/store/database.h"
#include "core/store/decision_repository.h"
#include "core/store/document_repository.h"
#include "core/store/interview_repository.h"
#include "core/store/group_repository.h"
#include "core/store/journal.h"
#include "core/store/mandate_repository.h"
#include "core/store/note_repository.h"
#include "core/store/ranking_repository.h"
#include "core/store/record_repository.h"
#include "core/store/region_repository.h"
#include "core/store/review_repository.h"
#include "core/store/ruling_repository.h"
#include "core/store/session_repository.h"
#include "core/store/setting_repository.h"
#include "core/store/shortlist_repository.h"
#include "core/store/survey_repository.h"
#include "core/store/timetable_repository.h"
#include "core/store/view_repository.h"

namespace greffier::store {

/// Every repository of one database, and its journal. Cheap to make where it is needed.
struct Stores {
    explicit Stores(Database& database)
        : sessions(database.connection())
        , calls(database.connection())
        , notes(database.connection())
        , mandates(database.connection())
        , records(database.connection())
        , regions(database.connection())
        , documents(database.connection())
        , applicants(database.connection())
        , applications(database.connection())
        , surveys(database.connection())
        , decisions(database.connection())
        , rulings(database.connection())
        , group(database.connection())
        , shortlists(database.connection())
        , rankings(database.connection())
        , interviews(database.connection())
        , timetable(database.connection())
        , views(database.connection())
        , settings(database.connection())
        , reviews(database.connection())
        , journal(database)
    {
    }

    SessionRepository sessions;
    CallRepository calls;
    NoteRepository notes;
    MandateRepository mandates;
    RecordRepository records;
    RegionRepository regions;
    DocumentRepository documents;
    ApplicantRepository applicants;
    ApplicationRepository applications;
    SurveyRepository surveys;
    DecisionRepository decisions;
    RulingRepository rulings;
    GroupRepository group;
    ShortlistRepository shortlists;
    RankingRepository rankings;
    InterviewRepository interviews;
    TimetableRepository timetable;
    ViewRepository views;
    SettingRepository settings;
    ReviewRepository reviews;
    Journal journal;
};

} // namespace greffier::store
