#include "tests/window/office.h"

#include "app/sample/sample_files.h"
#include "app/sample/sample_register.h"
#include "core/base/clock.h"
#include "tests/support/catch.h"
#include "ui/intake/outcomes_dialog.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPointer>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace greffier::test {

namespace {

void fillIn(Hand& hand, QDialog& dialog, const Desk& desk)
{
    const QList<QLineEdit*> lines = dialog.findChildren<QLineEdit*>();
    const QStringList paths{desk.sampleFile({}),
                            desk.sampleFile(u"survey.csv"_s),
                            {},
                            desk.sampleFile(u"receipts.csv"_s)};
    REQUIRE(lines.size() == paths.size());
    for (qsizetype line = 0; line < lines.size(); ++line) {
        lines.at(line)->setFocus();
        lines.at(line)->selectAll();
        hand.write(paths.at(line));
    }
    hand.press(Qt::Key_Return);
}

const QListWidgetItem& itemOf(const Hand& hand, const QString& place)
{
    auto* places = hand.find<QListWidget>(u"places"_s);
    const auto found = places->findItems(place, Qt::MatchExactly);
    REQUIRE(found.size() == 1);
    return *found.first();
}

} // namespace

Desk::Desk(sample::SampleOrder order)
    : people(order)
    , window({std::make_shared<SystemClock>(),
              {u"Officer of the test"_s, u"test"_s, u"test"_s},
              QCoreApplication::applicationDirPath() + u"/greffier-reader"_s},
             &sample::makeSampleRegister)
{
    const auto written = sample::writeSample(people, folder.filePath(u"sample"_s));
    REQUIRE(written);
}

QString Desk::sampleFile(const QString& name) const { return folder.filePath(u"sample/"_s + name); }

void admitCall(Hand& hand, Desk& desk)
{
    hand.during([&] { hand.press(Qt::Key_N, Qt::ControlModifier); },
                {hand.choosing(desk.folder.filePath(u"office.greffier"_s))});
    hand.waitFor(u"the register"_s,
                 [&] { return desk.window.findChild<QListView*>(u"places"_s) != nullptr; });

    auto* tree = hand.find<QTreeView>(u"vacancies"_s);
    hand.during([&] { hand.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); },
                {hand.choosing(desk.sampleFile(u"call.docx"_s)), hand.agreeing()});
    hand.waitFor(u"seven vacancies"_s, [&] { return vacancy(tree, 7).isValid(); });
}

void beginIntake(Hand& hand, Desk& desk, bool surveyIsKnown)
{
    QList<Hand::Answer> answers{[&](QDialog& dialog) { fillIn(hand, dialog, desk); }};
    if (!surveyIsKnown)
        answers += hand.agreeing();
    hand.during([&] { hand.press(Qt::Key_I, Qt::ControlModifier); }, answers);
}

QStringList outcomesOf(Hand& hand, Desk& desk)
{
    hand.waitFor(u"the outcomes"_s,
                 [&] { return desk.window.findChild<ui::OutcomesDialog*>() != nullptr; });
    QPointer<ui::OutcomesDialog> dialog = desk.window.findChild<ui::OutcomesDialog*>();
    QStringList said{dialog->findChild<QLabel*>()->text()};
    said += column(dialog->findChild<QTableView*>(u"outcomes"_s), u"Outcome"_s);
    dialog->close();
    hand.waitFor(u"the outcomes are closed"_s, [&] { return dialog.isNull(); });
    QApplication::setActiveWindow(&desk.window);
    return said;
}

void takeEverythingIn(Hand& hand, Desk& desk)
{
    admitCall(hand, desk);
    beginIntake(hand, desk, false);
    const QStringList outcomes = outcomesOf(hand, desk);
    CHECK(outcomes.size() > 20);
}

void goTo(Hand& hand, const QString& place)
{
    const QListWidgetItem& item = itemOf(hand, place);
    hand.press(Qt::Key(Qt::Key_1 + item.listWidget()->row(&item)), Qt::AltModifier);
}

QString placeInBar(const Hand& hand, const QString& place)
{
    return itemOf(hand, place).data(Qt::AccessibleTextRole).toString();
}

/// Of a rule the id stands in the last line of its heading.
QString cell(const QTableView* table, int row, const QString& heading)
{
    const QAbstractItemModel* model = table->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        const QString lines = model->headerData(column, Qt::Horizontal).toString();
        if (lines.section(u'\n', -1) == heading)
            return model->index(row, column).data().toString();
    }
    FAIL("no column " << heading.toStdString());
    return {};
}

QStringList column(const QTableView* table, const QString& heading)
{
    QStringList texts;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        texts += cell(table, row, heading);
    return texts;
}

QModelIndex vacancy(const QTreeView* tree, int number)
{
    const QModelIndex session = tree->model()->index(0, 0);
    return tree->model()->index(number - 1, 0, session);
}

QString withoutMarks(QString shown)
{
    shown.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return shown;
}

} // namespace greffier::test
