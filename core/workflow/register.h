#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/audit_entry.h"
#include "core/domain/call_draft.h"
#include "core/domain/note_verbale.h"
#include "core/domain/survey_layout.h"
#include "core/domain/record.h"
#include "core/rules/forecast.h"
#include "core/rules/rule_edition.h"
#include "core/workflow/document_templates.h"
#include "core/workflow/page_comparison.h"
#include "core/workflow/snapshot.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace greffier {

class NameFolder;
struct AgendaEntry;
struct DifferenceRuling;
struct DocumentPreview;
struct DocumentView;
struct FieldConcordance;
struct FiledByHand;
struct FilingProposal;
struct FormLabel;
struct HandFiling;
struct PersonMerge;
struct PersonRecord;
struct ReferenceTables;
struct SurveyPreview;
struct Reminder;
struct RequestStanding;
struct SuspectedDouble;
struct WaitingFile;

/// The answer to something asked of the register's own thread.
template <typename T>
using Pending = QFuture<Result<T>>;

/// Waits for an answer. For the command line and tests; the window uses QFuture::then.
template <typename T>
Result<T> await(Pending<T> pending)
{
    return pending.result();
}

/// Where the program runs and who is at the desk.
struct Workplace {
    std::shared_ptr<const Clock> clock;
    Officer officer;
    QString readerProgram; ///< path of greffier-reader
    /// Read by whoever opens several registers; null: each register reads its own.
    std::shared_ptr<const ReferenceTables> reference = nullptr;
};

enum class OpenMode { ReadWrite, ReadOnly };

/// What is to be taken in for a session.
struct IntakeRequest {
    int session = 0;
    QString folder; ///< forms, letters, zips, in any arrangement; empty: none
    QStringList files; ///< single files besides, wherever they lie
    QString surveyFile; ///< empty: none
    QString codebookFile; ///< empty: none
    std::optional<SurveyLayout> surveyLayout; ///< nothing: as it was told before, else as proposed
    QString receiptsFile; ///< empty: none
    /// Called on the register's thread once a file (or the survey) is safely committed.
    std::function<void(const QString& file)> filed;
};

/// What became of one file.
struct IntakeFileOutcome {
    QString file;
    QString outcome; ///< filed duplicate unreadable unmatched no_text not_an_application
    QString applicant; ///< uid; empty if none
    int vacancy = 0; ///< its number in the call; 0 if none
    QString reason; ///< a translated sentence
    bool alreadyDone = false; ///< taken in by an earlier run; no act was made
};

struct IntakeSurveyOutcome {
    QString responseId;
    QString outcome; ///< filed unfinished duplicate unmatched
    QString applicant;
    QString reason;
};

struct IntakeReport {
    QList<IntakeFileOutcome> files;
    QList<IntakeSurveyOutcome> surveyRows;
    int applicants = 0; ///< in the session after this intake
    int applications = 0;
    QStringList remarks; ///< receipts without a file, files without a receipt, odd rows
    bool stopped = false; ///< on request, before the end
};

/// Findings and proposal of one application, and what officers said of them.
struct ScreeningEntry {
    ApplicationId application;
    QString applicantUid;
    QString familyName;
    QString givenNames;
    int vacancy = 0;
    bool complete = false;
    Findings findings;
    Proposal proposed = Proposal::ToBeJudged;
    QList<Waiver> waivers;
    QList<Conflict> conflicts; ///< ruled on or suggested
};

/// What goes with a decision besides its status and reason.
struct DecisionTerms {
    QString despite; ///< ground for going against what holds the application back; empty: none
    QDate termStart; ///< of an appointment; invalid: left open
};

/// A document to be written.
struct ExportRequest {
    QString document; ///< "public-list", "shortlist"; see documentKinds()
    QString language; ///< code
    int session = 0;
    int vacancy = 0; ///< 0: all of the session
    Shortlist::Kind list = Shortlist::Kind::Working;
    QString applicant = {}; ///< uid; empty: all
    QString templateFile = {}; ///< path of a template for this once; empty: as the register has it
    QByteArray ownTemplate = {}; ///< its bytes, once read
    QString note = {}; ///< uid or reference of a request for input; empty: the latest
    QString format = QStringLiteral("docx"); ///< see DocumentKind::formats
    QList<ApplicationId> applications = {}; ///< of letters and sheets; empty: all
};

struct ExportedDocument {
    QByteArray bytes;
    QString suggestedName; ///< internal documents carry "internal" in it
    QStringList remarks; ///< what an officer should know: text dropped, order not settled
};

struct VerifyReport {
    QStringList problems; ///< one translated sentence each; empty: everything holds together
    int acts = 0;
    int files = 0;
};

/// The one door to a register: opening, reading and every act. All work on the file happens on a
/// thread of its own; answers come as QFuture. Acts are recorded, sealed, and undone by undo().
class Register final : public QObject {
    Q_OBJECT

public:
    /// A new register with the reference tables. The file must not exist yet.
    static Result<std::unique_ptr<Register>> create(const QString& file,
                                                    const Workplace& workplace);
    /// Opens, checks, backs up and, if needed, migrates a register. Cancelled when it is stopped.
    static Result<std::unique_ptr<Register>> open(const QString& file, const Workplace& workplace,
                                                  OpenMode mode = OpenMode::ReadWrite,
                                                  const Progress& progress = Progress());
    ~Register() override;

    QString fileName() const;
    bool isReadOnly() const;

    /// The tables shipped with the program.
    const ReferenceTables& reference() const;
    /// Folds names for matching; see NameFolder on what the first use costs.
    const NameFolder& names() const;

    /// The day it is in Geneva, by the clock of the workplace.
    QDate today() const;

    /// The lists as they are now; cheap, on any thread.
    std::shared_ptr<const Snapshot> snapshot() const;

    /// Makes ready, beside all other work, what the first dossier needs; for a program that stays.
    void prepareDossiers();

    // Reading
    Pending<Dossier> dossier(ApplicationId application) const;
    Pending<QList<ScreeningEntry>> screen(int session) const; ///< proposes, decides nothing
    Pending<QList<AuditEntry>> history(const QString& ofUid = {}) const; ///< newest last
    /// With its first rows, `mostRows` of them; below 0: all.
    Pending<AuditEntry> act(ActId act, int mostRows = -1) const;
    Pending<VerifyReport> verify() const;
    Pending<DocumentView> documentView(DocumentId document) const;
    Pending<ExportedDocument> exportDocument(const ExportRequest& request) const;
    /// A letter to each candidate it is for, as a file of its own.
    Pending<QList<ExportedDocument>> exportLetters(const ExportRequest& request) const;
    /// The document with its pages, for an officer to look at; see document_preview.h.
    Pending<DocumentPreview> previewDocument(const ExportRequest& request) const;
    /// For each text the applications it stands in, by id; see QueryBackground::found.
    Pending<QList<QBitArray>> findTexts(const QList<QueryText>& texts) const;
    Pending<QList<DocumentTemplate>> templates() const; ///< of every document and language
    /// What cannot be filled in a template; opened in the reading process first.
    Pending<TemplateCheck> checkTemplate(const QString& file, const QString& document,
                                         const QString& language) const;
    /// The template in use, for an officer to change in Word.
    Pending<QByteArray> templateBytes(const QString& document, const QString& language) const;
    /// The one that comes with the program, whichever is in use.
    Pending<QByteArray> shippedTemplate(const QString& document, const QString& language) const;
    /// Files that wait for an officer, of one session or (0) of all; see waiting_files.h.
    Pending<QList<WaitingFile>> queue(int session = 0) const;
    Pending<FilingProposal> proposeFiling(DocumentId document) const;
    /// Pairs that may be one person and of whom nobody said that they are not; see persons.h.
    Pending<QList<SuspectedDouble>> suspectedDoubles() const;
    /// Wordings of forms that officers added to the shipped ones.
    Pending<QList<FormLabel>> formLabels() const;
    /// What the survey of a request would bring in, and how its columns are read.
    Pending<SurveyPreview> previewSurvey(const IntakeRequest& request) const;
    Pending<PersonRecord> person(ApplicantId applicant) const;
    Pending<QString> backupTo(const QString& folder) const; ///< path of the verified copy

    // Documents as read, nothing stored
    Pending<CallDraft> readCall(const QString& file) const;

    // Mandates and notes verbales
    Pending<QList<ForecastEntry>> forecast(QDate until) const; ///< what ends, by date
    /// The page of a mandate beside what the register has of it.
    Pending<QList<PageDifference>> comparePage(const MandatePageDraft& page) const;
    Pending<QList<NoteVerbale>> notes() const; ///< latest first
    /// The latest notes that hold all words, `most` of them; below 0: all.
    Pending<QList<NoteVerbale>> findNotes(const QString& words, int most = -1) const;
    Pending<QList<NoteReply>> replies() const; ///< by note and day
    /// How a request stands, by uid or reference; see respondents.h.
    Pending<RequestStanding> standing(const QString& note) const;
    Pending<QList<RequestStanding>> standings() const; ///< of all requests sent, latest first

    // What an officer keeps up; see domain/record.h
    Pending<QList<RecordEntry>> mandateRecord(const QString& code) const;
    /// The entry of that uid; none if it is not there.
    Pending<QList<RecordEntry>> record(const QString& part, const QString& uid) const;
    /// One field or several of one entry, added, set or removed, with the source. Its uid.
    Pending<QString> correctRecord(const RecordCorrection& correction);

    // Today; see agenda.h
    Pending<QList<AgendaEntry>> agenda() const;
    Pending<QByteArray> calendar() const; ///< deadlines and dates as an iCalendar file

    // Acts
    Pending<CallId> admitCall(const CallDraft& draft, const QString& file);
    Pending<int> addHolders(const QString& csvFile); ///< how many were new
    Pending<IntakeReport> takeIn(const IntakeRequest& request,
                                 std::shared_ptr<const Progress> progress = {});
    /// Refused where somebody cannot be moved on: an appointment before the condition of the
    /// vacancy is met, or a confirmed conflict of the candidate; `terms.despite` goes against it,
    /// for one application at a time. An appointment makes a term of the holder.
    Pending<void> decide(const QList<ApplicationId>& applications, Status status,
                         const QString& reasonCode, const QString& note,
                         const DecisionTerms& terms = {});
    /// A colleague confirms or differs (with a note); the decision stands as it is.
    Pending<void> lookAgain(const Decision& decision, const SecondLook& look);
    Pending<void> ruleOnConflict(const Conflict& conflict); ///< its state, with a reason
    Pending<void> ruleOnCondition(const QList<VacancyId>& vacancies, const ConditionRuling& ruling);
    Pending<FiledByHand> fileByHand(DocumentId document, const HandFiling& filing);
    Pending<void> skip(DocumentId document, const QString& reason);
    /// Undone like any act, also after weeks of other work on the same persons.
    Pending<void> mergePersons(const PersonMerge& merge);
    Pending<void> keepApart(ApplicantId one, ApplicantId other, const QString& reason);
    Pending<void> settleDifference(const DifferenceRuling& ruling);
    /// That this version of the form counts, whatever the receipts say.
    Pending<void> chooseVersion(ApplicationId application, DocumentId document,
                                const QString& reason);
    /// Puts values that an officer read in the place of those the program read; each names its
    /// part, the version it belongs to, and the place it was found.
    Pending<void> correctValues(ApplicationId application, const QList<ApplicationValue>& values,
                                const QString& reason);
    Pending<void> addFormLabel(const FormLabel& label);
    Pending<void> removeFormLabel(const FormLabel& label);
    Pending<void> waive(ApplicationId application, const QString& rule, const QString& ground);
    Pending<ShortlistId> arrange(VacancyId vacancy, Shortlist::Kind kind,
                                 const QList<ShortlistEntry>& entries);
    /// Adds the resolutions, holders, documents, dialogues and contacts of the page that are new;
    /// how many. What differs stays.
    Pending<int> admitPage(const MandatePageDraft& page, const QString& file);
    /// A call for the seats whose holders have to leave by that session, without a document yet.
    Pending<CallId> openCall(int session, const Deadline& deadline);
    Pending<QString> admitNote(const CallDraft& draft, const QString& file,
                               bool isOutgoing); ///< uid of the note
    /// `note` is a uid or a reference; `file` the reply as received, or empty. Its uid.
    Pending<QString> addReply(const QString& note, const NoteReply& reply, const QString& file);
    /// Writes down that States were reminded of a request, as an outgoing note. Its uid.
    Pending<QString> remind(const QString& note, const Reminder& reminder);
    /// Of vacancies, each on its own; what is late follows from it.
    Pending<void> moveDeadline(const QList<VacancyId>& vacancies, const Deadline& deadline,
                               const QString& reason);
    /// Adds a candidate from outside the public list, whatever the findings, at the end of a list.
    /// The public reason says why.
    Pending<ShortlistId> addByGroup(ApplicationId application, Shortlist::Kind kind,
                                    const QString& publicReason);
    /// The same for somebody who never applied; a person without an id is new in the register. The
    /// application made for it is marked, and is on no public list. Conflict for who has applied.
    Pending<ApplicationId> addPersonByGroup(VacancyId vacancy, Shortlist::Kind kind,
                                            const Person& person, const QString& publicReason);
    Pending<void> saveView(const SavedView& view); ///< new, or instead of its name in its place
    Pending<void> removeView(ViewPlace place, const QString& name);
    /// Several readers rank these candidates, each without seeing the others; see reader_ranking.h.
    Pending<void> openRanking(VacancyId vacancy, const QStringList& readers,
                              const QList<ApplicationId>& candidates);
    /// In the place of what the reader handed in before; not any more once the round is closed.
    Pending<void> submitRanking(VacancyId vacancy, const QString& reader,
                                const QList<ReaderRank>& ranks);
    Pending<void> closeRanking(VacancyId vacancy); ///< from here on everybody sees everything
    Pending<void> setInterview(const Interview& interview); ///< one for an application
    Pending<void> setMilestone(const Milestone& milestone); ///< day not valid: not done after all
    Pending<void> setLegalSystem(ApplicantId applicant, const QString& system);
    Pending<void> addTemplate(const QString& file, const QString& document,
                              const QString& language);
    Pending<void> removeTemplate(const QString& document, const QString& language);
    Pending<ActId> undo(ActId act);

    // What the office shares; each with its ground
    Pending<void> adoptEdition(const RuleEdition& edition, const QString& ground);
    Pending<void> confirmRule(const QString& rule, const QString& ground);
    Pending<void> addReason(const ReasonCode& reason);
    Pending<void> addRegion(const RegionEntry& entry, const QString& ground); ///< scheme included
    Pending<void> setMembership(const GroupMembership& membership, const QString& ground);
    Pending<void> removeMembership(const Region& group, const QString& state,
                                   const QString& ground);
    Pending<void> setSeatScheme(const SeatScheme& scheme, const QString& ground);
    Pending<void> setGroupMember(const GroupMember& member); ///< new where the uid is empty
    Pending<void> setGroupChair(const GroupChair& chair);

Q_SIGNALS:
    /// After each act, or several that follow closely, once the new snapshot stands. Emitted on the
    /// thread of this object.
    void changed();

public:
    struct Private; ///< for this class's own files

private:
    explicit Register(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace greffier
