// What comes of every file of the samples, as somebody who opened it in other programs expects: the
// exit code, and a text that its pages show or a word of the reason.

#include "tests/cli/cli_run.h"
#include "tests/support/catch.h"
#include "tests/support/expected_draft.h"
#include "tests/support/shared_material.h"

#include <QDir>
#include <QDirIterator>
#include <QMultiMap>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace greffier::test;

namespace {

struct Outcome {
    int exitCode = 0;
    QString words; ///< shown or said
};

/// A line of the table: file, exit code, words. Of two lines for one file either may come true:
/// whether its pictures fit into the time of the reader is a matter of the machine.
QMultiMap<QString, Outcome> outcomesIn(const QString& table)
{
    QMultiMap<QString, Outcome> outcomes;
    for (const QString& line : QString::fromUtf8(fixture(u"expected/"_s + table)).split(u'\n')) {
        const QStringList columns = line.split(u'\t');
        if (columns.size() == 3)
            outcomes.insert(columns.at(0), {columns.at(1).toInt(), columns.at(2)});
    }
    return outcomes;
}

qsizetype filesBelow(const QString& folder)
{
    qsizetype count = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    for (; files.hasNext(); files.next())
        ++count;
    return count;
}

void checkOutcomes(const QString& folder, const QString& table)
{
    const auto outcomes = outcomesIn(table);
    const QStringList files = outcomes.uniqueKeys();
    CHECK(files.size() == filesBelow(folder));
    for (const QString& file : files) {
        INFO(file.toStdString());
        const ProgramRun run = cliWithoutNetwork({u"read"_s, u"text"_s, folder + u'/' + file});
        const QString said = QString::fromUtf8(run.exitCode == 0 ? run.out : run.err).simplified();
        INFO("exit code " << run.exitCode << ": " << said.left(200).toStdString());
        const QList<Outcome> expected = outcomes.values(file);
        CHECK(std::any_of(expected.begin(), expected.end(), [&](const Outcome& one) {
            return run.exitCode == one.exitCode && said.contains(one.words);
        }));
        if (run.exitCode == 0) {
            CHECK(run.err.isEmpty());
        } else {
            CHECK(run.out.isEmpty());
            CHECK(isOneSentence(run.err));
        }
    }
}

} // namespace

TEST_CASE("every nasty file is read in full or refused with its reason", "[cli][read]")
{
    checkOutcomes(QStringLiteral(GREFFIER_FIXTURES "/documents/nasty"),
                  u"read-text-of-nasty.tsv"_s);
}

TEST_CASE("moved and boxed text is read once and struck out text not at all", "[cli][read]")
{
    const auto text = [](const QString& name) {
        return QString::fromUtf8(cli({u"read"_s, u"text"_s,
                                      QStringLiteral(GREFFIER_FIXTURES "/documents/nasty/") + name})
                                     .out);
    };
    const QString moved = text(u"moved.docx"_s);
    CHECK(moved.count(u"It stands here once."_s) == 1);
    CHECK_FALSE(moved.contains(u"Struck out."_s));
    CHECK(text(u"box.docx"_s).count(u"Within a box"_s) == 1);
}

TEST_CASE("every document of the shared samples is read or refused with its reason",
          "[cli][read][shared]")
{
    const auto folder = sharedMaterial(u"samples/documents"_s);
    if (folder)
        checkOutcomes(*folder, u"read-text-of-samples.tsv"_s);
    else
        skipAloud(u"the shared sample documents"_s);
}
