#include "core/documents/office_process.h"
#include "core/documents/reader_process.h"
#include "tests/support/catch.h"
#include "tests/support/qt_printing.h"
#include "tests/support/shared_material.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

const DocumentFile kRichText{
    u"letter.rtf"_s, "{\\rtf1\\ansi Dear Sir,\\par I hereby submit my candidacy.\\par}", {}};

/// An office program that runs these lines in the folder of the conversion.
class ScriptedOffice {
public:
    explicit ScriptedOffice(const QByteArray& lines)
    {
        QFile script(m_folder.filePath(u"soffice"_s));
        REQUIRE(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/bash\n" + lines + "\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    OfficeProcess process(std::chrono::milliseconds deadline = std::chrono::seconds(30)) const
    {
        return OfficeProcess(
            {ReaderProcess::installedProgram(), m_folder.filePath(u"soffice"_s), deadline});
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("office: a text in RTF is read where LibreOffice is installed", "[reader][office]")
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty()) {
        skipAloud(u"soffice"_s);
        return;
    }
    ReaderProcess reader;
    const auto document = reader.readText(kRichText);
    REQUIRE(document);
    CHECK(plainText(*document) == u"Dear Sir,\nI hereby submit my candidacy.\n"_s);
}

TEST_CASE("office: without LibreOffice one is told to save the file as .docx", "[reader][office]")
{
    const OfficeProcess none({u"greffier-reader"_s, u"/nowhere/soffice"_s});
    CHECK(none.canHelp(ReadFailure::RichText));
    CHECK_FALSE(none.canHelp(ReadFailure::Image));
    ReaderProcess::Settings settings;
    settings.office = u"/nowhere/soffice"_s;
    ReaderProcess reader(settings);
    const auto document = reader.readText(kRichText);
    REQUIRE_FALSE(document);
    CHECK(readFailureOf(document.error()) == ReadFailure::RichText);
    CHECK(document.error().message.contains(u".docx"_s));
}

TEST_CASE("office: a conversion that does not end is ended with all it started", "[reader][office]")
{
    const ScriptedOffice office("sleep 300 & sleep 300");
    QElapsedTimer timer;
    timer.start();
    const auto docx
        = office.process(std::chrono::milliseconds(500)).asDocx(kRichText, ReadFailure::RichText);
    REQUIRE_FALSE(docx);
    CHECK(readFailureOf(docx.error()) == ReadFailure::TimedOut);
    CHECK(timer.elapsed() < 300'000); // it was not waited for
}

TEST_CASE("office: what converts a file reaches no network", "[reader][office]")
{
    const QByteArray make = "mkdir made; echo made > made/given.docx";
    const auto made = ScriptedOffice(make).process().asDocx(kRichText, ReadFailure::RichText);
    REQUIRE(made);
    CHECK(made->name == u"letter.rtf"_s);
    CHECK(made->bytes == "made\n");
    const ScriptedOffice calling("if (exec 3<>/dev/udp/127.0.0.1/9) 2>/dev/null; then " + make
                                 + "; fi");
    CHECK_FALSE(calling.process().asDocx(kRichText, ReadFailure::RichText));
}
