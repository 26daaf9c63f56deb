#include "core/store/search_index.h"

#include "core/store/binding.h"
#include "core/store/change.h"
#include "core/store/connection.h"
#include "core/store/database.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

using namespace Qt::StringLiterals;

namespace greffier::store {

namespace {

/// A text that is written anew gets a new row in the index, because one without its content cannot
/// be changed: the row's number is the application's id and, above these bits, the version.
constexpr int kIdBits = 40;
constexpr qint64 kIdMask = (qint64(1) << kIdBits) - 1;

/// Shorter words have to stand whole: too many begin alike.
constexpr int kShortestBeginning = 3;

constexpr char kPutEntry[]
    = "INSERT INTO search_entry (application_id, version, received, letter_words, languages,"
      " nominator) VALUES (:application, 0, :received, :letter_words, :languages, :nominator)"
      " ON CONFLICT (application_id) DO UPDATE SET version = version + 1,"
      " received = excluded.received, letter_words = excluded.letter_words,"
      " languages = excluded.languages, nominator = excluded.nominator";

constexpr char kPutTexts[]
    = "INSERT INTO search_text (rowid, letter, competence, education, employment, ethics,"
      " nomination, personal, survey) SELECT :application + (version << 40), :letter, :competence,"
      " :education, :employment, :ethics, :nomination, :personal, :survey FROM search_entry"
      " WHERE application_id = :application";

constexpr char kSelectEntries[]
    = "SELECT application_id, received, letter_words, languages, nominator FROM search_entry";

SearchIndex::Entry read(const SQLite::Statement& row)
{
    RowReader in(row);
    SearchIndex::Entry entry;
    entry.application = in.id<ApplicationId>();
    entry.received = in.day();
    entry.letterWords = in.number();
    entry.languages = in.list();
    entry.nominator = in.text();
    return entry;
}

QString matchOf(const QString& section, const QString& words)
{
    const QString phrase = u'"' + words + u'"';
    const bool mayBeBeginning
        = words.section(u' ', -1).size() >= kShortestBeginning && !words.isEmpty();
    const QString match = mayBeBeginning ? phrase + u" *"_s : phrase;
    return section.isEmpty() ? match : u"%1 : %2"_s.arg(section, match);
}

} // namespace

const QStringList& SearchIndex::sections()
{
    static const QStringList codes{u"letter"_s, u"competence"_s, u"education"_s, u"employment"_s,
                                   u"ethics"_s, u"nomination"_s, u"personal"_s,  u"survey"_s};
    return codes;
}

void SearchIndex::put(Change& change, const Entry& entry, const Sections& texts)
{
    write(&change, entry, texts);
}

void SearchIndex::makeAgain(const QList<ApplicationId>& applications,
                            const std::function<std::pair<Entry, Sections>(ApplicationId)>& entryOf)
{
    SQLite::Transaction transaction(m_database.connection(),
                                    SQLite::TransactionBehavior::IMMEDIATE);
    for (const ApplicationId application : applications) {
        const auto [entry, texts] = entryOf(application);
        write(nullptr, entry, texts);
    }
    transaction.commit();
}

void SearchIndex::write(Change* change, const Entry& entry, const Sections& texts)
{
    const auto put = [&](SQLite::Statement& insert) {
        bind(insert, ":application", entry.application);
        bindOrNull(insert, ":received", entry.received);
        bind(insert, ":letter_words", entry.letterWords);
        bind(insert, ":languages", entry.languages);
        bind(insert, ":nominator", entry.nominator);
        insert.exec();
    };
    const auto putTexts = [&](SQLite::Statement& insert) {
        bind(insert, ":application", entry.application);
        for (const QString& section : sections())
            bind(insert, (":" + section.toLatin1()).constData(), texts.value(section));
        insert.exec();
    };
    if (change) {
        put(change->statement(kPutEntry));
        putTexts(change->statement(kPutTexts));
        return;
    }
    SQLite::Statement insert(m_database.connection(), kPutEntry);
    put(insert);
    SQLite::Statement insertTexts(m_database.connection(), kPutTexts);
    putTexts(insertTexts);
}

OrderedRows<SearchIndex::Entry> SearchIndex::all() const
{
    return {m_database.connection(), std::string(kSelectEntries) + " ORDER BY application_id", read};
}

SearchIndex::Entry SearchIndex::of(ApplicationId application) const
{
    SQLite::Statement select(m_database.connection(),
                             std::string(kSelectEntries) + " WHERE application_id = :application");
    bind(select, ":application", application);
    return readFirst(select, read).value_or(Entry());
}

QList<ApplicationId> SearchIndex::missing() const
{
    SQLite::Statement select(m_database.connection(),
                             "SELECT id FROM application WHERE id NOT IN"
                             " (SELECT application_id FROM search_entry) ORDER BY id");
    return readAll(select, [](auto& row) { return RowReader(row).template id<ApplicationId>(); });
}

QBitArray SearchIndex::find(const QString& section, const QString& words) const
{
    SQLite::Database& db = m_database.connection();
    const qint64 last = askNumber(db, "SELECT coalesce(max(application_id), 0) FROM search_entry");
    QHash<qint64, int> rewritten;
    SQLite::Statement versions(
        db, "SELECT application_id, version FROM search_entry WHERE version > 0");
    while (versions.executeStep())
        rewritten.insert(versions.getColumn(0).getInt64(), versions.getColumn(1).getInt());

    QBitArray found(last + 1);
    SQLite::Statement select(db, "SELECT rowid FROM search_text WHERE search_text MATCH :match");
    bind(select, ":match", matchOf(section, words));
    while (select.executeStep()) {
        const qint64 row = select.getColumn(0).getInt64();
        const qint64 id = row & kIdMask;
        if (id <= last && rewritten.value(id) == static_cast<int>(row >> kIdBits))
            found.setBit(id);
    }
    return found;
}

} // namespace greffier::store
