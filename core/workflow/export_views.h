#pragma once

#include "core/documents/write/case_file.h"
#include "core/documents/write/interview_schedule.h"
#include "core/documents/write/shortlist_document.h"
#include "core/domain/addressed_view.h"
#include "core/domain/note_verbale.h"
#include "core/domain/public_view.h"
#include "core/reference/regional_groups.h"
#include "core/text/un_language.h"
#include "core/workflow/screener.h"
#include "core/workflow/snapshot.h"

namespace greffier {

struct ExportRequest;

/// Gathers what documents show. What is public goes through the public types only, which have no
/// place for anything else. Belongs to the thread of the register; throws StoreError.
class ExportViews {
public:
    ExportViews(const Snapshot& snapshot, store::Database& database, Screener& screener,
                UnLanguage language);

    /// Whether the register has a call for that session, and that vacancy in it (0: any).
    bool knows(int session, int vacancy) const;

    /// Who is left out because a confirmed conflict of interest holds the application: a sentence
    /// for the officer, never for the document. Empty: nobody.
    QStringList leftOut(int session, int vacancy) const;

    publicview::PublicList publicList(int session, int vacancy, QDate asOf) const;
    internalview::ShortlistDocument shortlist(int session, int vacancy, Shortlist::Kind kind,
                                              QDate asOf) const;

    /// The call for the session that was first, or the one that announced the vacancy (0: any).
    publicview::CallNote call(int session, int vacancy) const;
    /// The vacancies whose deadline is later than the call's.
    publicview::CallNote callExtension(int session, int vacancy) const;
    publicview::GroupReport groupReport(int session, int vacancy, QDate asOf) const;
    publicview::PresidentsList presidentsList(int session, int vacancy, QDate asOf) const;

    /// Every application asked for, or those of them only that may stand on the public list.
    internalview::CaseFile cases(const ExportRequest& request, QDate asOf, bool onlyEligible) const;

    internalview::InterviewSchedule interviews(int session, int vacancy, QDate asOf) const;

    /// Whom of those asked for the letter is for: both parts received, a part missing, an interview
    /// planned, or not retained.
    addressedview::LetterFile letters(const ExportRequest& request, const QDateTime& moment,
                                      QDate asOf) const;

    /// The request for input of that uid or reference, or (empty) the latest; without an id if the
    /// register has none.
    NoteVerbale requestNote(const QString& uidOrReference) const;
    publicview::RequestNote request(const NoteVerbale& note) const;
    /// To the States counted in a group for elections that have sent no reply.
    addressedview::Reminder reminder(const NoteVerbale& note, QDate asOf) const;

private:
    QList<Vacancy> vacanciesOf(int session, int number) const;
    QList<const ApplicationRow*> rowsOf(VacancyId vacancy) const;
    bool isHeld(const ApplicationRow& row) const;
    /// Whether somebody may be named on the public list: who applied, is eligible and is not held.
    bool isListed(const ApplicationRow& row) const;
    publicview::Vacancy publicVacancy(const Vacancy& vacancy) const;
    publicview::VacancyReport reportOn(const Vacancy& vacancy) const;
    QList<ShortlistEntry> entriesOf(VacancyId vacancy, Shortlist::Kind kind) const;
    addressedview::Letter letterTo(const ApplicationRow& row) const;
    bool isForLetter(const QString& kind, const ApplicationRow& row) const;
    internalview::CaseRecord caseOf(const ApplicationRow& row, const Vacancy& vacancy) const;
    internalview::Candidate candidate(const ApplicationRow& row, const Vacancy& vacancy) const;
    internalview::VacancyShortlist listOf(const Vacancy& vacancy, Shortlist::Kind kind) const;
    internalview::Entry entryOf(const ShortlistEntry& entry, const ApplicationRow& row,
                                const Vacancy& vacancy) const;

    const Snapshot& m_snapshot;
    store::Database& m_database;
    RegionalGroups m_groups; ///< as the register has them, corrections included
    Screener& m_screener;
    UnLanguage m_language;
};

/// Whether letters and sheets of a request are about that application too.
bool isAskedFor(const ExportRequest& request, const ApplicationRow& row);

} // namespace greffier
