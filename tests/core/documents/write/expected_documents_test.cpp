// Every document in English and in French, part by part, against what it was when somebody last
// looked at it: tests/fixtures/expected/written. After a change that is meant, run this test once
// with GREFFIER_RENEW_EXPECTED=1, look at the documents, and commit what changed.
#include "tests/core/documents/docx/docx_parts.h"
#include "tests/core/documents/write/sample_documents.h"
#include "tests/support/catch.h"
#include "tests/support/qt_printing.h"
#include "tests/support/texts_in.h"

#include <QDir>
#include <QFile>
#include <QHash>

using namespace greffier;
using namespace greffier::test;
using namespace Qt::StringLiterals;

namespace {

/// What is the same in every document of a language.
const QStringList kShared{u"word/styles.xml"_s, u"word/fontTable.xml"_s, u"word/settings.xml"_s};

/// The parts of that name, one line an element so that a difference can be read.
QString asText(const DocxParts& parts, const QStringList& names)
{
    QString text;
    for (const QString& name : names)
        text += u"=== %1\n%2\n"_s.arg(
            name, QString::fromUtf8(parts.part(name)).replace(u"><"_s, u">\n<"_s).trimmed());
    return text;
}

QHash<QString, QString> partsIn(const QString& text)
{
    QHash<QString, QString> parts;
    for (const QString& part : text.split(u"=== "_s, Qt::SkipEmptyParts))
        parts.insert(part.section(u'\n', 0, 0), part.section(u'\n', 1));
    return parts;
}

/// Compares a document with its file, or writes the file anew.
void compare(const QString& name, const QString& written)
{
    INFO(name.toStdString());
    QFile file(QStringLiteral(GREFFIER_SOURCE_DIR)
               + u"/tests/fixtures/expected/written/%1.txt"_s.arg(name));
    if (qEnvironmentVariableIsSet("GREFFIER_RENEW_EXPECTED")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(written.toUtf8());
        return;
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QHash<QString, QString> expected = partsIn(QString::fromUtf8(file.readAll()));
    const QHash<QString, QString> found = partsIn(written);
    CHECK(found.keys().size() == expected.keys().size());
    for (auto part = expected.cbegin(); part != expected.cend(); ++part) {
        INFO(part.key().toStdString());
        const QStringList lines = part->split(u'\n');
        const QStringList now = found.value(part.key()).split(u'\n');
        CHECK(now.size() == lines.size());
        for (qsizetype i = 0; i < qMin(lines.size(), now.size()); ++i) {
            if (now.at(i) == lines.at(i))
                continue;
            INFO("line " << i + 1);
            CHECK(now.at(i) == lines.at(i));
            break;
        }
    }
}

} // namespace

TEST_CASE("every document in English and French is what was looked at, part by part",
          "[documents][write][expected]")
{
    int compared = 0;
    for (const auto& [name, document] : samples::allDocuments(textsIn)) {
        const QString language = name.section(u'-', -1);
        if (language != u"en" && language != u"fr")
            continue;
        REQUIRE(document);
        const DocxParts parts(document->bytes);
        QStringList own = parts.names();
        own.removeIf([](const QString& part) { return kShared.contains(part); });
        compare(name, asText(parts, own));
        compare(u"all-"_s + language, asText(parts, kShared));
        ++compared;
    }
    CHECK(compared == 32);
}

TEST_CASE("every document is written in the same bytes from the same values",
          "[documents][write][expected]")
{
    const auto first = samples::allDocuments(textsIn);
    const auto second = samples::allDocuments(textsIn);
    REQUIRE(first.size() == second.size());
    for (qsizetype i = 0; i < first.size(); ++i) {
        INFO(first.at(i).first.toStdString());
        REQUIRE(first.at(i).second);
        CHECK(first.at(i).second->bytes == second.at(i).second->bytes);
    }
}

TEST_CASE("every document has the same structure in each of its languages",
          "[documents][write][expected]")
{
    const QString body = u"word/document.xml"_s;
    QHash<QString, QStringList> expected; // of the document in English
    const auto structure = [&](const DocxParts& parts) {
        QStringList counts = parts.attributes(body, u"w:pStyle"_s, u"w:val"_s);
        // It says what signs mean; a language that has words for them has nothing to say.
        counts.removeAll(u"TableNote"_s);
        for (const QString& element : {u"w:tbl"_s, u"w:tr"_s, u"w:tc"_s, u"w:sectPr"_s, u"w:sdt"_s,
                                       u"w:footnoteReference"_s})
            counts += QString::number(parts.elements(body, element).size());
        return counts;
    };
    const auto all = samples::allDocuments(textsIn);
    for (const auto& [name, document] : all) {
        if (name.endsWith(u"-en"_s))
            expected.insert(name.chopped(3), structure(DocxParts(document->bytes)));
    }
    for (const auto& [name, document] : all) {
        INFO(name.toStdString());
        CHECK(structure(DocxParts(document->bytes)) == expected.value(name.chopped(3)));
    }
}
