#include "app/sample/sample_files.h"

#include "app/sample/form_document.h"
#include "app/sample/sample_call.h"
#include "core/documents/docx/text_reader.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace greffier::sample;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList filesBelow(const QString& folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names += files.next().mid(folder.size() + 1);
    names.sort();
    return names;
}

/// The first cell of each line after the heading; cells are quoted.
QStringList firstCells(const QByteArray& csv)
{
    QStringList cells;
    for (const QString& line : QString::fromUtf8(csv).split(u"\r\n"_s, Qt::SkipEmptyParts).mid(1))
        cells += line.section(u'"', 1, 1);
    return cells;
}

/// The files that came by mail.
QStringList receivedIn(const QString& folder) { return filesBelow(folder).filter(u"/"_s); }

} // namespace

TEST_CASE("sample files: the same seed writes the same files", "[sample]")
{
    QTemporaryDir folder;
    const SamplePeople people({60, 1});
    REQUIRE(writeSample(people, folder.filePath(u"a"_s)));
    REQUIRE(writeSample(SamplePeople({60, 1}), folder.filePath(u"b"_s)));
    const QStringList names = filesBelow(folder.filePath(u"a"_s));
    CHECK(names.size() > 100);
    REQUIRE(names == filesBelow(folder.filePath(u"b"_s)));
    for (const QString& name : names) {
        INFO(name.toStdString());
        const bool same = contentOf(folder.filePath(u"a/"_s + name))
            == contentOf(folder.filePath(u"b/"_s + name));
        CHECK(same);
    }
}

TEST_CASE(
    "sample files: receipts name the files that are there but for the cases that say otherwise",
    "[sample]")
{
    QTemporaryDir temporary;
    const QString folder = temporary.filePath(u"sample"_s);
    const auto written = writeSample(SamplePeople({60, 1}), folder);
    REQUIRE(written);
    const QStringList there = receivedIn(folder);
    const QStringList listed = firstCells(contentOf(folder + u"/receipts.csv"_s));
    CHECK(there.size() == written->files);

    QStringList onlyListed;
    for (const QString& name : listed) {
        if (!there.contains(name))
            onlyListed += name;
    }
    CHECK(onlyListed == QStringList{u"letters/announced letter.pdf"_s});
    QStringList onlyThere;
    for (const QString& name : there) {
        if (!listed.contains(name))
            onlyThere += name;
    }
    CHECK(onlyThere.size() == 2); // a form of unknown receipt, and a note that came with no mail

    QSet<QString> expected;
    const QByteArray list = contentOf(folder + u"/expected-files.json"_s);
    for (const QJsonValue file : QJsonDocument::fromJson(list).array()) {
        if (file[u"outcome"_s].toString() != u"missing"_s)
            expected += file[u"file"_s].toString();
    }
    CHECK(expected == QSet<QString>(there.begin(), there.end()));
}

TEST_CASE("sample files: every form that is meant to be read opens and holds the person's name",
          "[sample]")
{
    const SamplePeople people({60, 1});
    for (int index = 0; index < people.order().persons; ++index) {
        const Candidacy candidacy = people.candidacy(index);
        for (const Form& form : candidacy.forms) {
            const auto bytes = formAsDocx(people.tables(), candidacy.person, form);
            REQUIRE(bytes);
            const auto text = greffier::docx::readText(*bytes);
            REQUIRE(text);
            const QString plain = greffier::plainText(*text);
            CHECK(plain.contains(form.identity.familyName));
            CHECK(plain.contains(form.identity.ownScriptName));
            CHECK(plain.contains(form.certifiedName));
            CHECK(plain.contains(people.tables().vacancy(form.vacancy).resolution));
        }
    }
}

TEST_CASE("sample files: the call has one footnote for its three conditional vacancies", "[sample]")
{
    const SampleTables tables;
    const auto call = callAsDocx(tables);
    REQUIRE(call);
    const auto text = greffier::docx::readText(*call);
    REQUIRE(text);
    CHECK(text->notes.size() == 1);
    CHECK(callAsText(tables).count(u"[1]"_s) == 4);
    CHECK(callAsText(tables).contains(u"25 octobre 2023 à midi (heure de Genève)"_s));
}

TEST_CASE("sample files: a folder that is not empty is left as it is", "[sample]")
{
    QTemporaryDir folder;
    QFile other(folder.filePath(u"other.txt"_s));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.close();
    const auto written = writeSample(SamplePeople({3, 1}), folder.path());
    REQUIRE(!written);
    CHECK(written.error().code == greffier::Error::Code::Conflict);
    CHECK(filesBelow(folder.path()) == QStringList{u"other.txt"_s});
}
