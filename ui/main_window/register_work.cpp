#include "ui/main_window/register_work.h"

#include "ui/calls/call_review_dialog.h"
#include "ui/common/pending.h"
#include "ui/common/progress_place.h"
#include "ui/common/settings.h"
#include "ui/documents/templates_dialog.h"
#include "ui/intake/form_labels_dialog.h"
#include "ui/intake/intake_dialog.h"
#include "ui/intake/outcomes_dialog.h"
#include "ui/intake/survey_columns_dialog.h"
#include "ui/registers/draft_review_dialog.h"
#include "ui/rulings/group_dialog.h"
#include "ui/rulings/rule_book_dialog.h"

#include <QFileDialog>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace greffier::ui {

RegisterWork::RegisterWork(Register& reg, ProgressPlace& progress, QWidget* window)
    : QObject(window)
    , m_register(reg)
    , m_progress(progress)
    , m_window(window)
{
}

void RegisterWork::admitCall()
{
    const QString file = QFileDialog::getOpenFileName(
        m_window, tr("A call, a note verbale or the page of a mandate as it was received"),
        Settings().folder(Preferences::Received),
        tr("Documents (*.docx *.pdf *.txt *.html *.htm)"));
    if (!file.isEmpty())
        receive(file, {});
}

/// One piece of long work has the place for it; what is asked meanwhile is told so.
bool RegisterWork::isFree()
{
    if (m_progress.isBusy())
        Q_EMIT failed({Error::Code::Invalid,
                       tr("Something else is under way, as the foot of the window shows. Wait "
                          "until it is done, or stop it there."),
                       {}});
    return !m_progress.isBusy();
}

void RegisterWork::receive(const QString& file, const std::function<void()>& otherwise)
{
    if (!isFree())
        return;
    m_progress.begin(tr("Reading the document"));
    whenAnswered(m_register.readCall(file), this,
                 [this, file, otherwise](const Result<CallDraft>& read) {
                     m_progress.end();
                     if (read && read->kind == u"note_verbale"_s)
                         admitNote(*read, file);
                     else if (read && read->mandatePage)
                         admitPage(*read, file);
                     else if (otherwise && (!read || read->kind != u"call"_s))
                         otherwise();
                     else if (!read)
                         Q_EMIT failed(read.error());
                     else
                         admitCall(*read, file);
                 });
}

void RegisterWork::admitCall(const CallDraft& read, const QString& file)
{
    const auto draft = CallReviewDialog::review(read, m_window);
    if (!draft)
        return;
    whenAnswered(m_register.admitCall(*draft, file), this,
                 [this, session = draft->session](const Result<CallId>& admitted) {
                     if (admitted)
                         Q_EMIT said(
                             tr("The call for session %1 is in the register.").arg(session));
                     else
                         Q_EMIT failed(admitted.error());
                 });
}

void RegisterWork::admitNote(const CallDraft& draft, const QString& file)
{
    DraftReviewDialog review(draft, m_window);
    if (review.exec() != QDialog::Accepted)
        return;
    whenAnswered(m_register.admitNote(draft, file, review.isOutgoing()), this,
                 [this](const Result<QString>& admitted) {
                     if (admitted)
                         Q_EMIT said(tr("The note verbale is in the register."));
                     else
                         Q_EMIT failed(admitted.error());
                 });
}

void RegisterWork::admitPage(const CallDraft& draft, const QString& file)
{
    const auto review = [this, draft, file](const Result<QList<PageDifference>>& differences) {
        if (!differences) {
            Q_EMIT failed(differences.error());
            return;
        }
        if (DraftReviewDialog(draft, *differences, m_window).exec() != QDialog::Accepted)
            return;
        whenAnswered(m_register.admitPage(*draft.mandatePage, file), this,
                     [this](const Result<int>& added) {
                         if (added)
                             Q_EMIT said(tr("%Ln entry(ies) of the page are in the register.",
                                            nullptr, *added));
                         else
                             Q_EMIT failed(added.error());
                     });
    };
    whenAnswered(m_register.comparePage(*draft.mandatePage), this, review);
}

void RegisterWork::takeIn(const QStringList& dropped, int sessionNumber)
{
    QList<int> sessions;
    const auto lists = m_register.snapshot();
    for (const Call& call : lists->calls) {
        const Session* session = lists->session(call.session);
        if (session && !sessions.contains(session->number))
            sessions.prepend(session->number);
    }
    if (sessions.isEmpty()) {
        Q_EMIT failed({Error::Code::Invalid,
                       tr("Nothing was taken in: admit the call of the session first."),
                       {}});
        return;
    }
    IntakeRequest start = requestFor(dropped);
    start.session = sessionNumber;
    const auto request = IntakeDialog::ask(start, sessions, m_window);
    if (!request || !isFree())
        return;
    if (request->surveyFile.isEmpty()) {
        takeIn(*request);
        return;
    }
    whenAnswered(m_register.previewSurvey(*request), this,
                 [this, request = *request](const Result<SurveyPreview>& preview) {
                     if (preview)
                         takeIn(request, *preview);
                     else
                         Q_EMIT failed(preview.error());
                 });
}

void RegisterWork::takeIn(IntakeRequest request, const SurveyPreview& preview)
{
    if (!preview.isRemembered || !preview.problem.isEmpty()) {
        request.surveyLayout = SurveyColumnsDialog::ask(m_register, request, preview, m_window);
        if (!request.surveyLayout)
            return;
    }
    if (isFree())
        takeIn(request);
}

void RegisterWork::takeIn(const IntakeRequest& request)
{
    whenAnswered(m_register.takeIn(request, m_progress.begin(tr("Taking in applications"))), this,
                 [this](const Result<IntakeReport>& report) {
                     m_progress.end();
                     if (!report) {
                         Q_EMIT failed(report.error());
                         return;
                     }
                     (new OutcomesDialog(*report, *m_register.snapshot(), m_window))->show();
                 });
}

void RegisterWork::showRuleBook() { RuleBookDialog(m_register, m_window).exec(); }

void RegisterWork::showGroup(int sessionNumber)
{
    GroupDialog(m_register, sessionNumber, m_window).exec();
}

void RegisterWork::showTemplates(int sessionNumber)
{
    TemplatesDialog(m_register, sessionNumber, m_window).exec();
}

void RegisterWork::editFormLabels()
{
    whenAnswered(m_register.formLabels(), this, [this](const Result<QList<FormLabel>>& known) {
        if (!known) {
            Q_EMIT failed(known.error());
            return;
        }
        const auto edited = FormLabelsDialog::edit(*known, m_window);
        if (!edited)
            return;
        const auto report = [this](const Result<void>& done) {
            if (!done)
                Q_EMIT failed(done.error());
        };
        for (const FormLabel& label : *known) {
            if (!edited->contains(label))
                whenAnswered(m_register.removeFormLabel(label), this, report);
        }
        for (const FormLabel& label : *edited) {
            if (!known->contains(label))
                whenAnswered(m_register.addFormLabel(label), this, report);
        }
    });
}

void RegisterWork::backUp()
{
    const QString folder
        = QFileDialog::getExistingDirectory(m_window, tr("Where the copy is to be kept"));
    if (folder.isEmpty())
        return;
    whenAnswered(m_register.backupTo(folder), this, [this](const Result<QString>& copy) {
        if (copy)
            Q_EMIT said(tr("A verified copy was made: %1").arg(*copy));
        else
            Q_EMIT failed(copy.error());
    });
}

void RegisterWork::verify()
{
    if (!isFree())
        return;
    m_progress.begin(tr("Checking the register"));
    whenAnswered(m_register.verify(), this, [this](const Result<VerifyReport>& report) {
        m_progress.end();
        if (!report)
            Q_EMIT failed(report.error());
        else if (!report->problems.isEmpty())
            Q_EMIT failed({Error::Code::Damaged, report->problems.join(u'\n'), {}});
        else
            Q_EMIT said(
                tr("Everything holds together: %1 acts and %2 stored files were checked.")
                    .arg(QLocale().toString(report->acts), QLocale().toString(report->files)));
    });
}

} // namespace greffier::ui
