#pragma once

#include "app/sample/sample_people.h"
#include "tests/window/hand.h"
#include "ui/main_window/main_window.h"

#include <QModelIndex>
#include <QStringList>
#include <QTemporaryDir>

class QTableView;
class QTreeView;

namespace greffier::test {

/// The sample on disk, and the window that is to work on it.
struct Desk {
    QTemporaryDir folder;
    sample::SamplePeople people;
    ui::MainWindow window;

    explicit Desk(sample::SampleOrder order = {24, 3});

    QString sampleFile(const QString& name) const;
};

/// A new register with the call of the sample.
void admitCall(Hand& hand, Desk& desk);
/// Fills in what is to be taken in; how the survey is read is confirmed the first time only.
void beginIntake(Hand& hand, Desk& desk, bool surveyIsKnown);
/// What became of the files, in a dialog that is closed again: its sentences, then each outcome.
QStringList outcomesOf(Hand& hand, Desk& desk);
/// All of this, one after the other.
void takeEverythingIn(Hand& hand, Desk& desk);

/// To a place by its number in the bar of places.
void goTo(Hand& hand, const QString& place);
/// How many things the bar of places says are there: "Queue, 4".
QString placeInBar(const Hand& hand, const QString& place);

QString cell(const QTableView* table, int row, const QString& heading);
QStringList column(const QTableView* table, const QString& heading);
/// Where a vacancy of the sample stands in a tree of them, by its number in the call.
QModelIndex vacancy(const QTreeView* tree, int number);
/// A name or sentence without the marks that isolate names on the screen.
QString withoutMarks(QString shown);

} // namespace greffier::test
