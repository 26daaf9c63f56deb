#include "core/documents/office_process.h"

#include "core/base/content_hash.h"
#include "core/base/progress.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <csignal>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

constexpr int kPollMilliseconds = 100;
constexpr int kStartMilliseconds = 10'000;

/// The ending LibreOffice knows the kind by; empty for what is not given to it.
QString endingOf(ReadFailure kind)
{
    if (kind == ReadFailure::OldWord)
        return u"doc"_s;
    if (kind == ReadFailure::RichText)
        return u"rtf"_s;
    return kind == ReadFailure::OpenDocument ? u"odt"_s : QString();
}

QProcessEnvironment environmentIn(const QString& folder)
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, u"/usr/local/bin:/usr/bin:/bin"_s);
    environment.insert(u"HOME"_s, folder);
    environment.insert(u"TMPDIR"_s, folder);
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    environment.insert(u"SAL_USE_VCLPLUGIN"_s, u"svp"_s);
    return environment;
}

/// The launcher made a group of itself and what it starts; all of it ends.
void endGroup(QProcess& process)
{
    if (process.processId() > 0)
        ::kill(-static_cast<pid_t>(process.processId()), SIGKILL);
    process.kill();
    process.waitForFinished();
}

Result<void> waitFor(QProcess& process, std::chrono::milliseconds limit, const Progress* progress)
{
    const QDeadlineTimer deadline(limit);
    while (!process.waitForFinished(kPollMilliseconds) && process.state() != QProcess::NotRunning) {
        const bool stopped = progress && progress->isStopped();
        if (!stopped && !deadline.hasExpired())
            continue;
        endGroup(process);
        if (stopped)
            return Error{Error::Code::Cancelled, {}, {}};
        return readError(ReadFailure::TimedOut, u"office"_s);
    }
    return {};
}

} // namespace

OfficeProcess::OfficeProcess(Settings settings)
    : m_settings(std::move(settings))
{
    if (m_settings.office.isEmpty())
        m_settings.office = QStandardPaths::findExecutable(u"soffice"_s);
}

bool OfficeProcess::canHelp(ReadFailure failure) const
{
    return !endingOf(failure).isEmpty() && !m_settings.office.isEmpty()
        && !m_settings.launcher.isEmpty();
}

Result<DocumentFile> OfficeProcess::asDocx(const DocumentFile& file, ReadFailure kind,
                                           const Progress* progress) const
{
    const Conversion conversion{endingOf(kind), u"docx"_s, u"docx:MS Word 2007 XML"_s, kind};
    const auto made = convert(file.bytes, conversion, progress);
    if (!made)
        return made.error();
    return DocumentFile{file.name, *made, contentHash(*made)};
}

Result<QByteArray> OfficeProcess::asPdf(const QByteArray& docx, const Progress* progress) const
{
    if (m_settings.office.isEmpty() || m_settings.launcher.isEmpty())
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate(
                         "Documents",
                         "LibreOffice is not installed on this computer, so no PDF was made; "
                         "please export to Word."),
                     {}};
    const Conversion conversion{u"docx"_s, u"pdf"_s, u"pdf:writer_pdf_Export"_s,
                                ReadFailure::TimedOut};
    return convert(docx, conversion, progress);
}

Result<QByteArray> OfficeProcess::convert(const QByteArray& bytes, const Conversion& conversion,
                                          const Progress* progress) const
{
    const QTemporaryDir folder;
    const QString given = folder.filePath(u"given."_s + conversion.from);
    QFile source(given);
    if (!folder.isValid() || !source.open(QIODevice::WriteOnly)
        || source.write(bytes) != bytes.size())
        return readError(conversion.failure, u"no folder"_s);
    source.close();
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setProcessEnvironment(environmentIn(folder.path()));
    process.setWorkingDirectory(folder.path());
    process.start(m_settings.launcher,
                  {u"--office"_s, m_settings.office,
                   u"-env:UserInstallation="_s
                       + QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString(),
                   u"--headless"_s, u"--norestore"_s, u"--convert-to"_s, conversion.filter,
                   u"--outdir"_s, folder.filePath(u"made"_s), given});
    if (!process.waitForStarted(kStartMilliseconds))
        return readError(conversion.failure, process.errorString());
    if (const auto ended = waitFor(process, m_settings.deadline, progress); !ended)
        return ended.error();
    const auto made = loadDocumentFile(folder.filePath(u"made/given."_s + conversion.to), {});
    if (!made)
        return readError(conversion.failure, u"office made nothing of it"_s);
    return made->bytes;
}

} // namespace greffier
