#include "core/store/seal.h"

#include "core/store/binding.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <array>

namespace greffier::store {

namespace {

/// SHA-256 over fields in a form that cannot be read in two ways: each with its length before it.
class FieldHash {
public:
    void add(const QByteArray& field)
    {
        m_hash.addData(QByteArray::number(field.size()) + ':');
        m_hash.addData(field);
    }
    void add(const SQLite::Column& column)
    {
        if (column.isNull())
            m_hash.addData(QByteArrayView("-:"));
        else
            add(QByteArray(column.getText(), column.getBytes()));
    }
    QByteArray result() const { return m_hash.result().toHex(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

QByteArray newSalt()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QByteArray(reinterpret_cast<const char*>(random.data()), sizeof random).toHex();
}

/// Of the columns from `first` on.
QByteArray saltedHash(const QByteArray& salt, const SQLite::Statement& row, int first, int count)
{
    FieldHash hash;
    hash.add(salt);
    for (int column = first; column < first + count; ++column)
        hash.add(row.getColumn(column));
    return hash.result();
}

QByteArray bytesOf(const SQLite::Column& column)
{
    return QByteArray(column.getText(), column.getBytes());
}

void bindBytes(SQLite::Statement& statement, const char* name, const QByteArray& hex)
{
    statement.bind(name, hex.toStdString());
}

/// Subject and ground, then whatever else of the act is sealed openly.
constexpr char kSelectActs[]
    = "SELECT act.id, subject, ground, uid, kind, officer, system_user, machine, at, undoes,"
      " is_final, schema_version, salt, words_hash, seal FROM act"
      " LEFT JOIN act_salt ON act_salt.act_id = act.id"
      " LEFT JOIN act_seal ON act_seal.act_id = act.id";
enum ActColumn { ActNumber, FirstWord, FirstOpen = 3, ActSalt = 12, WordsHash, ActSeal };
constexpr int kWordCount = 2;

/// Before and after, then what of the row is sealed openly.
constexpr char kSelectRows[]
    = "SELECT act_row.id, before, after, act_id, table_name, row_id, row_uid, erased, salt, hash"
      " FROM act_row LEFT JOIN act_row_salt ON act_row_salt.act_row_id = act_row.id"
      " LEFT JOIN act_row_hash ON act_row_hash.act_row_id = act_row.id"
      " WHERE act_id = :act ORDER BY act_row.id";
enum RowColumn { RowNumber, FirstImage, FirstOpenOfRow = 3, Erased = 7, RowSalt, RowHash };
constexpr int kImageCount = 2;
constexpr int kOpenOfRowCount = 4;

void addOpenFields(FieldHash& seal, const SQLite::Statement& act, const QByteArray& previous,
                   const QByteArray& wordsHash)
{
    seal.add(previous);
    seal.add(act.getColumn(ActNumber));
    for (int column = FirstOpen; column < ActSalt; ++column)
        seal.add(act.getColumn(column));
    seal.add(wordsHash);
}

void addRow(FieldHash& seal, const SQLite::Statement& row, const QByteArray& hash)
{
    seal.add(row.getColumn(RowNumber));
    for (int column = FirstOpenOfRow; column < FirstOpenOfRow + kOpenOfRowCount; ++column)
        seal.add(row.getColumn(column));
    seal.add(hash);
}

/// Writes the hashes of an act's rows and adds them to its seal. What is erased within its own act
/// gets no salt to keep.
void sealRows(SQLite::Database& connection, ActId act, FieldHash& seal)
{
    SQLite::Statement rows(connection, kSelectRows);
    SQLite::Statement addSalt(connection, "INSERT INTO act_row_salt VALUES (:row, :salt)");
    SQLite::Statement addHash(connection, "INSERT INTO act_row_hash VALUES (:row, :hash)");
    bind(rows, ":act", act);
    while (rows.executeStep()) {
        const QByteArray salt = newSalt();
        const QByteArray hash = saltedHash(salt, rows, FirstImage, kImageCount);
        const qint64 row = rows.getColumn(RowNumber).getInt64();
        if (rows.getColumn(Erased).getInt() == 0) {
            bind(addSalt, ":row", row);
            bindBytes(addSalt, ":salt", salt);
            addSalt.exec();
            addSalt.reset();
        }
        bind(addHash, ":row", row);
        bindBytes(addHash, ":hash", hash);
        addHash.exec();
        addHash.reset();
        addRow(seal, rows, hash);
    }
}

/// Adds the rows of an act as they are to its seal; false when an image does not fit its hash.
bool rowsFit(SQLite::Statement& rows, ActId act, FieldHash& seal)
{
    bool fit = true;
    rows.reset();
    bind(rows, ":act", act);
    while (rows.executeStep()) {
        const QByteArray hash = bytesOf(rows.getColumn(RowHash));
        const bool erased = rows.getColumn(Erased).getInt() != 0;
        if (!erased
            && saltedHash(bytesOf(rows.getColumn(RowSalt)), rows, FirstImage, kImageCount) != hash)
            fit = false;
        addRow(seal, rows, hash);
    }
    return fit;
}

/// The words fit their hash, or they are erased, salt and all.
bool wordsFit(const SQLite::Statement& act)
{
    const bool erased = act.getColumn(ActSalt).isNull() && act.getColumn(FirstWord).size() == 0
        && act.getColumn(FirstWord + 1).size() == 0;
    return erased
        || saltedHash(bytesOf(act.getColumn(ActSalt)), act, FirstWord, kWordCount)
        == bytesOf(act.getColumn(WordsHash));
}

} // namespace

void sealAct(SQLite::Database& connection, ActId act)
{
    SQLite::Statement before(
        connection, "SELECT seal FROM act_seal WHERE act_id < :act ORDER BY act_id DESC LIMIT 1");
    bind(before, ":act", act);
    const QByteArray previous = before.executeStep() ? bytesOf(before.getColumn(0)) : QByteArray();

    SQLite::Statement select(connection,
                             (std::string(kSelectActs) + " WHERE act.id = :act").c_str());
    bind(select, ":act", act);
    select.executeStep();
    const QByteArray salt = newSalt();
    const QByteArray wordsHash = saltedHash(salt, select, FirstWord, kWordCount);
    FieldHash seal;
    addOpenFields(seal, select, previous, wordsHash);
    sealRows(connection, act, seal);

    SQLite::Statement addSalt(connection, "INSERT INTO act_salt VALUES (:act, :salt)");
    bind(addSalt, ":act", act);
    bindBytes(addSalt, ":salt", salt);
    addSalt.exec();
    SQLite::Statement addSeal(connection, "INSERT INTO act_seal VALUES (:act, :words_hash, :seal)");
    bind(addSeal, ":act", act);
    bindBytes(addSeal, ":words_hash", wordsHash);
    bindBytes(addSeal, ":seal", seal.result());
    addSeal.exec();
}

QList<ActId> actsThatDoNotFit(SQLite::Database& connection)
{
    QList<ActId> misfits;
    SQLite::Statement acts(connection, (std::string(kSelectActs) + " ORDER BY act.id").c_str());
    SQLite::Statement rows(connection, kSelectRows);
    QByteArray previous;
    qint64 expected = 1; // acts are numbered without gaps, since none is ever removed
    while (acts.executeStep()) {
        const ActId act{acts.getColumn(ActNumber).getInt64()};
        const QByteArray written = bytesOf(acts.getColumn(ActSeal));
        FieldHash seal;
        addOpenFields(seal, acts, previous, bytesOf(acts.getColumn(WordsHash)));
        const bool fits = rowsFit(rows, act, seal) && wordsFit(acts) && seal.result() == written
            && act.value == expected;
        if (!fits)
            misfits += act;
        expected = act.value + 1;
        previous = written;
    }
    return misfits;
}

} // namespace greffier::store
