#pragma once

#include "core/documents/write/case_file.h"
#include "core/documents/write/shortlist_document.h"
#include "core/domain/public_view.h"
#include "core/text/un_language.h"
#include "core/workflow/screener.h"
#include "core/workflow/snapshot.h"

namespace greffier {

/// Gathers what documents show. What is public goes through the public types only, which have no
/// place for anything else. Belongs to the thread of the register; throws StoreError.
class ExportViews {
public:
    ExportViews(const Snapshot& snapshot, store::Database& database,
                const ReferenceTables& reference, Screener& screener, UnLanguage language);

    /// Whether the register has a call for that session, and that vacancy in it (0: any).
    bool knows(int session, int vacancy) const;

    /// Who is left out because a confirmed conflict of interest holds the application: a sentence for
    /// the officer, never for the document. Empty: nobody.
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

    /// Every application, or those that may stand on the public list only; of one applicant by uid,
    /// or of all (empty).
    internalview::CaseFile cases(int session, int vacancy, QDate asOf, bool onlyEligible,
                                 const QString& applicant) const;

private:
    QList<Vacancy> vacanciesOf(int session, int number) const;
    QList<const ApplicationRow*> rowsOf(VacancyId vacancy) const;
    bool isHeld(const ApplicationRow& row) const;
    publicview::Vacancy publicVacancy(const Vacancy& vacancy) const;
    publicview::VacancyReport reportOn(const Vacancy& vacancy) const;
    QList<ShortlistEntry> entriesOf(VacancyId vacancy, Shortlist::Kind kind) const;
    internalview::CaseRecord caseOf(const ApplicationRow& row, const Vacancy& vacancy) const;
    internalview::Candidate candidate(const ApplicationRow& row, const Vacancy& vacancy) const;
    internalview::VacancyShortlist listOf(const Vacancy& vacancy, Shortlist::Kind kind) const;
    internalview::Entry entryOf(const ShortlistEntry& entry, const ApplicationRow& row,
                                const Vacancy& vacancy) const;

    const Snapshot& m_snapshot;
    store::Database& m_database;
    const ReferenceTables& m_reference;
    Screener& m_screener;
    UnLanguage m_language;
};

} // namespace greffier
