#include "ui/registers/notes_page.h"

#include "core/domain/shown_day.h"
#include "core/reference/reference_tables.h"
#include "core/workflow/register.h"
#include "core/workflow/stored_reasons.h"
#include "ui/actions/action_list.h"
#include "ui/common/digest_html.h"
#include "ui/common/list_look.h"
#include "ui/common/pending.h"
#include "ui/common/words.h"
#include "ui/documents/document_export.h"
#include "ui/registers/reply_dialog.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

UnLanguage shownLanguage()
{
    return QLocale().language() == QLocale::French ? UnLanguage::French : UnLanguage::English;
}

/// The languages in which a note is there, its own first.
QString languagesOf(const NoteVerbale& note, const QList<NoteVerbale>& notes)
{
    const NoteId first = note.versionOf.isValid() ? note.versionOf : note.id;
    QStringList languages{note.language};
    for (const NoteVerbale& other : notes) {
        if (other.id != note.id && (other.id == first || other.versionOf == first))
            languages += other.language;
    }
    QStringList names;
    for (const QString& code : std::as_const(languages))
        names += languageName(code);
    return names.join(u", "_s);
}

} // namespace

NotesPage::NotesPage(Register& reg, QWidget* parent)
    : ListPage(u"notes"_s, viewColumns(ViewPlace::Notes), parent)
    , m_register(reg)
    , m_documents(new DocumentExport(reg, this))
{
    setColumnWidths(list(), {120, 180, 120, 80, 80});
    offerViews(reg, ViewPlace::Notes);
    connect(&m_register, &Register::changed, this, &NotesPage::reload);
    const auto act = [this](const QString& name, auto what) {
        QAction* action = makeAction(name, this);
        action->setEnabled(!m_register.isReadOnly());
        connect(action, &QAction::triggered, this, what);
    };
    act(u"addReply"_s, [this] { addReply(); });
    act(u"remind"_s, [this] { remind(); });
    connect(makeAction(u"exportNote"_s, this), &QAction::triggered, this,
            &NotesPage::exportDocument);
    connect(m_documents, &DocumentExport::failed, this, &NotesPage::failed);
    connect(m_documents, &DocumentExport::said, this, &NotesPage::said);
    retranslateUi();
    reload();
}

void NotesPage::reload()
{
    whenAnswered(m_register.notes(), this, [this](const Result<QList<NoteVerbale>>& notes) {
        if (!notes) {
            Q_EMIT failed(notes.error());
            return;
        }
        const auto show = [this, known = *notes](const Result<QList<RequestStanding>>& requests) {
            if (!requests) {
                Q_EMIT failed(requests.error());
                return;
            }
            m_notes = known;
            m_requests.clear();
            for (const RequestStanding& request : *requests)
                m_requests.insert(request.request.id, request);
            showRows();
        };
        whenAnswered(m_register.standings(), this, show);
    });
}

void NotesPage::showRows()
{
    QList<Row> rows;
    for (const NoteVerbale& note : std::as_const(m_notes)) {
        const qsizetype replies = m_requests.value(note.id).replies.size();
        rows += Row{{note.reference.isEmpty() ? tr("No reference") : note.reference, note.subject,
                     noteKindName(note.kind), dayText(note.date), dayText(note.deadline.day),
                     QLocale().toString(replies)},
                    note.resolutions.join(u' ') + u' ' + note.text,
                    {},
                    {note.reference, {}, {}, note.date, note.deadline.day, replies}};
    }
    setRows(rows);
}

void NotesPage::addReplies(DigestHtml& html, const RequestStanding& request) const
{
    html.section(tr("Replies"));
    for (const NoteReply& reply : request.replies) {
        const QString day = dayText(reply.received);
        QStringList said{isLate(request.request.deadline, reply.received) ? tr("%1, late").arg(day)
                                                                          : day,
                         displayName(reply.kind), displayName(reply.confidentiality)};
        if (!reply.language.isEmpty())
            said += languageName(reply.language);
        if (const QDate reminded = request.remindedOn(reply.stateIso2); reminded.isValid())
            said += tr("reminded on %1").arg(dayText(reminded));
        html.value(reply.respondent, said.join(u" · "_s), reply.fileName);
    }
}

void NotesPage::addSilent(DigestHtml& html, const RequestStanding& request) const
{
    html.section(tr("No reply yet"));
    const ReferenceTables& tables = m_register.reference();
    for (const Region& group : electoralGroups()) {
        QStringList states;
        for (const SilentState& state : request.silent) {
            const QString name = tables.states.name(state.iso2, shownLanguage());
            if (state.group == group)
                states += state.reminded.isValid()
                    //: a State, and the day on which it was reminded
                    ? tr("%1 (reminded on %2)").arg(name, dayText(state.reminded))
                    : name;
        }
        std::sort(states.begin(), states.end(), [](const QString& a, const QString& b) {
            return QString::localeAwareCompare(a, b) < 0;
        });
        html.value(tables.regionNames.name(group, shownLanguage(), RegionNames::Form::Name),
                   states.join(u", "_s));
    }
}

/// The reference, by which the history is read, where no other note bears it.
QString NotesPage::nameInHistory(const NoteVerbale& note) const
{
    const auto bears = [&note](const NoteVerbale& other) {
        return other.reference.compare(note.reference, Qt::CaseInsensitive) == 0;
    };
    const bool isOnly = std::count_if(m_notes.cbegin(), m_notes.cend(), bears) == 1;
    return isOnly && !note.reference.isEmpty() ? note.reference : note.uid;
}

const RequestStanding* NotesPage::currentRequest() const
{
    const int row = currentRow();
    if (row < 0 || row >= m_notes.size())
        return nullptr;
    const auto found = m_requests.constFind(m_notes.at(row).id);
    return found == m_requests.cend() ? nullptr : &*found;
}

void NotesPage::addReply()
{
    const RequestStanding* request = currentRequest();
    if (!request) {
        Q_EMIT failed(
            {Error::Code::Invalid, tr("Select the request for input that was replied to."), {}});
        return;
    }
    const NoteVerbale note = request->request;
    ReplyDialog dialog(note.reference, m_register.reference().states, m_register.today(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    whenAnswered(m_register.addReply(nameInHistory(note), dialog.reply(), dialog.file()), this,
                 [this](const Result<QString>& added) {
                     if (!added)
                         Q_EMIT failed(added.error());
                 });
}

void NotesPage::remind()
{
    const RequestStanding* request = currentRequest();
    if (!request) {
        Q_EMIT failed(
            {Error::Code::Invalid, tr("Select the request for input that was not answered."), {}});
        return;
    }
    Reminder reminder;
    reminder.language = request->request.language;
    whenAnswered(m_register.remind(nameInHistory(request->request), reminder), this,
                 [this](const Result<QString>& sent) {
                     if (sent)
                         Q_EMIT said(tr("A reminder to all States that did not answer is among the "
                                        "notes; undo takes it back."));
                     else
                         Q_EMIT failed(sent.error());
                 });
}

void NotesPage::exportDocument()
{
    const RequestStanding* request = currentRequest();
    if (!request) {
        Q_EMIT failed({Error::Code::Invalid,
                       tr("Select the request for input that a document is to be written about."),
                       {}});
        return;
    }
    ExportRequest start;
    start.document = request->silent.isEmpty() ? u"request"_s : u"reminder"_s;
    start.note = request->request.uid;
    m_documents->begin(start);
}

bool NotesPage::goTo(const Destination& destination)
{
    const auto* wanted = std::get_if<NoteId>(&destination);
    const auto found = std::find_if(m_notes.cbegin(), m_notes.cend(),
                                    [&](const auto& each) { return wanted && each.id == *wanted; });
    if (found == m_notes.cend())
        return false;
    select(static_cast<int>(found - m_notes.cbegin()));
    return true;
}

QString NotesPage::digestOf(int row) const
{
    const NoteVerbale& note = m_notes.at(row);
    DigestHtml html(palette());
    html.title(note.reference.isEmpty() ? tr("No reference") : note.reference,
               note.isOutgoing ? tr("Sent") : tr("Received"));
    html.value(tr("Subject"), note.subject);
    html.value(tr("Date"), dayText(note.date));
    html.value(tr("Languages"), languagesOf(note, m_notes));
    html.value(tr("Deadline"), dayText(note.deadline.day));
    html.value(tr("Resolutions"), note.resolutions.join(u", "_s));
    html.value(tr("Addressees"), note.addressees.join(u'\n'));
    html.value(tr("Contacts"), note.contacts.join(u", "_s));
    html.value(tr("Annexes"), note.annexes.join(u", "_s));
    html.value(tr("Signed"), note.signatory);
    for (const QString& finding : note.findings)
        html.marked(u"warning"_s, Tone::Doubtful, tr("Please check"), reasonInWords(finding));
    if (const auto request = m_requests.constFind(note.id); request != m_requests.cend()) {
        addReplies(html, *request);
        addSilent(html, *request);
    }
    html.section(tr("Text"));
    html.paragraph(note.text);
    return html.html();
}

void NotesPage::retranslateUi()
{
    setWords(
        {tr("Reference"), tr("Subject"), tr("Kind"), tr("Date"), tr("Deadline"), tr("Replies")},
        tr("Find a note by any of its words"), tr("Notes verbales, latest first"),
        tr("The note selected"));
    setFirstStep(tr("There are no notes verbales in this register yet. Drop a note on this window, "
                    "or choose its file with “Admit a call” in the menu “Session”."));
    showRows();
}

} // namespace greffier::ui
