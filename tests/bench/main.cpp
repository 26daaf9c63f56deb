// greffier-bench: makes a large register and measures how the program behaves on it. Prints JSON;
// times are milliseconds.

#include "core/base/clock.h"
#include "tests/bench/first_window.h"
#include "tests/bench/freezes.h"
#include "tests/bench/large_register.h"
#include "tests/bench/measurements.h"
#include "tests/bench/notes.h"
#include "tests/bench/queries.h"
#include "tests/bench/reading.h"
#include "tests/bench/screening_measurement.h"
#include "tests/bench/window_memory.h"
#include "tests/bench/writing.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

int fail(const greffier::Error& error)
{
    QTextStream(stderr) << error.message << " " << error.detail << "\n";
    return 1;
}

int print(const QJsonObject& report)
{
    QTextStream(stdout) << QJsonDocument(report).toJson();
    return 0;
}

/// Who only writes a document needs no window, as greffier-cli does not.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv)
{
    const bool writes = argc > 1 && qstrcmp(argv[1], "--write") == 0;
    if (writes)
        return std::make_unique<QCoreApplication>(argc, argv);
    // Where there is a display, it is held open: some begin anew when the last program leaves.
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char* argv[])
{
    const auto application = applicationFor(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption count(u"applications"_s, u"How many applications."_s, u"number"_s,
                                   u"100000"_s);
    const QCommandLineOption keep(u"register"_s, u"Use this register; make it if it is missing."_s,
                                  u"file"_s);
    const QCommandLineOption documents(
        u"documents"_s, u"Measure only the reading of the documents in this folder."_s,
        u"folder"_s);
    const QCommandLineOption only(
        u"only"_s, u"Measure only this: opening, lists, queries, notes, rules, window or memory."_s,
        u"part"_s);
    const QCommandLineOption writing(
        u"writing"_s,
        u"Measure only the writing of Word documents, beside other makers of them."_s);
    const QCommandLineOption write(u"write"_s, u"Write one document, \"table\" or \"sheets\"."_s,
                                   u"kind"_s);
    const QCommandLineOption entries(u"count"_s, u"How many candidates it has."_s, u"number"_s,
                                     u"1000"_s);
    const QCommandLineOption out(u"out"_s, u"Where it is saved."_s, u"file"_s);
    parser.addOptions({count, keep, documents, only, writing, write, entries, out});
    parser.process(*application);
    if (parser.isSet(write)) {
        const auto written = greffier::bench::writeLarge(
            parser.value(write), parser.value(entries).toInt(), parser.value(out));
        return written ? 0 : fail(written.error());
    }
    if (parser.isSet(documents))
        return print(greffier::bench::measureReading(parser.value(documents)));
    if (parser.isSet(writing))
        return print(greffier::bench::measureWriting(QStringLiteral(GREFFIER_MAKERS)));

    const QTemporaryDir folder;
    const QString file
        = parser.isSet(keep) ? parser.value(keep) : folder.filePath(u"bench.greffier"_s);
    const greffier::Workplace workplace{
        std::make_shared<greffier::SystemClock>(), {u"Bench"_s, {}, {}}, {}};
    QJsonObject report{{u"processors"_s, QThread::idealThreadCount()}};
    if (!QFile::exists(file)) {
        QElapsedTimer timer;
        timer.start();
        const auto made
            = greffier::bench::makeLargeRegister(file, workplace, parser.value(count).toInt());
        if (!made)
            return fail(made.error());
        report.insert(u"making the register"_s, timer.elapsed());
    }
    const auto wanted = [&](const QString& part) {
        return !parser.isSet(only) || parser.values(only).contains(part);
    };
    if (wanted(u"opening"_s))
        report.insert(u"opening the register"_s, greffier::bench::measureOpening(file, workplace));
    if (wanted(u"lists"_s) || wanted(u"queries"_s)) {
        const auto reg = greffier::Register::open(file, workplace);
        if (!reg)
            return fail(reg.error());
        (*reg)->prepareDossiers();
        if (wanted(u"lists"_s))
            report.insert(u"lists"_s, greffier::bench::measureLists(**reg));
        if (wanted(u"queries"_s))
            report.insert(u"queries"_s, greffier::bench::measureQueries(**reg));
    }
    if (wanted(u"notes"_s))
        report.insert(u"search in notes"_s, greffier::bench::measureNotes(workplace));
    if (wanted(u"rules"_s))
        report.insert(u"rules for a session"_s, greffier::bench::measureScreening(workplace));
    if (wanted(u"window"_s)) {
        report.insert(u"first window"_s, greffier::bench::measureFirstWindows(file));
        report.insert(u"silences of the window"_s,
                      greffier::bench::measureFreezes(file, workplace));
    }
    if (wanted(u"memory"_s))
        report.insert(u"memory of the window"_s, greffier::bench::measureWindowMemory(file));
    return print(report);
}
