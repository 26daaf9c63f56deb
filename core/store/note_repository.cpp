#include "core/store/note_repository.h"

#include "core/store/change.h"
#include "core/store/repository.h"
#include "core/store/store_error.h"
#include "core/text/words.h"

#include <QCoreApplication>

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

namespace greffier::store {

namespace {

constexpr char kSelect[]
    = "SELECT id, uid, kind, direction, language, reference, date, subject, version_of_id,"
      " about_id, signatory, text_hash,"
      " document_id, deadline_day, deadline_time, deadline_end_of_day, deadline_zone,"
      " deadline_strictness, addressees, resolutions, contacts, links, annexes, findings, text"
      " FROM note_verbale";
constexpr char kOrder[] = " ORDER BY date DESC, id DESC";

NoteVerbale read(const SQLite::Statement& row)
{
    RowReader in(row);
    NoteVerbale note;
    note.id = in.id<NoteId>();
    note.uid = in.text();
    note.kind = in.text();
    note.isOutgoing = in.text() == u"out"_s;
    note.language = in.text();
    note.reference = in.text();
    note.date = in.day();
    note.subject = in.text();
    note.versionOf = in.id<NoteId>();
    note.about = in.id<NoteId>();
    note.signatory = in.text();
    note.textHash = in.text();
    note.document = in.id<DocumentId>();
    note.deadline = readDeadline(in);
    note.addressees = in.list();
    note.resolutions = in.list();
    note.contacts = in.list();
    note.links = in.list();
    note.annexes = in.list();
    note.findings = in.list();
    note.text = in.text();
    return note;
}

NoteReply readReply(const SQLite::Statement& row)
{
    RowReader in(row);
    NoteReply reply;
    reply.uid = in.text();
    reply.note = in.id<NoteId>();
    reply.respondent = in.text();
    reply.stateIso2 = in.text();
    reply.received = in.day();
    reply.language = in.text();
    reply.kind = in.code(respondentKindFromCode);
    reply.confidentiality = in.code(confidentialityFromCode);
    reply.document = in.id<DocumentId>();
    reply.fileName = in.text();
    return reply;
}

/// What search looks at: the text with all that stands beside it.
QString wordsOf(const NoteVerbale& note)
{
    return folded(note.reference + u'\n' + note.subject + u'\n' + note.resolutions.join(u' ')
                  + u'\n' + note.addressees.join(u' ') + u'\n' + note.signatory + u'\n' + note.text)
        + u"  "_s; // so that the last two letters begin a trigram too
}

void index(Change& change, NoteId id, const NoteVerbale& note)
{
    SQLite::Statement& insert
        = change.statement("INSERT OR REPLACE INTO note_text (rowid, words) VALUES (:id, :words)");
    bind(insert, ":id", id);
    bind(insert, ":words", wordsOf(note));
    insert.exec();
}

constexpr qsizetype kTrigram = 3;

QString quoted(const QString& word) { return u'"' + word + u'"'; }

/// The index knows texts by three letters in a row; a Chinese word may have but two. Such a word
/// is looked for by all trigrams that begin with it; empty where there is none.
QString anyTrigramFrom(SQLite::Database& db, const QString& word)
{
    db.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.note_trigram"
            " USING fts5vocab (main, note_text, row)");
    SQLite::Statement select(db,
                             "SELECT term FROM temp.note_trigram"
                             " WHERE term >= :word AND term < :word || char(0x10FFFF)");
    bind(select, ":word", word);
    const QStringList trigrams = readAll(
        select, [](const SQLite::Statement& row) { return quoted(RowReader(row).text()); });
    return trigrams.isEmpty() ? QString() : u'(' + trigrams.join(u" OR "_s) + u')';
}

} // namespace

NoteId NoteRepository::add(Change& change, const NoteVerbale& note)
{
    SQLite::Statement& insert = change.statement(
        "INSERT INTO note_verbale (uid, kind, direction, language, reference, date, subject,"
        " version_of_id, about_id, signatory, text_hash, document_id, deadline_day, deadline_time, "
        "deadline_end_of_day, deadline_zone,"
        " deadline_strictness, deadline_instant, addressees, resolutions, contacts, links, annexes,"
        " findings, text) VALUES (:uid, :kind, :direction, :language, :reference, :date,"
        " :subject, :version_of, :about, :signatory, :text_hash, :document, :deadline_day, "
        ":deadline_time, :deadline_end_of_day,"
        " :deadline_zone, :deadline_strictness, :deadline_instant, :addressees, :resolutions,"
        " :contacts, :links, :annexes, :findings, :text)");
    bind(insert, ":uid", uidOr(note.uid, change.newUid()));
    bind(insert, ":kind", note.kind);
    bind(insert, ":direction", note.isOutgoing ? u"out"_s : u"in"_s);
    bind(insert, ":language", note.language);
    bind(insert, ":reference", note.reference);
    bindOrNull(insert, ":date", note.date);
    bind(insert, ":subject", note.subject);
    bindOrNull(insert, ":version_of", note.versionOf);
    bindOrNull(insert, ":about", note.about);
    bind(insert, ":signatory", note.signatory);
    bind(insert, ":text_hash", note.textHash);
    bindOrNull(insert, ":document", note.document);
    bindDeadline(insert, note.deadline);
    bind(insert, ":addressees", note.addressees);
    bind(insert, ":resolutions", note.resolutions);
    bind(insert, ":contacts", note.contacts);
    bind(insert, ":links", note.links);
    bind(insert, ":annexes", note.annexes);
    bind(insert, ":findings", note.findings);
    bind(insert, ":text", note.text);
    insert.exec();
    const NoteId id{m_db.getLastInsertRowid()};
    index(change, id, note);
    return id;
}

QString NoteRepository::addReply(Change& change, const NoteReply& reply)
{
    const QString uid = uidOr(reply.uid, change.newUid());
    SQLite::Statement& insert = change.statement(
        "INSERT INTO note_reply (uid, note_verbale_id, respondent, state, received, language,"
        " kind, confidentiality, document_id) VALUES (:uid, :note, :respondent, :state, :received,"
        " :language, :kind, :confidentiality, :document)");
    bind(insert, ":uid", uid);
    bind(insert, ":note", reply.note);
    bind(insert, ":respondent", reply.respondent);
    bindOrNull(insert, ":state", reply.stateIso2);
    bindOrNull(insert, ":received", reply.received);
    bind(insert, ":language", reply.language);
    bind(insert, ":kind", toCode(reply.kind));
    bind(insert, ":confidentiality", toCode(reply.confidentiality));
    bindOrNull(insert, ":document", reply.document);
    insert.exec();
    return uid;
}

std::optional<NoteVerbale> NoteRepository::find(NoteId id) const
{
    SQLite::Statement select(m_db, std::string(kSelect) + " WHERE id = :id");
    bind(select, ":id", id);
    return readFirst(select, read);
}

NoteVerbale NoteRepository::one(const QString& uidOrReference) const
{
    SQLite::Statement select(m_db,
                             std::string(kSelect)
                                 + " WHERE uid = :name OR (reference = :name COLLATE NOCASE"
                                   " AND version_of_id IS NULL AND about_id IS NULL)");
    bind(select, ":name", uidOrReference);
    const QList<NoteVerbale> found = readAll(select, read);
    if (found.size() == 1)
        return found.first();
    const QString message = found.isEmpty()
        ? QCoreApplication::translate("StoreError", "The register has no note verbale “%1”.")
        : QCoreApplication::translate(
            "StoreError", "Several notes verbales bear the reference “%1”; give the uid of one.");
    throw StoreError({found.isEmpty() ? Error::Code::NotFound : Error::Code::Invalid,
                      message.arg(uidOrReference),
                      {}});
}

QList<NoteVerbale> NoteRepository::all() const
{
    SQLite::Statement select(m_db, std::string(kSelect) + kOrder);
    return readAll(select, read);
}

QList<NoteVerbale> NoteRepository::requests() const
{
    SQLite::Statement select(
        m_db, std::string(kSelect) + " WHERE kind = 'request' AND version_of_id IS NULL" + kOrder);
    return readAll(select, read);
}

NoteId NoteRepository::firstVersionOf(const NoteVerbale& note) const
{
    SQLite::Statement select(m_db,
                             "SELECT id FROM note_verbale WHERE reference = :reference"
                             " COLLATE NOCASE AND reference <> '' AND date = :date AND kind = :kind"
                             " AND direction = :direction AND language <> :language"
                             " AND version_of_id IS NULL");
    bind(select, ":reference", note.reference);
    bindOrNull(select, ":date", note.date);
    bind(select, ":kind", note.kind);
    bind(select, ":direction", note.isOutgoing ? u"out"_s : u"in"_s);
    bind(select, ":language", note.language);
    return readFirst(select, [](const auto& row) { return RowReader(row).id<NoteId>(); })
        .value_or(NoteId());
}

QList<NoteReply> NoteRepository::replies() const
{
    SQLite::Statement select(
        m_db,
        "SELECT note_reply.uid, note_verbale_id, respondent, state, received, language,"
        " kind, confidentiality, document_id, document.name FROM note_reply"
        " LEFT JOIN document ON document.id = document_id"
        " ORDER BY note_verbale_id, received, note_reply.id");
    return readAll(select, readReply);
}

void NoteRepository::addReminded(Change& change, NoteId reminder, const QString& stateIso2)
{
    SQLite::Statement& insert
        = change.statement("INSERT INTO note_reminded (uid, note_verbale_id, state)"
                           " VALUES (:uid, :note, :state)");
    bind(insert, ":uid", change.newUid());
    bind(insert, ":note", reminder);
    bind(insert, ":state", stateIso2);
    insert.exec();
}

QList<NoteReminder> NoteRepository::reminders() const
{
    SQLite::Statement select(m_db,
                             "SELECT note_verbale.id, about_id, state, date FROM note_reminded"
                             " JOIN note_verbale ON note_verbale.id = note_verbale_id"
                             " ORDER BY date, note_reminded.id");
    return readAll(select, [](const SQLite::Statement& row) {
        RowReader in(row);
        NoteReminder reminder;
        reminder.reminder = in.id<NoteId>();
        reminder.request = in.id<NoteId>();
        reminder.stateIso2 = in.text();
        reminder.date = in.day();
        return reminder;
    });
}

void NoteRepository::indexAnew(Change& change, const QString& uid)
{
    const NoteVerbale note = one(uid);
    index(change, note.id, note);
}

QList<NoteVerbale> NoteRepository::holding(const QString& words, int most) const
{
    QStringList conditions;
    // What is typed in one piece belongs together: of "59/36" not each number by itself.
    for (const QString& piece : words.simplified().split(u' ')) {
        const QString word = folded(piece);
        if (!word.isEmpty())
            conditions += word.size() < kTrigram ? anyTrigramFrom(m_db, word) : quoted(word);
    }
    if (conditions.isEmpty() || conditions.contains(QString()))
        return {};
    // The order is found without the texts, which are read of those that are shown.
    SQLite::Statement select(m_db,
                             std::string(kSelect)
                                 + " WHERE id IN (SELECT id FROM note_verbale WHERE id IN"
                                   " (SELECT rowid FROM note_text WHERE words MATCH :words)"
                                 + kOrder + " LIMIT :most)" + kOrder);
    bind(select, ":words", conditions.join(u" AND "_s));
    bind(select, ":most", most);
    return readAll(select, read);
}

} // namespace greffier::store
