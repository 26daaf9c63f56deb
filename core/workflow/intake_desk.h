#pragma once

#include "core/base/result.h"
#include "core/documents/document_file.h"
#include "core/domain/applicant.h"
#include "core/domain/application.h"
#include "core/domain/document.h"
#include "core/domain/form_label.h"
#include "core/domain/session.h"
#include "core/domain/survey_draft.h"
#include "core/domain/survey_layout.h"
#include "core/domain/survey_response.h"
#include "core/domain/vacancy.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace greffier {

/// What the register knows of a session when an intake begins.
struct IntakeState {
    Session session;
    QList<Vacancy> vacancies;
    QList<Applicant> applicants; ///< of the whole register
    QList<Document> documents; ///< of the session
    QList<SurveyResponse> surveyRows; ///< of the session
    QList<FormLabel> formLabels; ///< beside the shipped ones
    SurveyLayout surveyLayout; ///< as an earlier intake was told; empty: never
    QSet<DocumentId> withReceipt; ///< documents whose receipt is known
    QHash<ApplicantId, QList<int>> appliedFor; ///< numbers of the vacancies of this session
    QHash<ApplicationId, VacancyId> vacancyOf; ///< every application of the session
    /// What the responses to the survey apply for, by the id of the response.
    QHash<QString, QList<ApplicationId>> appliedByRow;
};

/// A document to be put on record, as one act.
struct DocumentFiling {
    DocumentFile file;
    Document
        document; ///< name, hash, part, outcome, reason, session, format; an id replaces that row
    std::optional<Applicant> person; ///< whose it is; without an id a new applicant is made
    QList<VacancyId> vacancies; ///< for which; an application is made where there is none
    QList<ApplicationValue> values; ///< what a form states
    std::optional<ReceiptLine> receipt;
};

/// What came of it.
struct DocumentFiled {
    Applicant applicant; ///< not stored (no id): filed under nobody
    DocumentId document;
};

/// One row of the survey, matched.
struct SurveyRowFiling {
    SurveyRowDraft draft;
    SurveyResponse response; ///< outcome, reason and the rest; applicant set by the filing
    std::optional<Applicant> person; ///< nobody: kept apart (unfinished)
    qsizetype personOfRow = -1; ///< the person is the new one of this earlier filing; -1: not so
    QList<VacancyId> vacancies;
    /// Applications that an earlier state of this response made, and that it names no longer.
    QList<ApplicationId> withdrawnFrom;
    QList<ApplicationValue> values; ///< empty: those of a later row count
};

/// The rows of one export that are new or changed, as one act.
struct SurveyFiling {
    DocumentFile file;
    std::optional<SurveyLayout> layout; ///< to be remembered; nothing: none was given
    QList<SurveyRowFiling> rows;
};

/// When a document that is on record already was received.
struct ReceiptFiling {
    DocumentId document;
    ReceiptLine line;
};

/// How the intake reaches the register: each writing function is one act, all or nothing, committed
/// when it returns. Blocks; called on the thread of the intake, not on that of the register.
class IntakeDesk {
public:
    virtual ~IntakeDesk() = default;

    virtual Result<IntakeState> state(int session) = 0;
    virtual Result<DocumentFiled> file(const DocumentFiling& filing) = 0;
    /// The applicants of the rows, in their order; without an id where a row has none.
    virtual Result<QList<Applicant>> file(const SurveyFiling& filing, SessionId session) = 0;
    virtual Result<void> file(const QList<ReceiptFiling>& receipts, const QString& fileName) = 0;
    /// Puts a list of receipts itself on record, so that what it proves can be looked up.
    virtual Result<void> keepReceiptsList(const DocumentFile& file, SessionId session) = 0;
};

} // namespace greffier
