// The same applications, whichever way they lie on the disk.

#include "core/documents/tables/csv_reader.h"
#include "tests/cli/cli_run.h"
#include "tests/support/catch.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTimeZone>

#include <functional>

#include <zip.h>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    REQUIRE(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// The forms and letters of the sample by their names in its list of receipts.
QStringList receivedIn(const QString& sample)
{
    QStringList names;
    QDirIterator files(sample, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names += files.next().mid(sample.size() + 1);
    names = names.filter(u"/"_s);
    names.sort();
    return names;
}

/// The sample in another arrangement, with the list of receipts that goes with it.
class Arrangement {
public:
    Arrangement(const Workbench& bench, const QString& name)
        : m_sample(bench.received())
        , m_folder(bench.path(name))
        , m_receipts(bench.path(name + u".csv"_s))
    {
        const auto sheet = readCsv(contentOf(m_sample + u"/receipts.csv"_s));
        REQUIRE(sheet);
        m_lines = sheet->rows;
        REQUIRE(QDir().mkpath(m_folder));
    }

    /// A zip with everything that fits in it; `names` are those inside.
    static QByteArray zipOf(const QList<std::pair<QString, QByteArray>>& files)
    {
        zip_error_t error;
        zip_source_t* memory = zip_source_buffer_create(nullptr, 0, 0, &error);
        zip_source_keep(memory);
        zip_t* archive = zip_open_from_source(memory, ZIP_TRUNCATE, &error);
        REQUIRE(archive);
        for (const auto& [name, bytes] : files)
            zip_file_add(archive, name.toUtf8().constData(),
                         zip_source_buffer(archive, bytes.constData(),
                                           static_cast<zip_uint64_t>(bytes.size()), 0),
                         ZIP_FL_ENC_UTF_8);
        REQUIRE(zip_close(archive) == 0);
        zip_source_open(memory);
        zip_source_seek(memory, 0, SEEK_END);
        QByteArray zip(zip_source_tell(memory), Qt::Uninitialized);
        zip_source_seek(memory, 0, SEEK_SET);
        zip_source_read(memory, zip.data(), static_cast<zip_uint64_t>(zip.size()));
        zip_source_free(memory);
        return zip;
    }

    QList<std::pair<QString, QByteArray>> files(const QString& beginning = {}) const
    {
        QList<std::pair<QString, QByteArray>> files;
        for (const QString& name : receivedIn(m_sample)) {
            if (name.startsWith(beginning))
                files += std::pair{name, contentOf(m_sample + u'/' + name)};
        }
        return files;
    }

    void put(const QString& name, const QByteArray& bytes) const
    {
        write(m_folder + u'/' + name, bytes);
    }

    /// Has the list name a file otherwise; nothing: leaves its line out.
    void rename(const std::function<QString(const QString&)>& name)
    {
        for (qsizetype row = m_lines.size() - 1; row > 0; --row) {
            m_lines[row][0] = name(m_lines.at(row).at(0));
            if (m_lines.at(row).at(0).isEmpty())
                m_lines.removeAt(row);
        }
    }

    /// The line of a file: file, received_at, zone, channel, from, subject, message_id.
    QStringList lineOf(const QString& name) const
    {
        for (const QStringList& line : m_lines) {
            if (line.first() == name)
                return line;
        }
        return {};
    }

    ProgramRun takeIn(const Workbench& bench) const
    {
        QString csv;
        for (const QStringList& line : m_lines)
            csv += u'"' + line.join(u"\",\""_s) + u"\"\r\n"_s;
        write(m_receipts, csv.toUtf8());
        return cli({u"intake"_s, bench.registerFile(), u"--session"_s, u"55"_s, m_folder,
                    u"--survey"_s, m_sample + u"/survey.csv"_s, u"--receipts"_s, m_receipts,
                    u"--json"_s});
    }

private:
    QString m_sample;
    QString m_folder;
    QString m_receipts;
    QList<QStringList> m_lines;
};

QString flatName(const QString& name) { return QString(name).replace(u'/', u" - "_s); }

/// A mail with one file, received when the line of the list says; nothing where its headers could
/// not say the same: a time known to the minute, something handed in.
QByteArray mailWith(const QString& name, const QByteArray& bytes, const QStringList& line)
{
    const QDateTime at(QDateTime::fromString(line.value(1), u"yyyy-MM-dd HH:mm:ss"_s));
    if (!at.isValid() || line.value(3) != u"mail"_s)
        return {};
    const QDateTime received(at.date(), at.time(), QTimeZone(line.value(2).toLatin1()));
    const QString date = QLocale::c().toString(received.toOffsetFromUtc(received.offsetFromUtc()),
                                               u"ddd, d MMM yyyy HH:mm:ss "_s)
        + received.toOffsetFromUtc(received.offsetFromUtc())
              .toString(u"tt"_s)
              .remove(u':')
              .right(5);
    const QString headers
        = u"Received: from mx.example.org by mail.example.org with ESMTPS;\r\n %1\r\n"
          "From: %2\r\nTo: <calls@example.org>\r\nSubject: %3\r\nMessage-ID: %4\r\n"
          "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"part\"\r\n\r\n"
          "--part\r\nContent-Type: text/plain\r\n\r\nPlease find the file attached.\r\n"
          "--part\r\nContent-Type: application/octet-stream\r\n"
          "Content-Disposition: attachment; filename=\"%5\"\r\n"
          "Content-Transfer-Encoding: base64\r\n\r\n"_s.arg(date, line.value(4), line.value(5),
                                                            line.value(6), name.section(u'/', -1));
    QByteArray mail = headers.toUtf8();
    const QByteArray content = bytes.toBase64();
    for (qsizetype at64 = 0; at64 < content.size(); at64 += 76)
        mail += content.mid(at64, 76) + "\r\n";
    return mail + "--part--\r\n";
}

/// What the rules make of every application, the names of files apart.
QStringList findingsIn(const Workbench& bench)
{
    QStringList lines;
    const QJsonArray screened
        = cli({u"screen"_s, bench.registerFile(), u"--session"_s, u"55"_s, u"--json"_s}).array();
    for (const QJsonValue& entry : screened) {
        const QString key = entry[u"family_name"_s].toString() + u", "_s
            + entry[u"given_names"_s].toString() + u" for "_s
            + QString::number(entry[u"vacancy"_s].toInt()) + u": "_s;
        lines += key + entry[u"proposed"_s].toString()
            + (entry[u"complete"_s].toBool() ? u" complete"_s : u" incomplete"_s);
        for (const QJsonValue& finding : entry[u"findings"_s].toArray())
            lines += key + finding[u"rule"_s].toString() + u' ' + finding[u"verdict"_s].toString()
                + u' ' + finding[u"weight"_s].toString() + u' ' + finding[u"text"_s].toString();
    }
    lines.sort();
    return lines;
}

qsizetype acts(const Workbench& bench)
{
    return cli({u"history"_s, bench.registerFile(), u"--json"_s}).array().size();
}

/// Takes the arrangement in twice, and compares with the sample as it is.
void checkSame(const Arrangement& arrangement)
{
    Workbench asItIs;
    asItIs.takeIn();
    const QStringList expected = findingsIn(asItIs);
    REQUIRE(expected.size() > 500);

    Workbench bench;
    bench.begin();
    const ProgramRun first = arrangement.takeIn(bench);
    INFO(first.err.toStdString());
    REQUIRE(first.exitCode == 0);
    const QStringList found = findingsIn(bench);
    CHECK(found.size() == expected.size());
    for (qsizetype i = 0; i < qMin(found.size(), expected.size()); ++i)
        CHECK(found.at(i).toStdString() == expected.at(i).toStdString());

    const qsizetype before = acts(bench);
    REQUIRE(arrangement.takeIn(bench).exitCode == 0);
    CHECK(acts(bench) == before);
}

} // namespace

TEST_CASE("all files in one folder give the same applications and findings", "[cli][layout]")
{
    Workbench bench;
    Arrangement flat(bench, u"flat"_s);
    for (const auto& [name, bytes] : flat.files())
        flat.put(flatName(name), bytes);
    flat.rename(flatName);
    checkSame(flat);
}

TEST_CASE("an archive within an archive gives the same applications and findings", "[cli][layout]")
{
    Workbench bench;
    Arrangement zipped(bench, u"zipped"_s);
    // The letters come first, and some before the form that says who their writer is.
    auto files = zipped.files(u"forms/"_s);
    files.prepend({u"a.zip"_s, Arrangement::zipOf(zipped.files(u"letters/"_s))});
    zipped.put(u"received.zip"_s, Arrangement::zipOf(files));
    checkSame(zipped);
}

TEST_CASE("saved mails give the same applications and findings", "[cli][layout]")
{
    Workbench bench;
    Arrangement mails(bench, u"mails"_s);
    QSet<QString> inMails;
    for (const auto& [name, bytes] : mails.files()) {
        const QByteArray mail = mailWith(name, bytes, mails.lineOf(name));
        if (!mail.isEmpty())
            inMails += name;
        mails.put(mail.isEmpty() ? name : flatName(name) + u".eml"_s,
                  mail.isEmpty() ? bytes : mail);
    }
    CHECK(inMails.size() > 100);
    mails.rename([&](const QString& name) { return inMails.contains(name) ? QString() : name; });
    checkSame(mails);
}
