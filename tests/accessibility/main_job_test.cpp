// The window as a screen reader has it: the whole main job on the sample, heard over AT-SPI and
// done by keys, fields and buttons of which each has a name. Print preview among it, under a
// launcher that kills whatever opens a network socket.

#include "app/sample/sample_files.h"
#include "core/documents/docx/text_reader.h"
#include "tests/accessibility/screen_reader.h"
#include "tests/support/catch.h"
#include "tests/support/shared_material.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

struct Sample {
    QTemporaryDir folder;

    Sample() { REQUIRE(sample::writeSample(sample::SamplePeople({24, 3}), file({}))); }

    QString file(const QString& name) const { return folder.filePath(u"sample/"_s + name); }
};

QStringList places()
{
    return {u"Today"_s,      u"Sessions"_s,   u"Queue"_s,          u"Mandates"_s,
            u"Applicants"_s, u"Shortlists"_s, u"Notes verbales"_s, u"History"_s};
}

/// A column of a table as it is read out.
QStringList column(const Accessible& table, int number)
{
    QStringList texts;
    for (int row = 0; row < table.rowCount(); ++row)
        texts += table.cell(row, number).name();
    return texts;
}

/// The banner may go while its window is read: what it said is taken away once it is hidden.
bool isStillShown(const Accessible& part) { return part.is(Accessible::State::Showing); }

/// Whatever can take the focus has a name; whatever is shown has a role.
void checkWhatIsShown(const ScreenReader& reader, const QString& where)
{
    for (const Accessible& part : reader.everything()) {
        const QString role = part.role();
        const QString name = part.name();
        INFO(where.toStdString() << ": " << role.toStdString() << " “" << name.toStdString()
                                 << "”");
        if (QStringList({{}, u"invalid"_s, u"unknown"_s}).contains(role))
            CHECK_FALSE(isStillShown(part));
        if (name.isEmpty() && part.is(Accessible::State::Focusable))
            CHECK_FALSE(isStillShown(part));
    }
}

/// Tab goes round through parts that have names, and the list of the place is one of them.
void checkFocusOrder(ScreenReader& reader, const QString& where)
{
    INFO(where.toStdString());
    QList<Accessible> stops;
    bool table = false;
    for (int step = 0; step < 60; ++step) {
        Accessible here;
        reader.waitFor(u"a focus"_s, [&] {
            here = reader.focused();
            return here.isValid();
        });
        if (stops.contains(here))
            break;
        CHECK_FALSE(here.name().isEmpty());
        table = table || here.role() == u"table"_s;
        stops += here;
        reader.key(u"Tab"_s);
        reader.waitFor(u"the focus goes on"_s, [&] {
            const bool stays = here.is(Accessible::State::Focused);
            if (stays && here.is(Accessible::State::MultiLine))
                reader.key(u"Tab"_s); // from link to link of a digest
            return !stays;
        });
    }
    CHECK(table);
    CHECK(stops.size() > 1);
}

/// Reads every cell, then what became of the same cells when the rows behind them changed.
void readTables(const ScreenReader& reader)
{
    QList<Accessible> cells;
    for (const Accessible& part : reader.everything()) {
        if (part.role() != u"table"_s && part.role() != u"tree"_s)
            continue;
        for (int row = 0; row < part.rowCount(); ++row) {
            for (int number = 0; number < part.columnCount(); ++number)
                cells += part.cell(row, number);
        }
    }
    for (const Accessible& cell : cells)
        static_cast<void>(cell.name());
    CHECK(reader.programRuns());
}

void admitCall(ScreenReader& reader, const Sample& sample)
{
    reader.write(u"Your name, with which your acts are signed"_s, u"Officer of the test"_s);
    reader.choose(u"Register"_s, u"New register"_s);
    reader.answerFile(sample.folder.filePath(u"office.greffier"_s), u"Save"_s);
    reader.find(u"list"_s, u"Places"_s);
    reader.choose(u"Session"_s, u"Admit a call"_s);
    reader.answerFile(sample.file(u"call.docx"_s), u"Open"_s);
    checkWhatIsShown(reader, u"the call"_s);
    reader.press(u"Admit the call"_s);
}

void takeIn(ScreenReader& reader, const Sample& sample)
{
    reader.choose(u"View"_s, u"Sessions"_s);
    const Accessible vacancies = reader.find(u"tree"_s, u"Sessions and vacancies"_s);
    reader.waitFor(u"seven vacancies"_s, [&] { return vacancies.rowCount() == 8; });
    reader.choose(u"Session"_s, u"Take in applications"_s);
    reader.write(u"Folder of forms and letters"_s, sample.file({}));
    reader.write(u"Survey export"_s, sample.file(u"survey.csv"_s));
    reader.write(u"List of receipts"_s, sample.file(u"receipts.csv"_s));
    checkWhatIsShown(reader, u"the intake"_s);
    reader.press(u"Take in"_s);
    reader.find(u"table"_s, u"How the survey is read"_s);
    checkWhatIsShown(reader, u"the survey"_s);
    reader.press(u"Take in"_s);
    const Accessible outcomes = reader.find(u"table"_s, u"What became of the files"_s);
    CHECK(outcomes.rowCount() > 20);
    checkWhatIsShown(reader, u"the outcomes"_s);
    reader.press(u"Close"_s);
}

void decide(ScreenReader& reader)
{
    reader.choose(u"Application"_s, u"Decide"_s);
    // Qt gives what is chosen for the name of a combo box; its label is heard as a relation.
    const Accessible reason = reader.find(u"combo box"_s, u"Please choose"_s);
    checkWhatIsShown(reader, u"the decision"_s);
    reader.tabTo(reason);
    reader.key(u"Down"_s);
    reader.press(u"Decide"_s);
}

} // namespace

TEST_CASE("a screen reader walks through the main job on the sample", "[accessibility]")
{
    if (const QString obstacle = ScreenReader::obstacle(); !obstacle.isEmpty()) {
        skipAloud(u"the walk with a screen reader: "_s + obstacle);
        return;
    }
    const Sample sample;
    ScreenReader reader(sample.folder.path());
    checkWhatIsShown(reader, u"the start"_s);
    admitCall(reader, sample);
    takeIn(reader, sample);

    reader.choose(u"Session"_s, u"Apply the rules"_s);
    reader.write(u"Query"_s, u"proposal:eligible"_s);
    const Accessible applications = reader.find(u"table"_s, u"Applications"_s);
    reader.waitFor(u"what the rules propose"_s, [&] { return applications.rowCount() > 0; });
    const int eligible = applications.rowCount();
    readTables(reader);
    reader.tabTo(applications);
    reader.key(u"ctrl+a"_s);
    reader.waitFor(u"all are selected"_s, [&] {
        return applications.cell(applications.rowCount() - 1, 0).is(Accessible::State::Selected);
    });
    decide(reader);
    reader.choose(u"Application"_s, u"Shortlist"_s);

    reader.choose(u"View"_s, u"Shortlists"_s);
    const Accessible shortlist = reader.find(u"table"_s, u"Candidates in their order"_s);
    const Accessible vacancies = reader.find(u"tree"_s, u"Sessions and vacancies"_s);
    reader.tabTo(vacancies);
    reader.key(u"End"_s); // the last vacancy, which most of the sample apply to
    reader.waitFor(u"the last vacancy"_s, [&] {
        return vacancies.cell(vacancies.rowCount() - 1, 0).is(Accessible::State::Selected);
    });
    reader.waitFor(u"the shortlist"_s, [&] { return shortlist.rowCount() > 0; });
    CHECK(shortlist.rowCount() <= eligible);
    const QStringList names = column(shortlist, 1);
    reader.choose(u"Shortlist"_s, u"Export a document"_s);
    checkWhatIsShown(reader, u"the export"_s);
    reader.press(u"Choose the place"_s);
    const QString written = sample.folder.filePath(u"shortlist.docx"_s);
    reader.answerFile(written, u"Save"_s);
    reader.waitFor(u"the Word file"_s, [&] { return QFileInfo(written).size() > 0; });
    QFile file(written);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto text = docx::readText(file.readAll());
    REQUIRE(text);
    for (const QString& name : names) {
        static const QRegularExpression surname(u"\\p{Lu}[\\p{Lu}'’-]+"_s);
        INFO(name.toStdString());
        CHECK(plainText(*text).contains(surname.match(name).captured()));
    }

    for (const QString& place : places()) {
        reader.choose(u"View"_s, place);
        reader.waitFor(place, [&] { return reader.focused().role() == u"table"_s; });
        checkWhatIsShown(reader, place);
        readTables(reader);
        checkFocusOrder(reader, place);
    }
    reader.choose(u"Register"_s, u"Print"_s);
    reader.find(u"push button"_s, u"Print"_s);
    checkWhatIsShown(reader, u"the print preview"_s);
    CHECK(reader.programRuns());
}
