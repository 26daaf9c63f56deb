#include "tests/bench/reading.h"

#include "core/documents/extract/form_reader.h"
#include "core/documents/extract/letter_reader.h"
#include "core/documents/reader_process.h"
#include "core/reference/reference_tables.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <thread>
#include <vector>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace greffier::bench {

namespace {

double processorSeconds()
{
    const auto spent = [](int who) {
        rusage used{};
        getrusage(static_cast<__rusage_who>(who), &used);
        const auto seconds = [](const timeval& time) {
            return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
        };
        return seconds(used.ru_utime) + seconds(used.ru_stime);
    };
    return spent(RUSAGE_SELF) + spent(RUSAGE_CHILDREN);
}

/// Runs the work, which must leave no process behind, over so many files.
QJsonObject measured(qsizetype files, const std::function<void()>& work)
{
    QElapsedTimer timer;
    const double before = processorSeconds();
    timer.start();
    work();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return {{u"files"_s, files},
            {u"seconds"_s, seconds},
            {u"files_a_second"_s, static_cast<double>(files) / qMax(seconds, 1e-9)},
            {u"processor_seconds"_s, processorSeconds() - before}};
}

QList<DocumentFile> filesBelow(const QString& folder, const QString& ending)
{
    QList<DocumentFile> files;
    QDirIterator found(folder, {u"*."_s + ending}, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString path = found.next();
        if (auto file = loadDocumentFile(path, path))
            files += *file;
    }
    return files;
}

/// Each worker has a reader process of its own and takes the next file that is left.
void understand(const QList<DocumentFile>& files, int workers, const ReferenceTables& tables)
{
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        ReaderProcess reader;
        for (qsizetype at = next++; at < files.size(); at = next++) {
            const DocumentFile& file = files.at(at);
            const auto document = reader.readText(file);
            if (document && !readForm(*document, file.name, tables))
                readLetter(*document, file.name, tables);
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < workers; ++i)
        threads.emplace_back(work);
    for (std::thread& thread : threads)
        thread.join();
}

void readTexts(const QList<DocumentFile>& files)
{
    ReaderProcess reader;
    for (const DocumentFile& file : files)
        reader.readText(file).ok();
}

/// A program that is started for each file with its path and the one to write to.
void addProgram(QJsonObject& report, const QString& program, const QStringList& options,
                const QList<DocumentFile>& files)
{
    const QString path = QStandardPaths::findExecutable(program);
    const QTemporaryDir folder;
    if (path.isEmpty())
        return;
    report.insert(program, measured(files.size(), [&] {
                      for (const DocumentFile& file : files) {
                          QProcess process;
                          process.setStandardOutputFile(QProcess::nullDevice());
                          process.setStandardErrorFile(QProcess::nullDevice());
                          QStringList arguments{file.name};
                          for (const QString& option : options)
                              arguments
                                  += option == u"OUT"_s ? folder.filePath(u"out.txt"_s) : option;
                          process.start(path, arguments);
                          process.waitForFinished(60'000);
                      }
                  }));
}

} // namespace

QJsonObject measureReading(const QString& folder)
{
    const QList<DocumentFile> docx = filesBelow(folder, u"docx"_s);
    const QList<DocumentFile> pdf = filesBelow(folder, u"pdf"_s);
    const auto tables = loadReferenceTables();
    if (!tables)
        return {};
    QJsonObject understood;
    for (const int workers : {1, 2, 4}) {
        understood.insert(u"workers_%1"_s.arg(workers), measured(docx.size() + pdf.size(), [&] {
                              understand(docx + pdf, workers, **tables);
                          }));
    }
    QJsonObject docxText{{u"greffier"_s, measured(docx.size(), [&] { readTexts(docx); })}};
    addProgram(docxText, u"pandoc"_s, {u"-t"_s, u"plain"_s, u"-o"_s, u"OUT"_s}, docx);
    addProgram(docxText, u"docx2txt"_s, {u"OUT"_s}, docx);
    QJsonObject pdfText{{u"greffier"_s, measured(pdf.size(), [&] { readTexts(pdf); })}};
    addProgram(pdfText, u"pdftotext"_s, {u"OUT"_s}, pdf);
    return {
        {u"forms_and_letters"_s, understood}, {u"docx_text"_s, docxText}, {u"pdf_text"_s, pdfText}};
}

} // namespace greffier::bench
