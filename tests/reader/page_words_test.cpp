// No word that LibreOffice shows on the pages of a form is missing from its text.

#include "core/documents/reader_process.h"
#include "tests/support/catch.h"
#include "tests/support/shared_material.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

/// Without what is not drawn: marks of direction, places where a word may be divided, the bullets
/// of symbol fonts, which have no character. Hyphens go too: at the end of a line nobody can tell
/// one that belongs to the word.
QString drawn(const QString& text)
{
    static const QRegularExpression invisible(
        u"[-\\x{00ad}\\x{200b}-\\x{2011}\\x{202a}-\\x{202e}\\x{2060}-\\x{2069}\\x{e000}-\\x{f8ff}]"_s);
    return text.normalized(QString::NormalizationForm_KC).remove(invisible);
}

QString withoutSpace(const QString& text) { return drawn(text).simplified().remove(u' '); }

bool run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    return process.waitForFinished(600'000) && process.exitCode() == 0;
}

QStringList wordsOfPages(const QString& pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {pdf, u"-"_s});
    REQUIRE(process.waitForFinished(60'000));
    static const QRegularExpression space(u"\\s+"_s);
    return drawn(QString::fromUtf8(process.readAllStandardOutput()))
        .split(space, Qt::SkipEmptyParts);
}

QStringList formsBelow(const QString& folder)
{
    QStringList forms;
    QDirIterator files(folder, {u"*.docx"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        forms += files.next();
    return forms;
}

} // namespace

TEST_CASE("every word on the pages of a form is in its text", "[reader][office][form]")
{
    for (const QString& program : {u"soffice"_s, u"pdftotext"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            skipAloud(program);
            return;
        }
    }
    const QStringList forms = formsBelow(QStringLiteral(GREFFIER_FIXTURES "/documents/forms"));
    REQUIRE(forms.size() > 40);
    const QTemporaryDir folder;
    const QString profile = u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s);
    REQUIRE(run(u"soffice"_s,
                QStringList{u"--headless"_s, profile, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s,
                            folder.path()}
                    + forms));
    ReaderProcess reader;
    for (const QString& form : forms) {
        INFO(form.toStdString());
        const auto document = reader.readText(*loadDocumentFile(form));
        REQUIRE(document);
        if (document->trackedChanges) // LibreOffice draws what was struck out
            continue;
        const QString text = withoutSpace(plainText(*document));
        const QStringList words
            = wordsOfPages(folder.filePath(QFileInfo(form).completeBaseName() + u".pdf"_s));
        CHECK(words.size() > 200);
        for (const QString& word : words) {
            INFO(word.toStdString());
            CHECK(text.contains(word));
        }
    }
}
