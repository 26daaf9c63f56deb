#include "ui/registers/notes_page.h"

#include "core/reference/reference_tables.h"
#include "core/workflow/register.h"
#include "ui/common/digest_html.h"
#include "ui/common/list_look.h"
#include "ui/common/pending.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

UnLanguage interfaceLanguage()
{
    return QLocale().language() == QLocale::French ? UnLanguage::French : UnLanguage::English;
}

} // namespace

NotesPage::NotesPage(Register& reg, QWidget* parent)
    : ListPage(u"notes"_s, 5, parent)
    , m_register(reg)
{
    setColumnWidths(list(), {140, 150});
    connect(&m_register, &Register::changed, this, &NotesPage::reload);
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
        const auto show = [this, known = *notes](const Result<QList<NoteReply>>& replies) {
            if (!replies) {
                Q_EMIT failed(replies.error());
                return;
            }
            m_notes = known;
            m_replies.clear();
            for (const NoteReply& reply : *replies)
                m_replies[reply.note] += reply;
            showRows();
        };
        whenAnswered(m_register.replies(), this, show);
    });
}

void NotesPage::showRows()
{
    QList<Row> rows;
    for (const NoteVerbale& note : std::as_const(m_notes)) {
        const QString kind = note.kind == u"call"_s ? tr("Call for applications")
            : note.kind == u"request"_s             ? tr("Request for input")
                                                    : tr("Note verbale");
        rows += Row{{note.reference.isEmpty() ? tr("No reference") : note.reference, kind,
                     dayText(note.date), dayText(note.deadline.day),
                     QLocale().toString(m_replies.value(note.id).size())},
                    note.resolutions.join(u' ') + u' ' + note.text};
    }
    setRows(rows);
}

void NotesPage::addReplies(DigestHtml& html, const NoteVerbale& note) const
{
    const QList<NoteReply> replies = m_replies.value(note.id);
    html.section(tr("Replies"));
    QStringList answered;
    for (const NoteReply& reply : replies) {
        const QString day = dayText(reply.received);
        html.value(reply.respondent,
                   isLate(note.deadline, reply.received) ? tr("%1, late").arg(day) : day);
        answered += reply.stateIso2;
    }
    html.section(tr("No reply yet"));
    const ReferenceTables& tables = m_register.reference();
    for (const QString& code :
         {u"AFRICAN"_s, u"ASIA_PACIFIC"_s, u"EEG"_s, u"GRULAC"_s, u"WEOG"_s}) {
        QStringList states;
        for (const QString& state : tables.regionalGroups.statesOf(
                 unGroup(code), note.date.isValid() ? note.date : note.deadline.day)) {
            if (!answered.contains(state))
                states += tables.states.name(state, interfaceLanguage());
        }
        std::sort(states.begin(), states.end(), [](const QString& a, const QString& b) {
            return QString::localeAwareCompare(a, b) < 0;
        });
        html.value(
            tables.regionNames.name(unGroup(code), interfaceLanguage(), RegionNames::Form::Name),
            states.join(u", "_s));
    }
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
    html.value(tr("Date"), dayText(note.date));
    html.value(tr("Deadline"), dayText(note.deadline.day));
    html.value(tr("Resolutions"), note.resolutions.join(u", "_s));
    html.value(tr("Addressees"), note.addressees.join(u'\n'));
    html.value(tr("Contacts"), note.contacts.join(u", "_s));
    html.value(tr("Annexes"), note.annexes.join(u", "_s));
    html.value(tr("Signed"), note.signatory);
    for (const QString& finding : note.findings)
        html.marked(u"warning"_s, Tone::Doubtful, tr("Please check"), finding);
    if (note.kind == u"request"_s)
        addReplies(html, note);
    html.section(tr("Text"));
    html.paragraph(note.text);
    return html.html();
}

void NotesPage::retranslateUi()
{
    setWords({tr("Reference"), tr("Kind"), tr("Date"), tr("Deadline"), tr("Replies")},
             tr("Find a note by any of its words"), tr("Notes verbales, latest first"),
             tr("The note selected"));
    showRows();
}

} // namespace greffier::ui
